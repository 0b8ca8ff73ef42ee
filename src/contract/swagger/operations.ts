/**
 * What Swagger 2.0 says of operations in other places than 3.x, asked by the check and by the upgrade alike: their
 * parameters and media types, and what 3.x calls a way to write lists.
 */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { appendPointer, isJsonObject, parentPointer } from "../../source/json-pointer.ts";
import type { LinkedContract, LinkedNode } from "../link.ts";

/** A text of a contract and where it stands. */
export interface StatedText {
  readonly text: string;
  readonly origin: Origin;
}

/** The node in a field of a node. */
export function childNode(
  contract: LinkedContract,
  { origin }: LinkedNode,
  ...keys: readonly (string | number)[]
): LinkedNode | undefined {
  const pointer = keys.reduce<string>(appendPointer, origin.pointer);
  return contract.nodes.get({ file: origin.file, pointer });
}

/** What a node is or refers to; undefined when that is no object. */
export function resolveNode(
  contract: LinkedContract,
  node: LinkedNode,
): (LinkedNode & { readonly value: { readonly [key: string]: unknown } }) | undefined {
  let current: LinkedNode | undefined = node;
  for (const seen = new Set<LinkedNode>(); current && !seen.has(current); ) {
    seen.add(current);
    const { value, origin }: LinkedNode = current;
    if (!isJsonObject(value)) return undefined;
    if (typeof value["$ref"] !== "string") return { ...current, value };
    const pointer = `${origin.pointer}/$ref`;
    current = contract.references.get({ file: origin.file, pointer })?.target;
  }
  return undefined;
}

/** A parameter of an operation: where it is listed, and the object itself. */
export interface ListedParameter {
  readonly entry: LinkedNode;
  readonly node: LinkedNode & { readonly value: { readonly [key: string]: unknown } };
}

/** The parameters that a path item or an operation lists for itself. */
export function listedParameters(contract: LinkedContract, holder: LinkedNode): ListedParameter[] {
  const list = isJsonObject(holder.value) ? holder.value["parameters"] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index) => {
    const entry = childNode(contract, holder, "parameters", index);
    const node = entry && resolveNode(contract, entry);
    return entry && node ? [{ entry, node }] : [];
  });
}

/** The parameters that make up the body of an operation: one in `body`, or those in `formData`. */
export function bodyParameters(contract: LinkedContract, operation: LinkedNode): ListedParameter[] {
  const { file, pointer } = operation.origin;
  const item = contract.nodes.get({ file, pointer: parentPointer(pointer) });
  const own = listedParameters(contract, operation);
  const shared = (item ? listedParameters(contract, item) : []).filter(
    ({ node }) => !own.some((other) => isSameParameter(other.node.value, node.value)),
  );
  const ofOwn = own.filter(isOfBody);
  const all = [...shared, ...own].filter(isOfBody);
  // What an operation says of its body stands against whatever is shared.
  const lead = ofOwn[0] ?? all[0];
  if (lead === undefined) return [];
  if (lead.node.value["in"] === "body") return [lead];
  return all.filter(({ node }) => node.value["in"] === "formData");
}

export function isOfBody({ node }: ListedParameter): boolean {
  return node.value["in"] === "body" || node.value["in"] === "formData";
}

function isSameParameter(
  left: { readonly [key: string]: unknown },
  right: { readonly [key: string]: unknown },
): boolean {
  return left["in"] === right["in"] && left["name"] === right["name"];
}

/** The media types that hold for an operation: its own, or else those of the contract. */
export function mediaTypesOf(
  contract: LinkedContract,
  operation: LinkedNode | undefined,
  field: "consumes" | "produces",
): StatedText[] {
  const own = operation && isJsonObject(operation.value) ? operation.value[field] : undefined;
  const isOwn = operation !== undefined && Array.isArray(own);
  const { root } = contract;
  const list = isOwn ? own : isJsonObject(root.value) ? root.value[field] : undefined;
  const { file, pointer } = isOwn ? operation.origin : { file: root.file, pointer: "" };
  if (!Array.isArray(list)) return [];
  return list.flatMap((text, index) => {
    const origin = { file, pointer: appendPointer(appendPointer(pointer, field), index) };
    return typeof text === "string" && isMediaType(text) ? [{ text, origin }] : [];
  });
}

/** `type/subtype`, with parameters or without. */
export function isMediaType(text: string): boolean {
  return /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;.*)?$/.test(text);
}

/** The media type without its parameters. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

export interface ArrayStyle {
  readonly style: string;
  readonly explode: boolean;
}

/** How 3.x calls a `collectionFormat`; undefined for what it has no word for. */
export function arrayStyle(location: unknown, format: unknown = "csv"): ArrayStyle | undefined {
  const styles = location === "query" || location === "formData" ? inPairs : alone;
  return typeof format === "string" ? styles.get(format) : undefined;
}

const inPairs: ReadonlyMap<string, ArrayStyle> = new Map([
  ["csv", { style: "form", explode: false }],
  ["ssv", { style: "spaceDelimited", explode: false }],
  ["pipes", { style: "pipeDelimited", explode: false }],
  ["multi", { style: "form", explode: true }],
]);

/** In a path or a header, where nothing can be said twice: `multi` is a fault there, and read as the default. */
const alone: ReadonlyMap<string, ArrayStyle> = new Map([
  ["csv", { style: "simple", explode: false }],
  ["multi", { style: "simple", explode: false }],
]);
