/** The baseline of `specwright lint` on the disk. */
import { relative, resolve, sep } from "node:path";
import {
  type BaselineEntry,
  DiagnosticError,
  diagnostic,
  diskHost,
  formatBaseline,
  parseBaseline,
} from "../src/index.ts";
import type { LintFlags } from "./lint-flags.ts";
import type { LintSelection } from "./lint-jobs.ts";

export interface BaselineFile {
  readonly path: string;
  /** As shown. */
  readonly file: string;
  readonly text: string;
  readonly entries: readonly BaselineEntry[];
}

const usualName = "specwright-baseline.json";

/**
 * The baseline that was asked for, by option or configuration.
 * @throws {DiagnosticError} `config/baseline-…` where it is missing or no baseline, unless it is to be written anew
 */
export async function readBaseline(
  { baseline, updateBaseline = false }: LintFlags,
  { config, cwd }: LintSelection,
): Promise<BaselineFile | undefined> {
  const configured = config?.lint?.baseline ?? (updateBaseline ? usualName : undefined);
  const path = baseline === undefined ? configured && resolve(cwd, configured) : resolve(baseline);
  if (path === undefined) return undefined;
  const file = relative(cwd, path).split(sep).join("/");
  const text = await diskHost.read(path);
  if (text === undefined) {
    if (updateBaseline) return { path, file, text: "", entries: [] };
    throw new DiagnosticError([diagnostic("config/baseline-not-found", { file })]);
  }
  const entries = parseBaseline(text);
  if (!("reason" in entries)) return { path, file, text, entries };
  if (updateBaseline) return { path, file, text, entries: [] };
  throw new DiagnosticError([diagnostic("config/baseline-damaged", { file, reason: entries.reason })]);
}

export async function writeBaseline(
  { path }: BaselineFile,
  entries: readonly BaselineEntry[],
): Promise<BaselineFile["text"]> {
  const text = formatBaseline(entries);
  await diskHost.write(path, text);
  return text;
}
