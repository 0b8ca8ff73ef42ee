/**
 * YAML text: values and positions by js-yaml, which is four times as fast on large contracts; what that refuses and
 * authors write all the same is read by `yaml`. A test holds the two readers to the same values and positions.
 */
import { CORE_SCHEMA, constructFromEvents, mergeTag, parseEvents, YAMLException } from "js-yaml";
import { type Diagnostic, type DiagnosticPlace, diagnostic } from "../diagnostics/diagnostic.ts";
import type { ParseResult } from "./json-document.ts";
import { deepestNesting } from "./measure.ts";
import { rangeAt } from "./text-range.ts";
import { yaml } from "./yaml-library.ts";
import { createEventLocator } from "./yaml-positions.ts";
import { createTreeLocator, readingOptions } from "./yaml-tree-positions.ts";

// YAML 1.2 core, so that dates stay text and `no` is not a boolean; merge keys are common in contracts.
const schema = CORE_SCHEMA.withTags(mergeTag);

/** Parses YAML; a syntax error becomes a diagnostic with its range. */
export function parseYaml(text: string, file: string): ParseResult {
  try {
    const events = parseEvents(text, { maxDepth: deepestNesting });
    const [value, ...more] = constructFromEvents(events, { source: text, schema });
    if (more.length > 0) throw new YAMLException("expected a single document in the stream, but found more");
    return { value, locate: createEventLocator(text, events) };
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
  const document = yaml().parseDocument(text, { ...readingOptions, uniqueKeys: true });
  return document.errors.length === 0
    ? { value: document.toJS({ maxAliasCount: -1 }), unbounded: true, locate: createTreeLocator(text) }
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
