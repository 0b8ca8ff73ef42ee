import type { CheckContext, ObjectNode } from "../../../contract/check/context.ts";
import { functionName, typeName } from "../../../contract/check/name-collisions.ts";
import type { LinkedNode } from "../../../contract/link.ts";
import type { Origin } from "../../../diagnostics/diagnostic.ts";
import { keyOf, type LintContext } from "../../lint-context.ts";
import { defineRule } from "../../rule.ts";
import { visitOperationIds } from "./operation-ids.ts";

/** What is put behind an operation's name to name the types of its two sides. */
const suffixes = ["Input", "Output", "Error", "Body"];

export const nameCollision = defineRule({
  code: "codegen/name-collision",
  asks: "No schema has the name that generated code needs for a side of an operation or for the request form of another schema",
  why: "The operation `createUser` has the types `CreateUserInput`, `CreateUserOutput`, `CreateUserError` and `CreateUserBody`; a schema `User` with `readOnly` members has a `UserInput`. One of the two must then be called something else, and readers take the one for the other.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /users: { post: { operationId: createUser, responses: { "204": { description: Done } } } }
components:
  schemas:
    CreateUserInput: { type: object, properties: { name: { type: string } } }
`,
  good: `
paths:
  /users: { post: { operationId: createUser, responses: { "204": { description: Done } } } }
components:
  schemas:
    NewUser: { type: object, properties: { name: { type: string } } }
`,
  create: (report, context) => {
    const operations = new Map<string, { readonly id: string; readonly at: Origin }>();
    return {
      nodes: visitOperationIds((id, at) => {
        operations.set(typeName(functionName(id)), { id, at });
      }),
      end() {
        const schemas = namedByType(context);
        for (const [type, schema] of schemas) {
          const suffix = suffixes.find((word) => type.endsWith(word));
          if (suffix === undefined) continue;
          const stem = type.slice(0, -suffix.length);
          const operation = operations.get(stem);
          const other = suffix === "Input" ? schemas.get(stem) : undefined;
          if (operation) {
            report({
              message: `Schema '${keyOf(schema)}' has the name of a type of the operation '${operation.id}'`,
              at: schema.origin,
              focus: "key",
              hint: "name it by what it is rather than by who uses it",
              related: [{ message: `'${operation.id}'`, origin: operation.at }],
            });
          } else if (other && hasTwoForms(context.check, other)) {
            report({
              message: `Schema '${keyOf(schema)}' has the name of the request form of '${keyOf(other)}', whose members are readOnly or writeOnly`,
              at: schema.origin,
              focus: "key",
              hint: `use '${keyOf(other)}' in requests too, or rename it`,
              related: [{ message: `'${keyOf(other)}'`, origin: other.origin }],
            });
          }
        }
      },
    };
  },
});

/** The named schemas by their names in code. */
function namedByType({ check }: LintContext): Map<string, LinkedNode> {
  const nodes = check.nodes("components").flatMap((components) => check.children(components, "schemas"));
  return new Map(nodes.map((node) => [typeName(keyOf(node)), node]));
}

/** Whether a member, at any depth, is only in requests or only in responses. */
function hasTwoForms(check: CheckContext, schema: LinkedNode): boolean {
  const seen = new Set<ObjectNode>();
  const pending = [schema];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const target = check.resolve(node);
    if (target === undefined || seen.has(target)) continue;
    seen.add(target);
    const { readOnly, writeOnly } = target.value;
    if (readOnly === true || writeOnly === true) return true;
    for (const field of ["properties", "allOf", "oneOf", "anyOf"])
      pending.push(...check.children(target, field));
    for (const field of ["items", "additionalProperties"]) {
      const child = check.child(target, field);
      if (child) pending.push(child);
    }
  }
  return false;
}
