import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

export const headerDuplicate = defineRule({
  code: "correctness/header-duplicate",
  asks: "A header parameter is declared in one spelling",
  why: "The names of headers have no case (RFC 9110 §5.1): `X-Id` and `x-id` are one header, declared twice, and the second declaration may contradict the first.",
  levels: { minimal: "warning", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets:
    get:
      parameters:
        - { name: X-Id, in: header, schema: { type: string } }
        - { name: x-id, in: header, schema: { type: integer } }
      responses: { "200": { description: The pets } }
`,
  good: `
paths:
  /pets:
    get:
      parameters:
        - { name: X-Id, in: header, schema: { type: string } }
      responses: { "200": { description: The pets } }
`,
  create: (report) => ({
    operation({ parameters }) {
      const first = new Map<string, (typeof parameters)[number]>();
      for (const parameter of parameters) {
        const { name, in: location } = parameter.value;
        if (location !== "header" || typeof name !== "string") continue;
        const other = first.get(name.toLowerCase());
        if (other === undefined) {
          first.set(name.toLowerCase(), parameter);
          continue;
        }
        report({
          message: `The headers '${name}' and '${String(other.value["name"])}' are the same one`,
          at: childOrigin(parameter, "name"),
          hint: "remove one of the two",
          related: [{ message: "first declared here", origin: other.origin }],
        });
      }
    },
  }),
});
