import { below, childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { conjuncts } from "./schema-parts.ts";

export const requiredDefault = defineRule({
  code: "correctness/required-default",
  asks: "A required parameter has no default",
  why: "A default stands in for a value that is left out, and this one cannot be left out. Either the parameter is optional in truth, or the default is an example.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /pets:
    get:
      parameters: [{ name: limit, in: query, required: true, schema: { type: integer, default: 20 } }]
      responses: { "200": { description: The pets } }
`,
  good: `
paths:
  /pets:
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer, default: 20 } }]
      responses: { "200": { description: The pets } }
`,
  create: (report, { check }) => ({
    nodes: {
      parameter(parameter) {
        const schema = parameter.value["required"] === true ? check.child(parameter, "schema") : undefined;
        const part = schema && conjuncts(check, schema).find(({ value }) => Object.hasOwn(value, "default"));
        if (part === undefined) return;
        // A constant is its own default, and generators write both.
        if (Object.hasOwn(part.value, "const") || (part.value["enum"] as unknown[] | undefined)?.length === 1)
          return;
        const isOwn = part === schema;
        report({
          message: `Parameter '${String(parameter.value["name"])}' is required, so its default never applies`,
          at: isOwn ? below(part.origin, "default") : childOrigin(parameter, "required"),
          hint: "make it optional, or make the default an example",
        });
      },
    },
  }),
});
