/** Fields, their presence and their JSON types, by the grammar of the contract's version. */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { isJsonObject, parentPointer, pointerKeys } from "../../source/json-pointer.ts";
import { isExtensionKind } from "../extension-grammar.ts";
import { grammars, hasOwnDialect, kindPhrase, type OasVersion } from "../grammar.ts";
import type { Field, ObjectGrammar, Shape } from "../grammar-notation.ts";
import type { LinkedNode } from "../link.ts";
import { closest } from "../reference.ts";
import {
  below,
  type CheckContext,
  childOrigin,
  isObjectNode,
  isReference,
  type ObjectNode,
} from "./context.ts";
import { hasDialectFault } from "./schema-dialect.ts";
import { expectation, fits, isSound, jsonType } from "./shapes.ts";

export function checkStructure(context: CheckContext): void {
  const { nodes, grammar } = context.contract;
  // A YAML alias shows one object at many pointers; its faults are told at the first.
  const seen = new Set<unknown>();
  for (const node of nodes.values()) {
    if (!isObjectNode(node)) {
      checkOtherType(context, node);
    } else if (isReference(node, grammar)) {
      if (!grammar[node.kind].reference) reportReference(context, node);
    } else if (!seen.has(node.value)) {
      seen.add(node.value);
      checkObject(context, node, grammar[node.kind]);
    }
  }
}

function checkOtherType(context: CheckContext, node: LinkedNode): void {
  const mayBeBoolean = node.kind === "schema" && !hasOwnDialect(context.contract.version);
  if ((mayBeBoolean && typeof node.value === "boolean") || isReferenceOfMap(node)) return;
  const expected = mayBeBoolean ? "an object or a boolean" : "an object";
  const isExtension = isExtensionKind(node.kind);
  const repairable = isExtension || (node.value === null && isOptionalField(context, node));
  reportType(context, node.value, expected, node.origin, repairable);
}

/** The node is a field of another one, not an entry of a list or map, and need not be there. */
function isOptionalField({ contract }: CheckContext, { origin: { file, pointer } }: LinkedNode): boolean {
  const holder = contract.nodes.get({ file, pointer: parentPointer(pointer) });
  const name = pointerKeys(pointer).at(-1) ?? "";
  const fields = holder && contract.grammar[holder.kind].fields;
  return fields !== undefined && Object.hasOwn(fields, name) && fields[name]?.required === false;
}

/** `properties: { $ref: … }`: the map around it tells of it. */
function isReferenceOfMap({ origin, value }: LinkedNode): boolean {
  return typeof value === "string" && lastKey(origin) === "$ref";
}

function checkObject(
  context: CheckContext,
  node: ObjectNode,
  { fields, members, closed }: ObjectGrammar,
): void {
  const missing = new Set(required(fields).filter((name) => !Object.hasOwn(node.value, name)));
  for (const [key, value] of Object.entries(node.value)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined && key.startsWith("x-")) continue;
    const shape = field?.shape ?? members?.(key);
    if (field?.since) reportUnknown(context, node, key, fields, missing);
    if (shape) checkField(context, node, key, { shape, required: field?.required ?? true }, value);
    else if (closed) reportUnknown(context, node, key, fields, missing);
  }
  for (const field of missing) {
    context.report(
      "structure/missing-field",
      { kind: capitalized(kindPhrase(node.kind)), field },
      {
        origin: node.origin,
        focus: "key",
        repairable: isExtensionKind(node.kind) || laterOptional.has(`${node.kind}.${field}`),
      },
    );
  }
}

const requiredFields = new WeakMap<ObjectGrammar["fields"], readonly string[]>();

/** Asked for every node, so answered once per table. */
function required(fields: ObjectGrammar["fields"]): readonly string[] {
  let names = requiredFields.get(fields);
  if (names === undefined) {
    names = Object.keys(fields).filter((name) => fields[name]?.required);
    requiredFields.set(fields, names);
  }
  return names;
}

/** Many contracts put references where OpenAPI has none, and tools follow them there. */
function reportReference(context: CheckContext, node: ObjectNode): void {
  const { version } = context.contract;
  const values = { kind: capitalized(kindPhrase(node.kind)), version };
  context.report("ref/not-allowed-here", values, { origin: childOrigin(node, "$ref") });
}

const laterVersions: Readonly<Record<OasVersion, readonly OasVersion[]>> = {
  "2.0": ["3.0", "3.1", "3.2"],
  "3.0": ["3.1", "3.2"],
  "3.1": ["3.2"],
  "3.2": [],
};

/** Fields that a later version made optional: every tool does without them. */
const laterOptional = new Set(["openapi.paths", "operation.responses", "response.description"]);

