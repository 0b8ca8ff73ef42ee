/** The Spectral ruleset of `specwright lint`, read once for all contracts. */
import { resolve } from "node:path";
import { findRuleset, readRuleset } from "../src/index.ts";
import type { LintFlags } from "./lint-flags.ts";
import type { LintSelection } from "./lint-jobs.ts";

/**
 * The contracts with the ruleset that was named, or that lies in the folder.
 * @throws {ContractError} `config/ruleset-…` for what is wrong with it
 */
export async function withRuleset(selection: LintSelection, flags: LintFlags): Promise<LintSelection> {
  const path = await rulesetPath(selection, flags);
  if (path === undefined) return selection;
  const { privateHosts } = selection.config?.remote ?? {};
  const ruleset = await readRuleset(path, {
    cwd: selection.cwd,
    ...(privateHosts && { privateHosts }),
    allowRemote: flags.allowRemoteRulesets === true,
    allowCode: flags.allowRulesetCode === true,
  });
  const jobs = selection.jobs.map((job) => ({ ...job, options: { ...job.options, ruleset } }));
  return { ...selection, jobs };
}

async function rulesetPath({ config, cwd }: LintSelection, flags: LintFlags): Promise<string | undefined> {
  if (flags.ruleset !== undefined) return resolve(flags.ruleset);
  if (flags.config === false) return undefined;
  const { spectral } = config?.lint ?? {};
  if (spectral === false) return undefined;
  return spectral === undefined ? await findRuleset(cwd) : resolve(cwd, spectral);
}
