import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { schemaPhrase } from "../correctness/schema-parts.ts";
import { isBoundedPattern } from "./bounded-pattern.ts";
import { isListed, unlimited } from "./request-values.ts";

/** Formats whose texts are short, and those of uploads, which are measured in bytes by the server. */
const boundingFormats = new Set(
  "date-time date time duration date-time-local time-local http-date email idn-email hostname idn-hostname ipv4 ipv6 uuid char binary int64 uint64".split(
    " ",
  ),
);

export const stringUnbounded = defineRule({
  code: "security/string-unbounded",
  asks: "A string in a request is limited by `maxLength`, `enum`, a format or a pattern",
  why: "Without a limit one field may hold as much as the server takes in: it ends up in memory, in logs and in columns that are too short for it (OWASP API4, unrestricted resource consumption). Formats of limited length count, and so do patterns that cover the whole text without repeating for ever.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /pets:
    get:
      parameters: [{ name: name, in: query, schema: { type: string } }]
      responses: { "200": { description: The pets } }
`,
  good: `
paths:
  /pets:
    get:
      parameters:
        - { name: name, in: query, schema: { type: string, maxLength: 80 } }
        - { name: chip, in: query, schema: { type: string, pattern: "^[0-9]{15}$" } }
        - { name: born, in: query, schema: { type: string, format: date } }
      responses: { "200": { description: The pets } }
`,
  create: (report, context) => ({
    end() {
      for (const schema of unlimited(context, "string", isLimited)) {
        report({
          message: `Nothing limits the length of ${schemaPhrase(context.check, schema)}`,
          at: childOrigin(schema, "type"),
          hint: "add 'maxLength'",
        });
      }
    },
  }),
});

function isLimited(schema: { readonly [key: string]: unknown }): boolean {
  const { maxLength, format, pattern, contentMediaType } = schema;
  return (
    isListed(schema) ||
    typeof maxLength === "number" ||
    (typeof format === "string" && boundingFormats.has(format)) ||
    // A file in OpenAPI 3.1.
    contentMediaType === "application/octet-stream" ||
    (typeof pattern === "string" && isBoundedPattern(pattern))
  );
}
