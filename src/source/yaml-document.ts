/**
 * YAML text: values by js-yaml, which is four times as fast on large contracts; positions by the concrete tree of
 * `yaml`, parsed only when a diagnostic is printed. A test holds the two readers to the same values.
 */
import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import { diagnostic, type Range } from "../diagnostics/diagnostic.ts";
import type { Locator, ParseResult } from "./json-document.ts";
import { pointerKeys } from "./json-pointer.ts";
import { deepestNesting } from "./measure.ts";
import { createRanges, rangeAt } from "./text-range.ts";

// YAML 1.2 core, so that dates stay text and `no` is not a boolean; merge keys are common in contracts.
const schema = CORE_SCHEMA.withTags(mergeTag);

/** Parses YAML; a syntax error becomes a diagnostic with its range. */
export function parseYaml(text: string, file: string): ParseResult {
  try {
    return { value: load(text, { schema, maxDepth: deepestNesting }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = error.mark?.position ?? 0;
    const origin = { file, pointer: "" };
    if (/duplicated mapping key/.test(error.reason)) {
      const key = /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? "";
      const range = rangeAt(text, offset, offset + key.length);
      return {
        problem: diagnostic(
          "yaml/duplicate-key",
          { key: key.replace(/^(["'])(.*)\1$/, "$2") },
          { origin, range },
        ),
      };
    }
    if (/nesting|depth/i.test(error.reason)) {
      return {
        problem: diagnostic(
          "source/too-deep",
          { limit: deepestNesting },
          { origin, range: rangeAt(text, offset, offset + 1) },
        ),
      };
    }
    return {
      problem: diagnostic(
        "yaml/syntax",
        { reason: error.reason },
        { origin, range: rangeAt(text, offset, offset + 1) },
      ),
    };
  }
}

/** Positions in a YAML text: a scalar value when that shares a line with its key, else the key. */
export function createYamlLocator(text: string): Locator {
  const ranges = createRanges(text);
  const rangeOf = (node: unknown): Range | undefined => {
    if (!isNode(node) || !node.range) return undefined;
    return ranges(node.range[0], isScalar(node) ? node.range[1] : node.range[0] + 1);
  };
  let document: Document | undefined;
  return (pointer, focus) => {
    document ??= parseDocument(text, {
      keepSourceTokens: false,
      merge: true,
      uniqueKeys: false,
      logLevel: "silent",
    });
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
