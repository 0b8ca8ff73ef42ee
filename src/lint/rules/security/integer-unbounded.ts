import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { schemaPhrase } from "../correctness/schema-parts.ts";
import { isListed, unlimited } from "./request-values.ts";

export const integerUnbounded = defineRule({
  code: "security/integer-unbounded",
  asks: "An integer in a request has both bounds, or a format of fixed width",
  why: "A number that is too large overflows a column, asks for a page of a billion rows, or is rounded without a word where integers are floats. A limit in the contract is enforced before anything is done with it.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /pets:
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer, minimum: 1 } }]
      responses: { "200": { description: The pets } }
`,
  good: `
paths:
  /pets:
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 100 } }]
      responses: { "200": { description: The pets } }
`,
  create: (report, context) => ({
    end() {
      // The bounds may stand in different parts.
      const lacking = (side: string, exclusive: string) =>
        unlimited(
          context,
          "integer",
          (schema) => isListed(schema) || hasWidth(schema) || hasBound(schema, side, exclusive),
        );
      const above = new Set(lacking("maximum", "exclusiveMaximum"));
      const below = new Set(lacking("minimum", "exclusiveMinimum"));
      for (const schema of new Set([...above, ...below])) {
        const missing = [below.has(schema) ? "'minimum'" : "", above.has(schema) ? "'maximum'" : ""].filter(
          Boolean,
        );
        report({
          message: `Nothing limits the value of ${schemaPhrase(context.check, schema)}${missing.length === 1 ? (above.has(schema) ? " above" : " below") : ""}`,
          at: childOrigin(schema, "type"),
          hint: `add ${missing.join(" and ")}, or the format int32 or int64`,
        });
      }
    },
  }),
});

function hasWidth({ format }: { readonly [key: string]: unknown }): boolean {
  return typeof format === "string" && /^u?int(?:8|16|32|64)$/.test(format);
}

function hasBound(schema: { readonly [key: string]: unknown }, side: string, exclusive: string): boolean {
  return typeof schema[side] === "number" || typeof schema[exclusive] === "number";
}
