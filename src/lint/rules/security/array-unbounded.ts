import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { schemaPhrase } from "../correctness/schema-parts.ts";
import { isListed, unlimited } from "./request-values.ts";

export const arrayUnbounded = defineRule({
  code: "security/array-unbounded",
  asks: "An array in a request has `maxItems`",
  why: "Without a limit one request may hold a million items, and the server works through them or runs out of memory (OWASP API4, unrestricted resource consumption). A limit in the contract is enforced by validators before anything else runs.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /pets:
    post:
      requestBody:
        content: { application/json: { schema: { type: array, items: { type: boolean } } } }
      responses: { "201": { description: Created } }
`,
  good: `
paths:
  /pets:
    post:
      requestBody:
        content: { application/json: { schema: { type: array, maxItems: 100, items: { type: boolean } } } }
      responses: { "201": { description: Created } }
`,
  create: (report, context) => ({
    end() {
      const isLimit = (schema: { readonly [key: string]: unknown }): boolean =>
        isListed(schema) || typeof schema["maxItems"] === "number" || isTuple(schema);
      for (const schema of unlimited(context, "array", isLimit)) {
        report({
          message: `Nothing limits the number of items of ${schemaPhrase(context.check, schema)}`,
          at: childOrigin(schema, "type"),
          hint: "add 'maxItems'",
        });
      }
    },
  }),
});

function isTuple({ prefixItems, items }: { readonly [key: string]: unknown }): boolean {
  return Array.isArray(prefixItems) && items === false;
}