function reportUnknown(
  context: CheckContext,
  node: ObjectNode,
  field: string,
  fields: ObjectGrammar["fields"],
  missing: Set<string>,
): void {
  const { version } = context.contract;
  const near = closest(
    field,
    Object.keys(fields).filter((name) => !Object.hasOwn(node.value, name)),
  );
  const hint = newerHint(context, node, field) ?? (near && `did you mean '${near}'?`);
  // The misspelt name of a field that must be there is one fault, and not one to be overlooked.
  const isTheMissing = near !== undefined && missing.delete(near);
  context.report(
    "structure/unknown-field",
    { kind: capitalized(kindPhrase(node.kind)), field, version },
    { origin: childOrigin(node, field), focus: "key", hint, ...(isTheMissing && { repairable: false }) },
  );
}

/** What to do about a field of a later version. */
function newerHint(context: CheckContext, { kind }: ObjectNode, field: string): string | undefined {
  const { version, grammar } = context.contract;
  if (field === "nullable" && version === "2.0")
    return "write 'x-nullable: true', which other tools know too";
  const own = grammar[kind].fields[field]?.since;
  if (own) return `'${field}' came with OpenAPI ${own}, and means here what it means there`;
  const newer = laterVersions[version].find((later) => Object.hasOwn(grammars[later][kind].fields, field));
  return (
    newer && `'${field}' came with OpenAPI ${newer}; state 'openapi: ${statedVersions[newer]}' to use it`
  );
}

const statedVersions: Readonly<Record<OasVersion, string>> = {
  "2.0": "2.0",
  "3.0": "3.0.4",
  "3.1": "3.1.1",
  "3.2": "3.2.0",
};

function checkField(
  context: CheckContext,
  node: ObjectNode,
  key: string,
  field: Field,
  value: unknown,
): void {
  if (isSound(field.shape, value)) return;
  const { version } = context.contract;
  const isKeyword = node.kind === "schema" || (version === "2.0" && key.startsWith("exclusive"));
  if (isKeyword && hasDialectFault(key, value, version)) return;
  // An extension of the same name that means something else is left out, as if it were not there.
  const isExtension = key.startsWith("x-") || isExtensionKind(node.kind);
  checkShape(
    context,
    field.shape,
    value,
    childOrigin(node, key),
    isExtension || isHarmless(field, key, value),
  );
}

/** A wrong type that nothing depends on, or that can be read as what was meant. */
function isHarmless({ shape, required }: Field, key: string, value: unknown): boolean {
  // An empty entry of YAML is null; where nothing need be said, it says nothing.
  if (value === null || annotations.has(key)) return !required;
  const isText = shape.kind === "text" && shape.values === undefined;
  return isText && (typeof value === "number" || typeof value === "boolean");
}

const annotations = new Set(["description", "summary", "title", "termsOfService", "$comment", "examples"]);

function checkShape(
  context: CheckContext,
  shape: Shape,
  value: unknown,
  origin: Origin,
  repairable: boolean,
): void {
  if (shape.kind === "node" || shape.kind === "data") return; // nodes are met on their own
  if (!fits(shape, value)) {
    reportType(context, value, expectation(shape), origin, repairable);
  } else if (shape.kind === "list" && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      checkShape(context, shape.items, item, below(origin, index), repairable);
  } else if (shape.kind === "map" && isJsonObject(value)) {
    for (const [key, item] of Object.entries(value))
      checkShape(context, shape.values, item, below(origin, key), repairable);
    const isOfNodes = shape.values.kind === "node";
    if (isOfNodes && typeof value["$ref"] === "string")
      context.report("ref/in-map", {}, { origin: below(origin, "$ref") });
  } else if (shape.kind === "choice") {
    const option = shape.shapes.find((candidate) => fits(candidate, value));
    if (option) checkShape(context, option, value, origin, repairable);
  } else if (shape.kind === "text" && shape.values && !shape.values.includes(String(value))) {
    reportValue(context, String(value), shape.values, origin, repairable);
  }
}

function reportValue(
  context: CheckContext,
  found: string,
  values: readonly string[],
  origin: Origin,
  repairable: boolean,
): void {
  const near = closest(found, values);
  context.report(
    "structure/wrong-value",
    { field: lastKey(origin), found, expected: values.join(", ") },
    { origin, hint: near && `did you mean '${near}'?`, repairable },
  );
}

function reportType(
  context: CheckContext,
  value: unknown,
  expected: string,
  origin: Origin,
  repairable: boolean,
): void {
  const isScalar = typeof value === "number" || typeof value === "boolean";
  const hint = isScalar && expected === "a string" ? "put it in quotes" : undefined;
  context.report(
    "structure/wrong-type",
    { field: lastKey(origin), expected, found: jsonType(value) },
    { origin, hint: value === null ? "remove the empty entry or give it a value" : hint, repairable },
  );
}

/** The last key of a pointer, an index with the list that it counts in. */
function lastKey({ pointer }: Origin): string {
  const [list, key = "the document"] = ["", ...pointerKeys(pointer)].slice(-2);
  // Three digits are a status code.
  return list && /^\d{1,2}$/.test(key) ? `${list}[${key}]` : key;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
