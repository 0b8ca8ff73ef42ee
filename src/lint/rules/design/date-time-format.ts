import type { CheckContext } from "../../../contract/check/context.ts";
import type { LinkedNode } from "../../../contract/link.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { isOfType, partsOf } from "./schema-parts.ts";

export const dateTimeFormat = defineRule({
  code: "design/date-time-format",
  asks: "Strings that are called times or dates have a format: `date-time`, `date` or `time`",
  why: "`created_at` may be RFC 3339, a local time or `3 days ago`. With a format it is parsed, validated and mocked as what it is.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
components:
  schemas:
    Order: { type: object, properties: { created_at: { type: string } } }
`,
  good: `
components:
  schemas:
    Order: { type: object, properties: { created_at: { type: string, format: date-time } } }
`,
  create: (report, { check }) => ({
    nodes: {
      schema(schema) {
        const { properties } = schema.value;
        for (const name of Object.keys(isJsonObject(properties) ? properties : {}).filter(isTimeName)) {
          const property = check.child(schema, "properties", name);
          if (!property || !isPlainString(check, property)) continue;
          report({
            message: `Property '${name}' is called a time and is any string`,
            at: property.origin,
            focus: "key",
            hint: "add 'format: date-time', 'format: date' or 'format: time', or a pattern",
          });
        }
      },
    },
  }),
});

function isTimeName(name: string): boolean {
  return /(?:_(?:at|date|time|timestamp)|[a-z\d](?:At|Date|Time|Timestamp))$|^(?:date|timestamp)$/.test(name);
}

function isPlainString(check: CheckContext, schema: LinkedNode): boolean {
  if (!isOfType(check, schema, "string")) return false;
  const parts = partsOf(check, schema);
  const choices = parts.flatMap((part) => [
    ...check.children(part, "anyOf"),
    ...check.children(part, "oneOf"),
  ]);
  return [...parts, ...choices.flatMap((choice) => partsOf(check, choice))].every(({ value }) =>
    ["format", "pattern", "enum", "const"].every((keyword) => value[keyword] === undefined),
  );
}
