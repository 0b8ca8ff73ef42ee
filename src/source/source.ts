/**
 * One file of a contract. In: a path and text. Out: its value, and positions on demand. Knows nothing of OpenAPI.
 */
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { type Locator, parseJson } from "./json-document.ts";
import { isUrl } from "./location.ts";
import { isPlainlySmall, measure, type SourceLimits } from "./measure.ts";
import { parseYaml } from "./yaml-document.ts";

export interface Source {
  /** As shown to the user: a URL, or a path relative to the working folder where possible, with `/`. */
  readonly file: string;
  /** Absolute path, or URL. */
  readonly path: string;
  readonly text: string;
  readonly format: "json" | "yaml" | "text";
  readonly value: unknown;
  /** Position of a node; undefined when the pointer leads nowhere. */
  readonly locate: Locator;
}

export type { SourceLimits };

export const defaultLimits: SourceLimits = { maxNodes: 10_000_000 };

/** Parses a document by its name, its media type if one is known, and its text. Problems come back as diagnostics beside a source without value. */
export function createSource(
  file: string,
  path: string,
  rawText: string,
  limits: SourceLimits = defaultLimits,
  mediaType = "",
): { source: Source; problems: Diagnostic[] } {
  const text = rawText.startsWith("\ufeff") ? rawText.slice(1) : rawText;
  const format = formatOf(isUrl(path) ? new URL(path).pathname : file, mediaType, text);
  const origin = { file, pointer: "" };
  const none: Source = { file, path, text, format, value: undefined, locate: () => undefined };
  if (format === "text") return { source: { ...none, value: text }, problems: [] };
  if (text.trim() === "") {
    const range = { line: 1, column: 1, length: 1 };
    return { source: none, problems: [diagnostic("source/empty", {}, { origin, range })] };
  }
  const result = format === "json" ? parseJson(text, file) : parseYaml(text, file);
  if ("problem" in result) return { source: none, problems: [result.problem] };
  const { value, locate, unbounded } = result;
  const isSmall = !unbounded && isPlainlySmall(text, format, limits);
  const problem = isSmall ? undefined : measure(value, limits, file);
  return problem
    ? { source: { ...none, locate }, problems: [problem] }
    : { source: { ...none, value, locate }, problems: [] };
}

function formatOf(file: string, mediaType: string, text: string): Source["format"] {
  if (/\.json$/i.test(file)) return "json";
  if (/\.(?:ya?ml)$/i.test(file)) return "yaml";
  if (/\.(?:md|markdown|txt|html?)$/i.test(file)) return "text";
  if (/json/.test(mediaType)) return "json";
  if (/ya?ml/.test(mediaType)) return "yaml";
  return /^\s*[{[]/.test(text) ? "json" : "yaml";
}
