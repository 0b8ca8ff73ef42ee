/** Diagnostics for people and for CI. */
import { type Diagnostic, printable, type Range } from "./diagnostic.ts";
import { type Locate, rangeOf, sortDiagnostics } from "./sort.ts";

export interface FormatContext {
  readonly locate: Locate;
  /** Text of a file, for the code frame. */
  readonly text: (file: string) => string | undefined;
  /** One line of it, counted from 1; given where there is so much to print that the text should be cut once. */
  readonly line?: (file: string, number: number) => string | undefined;
  /** Makes the part of a line that is shown fit to be shown; its length stays. */
  readonly clean?: (shown: string) => string;
  readonly color?: boolean;
}

/** A diagnostic, or a finding whose code is not of the catalog. */
export type Told = Omit<Diagnostic, "code"> & { readonly code: string };

/** The block of one diagnostic: place and code, message, code frame, pointer, related places, hint. */
export function formatDiagnostic(item: Told, context: FormatContext): string {
  const paint = painter(context.color === true);
  const range = rangeOf(item, context.locate);
  const place = item.origin && `${item.origin.file}${range ? `:${range.line}:${range.column}` : ""}`;
  const tone = item.severity === "error" ? "red" : item.severity === "warning" ? "yellow" : "blue";
  const head = [place, paint(tone, item.severity), paint("bold", item.code)].filter(Boolean).join("  ");
  const lines = [head, `  ${item.message}`];
  const source = item.origin && range && lineOf(item.origin.file, range.line, context);
  if (source !== undefined && range) lines.push(...codeFrame(source, range, paint, context.clean));
  if (item.origin && item.origin.pointer !== "") lines.push(`  at    #${printable(item.origin.pointer)}`);
  for (const { message, origin } of item.related) {
    const at = rangeOf({ origin }, context.locate);
    lines.push(`  see   ${origin.file}${at ? `:${at.line}:${at.column}` : ""} ${message}`);
  }
  if (item.hint !== undefined) lines.push(`  ${paint("cyan", "hint")}  ${item.hint}`);
  return lines.join("\n");
}

/** All blocks in order, an empty line between them, and a closing count; empty text for no diagnostics. */
export function formatDiagnostics(diagnostics: readonly Told[], context: FormatContext): string {
  if (diagnostics.length === 0) return "";
  const blocks = sortDiagnostics(diagnostics, context.locate).map((item) => formatDiagnostic(item, context));
  return `${[...blocks, countLine(diagnostics)].join("\n\n")}\n`;
}

/** `1 error, 2 warnings`. */
export function countLine(diagnostics: readonly Pick<Told, "severity">[]): string {
  const count = (severity: string, word: string): string[] => {
    const found = diagnostics.filter((item) => item.severity === severity).length;
    return found === 0 ? [] : [`${found} ${word}${found === 1 ? "" : "s"}`];
  };
  return [...count("error", "error"), ...count("warning", "warning"), ...count("info", "note")].join(", ");
}

/** One workflow command of GitHub Actions, shown as an annotation of the changed file. */
export function formatGithub(item: Told, context: FormatContext): string {
  const range = rangeOf(item, context.locate);
  const level = item.severity === "info" ? "notice" : item.severity;
  const fields = [
    ...(item.origin ? [`file=${escapeProperty(item.origin.file)}`] : []),
    ...(range ? [`line=${range.line}`, `col=${range.column}`] : []),
    `title=${escapeProperty(item.code)}`,
  ];
  const message = item.hint === undefined ? item.message : `${item.message}\nhint: ${item.hint}`;
  return `::${level} ${fields.join(",")}::${escapeData(message)}`;
}

function lineOf(file: string, number: number, { text, line }: FormatContext): string | undefined {
  return line ? line(file, number) : text(file)?.split(/\r\n|\n|\r/)[number - 1];
}

/** Longer lines are cut around the place, so that minified JSON stays readable. */
const widestFrame = 120;

function codeFrame(
  source: string,
  { line, column, length }: Range,
  paint: (tone: Tone, text: string) => string,
  clean: (shown: string) => string = (shown) => shown,
): string[] {
  const start = column > widestFrame - 20 ? column - 40 : 1;
  const shown = printable(clean(source.slice(start - 1, start - 1 + widestFrame))).replace(/\t/g, " ");
  const number = String(line);
  const gap = " ".repeat(number.length);
  const caret = `^${"~".repeat(Math.max(0, Math.min(length, shown.length - (column - start)) - 1))}`;
  return [
    `    ${paint("dim", `${number} |`)} ${shown}`,
    `    ${paint("dim", `${gap} |`)} ${" ".repeat(column - start)}${paint("red", caret)}`,
  ];
}

type Tone = "red" | "yellow" | "blue" | "cyan" | "bold" | "dim";

const tones: Record<Tone, number> = { red: 31, yellow: 33, blue: 34, cyan: 36, bold: 1, dim: 2 };

function painter(color: boolean): (tone: Tone, text: string) => string {
  return (tone, text) => (color ? `\u001b[${tones[tone]}m${text}\u001b[0m` : text);
}

/** Escapes that the runner of GitHub Actions undoes. */
export function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

/** The same for the fields before the message. */
export function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
