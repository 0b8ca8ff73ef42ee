/**
 * One contract under the check and the rules. In: a path and settings. Out: findings in the order of the file. Faults
 * that keep the contract from being read are findings too, the only ones then, and no setting silences them.
 */
import type { LinkedContract } from "../contract/link.ts";
import { ContractError, checkContract } from "../contract/load-contract.ts";
import { upgrade } from "../contract/upgrade.ts";
import { catalog } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/sort.ts";
import { SchemaReader } from "../model/schema-reader.ts";
import { resolveLocation } from "../source/location.ts";
import type { SourceOptions, SourceSet } from "../source/source-set.ts";
import type { IgnoreConfig } from "./config.ts";
import type { Finding } from "./finding.ts";
import { siftIgnored } from "./ignores.ts";
import type { Rule } from "./rule.ts";
import { houseRules } from "./rules/index.ts";
import { type ActiveRule, runRules } from "./run-rules.ts";
import { type LintSettings, levelOf } from "./settings.ts";
import type { SpectralRuleset } from "./spectral/ruleset.ts";

export interface LintOptions extends SourceOptions {
  /** Folder that references may not leave; default: the folder of the contract. */
  readonly root?: string;
  /** Asked beside the rules; `readRuleset` reads one. */
  readonly ruleset?: SpectralRuleset;
  /** Told the name of each stage as it ends. */
  readonly onStage?: (stage: string) => void;
}

export interface LintedContract {
  /** By file, line and column. */
  readonly findings: readonly Finding[];
  /** The root file, as shown. */
  readonly file: string;
  readonly sources: SourceSet;
  readonly settings: LintSettings;
  /** The contract could not be read or linked, so no rule has seen it. */
  readonly stopped: boolean;
  /** Whether everything is known that a rule finds: it asks, and the contract could be read to the end. */
  readonly judges: (rule: string) => boolean;
  /** Findings that an ignore covers. */
  readonly ignored: readonly Finding[];
  /** Ignores of the configuration that were needed here. */
  readonly usedIgnores: ReadonlySet<IgnoreConfig>;
}

export async function lintContract(
  path: string,
  settings: LintSettings,
  options: LintOptions = {},
): Promise<LintedContract> {
  const { onStage = () => {} } = options;
  const { sources, diagnostics, linked, isSound } = await load(path, settings, options);
  const file = linked?.root.file ?? sources.display(resolveLocation(options.cwd ?? process.cwd(), path));
  if (linked === undefined) {
    const findings = diagnostics.map((item) => ({ origin: { file, pointer: "" }, ...item }));
    return {
      findings: sorted(findings, sources),
      file,
      sources,
      settings,
      stopped: true,
      judges: () => false,
      ignored: [],
      usedIgnores: new Set(),
    };
  }
  const readSchemas = (): SchemaReader | undefined => {
    const schemas = isSound ? new SchemaReader(upgrade(linked)) : undefined;
    onStage("upgrade");
    return schemas;
  };
  const { ruleset } = options;
  const companion = ruleset && (await companionOf(ruleset, linked, settings));
  const own = companion?.settings ?? settings;
  const rules = activeRules(houseRules, own);
  const told = leveled([...diagnostics, ...runRules(linked, rules, readSchemas)], own);
  const found = companion ? await companion.complete(told) : told;
  onStage("rules");
  const asking = new Set<string>(rules.map(({ rule }) => rule.code));
  const judges = (rule: string): boolean => {
    if (own.levels.get(rule) === "off") return false;
    if (rule.startsWith("spectral/")) return ruleset !== undefined;
    return isSound && (Object.hasOwn(catalog, rule) || asking.has(rule));
  };
  const { findings, notes, ignored, used } = siftIgnored(found, linked, own, judges);
  return {
    findings: sorted([...findings, ...leveled(notes, own)], sources),
    file,
    sources,
    settings: own,
    stopped: false,
    judges,
    ignored,
    usedIgnores: used,
  };
}

interface Companion {
  /** With the levels that the ruleset gives our own codes. */
  readonly settings: LintSettings;
  /** The findings as the ruleset wants them, and its own ones. */
  complete(findings: readonly Finding[]): Promise<readonly Finding[]>;
}

/** A Spectral ruleset; what it takes is loaded only where there is one. */
async function companionOf(
  ruleset: SpectralRuleset,
  linked: LinkedContract,
  given: LintSettings,
): Promise<Companion> {
  const [{ applyRuleset }, { runSpectral }] = await Promise.all([
    import("./spectral/apply-ruleset.ts"),
    import("./spectral/run-spectral.ts"),
  ]);
  const { root, sources } = linked;
  const { settings, adjust } = applyRuleset(given, ruleset, root.path);
  return {
    settings,
    async complete(findings) {
      const adjusted = findings.flatMap((finding) => {
        const path = finding.origin && sources.find(finding.origin.file)?.path;
        return adjust(finding, path ?? root.path) ?? [];
      });
      return [...adjusted, ...leveled(await runSpectral({ ruleset, linked }), settings)];
    },
  };
}

/** The rules that ask under some settings, with their severities. */
export function activeRules(rules: readonly Rule[], settings: LintSettings): ActiveRule[] {
  return rules.flatMap((rule) => {
    const severity = levelOf(rule, settings);
    return severity === "off" ? [] : [{ rule, severity }];
  });
}

/** Findings at the levels that the settings give their codes. */
export function leveled(findings: readonly Finding[], { levels }: LintSettings): Finding[] {
  return findings.flatMap((finding) => {
    const severity = levels.get(finding.code) ?? finding.severity;
    if (severity === "off") return [];
    return severity === finding.severity ? [finding] : [{ ...finding, severity }];
  });
}

interface Loaded {
  readonly sources: SourceSet;
  readonly diagnostics: readonly Diagnostic[];
  readonly linked: LinkedContract | undefined;
  /** Without errors: it can be upgraded. */
  readonly isSound: boolean;
}

async function load(path: string, { preset }: LintSettings, options: LintOptions): Promise<Loaded> {
  try {
    const checked = await checkContract(path, { ...options, strict: preset === "strict" });
    return { ...checked, isSound: true };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const { sources, diagnostics, linked } = error;
    return { sources, diagnostics, linked, isSound: false };
  }
}

function sorted(findings: readonly Finding[], sources: SourceSet): Finding[] {
  return sortDiagnostics(findings, (origin, focus) => sources.locate(origin, focus));
}
