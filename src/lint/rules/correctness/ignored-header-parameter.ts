import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

/** By lower-case name, where OpenAPI has its place. */
const places: ReadonlyMap<string, string> = new Map([
  ["accept", "the media types in 'content' of the responses say it"],
  ["content-type", "the media types in 'content' of the request body say it"],
  ["authorization", "declare a security scheme"],
]);

export const ignoredHeaderParameter = defineRule({
  code: "correctness/ignored-header-parameter",
  asks: "Accept, Content-Type and Authorization are not declared as parameters",
  why: "OpenAPI tells tools to ignore such parameters (§4.8.12.1), so clients and servers made from the contract do not know them. Media types and security schemes say the same and are heard.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets:
    get:
      parameters: [{ name: Authorization, in: header, schema: { type: string } }]
      responses: { "200": { description: The pets } }
`,
  good: `
paths:
  /pets:
    get:
      security: [{ Token: [] }]
      responses: { "200": { description: The pets } }
components:
  securitySchemes:
    Token: { type: http, scheme: bearer }
`,
  create: (report) => ({
    nodes: {
      parameter(parameter) {
        const { name, in: location } = parameter.value;
        const hint = location === "header" ? places.get(String(name).toLowerCase()) : undefined;
        if (hint === undefined) return;
        report({
          message: `Tools ignore the header parameter '${String(name)}'`,
          at: childOrigin(parameter, "name"),
          hint,
        });
      },
    },
  }),
});
