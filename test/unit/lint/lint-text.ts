/** Contracts written inline, linted by few rules. */
import type { IgnoreConfig } from "../../../src/lint/config.ts";
import { type LintedContract, lintContract } from "../../../src/lint/lint-contract.ts";
import { mergeFindings, type ReportedFinding } from "../../../src/lint/report/report.ts";
import type { Level } from "../../../src/lint/rule.ts";
import { houseRules } from "../../../src/lint/rules/index.ts";
import { type LintLayer, resolveSettings } from "../../../src/lint/settings.ts";
import { createMemoryHost } from "../../../src/source/host.ts";

/** A setting under which only some house rules ask; the check always does. */
export function only(
  rules: Readonly<Record<string, Level>>,
  ignore: readonly IgnoreConfig[] = [],
): LintLayer {
  const off = houseRules.map(({ code }): [string, Level] => [code, "off"]);
  return { rules: { ...Object.fromEntries(off), ...rules }, ignore };
}

/** Two API keys in the query, at `/components/securitySchemes/A` and `B`. */
export const twoKeys = `openapi: 3.1.0
info: { title: Keys, version: 1.0.0 }
paths: {}
components:
  securitySchemes:
    A: { type: apiKey, in: query, name: a }
    B: { type: apiKey, in: query, name: b }
`;

/** The rule that finds them. */
export const keyRule = "security/credential-in-query";

/** @param files texts by name, the first one is the contract */
export function hostOf(files: Readonly<Record<string, string>>) {
  return createMemoryHost(new Map(Object.entries(files).map(([name, text]) => [`/c/${name}`, text])));
}

export async function lint(
  contract: string | Readonly<Record<string, string>>,
  layer: LintLayer,
): Promise<LintedContract> {
  const files = typeof contract === "string" ? { "openapi.yaml": contract } : contract;
  const [root = ""] = Object.keys(files);
  return lintContract(`/c/${root}`, resolveSettings(layer), { host: hostOf(files), cwd: "/c" });
}

export async function reported(
  contract: string | Readonly<Record<string, string>>,
  layer: LintLayer,
): Promise<ReportedFinding[]> {
  return mergeFindings([await lint(contract, layer)]);
}

/** `openapi.yaml:6 warning some/rule /pointer`. */
export function line({ finding, range }: ReportedFinding): string {
  const { origin, severity, code } = finding;
  return `${origin.file}:${range?.line} ${severity} ${code} ${origin.pointer}`;
}
