/**
 * YAML text: values and positions by js-yaml, which is four times as fast on large contracts; what that refuses and
 * authors write all the same is read by `yaml`. Positions are looked for only when a diagnostic is printed. A test
 * holds the two readers to the same values and positions.
 */
import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import { type Diagnostic, type DiagnosticPlace, diagnostic, type Range } from "../diagnostics/diagnostic.ts";
import type { Locator, ParseResult } from "./json-document.ts";
import { pointerKeys } from "./json-pointer.ts";
import { deepestNesting } from "./measure.ts";
import { createRanges, rangeAt } from "./text-range.ts";
import { createEventLocator } from "./yaml-positions.ts";

// YAML 1.2 core, so that dates stay text and `no` is not a boolean; merge keys are common in contracts.
const schema = CORE_SCHEMA.withTags(mergeTag);

/** The same for the other reader. */
const readingOptions = { merge: true, uniqueKeys: false, logLevel: "silent" } as const;

/** Parses YAML; a syntax error becomes a diagnostic with its range. */
export function parseYaml(text: string, file: string): ParseResult {
  try {
    return { value: load(text, { schema, maxDepth: deepestNesting }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return readTolerantly(text, error) ?? { problem: faultOf(error, text, file) };
  }
}

/**
 * A closing bracket level with its key is against the letter of YAML 1.2, and the way many authors write it: `yaml`
 * takes what js-yaml refuses there.
 */
function readTolerantly(text: string, { reason }: YAMLException): ParseResult | undefined {
  if (reason !== "deficient indentation") return undefined;
  const document = parseDocument(text, { ...readingOptions, uniqueKeys: true });
  return document.errors.length === 0
    ? { value: document.toJS({ maxAliasCount: -1 }), unbounded: true }
    : undefined;
}

function faultOf({ reason, mark }: YAMLException, text: string, file: string): Diagnostic {
  const offset = mark?.position ?? 0;
  const place = (length = 1): DiagnosticPlace => ({
    origin: { file, pointer: "" },
    range: rangeAt(text, offset, offset + length),
  });
  if (/duplicated mapping key/.test(reason)) {
    const key = keyAt(text, offset);
    return diagnostic("yaml/duplicate-key", { key }, place(key.length));
  }
  return /nesting|depth/i.test(reason)
    ? diagnostic("source/too-deep", { limit: deepestNesting }, place())
    : diagnostic("yaml/syntax", { reason }, place());
}

/** The text of a key; the reader's mark stands behind an opening quote. */
function keyAt(text: string, offset: number): string {
  const quote = text.charAt(offset - 1);
  if (quote === '"' || quote === "'") return text.slice(offset, text.indexOf(quote, offset));
  return /^[^:\s]+(?: +[^:\s]+)*/.exec(text.slice(offset, offset + 200))?.[0] ?? "";
}

/** Positions in a YAML text: a scalar value when that shares a line with its key, else the key. */
export function createYamlLocator(text: string): Locator {
  let locate: Locator | undefined;
  return (pointer, focus) => {
    locate ??= createEventLocator(text, deepestNesting) ?? createTreeLocator(text);
    return locate(pointer, focus);
  };
}

/** The same by the tree of `yaml`. */
export function createTreeLocator(text: string): Locator {
  const ranges = createRanges(text);
  const rangeOf = (node: unknown): Range | undefined => {
    if (!isNode(node) || !node.range) return undefined;
    const [start, end] = node.range;
    if (!isScalar(node)) return ranges(start, start + 1);
    return end > start ? ranges(start, end) : undefined; // an empty value is nowhere: its key stands for it
  };
  let document: Document | undefined;
  return (pointer, focus) => {
    document ??= parseDocument(text, readingOptions);
    const found = findNode(document, pointerKeys(pointer));
    const value = rangeOf(found?.value);
    const key = rangeOf(found?.key);
    if (key === undefined) return value;
    const sameLine = value !== undefined && isScalar(found?.value) && value.line === key.line;
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
    if (isMap(node)) found = findMember(document, node, key);
    else found = isSeq(node) && /^\d+$/.test(key) ? { value: node.items[Number(key)] } : undefined;
    if (found === undefined) return undefined;
  }
  return found;
}

/** A mapping's own member, else one that it merges in with `<<`. */
function findMember(document: Document, map: YAMLMap, key: string): Found | undefined {
  const own = map.items.findLast((item) => keyText(item.key) === key);
  if (own) return own;
  for (const item of map.items) {
    if (!isScalar(item.key) || typeof item.key.value !== "symbol") continue;
    const merged = resolveAlias(document, item.value);
    for (const part of isSeq(merged) ? merged.items : [merged]) {
      const source = resolveAlias(document, part);
      const found = isMap(source) ? findMember(document, source, key) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

function resolveAlias(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  // A merge key is a symbol; it names no member.
  return typeof key.value === "symbol" ? undefined : String(key.value);
}
