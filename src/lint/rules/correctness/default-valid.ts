import { defineRule } from "../../rule.ts";
import { judgeDefaults } from "./stated-values.ts";

export const defaultValid = defineRule({
  code: "correctness/default-valid",
  asks: "A default satisfies its whole schema",
  why: "A server that fills in the default would refuse the same value from a client. The check stage looks at the top of a default, this rule at all of it.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
components:
  schemas:
    Range:
      type: array
      items: { type: integer, minimum: 1 }
      default: [0, 10]
`,
  good: `
components:
  schemas:
    Range:
      type: array
      items: { type: integer, minimum: 1 }
      default: [1, 10]
`,
  create: (report, { check }) => ({
    wantsSchemas: () => check.nodes("schema").some(({ value }) => Object.hasOwn(value, "default")),
    schemas(schemas) {
      judgeDefaults(schemas, check, ({ at, path, reason }) => {
        const place = path === "" ? "" : ` at '${path}'`;
        report({ message: `The default does not fit its schema${place}: ${reason}`, at });
      });
    },
  }),
});
