/**
 * The lowest layer: what went wrong, where, and what to do about it. Knows nothing of contracts or files; positions
 * inside a file are asked for only when a diagnostic is printed.
 */
import { type CodeWith, catalog, type DiagnosticCode } from "./catalog.ts";

export type Severity = "error" | "warning" | "info";

/** A place in a contract: a file as named to the user, and an RFC 6901 JSON pointer into it. */
export interface Origin {
  readonly file: string;
  readonly pointer: string;
}

/** A stretch of one line; line and column count from 1, length in UTF-16 units. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export interface Related {
  readonly message: string;
  readonly origin: Origin;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly origin?: Origin;
  /** Given where a pointer cannot say the place: syntax errors. */
  readonly range?: Range;
  /** The key is at fault, not the value behind it: an unknown field, an invalid name. */
  readonly focus?: "key";
  /** The next action. */
  readonly hint?: string;
  readonly related: readonly Related[];
}

export interface DiagnosticPlace {
  readonly origin?: Origin | undefined;
  readonly range?: Range | undefined;
  readonly focus?: "key" | undefined;
  readonly hint?: string | undefined;
  readonly related?: readonly Related[];
  /** Overrides the catalog's severity, e.g. for a repair that `--strict` makes an error. */
  readonly severity?: Severity;
}

/** Makes a diagnostic from the catalog. Unknown codes and missing placeholders do not compile. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  values: CodeWith<Code>,
  place: DiagnosticPlace = {},
): Diagnostic {
  const entry: { severity: Severity; message: string; hint?: string } = catalog[code];
  const hint = place.hint ?? (entry.hint === undefined ? undefined : fill(entry.hint, values));
  return {
    code,
    severity: place.severity ?? entry.severity,
    message: fill(entry.message, values),
    ...(place.origin && { origin: place.origin }),
    ...(place.range && { range: place.range }),
    ...(place.focus && { focus: place.focus }),
    ...(hint !== undefined && { hint: printable(hint) }),
    related: place.related ?? [],
  };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((item) => item.severity === "error");
}

/** Carries expected problems out of a stage that cannot go on. Anything else thrown is a bug. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((item) => `${item.code}: ${item.message}`).join("\n"));
    this.name = "DiagnosticError";
    this.diagnostics = diagnostics;
  }
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => printable(String(values[name] ?? "")));
}

/** Without control characters: contracts come from anywhere, and a terminal obeys them. Lines and tabs stay. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
}
