/** A ruleset on one contract. In: a ruleset that was read, a linked contract. Out: findings at our own pointers. */
import { CheckContext } from "../../contract/check/context.ts";
import type { LinkedContract } from "../../contract/link.ts";
import { ContractError } from "../../contract/load-contract.ts";
import { diagnostic, type Severity } from "../../diagnostics/diagnostic.ts";
import { appendPointer } from "../../source/json-pointer.ts";
import type { Finding } from "../finding.ts";
import { LintContext } from "../lint-context.ts";
import type { Fault, Level } from "../rule.ts";
import { type EngineDocument, RuleFailure } from "./engine.ts";
import { levelAt, levelOfState, oasStates, partOverrides, relativeTo } from "./levels.ts";
import { oasRules } from "./oas-rules.ts";
import type { CoreResult } from "./packages.ts";
import { rulesLeftToSpectral, type SpectralRuleset } from "./ruleset.ts";

export interface SpectralOptions {
  readonly ruleset: SpectralRuleset;
  readonly linked: LinkedContract;
}

/**
 * What the ruleset's own rules find, and what small rules of `spectral:oas` find that no rule of ours stands for.
 * @throws {ContractError} `config/ruleset-failed` when a rule cannot be run
 */
export async function runSpectral({ ruleset, linked }: SpectralOptions): Promise<Finding[]> {
  const own = runSmallRules(ruleset, linked);
  if (ruleset.engine === undefined) return own;
  const { root, sources } = linked;
  const document: EngineDocument = {
    path: root.path,
    value: root.value,
    text: (path) => sources.find(path)?.text,
  };
  try {
    const results = await ruleset.engine.run(document);
    return [...own, ...results.filter(isOfRule).map((result) => findingOf(result, linked))];
  } catch (error) {
    if (!(error instanceof RuleFailure)) throw error;
    const { rule, message: reason, origin } = error;
    // Most often a filter: `?(@.enum)` is asked of every value, of null too.
    const hint = /of (?:null|undefined)/.test(reason) ? "let the filter begin with '@ &&'" : undefined;
    const place = { origin, focus: "key", hint } as const;
    throw new ContractError([diagnostic("config/ruleset-failed", { rule, reason }, place)], ruleset.sources);
  }
}

function runSmallRules({ root: ruleset }: SpectralRuleset, linked: LinkedContract): Finding[] {
  const { path } = linked.root;
  const left = rulesLeftToSpectral(ruleset);
  const parts = partOverrides(ruleset, path);
  const context = new LintContext(new CheckContext(linked, {}));
  return [...oasStates(ruleset, path)].flatMap(([rule, state]) => {
    const run = left.has(rule) ? undefined : oasRules.get(rule)?.own;
    const whole = levelOfState(state);
    const mayAsk = whole !== "off" || parts.some((part) => part.rule === rule && part.level !== "off");
    if (run === undefined || !mayAsk) return [];
    const found: Finding[] = [];
    run(context, (fault) => {
      const file = linked.sources.find(fault.at.file)?.path ?? path;
      const level = levelAt(parts, [rule], relativeTo(ruleset, file), fault.at) ?? whole;
      if (level !== "off") found.push(smallFinding(rule, level, fault));
    });
    return found;
  });
}

function smallFinding(rule: string, level: Exclude<Level, "off">, fault: Fault): Finding {
  const { message, at, focus } = fault;
  return {
    code: `spectral/${rule}`,
    severity: level,
    message,
    origin: at,
    ...(focus && { focus }),
    related: [],
  };
}

/** Faults of parsing and of references are the check's to tell. */
function isOfRule({ code }: CoreResult): boolean {
  return code !== "parser" && code !== "invalid-ref";
}

const severities: readonly Severity[] = ["error", "warning", "info", "info"];

function findingOf(
  { code, message, path, severity, source, documentationUrl }: CoreResult,
  linked: LinkedContract,
): Finding {
  const { root, sources } = linked;
  const { file } = (source !== undefined && sources.find(source)) || root;
  return {
    code: `spectral/${code}`,
    severity: severities[severity] ?? "warning",
    message,
    origin: { file, pointer: path.reduce<string>(appendPointer, "") },
    ...(documentationUrl !== undefined && { hint: `see ${documentationUrl}` }),
    related: [],
  };
}
