/** Object literals over several lines: what fits stays on one line, what does not is broken at its outermost level. */
import type { JsonValue } from "../model/model.ts";
import { literal, propertyKey } from "./literals.ts";

/** Source text, or a list or object of such. */
export type LiteralNode = string | readonly LiteralNode[] | LiteralObject;

/** Members by name in the output; undefined ones are left out. */
export interface LiteralObject {
  readonly [key: string]: LiteralNode | undefined;
}

const lineWidth = 100;

/** The lines of a literal that begins after `indent` spaces and `prefix`; the first one without the spaces. */
export function literalLines(node: LiteralNode, indent: number, prefix = ""): string[] {
  const inline = prefix + inlineLiteral(node);
  return typeof node === "string" || indent + inline.length < lineWidth
    ? [inline]
    : brokenLines(node, indent, prefix);
}

/** The same, one member per line whatever their length. */
export function brokenLines(node: LiteralNode, indent: number, prefix = ""): string[] {
  if (typeof node === "string") return [prefix + node];
  const [begin, end] = isList(node) ? "[]" : "{}";
  const items = isList(node) ? node.map((item) => ["", item] as const) : entries(node);
  const inner = items.flatMap(([key, item]) =>
    literalLines(item, indent + 2, key && `${key}: `)
      .map(setIn)
      .map(endLast),
  );
  return [`${prefix}${begin}`, ...inner, `${end}`];
}

function setIn(line: string): string {
  return `  ${line}`;
}

/** A comma behind the last line of a member. */
function endLast(line: string, index: number, lines: readonly string[]): string {
  return index === lines.length - 1 ? `${line},` : line;
}

/** JSON data as a literal. */
export function dataNode(value: JsonValue): LiteralNode {
  if (typeof value !== "object" || value === null) return literal(value);
  if (Array.isArray(value)) return value.map((item: JsonValue) => dataNode(item));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [propertyKey(key), dataNode(member)]),
  );
}

/** On one line, however long. */
export function inlineLiteral(node: LiteralNode): string {
  if (typeof node === "string") return node;
  if (isList(node)) return `[${node.map(inlineLiteral).join(", ")}]`;
  const members = entries(node).map(([key, value]) => `${key}: ${inlineLiteral(value)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function entries(node: LiteralObject): [string, LiteralNode][] {
  return Object.entries(node).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(node: LiteralNode): node is readonly LiteralNode[] {
  return Array.isArray(node);
}
