import { defineRule } from "../../rule.ts";
import { bodiesOf, essenceOf } from "./bodies.ts";
import { isOfType, partsOf, propertiesOf, typesOf } from "./schema-parts.ts";

/** RFC 9457 §3.1. All are optional. */
const members = { type: "string", title: "string", status: "integer", detail: "string", instance: "string" };

export const problemDetailsShape = defineRule({
  code: "design/problem-details-shape",
  asks: "A body of the type application/problem+json has the members of RFC 9457, of their types",
  why: "Libraries read problem documents without knowing the API: `type`, `title`, `status`, `detail` and `instance`. Under another name or of another type, they are ignored.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /users:
    get:
      responses:
        "500":
          description: Our fault
          content:
            application/problem+json:
              schema: { type: object, properties: { title: { type: string }, status: { type: string } } }
`,
  good: `
paths:
  /users:
    get:
      responses:
        "500":
          description: Our fault
          content:
            application/problem+json:
              schema:
                type: object
                properties: { title: { type: string }, status: { type: integer }, traceId: { type: string } }
`,
  create: (report, { check }) => ({
    nodes: {
      response(response) {
        for (const { mediaType, schema } of bodiesOf(check, response)) {
          if (essenceOf(mediaType) !== "application/problem+json" || schema === undefined) continue;
          const parts = partsOf(check, schema);
          const isOpen = parts.some(
            ({ value }) => value["oneOf"] !== undefined || value["anyOf"] !== undefined,
          );
          const properties = propertiesOf(check, schema);
          const known = Object.entries(members).flatMap(([name, type]) => {
            const node = properties.get(name);
            return node ? [{ name, type, node }] : [];
          });
          const isObject = parts.flatMap(typesOf).every((type) => type === "object");
          if (!isObject || (known.length === 0 && properties.size > 0 && !isOpen)) {
            report({
              message: isObject
                ? "This problem document has no member of RFC 9457"
                : "A problem document is an object, and this is none",
              at: schema.origin,
              focus: "key",
              hint: "declare 'type', 'title', 'status', 'detail' and 'instance', and your own members beside them",
            });
          }
          for (const { name, type, node } of known) {
            const hasType = partsOf(check, node).some((part) => typesOf(part).length > 0);
            if (!hasType || isOfType(check, node, type)) continue;
            report({
              message: `Member '${name}' of a problem document must be of type ${type}`,
              at: node.origin,
              hint: "RFC 9457, section 3.1",
            });
          }
        }
      },
    },
  }),
});
