/**
 * Findings that somebody has said are fine: by the configuration, or by `x-specwright-ignore` in the contract. Both
 * give a reason, and both are reported when there is nothing left to ignore.
 */
import type { LinkedContract } from "../contract/link.ts";
import { diagnostic, type Origin } from "../diagnostics/diagnostic.ts";
import { appendPointer, isJsonObject, parentPointer } from "../source/json-pointer.ts";
import type { IgnoreConfig } from "./config.ts";
import type { Finding } from "./finding.ts";
import { codeHint, type Ignore, isKnownCode, type LintSettings } from "./settings.ts";

export const ignoreExtension = "x-specwright-ignore";

/** Holds for the object at `below` and everything in it. */
interface InlineIgnore {
  readonly rule: string;
  readonly below: Origin;
  readonly origin: Origin;
}

export interface Sifted {
  /** What is left to report. */
  readonly findings: readonly Finding[];
  /** What is wrong about the contract's own ignores. */
  readonly notes: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** Ignores of the configuration that were needed. */
  readonly used: ReadonlySet<IgnoreConfig>;
}

/** @param isJudged whether everything that a rule finds is known, so that an ignore of it can be called unneeded */
export function siftIgnored(
  found: readonly Finding[],
  linked: LinkedContract,
  settings: LintSettings,
  isJudged: (rule: string) => boolean,
): Sifted {
  const { ignores: inline, problems } = inlineIgnores(linked);
  const byPlace = Map.groupBy(inline, ({ rule, below }) => keyOf(rule, below));
  const byRule = Map.groupBy(settings.ignores, ({ config }) => config.rule);
  const usedInline = new Set<InlineIgnore>();
  const used = new Set<IgnoreConfig>();
  const isIgnored = (finding: Finding): boolean => {
    const configured = (byRule.get(finding.code) ?? []).filter((ignore) => matches(ignore, finding));
    const own = byPlace.size === 0 ? [] : enclosing(finding, byPlace);
    for (const { config } of configured) used.add(config);
    for (const ignore of own) usedInline.add(ignore);
    return configured.length > 0 || own.length > 0;
  };
  const { left = [], ignored = [] } = Object.groupBy(found, (finding) =>
    isIgnored(finding) ? "ignored" : "left",
  );
  const unneeded = inline.filter((ignore) => !usedInline.has(ignore) && isJudged(ignore.rule));
  return {
    findings: left,
    notes: [...problems, ...unneeded.map(({ rule, origin }) => unneededIgnore(rule, origin))],
    ignored,
    used,
  };
}

export function unneededIgnore(rule: string, origin: Origin | undefined): Finding {
  return diagnostic("lint/unneeded-ignore", { rule }, { origin, focus: "key" });
}

function matches({ file, pointer }: Ignore, { origin }: Finding): boolean {
  if (origin === undefined) return file === undefined && pointer === undefined;
  return (file?.(origin.file) ?? true) && (pointer?.(origin.pointer) ?? true);
}

/** The contract's own ignores at and above the place of a finding. */
function enclosing(
  { code, origin }: Finding,
  byPlace: ReadonlyMap<string, readonly InlineIgnore[]>,
): readonly InlineIgnore[] {
  if (origin === undefined) return [];
  const { file } = origin;
  const found: InlineIgnore[] = [];
  for (let { pointer } = origin; ; pointer = parentPointer(pointer)) {
    found.push(...(byPlace.get(keyOf(code, { file, pointer })) ?? []));
    if (pointer === "") return found;
  }
}

function inlineIgnores(linked: LinkedContract): { ignores: InlineIgnore[]; problems: Finding[] } {
  const ignores: InlineIgnore[] = [];
  const problems: Finding[] = [];
  for (const { value, origin: below } of linked.nodes.values()) {
    if (!isJsonObject(value) || !Object.hasOwn(value, ignoreExtension)) continue;
    const entries = value[ignoreExtension];
    const holder: Origin = { file: below.file, pointer: appendPointer(below.pointer, ignoreExtension) };
    if (!isJsonObject(entries)) {
      problems.push(diagnostic("lint/ignore-malformed", {}, { origin: holder }));
      continue;
    }
    for (const [rule, reason] of Object.entries(entries)) {
      const origin: Origin = { file: holder.file, pointer: appendPointer(holder.pointer, rule) };
      const problem = problemOf(rule, reason, origin);
      if (problem) problems.push(problem);
      else ignores.push({ rule, below, origin });
    }
  }
  return { ignores, problems };
}

function problemOf(rule: string, reason: unknown, origin: Origin): Finding | undefined {
  if (!isKnownCode(rule))
    return diagnostic("lint/ignore-unknown-rule", { rule }, { origin, focus: "key", hint: codeHint(rule) });
  return typeof reason === "string" && reason.trim() !== ""
    ? undefined
    : diagnostic("lint/ignore-without-reason", { rule }, { origin });
}

function keyOf(rule: string, { file, pointer }: Origin): string {
  return `${rule} ${file}#${pointer}`;
}
