import { defineRule } from "../../rule.ts";
import { judgeExamples, statesExamples } from "./stated-values.ts";

export const exampleValid = defineRule({
  code: "correctness/example-valid",
  asks: "An example satisfies its whole schema",
  why: "People copy examples, and mock servers answer with them: one that is wrong costs everybody who believes it a debugging session. The check stage looks at the top of an example, this rule at all of it.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets:
    get:
      responses:
        "200":
          description: The pets
          content:
            application/json:
              schema: { type: array, items: { type: object, properties: { age: { type: integer } } } }
              example: [{ age: 3 }, { age: three }]
`,
  good: `
paths:
  /pets:
    get:
      responses:
        "200":
          description: The pets
          content:
            application/json:
              schema: { type: array, items: { type: object, properties: { age: { type: integer } } } }
              example: [{ age: 3 }, { age: 4 }]
`,
  create: (report, { check }) => ({
    wantsSchemas: () => statesExamples(check),
    schemas(schemas) {
      judgeExamples(schemas, check, ({ at, path, reason }) => {
        const place = path === "" ? "" : ` at '${path}'`;
        report({ message: `The example does not fit its schema${place}: ${reason}`, at });
      });
    },
  }),
});
