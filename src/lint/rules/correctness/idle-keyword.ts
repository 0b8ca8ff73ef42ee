import { childOrigin } from "../../../contract/check/context.ts";
import { typesOf } from "../../../contract/check/value-fit.ts";
import { defineRule } from "../../rule.ts";
import { schemaPhrase } from "./schema-parts.ts";

const number = ["number", "integer"];

/** Types by the keywords that say something about their values alone. */
const typesByKeyword: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>(
  Object.entries({
    minLength: ["string"],
    maxLength: ["string"],
    pattern: ["string"],
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    multipleOf: number,
    items: ["array"],
    prefixItems: ["array"],
    contains: ["array"],
    minItems: ["array"],
    maxItems: ["array"],
    uniqueItems: ["array"],
    properties: ["object"],
    patternProperties: ["object"],
    additionalProperties: ["object"],
    propertyNames: ["object"],
    required: ["object"],
    minProperties: ["object"],
    maxProperties: ["object"],
    dependentRequired: ["object"],
  }),
);

export const idleKeyword = defineRule({
  code: "correctness/idle-keyword",
  asks: "A keyword says something about values of the type beside it",
  why: "`maxLength` on an integer or `properties` on a string limits nothing, though somebody thought so when they wrote it: either the type is wrong or the limit is.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
components:
  schemas:
    Year: { type: integer, maxLength: 4 }
`,
  good: `
components:
  schemas:
    Year: { type: integer, maximum: 9999 }
`,
  create: (report, { check }) => ({
    nodes: {
      schema(schema) {
        const types = typesOf(schema.value)?.filter((type) => type !== "null");
        if (types === undefined || types.length === 0) return;
        for (const keyword of Object.keys(schema.value)) {
          const suitable = typesByKeyword.get(keyword);
          const value = schema.value[keyword];
          // A boolean beside `required` or an exclusive bound is told by the check stage; false asks for nothing.
          if (suitable === undefined || typeof value === "boolean") continue;
          if (types.some((type) => suitable.includes(type))) continue;
          report({
            message: `'${keyword}' says nothing about ${schemaPhrase(check, schema)} of type ${types.join(" or ")}`,
            at: childOrigin(schema, keyword),
            focus: "key",
            hint: `it is for type ${suitable.join(" or ")}; change the type or remove it`,
          });
        }
      },
    },
  }),
});
