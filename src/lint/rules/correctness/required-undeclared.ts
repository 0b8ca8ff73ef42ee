import {
  type CheckContext,
  childOrigin,
  isObjectNode,
  type ObjectNode,
} from "../../../contract/check/context.ts";
import type { LinkedNode } from "../../../contract/link.ts";
import { closest } from "../../../contract/reference.ts";
import { isJsonObject, parentPointer } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { schemaPhrase } from "./schema-parts.ts";

export const requiredUndeclared = defineRule({
  code: "correctness/required-undeclared",
  asks: "A required property is declared among the properties",
  why: "It is nearly always a misspelt or forgotten name. Validators then ask for a member that no document mentions and take anything as its value. Properties count wherever they are declared: in parts of `allOf`, behind references, in the schema around.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
components:
  schemas:
    Pet:
      type: object
      required: [id, nmae]
      properties:
        id: { type: integer }
        name: { type: string }
`,
  good: `
components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties:
        id: { type: integer }
        name: { type: string }
`,
  create: (report, { check }) => ({
    nodes: {
      schema(schema) {
        const { required } = schema.value;
        if (!Array.isArray(required)) return;
        const own = new Set<string>();
        if (!collectNames(check, schema, own, new Set())) return;
        const missing = required.filter((name) => typeof name === "string" && !own.has(name));
        if (missing.length === 0) return;
        const names = namesAround(check, schema);
        for (const [index, name] of required.entries()) {
          if (names === undefined || typeof name !== "string" || names.has(name)) continue;
          const near = closest(name, names);
          report({
            message: `'${name}' is required and no property of ${schemaPhrase(check, schema)}`,
            at: childOrigin(schema, "required", index),
            hint: near === undefined ? "declare it in 'properties'" : `did you mean '${near}'?`,
          });
        }
      },
    },
  }),
});

const parts = ["allOf", "anyOf", "oneOf", "dependentSchemas"];
const branches = ["not", "if", "then", "else"];

/** Adds the properties that a schema and its parts declare; false when any name may be a property. */
function collectNames(
  check: CheckContext,
  schema: LinkedNode,
  names: Set<string>,
  seen: Set<LinkedNode>,
): boolean {
  if (seen.has(schema) || !isObjectNode(schema)) return true;
  seen.add(schema);
  const { properties, patternProperties, additionalProperties } = schema.value;
  // Values of a map have a schema under whatever name; a reference in place of a list of properties hides them.
  if (patternProperties !== undefined || isJsonObject(additionalProperties)) return false;
  if (isJsonObject(properties) && typeof properties["$ref"] === "string") return false;
  if (isJsonObject(properties)) for (const name of Object.keys(properties)) names.add(name);
  return innerParts(check, schema).every((part) => collectNames(check, part, names, seen));
}

function innerParts(check: CheckContext, schema: ObjectNode): LinkedNode[] {
  const target = typeof schema.value["$ref"] === "string" ? check.target(schema) : undefined;
  const listed = parts.flatMap((key) =>
    Object.hasOwn(schema.value, key) ? check.children(schema, key) : [],
  );
  const single = branches.flatMap((key) =>
    Object.hasOwn(schema.value, key) ? (check.child(schema, key) ?? []) : [],
  );
  return [...(target ? [target] : []), ...listed, ...single];
}

/** Properties of all schemas that this one is a part of, however indirectly; undefined when any name may be one. */
function namesAround(check: CheckContext, schema: ObjectNode): Set<string> | undefined {
  const names = new Set<string>();
  const seen = new Set<LinkedNode>();
  const wholes = new Set<LinkedNode>([schema]);
  // The set takes in more members while it is walked.
  for (const whole of wholes) {
    if (!collectNames(check, whole, names, seen)) return undefined;
    for (const outer of [enclosing(check, whole), ...referrers(check, whole)]) if (outer) wholes.add(outer);
  }
  return names;
}

/** The schema that has this one as a part, not as a property or an item. */
function enclosing(check: CheckContext, { origin: { file, pointer } }: LinkedNode): LinkedNode | undefined {
  const inList = /\/(?:allOf|anyOf|oneOf|dependentSchemas)\/[^/]+$/.exec(pointer);
  const isBranch = /\/(?:not|if|then|else)$/.test(pointer);
  if (!inList && !isBranch) return undefined;
  const outer = inList ? pointer.slice(0, inList.index) : parentPointer(pointer);
  return check.contract.nodes.get({ file, pointer: outer });
}

const referrersByContract = new WeakMap<object, Map<LinkedNode, LinkedNode[]>>();

function referrers({ contract }: CheckContext, schema: LinkedNode): readonly LinkedNode[] {
  let known = referrersByContract.get(contract);
  if (known === undefined) {
    known = new Map();
    for (const { from, target } of contract.references.values()) {
      if (target?.kind !== "schema" || from.kind !== "schema") continue;
      const list = known.get(target);
      if (list) list.push(from);
      else known.set(target, [from]);
    }
    referrersByContract.set(contract, known);
  }
  return known.get(schema) ?? [];
}
