import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { possibleIn } from "./possible-values.ts";

export const pathParameterNull = defineRule({
  code: "correctness/path-parameter-null",
  asks: "A path parameter cannot be null",
  why: "A path has no way to write null: clients send the text `null`, or a path with a hole in it that matches another operation or none.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: [string, "null"] } }]
      responses: { "200": { description: A pet } }
`,
  good: `
paths:
  /pets/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: A pet } }
`,
  create: (report, { check }) => ({
    nodes: {
      parameter(parameter) {
        const schema = parameter.value["in"] === "path" ? check.child(parameter, "schema") : undefined;
        if (schema === undefined || !possibleIn(check, schema).types?.includes("null")) return;
        report({
          message: `Path parameter '${String(parameter.value["name"])}' may be null, which no path can say`,
          at: childOrigin(parameter, "schema"),
          focus: "key",
          hint: "take null out of its schema",
        });
      },
    },
  }),
});
