/** Typed reading of an object's members. What has the wrong JSON type counts as absent: the check has said so. */

import { extensionFields } from "../contract/extension-grammar.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import { isJsonObject } from "../source/json-pointer.ts";
import type { Extensions, ExternalDocs, JsonValue } from "./model.ts";

export function text(node: JsonNode, key: string): string | undefined {
  const value = node[key];
  return typeof value === "string" ? value : undefined;
}

export function finite(node: JsonNode, key: string): number | undefined {
  const value = node[key];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

export function flag(node: JsonNode, key: string): boolean {
  return node[key] === true;
}

export function object(node: JsonNode, key: string): JsonNode | undefined {
  const value = node[key];
  return isJsonObject(value) ? value : undefined;
}

export function objects(node: JsonNode, key: string): JsonNode[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

export function texts(node: JsonNode, key: string): string[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Members of a map whose values are objects, in document order. */
export function members(node: JsonNode, key: string): [string, JsonNode][] {
  return objectEntries(object(node, key) ?? {});
}

export function objectEntries(node: JsonNode): [string, JsonNode][] {
  return Object.entries(node).filter((entry): entry is [string, JsonNode] => isJsonObject(entry[1]));
}

/** A value that came from JSON or YAML, for places where any is allowed. */
export function data(value: unknown): JsonValue {
  // js-yaml can give NaN and infinities; JSON has no word for them.
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(data);
  if (isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, data(item)]));
  return null;
}

/** Extensions that are no part of the model's vocabulary. */
export function extensions(node: JsonNode): { extensions?: Extensions } {
  const entries = Object.entries(node).filter(([key]) => key.startsWith("x-") && !modelled.has(key));
  return entries.length === 0
    ? {}
    : { extensions: Object.fromEntries(entries.map(([key, value]) => [key, data(value)])) };
}

/** Extensions that the model has members for. */
const modelled = new Set(Object.values(extensionFields).flatMap((fields) => Object.keys(fields)));

export function externalDocs(node: JsonNode): { externalDocs?: ExternalDocs } {
  const docs = object(node, "externalDocs");
  const url = docs && text(docs, "url");
  return url === undefined ? {} : { externalDocs: { url, ...optionalText(docs ?? {}, "description") } };
}

/** `{ [key]: text }` when the text is there, else nothing: for spreading. */
export function optionalText<Key extends string>(node: JsonNode, key: Key): { [Name in Key]?: string } {
  const value = text(node, key);
  const found: { [Name in Key]?: string } = {};
  if (value !== undefined) found[key] = value;
  return found;
}

/** The same for numbers. */
export function optionalNumbers<Key extends string>(
  node: JsonNode,
  keys: readonly Key[],
): { [Name in Key]?: number } {
  const found: { [Name in Key]?: number } = {};
  for (const key of keys) {
    const value = finite(node, key);
    if (value !== undefined) found[key] = value;
  }
  return found;
}

/** The same for true flags. */
export function optionalFlags<Key extends string>(
  node: JsonNode,
  keys: readonly Key[],
): { [Name in Key]?: true } {
  const found: { [Name in Key]?: true } = {};
  for (const key of keys) if (flag(node, key)) found[key] = true;
  return found;
}
