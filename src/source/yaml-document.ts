/**
 * YAML text: values by js-yaml, which is four times as fast on large contracts; positions by the concrete tree of
 * `yaml`, parsed only when a diagnostic is printed. A test holds the two readers to the same values.
 */
import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import { diagnostic, type Range } from "../diagnostics/diagnostic.ts";
import type { ParseResult } from "./json-document.ts";
import { pointerKeys } from "./json-pointer.ts";
import { rangeAt } from "./text-range.ts";

/** Deeper documents are refused: later stages walk them recursively. */
export const deepestNesting = 500;

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

/** A function that finds where a pointer's node stands: its scalar value when that shares a line with its key, else the key. */
export function createYamlLocator(text: string): (pointer: string) => Range | undefined {
  let document: Document | undefined;
  return (pointer) => {
    document ??= parseDocument(text, {
      keepSourceTokens: false,
      merge: true,
      uniqueKeys: false,
      logLevel: "silent",
    });
    return locate(document, text, pointerKeys(pointer));
  };
}

function locate(document: Document, text: string, keys: readonly string[]): Range | undefined {
  let node: unknown = document.contents;
  let keyNode: unknown;
  for (const key of keys) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair: { key: unknown; value: unknown } | undefined = node.items.findLast(
        (item) => keyText(item.key) === key,
      );
      if (pair === undefined) return undefined;
      keyNode = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      keyNode = undefined;
    } else {
      return undefined;
    }
  }
  const value = rangeOf(node, text);
  const key = rangeOf(keyNode, text);
  if (key === undefined) return value;
  return value !== undefined && isScalar(node) && value.line === key.line ? value : key;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function rangeOf(node: unknown, text: string): Range | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return rangeAt(text, node.range[0], isScalar(node) ? node.range[1] : node.range[0] + 1);
}
