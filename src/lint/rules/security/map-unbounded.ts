import { childOrigin } from "../../../contract/check/context.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { schemaPhrase } from "../correctness/schema-parts.ts";
import { isListed, unlimited } from "./request-values.ts";

export const mapUnbounded = defineRule({
  code: "security/map-unbounded",
  asks: "A map in a request has `maxProperties`",
  why: "An object of free names is a list in disguise: without a limit one request may hold a million members. Objects with declared properties alone are not meant.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
paths:
  /pets:
    post:
      requestBody:
        content:
          application/json: { schema: { type: object, additionalProperties: { type: boolean } } }
      responses: { "201": { description: Created } }
`,
  good: `
paths:
  /pets:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, maxProperties: 20, additionalProperties: { type: boolean } }
      responses: { "201": { description: Created } }
`,
  create: (report, context) => ({
    end() {
      for (const schema of unlimited(context, "object", isLimited)) {
        const { additionalProperties: values } = schema.value;
        if (values !== true && !isJsonObject(values)) continue;
        report({
          message: `Nothing limits the number of members of ${schemaPhrase(context.check, schema)}`,
          at: childOrigin(schema, "additionalProperties"),
          focus: "key",
          hint: "add 'maxProperties'",
        });
      }
    },
  }),
});

function isLimited(schema: { readonly [key: string]: unknown }): boolean {
  const names = schema["propertyNames"];
  return (
    isListed(schema) ||
    typeof schema["maxProperties"] === "number" ||
    (isJsonObject(names) && Array.isArray(names["enum"]))
  );
}
