/** Positions in a YAML text by the tree of `yaml`, for what js-yaml refuses. */
import type { Document, YAMLMap } from "yaml";
import type { Range } from "../diagnostics/diagnostic.ts";
import type { Locator } from "./json-document.ts";
import { pointerKeys } from "./json-pointer.ts";
import { createRanges } from "./text-range.ts";
import { yaml } from "./yaml-library.ts";

/** How `yaml` reads what js-yaml reads. */
export const readingOptions = { merge: true, uniqueKeys: false, logLevel: "silent" } as const;

/** A scalar value when that shares a line with its key, else the key. The text is read when a place is first asked for. */
export function createTreeLocator(text: string): Locator {
  const ranges = createRanges(text);
  const rangeOf = (node: unknown): Range | undefined => {
    if (!yaml().isNode(node) || !node.range) return undefined;
    const [start, end] = node.range;
    if (!yaml().isScalar(node)) return ranges(start, start + 1);
    return end > start ? ranges(start, end) : undefined; // an empty value is nowhere: its key stands for it
  };
  let document: Document | undefined;
  return (pointer, focus) => {
    document ??= yaml().parseDocument(text, readingOptions);
    const found = findNode(document, pointerKeys(pointer));
    const value = rangeOf(found?.value);
    const key = rangeOf(found?.key);
    if (key === undefined) return value;
    const sameLine = value !== undefined && yaml().isScalar(found?.value) && value.line === key.line;
    return sameLine && focus !== "key" ? value : key;
  };
}

/** A value with the key it stands behind; items of a sequence have none. */
interface Found {
  readonly key?: unknown;
  readonly value: unknown;
}

function findNode(document: Document, keys: readonly string[]): Found | undefined {
  let found: Found | undefined = { value: document.contents };
  for (const key of keys) {
    const node = resolveAlias(document, found.value);
    if (yaml().isMap(node)) found = findMember(document, node, key);
    else found = yaml().isSeq(node) && /^\d+$/.test(key) ? { value: node.items[Number(key)] } : undefined;
    if (found === undefined) return undefined;
  }
  return found;
}

/** A mapping's own member, else one that it merges in with `<<`. */
function findMember(document: Document, map: YAMLMap, key: string): Found | undefined {
  const own = map.items.findLast((item) => keyText(item.key) === key);
  if (own) return own;
  for (const item of map.items) {
    if (!yaml().isScalar(item.key) || typeof item.key.value !== "symbol") continue;
    const merged = resolveAlias(document, item.value);
    for (const part of yaml().isSeq(merged) ? merged.items : [merged]) {
      const source = resolveAlias(document, part);
      const found = yaml().isMap(source) ? findMember(document, source, key) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

function resolveAlias(document: Document, node: unknown): unknown {
  return yaml().isAlias(node) ? node.resolve(document) : node;
}

function keyText(key: unknown): string | undefined {
  if (!yaml().isScalar(key)) return undefined;
  // A merge key is a symbol; it names no member.
  return typeof key.value === "symbol" ? undefined : String(key.value);
}
