import { type CheckContext, isObjectNode, type JsonObject } from "../../../contract/check/context.ts";
import { type LinkedNode, nodeKey } from "../../../contract/link.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { bodiesOf, isJson, isSuccess, routeOf } from "../design/bodies.ts";
import { partsOf, typesOf } from "../design/schema-parts.ts";

export const exampleMissing = defineRule({
  code: "documentation/example-missing",
  asks: "JSON bodies of requests and successes have an example, their own or one that their schemas add up to",
  why: "People read the example and skip the schema; mocks answer with it, and contract tests send it.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /users/{id}:
    get:
      responses:
        "200":
          description: The user
          content:
            application/json:
              schema: { type: object, properties: { name: { type: string } } }
`,
  good: `
paths:
  /users/{id}:
    get:
      responses:
        "200":
          description: The user
          content:
            application/json:
              schema: { type: object, properties: { name: { type: string } } }
              examples: { ada: { value: { name: Ada } } }
  /users/{id}/address:
    get:
      responses:
        "200":
          description: Where the user lives
          content:
            application/json:
              schema: { type: object, properties: { city: { type: string, example: Paris } } }
`,
  create: (report, { check }) => {
    const known = new Map<string, boolean>();
    return {
      operation(operation) {
        const { requestBody, responses } = operation;
        const holders = [
          ...(requestBody ? [{ what: "request body", node: requestBody }] : []),
          ...responses
            .filter(({ status }) => isSuccess(status))
            .map(({ status, node }) => ({ what: status, node })),
        ];
        for (const { what, node: holder } of holders) {
          for (const { mediaType, node, schema } of bodiesOf(check, holder)) {
            if (!isJson(mediaType) || !isObjectNode(node) || hasOwnExample(node.value)) continue;
            if (schema && hasExample(check, schema, known)) continue;
            report({
              message: `The ${what} of ${routeOf(operation)} has no example`,
              at: node.origin,
              focus: "key",
              hint: "add 'example' or 'examples'",
            });
          }
        }
      },
    };
  },
});

function hasOwnExample({ example, examples }: JsonObject): boolean {
  const isFilled = Array.isArray(examples)
    ? examples.length > 0
    : isJsonObject(examples) && Object.keys(examples).length > 0;
  return example !== undefined || isFilled;
}

/** Whether an example can be put together from those of a schema and its parts. */
function hasExample(check: CheckContext, schema: LinkedNode, known: Map<string, boolean>): boolean {
  const key = nodeKey(schema.origin);
  const before = known.get(key);
  if (before !== undefined) return before;
  // A schema within itself needs no other example than the one that is looked for.
  known.set(key, true);
  const found = isExemplified(check, schema, known);
  known.set(key, found);
  return found;
}

function isExemplified(check: CheckContext, schema: LinkedNode, known: Map<string, boolean>): boolean {
  const parts = partsOf(check, schema);
  const says = ["default", "const", "enum"];
  if (parts.some(({ value }) => hasOwnExample(value) || says.some((keyword) => value[keyword] !== undefined)))
    return true;
  const types = new Set(parts.flatMap(typesOf));
  if (types.has("boolean") || types.has("null")) return true;
  const members = parts.flatMap((part) => check.children(part, "properties"));
  // A map shows its values; beside named members, what else there may be needs no example.
  const others = members.length > 0 ? ["items"] : ["items", "additionalProperties"];
  const inner = [
    ...members,
    ...parts.flatMap((part) => others.flatMap((keyword) => check.child(part, keyword) ?? [])),
  ];
  const choices = parts.flatMap((part) =>
    ["oneOf", "anyOf"].flatMap((keyword) => check.children(part, keyword)),
  );
  if (choices.length > 0 && !choices.some((choice) => hasExample(check, choice, known))) return false;
  if (inner.length === 0) return choices.length > 0;
  return inner.every((node) => hasExample(check, node, known));
}
