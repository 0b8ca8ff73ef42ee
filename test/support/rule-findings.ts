/** What one rule finds in a contract that stands in the test. */
import { ContractError, loadContract } from "../../src/contract/load-contract.ts";
import type { Finding } from "../../src/lint/finding.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { exampleContract } from "../../src/lint/rule-example.ts";
import { runRules } from "../../src/lint/run-rules.ts";
import { SchemaReader } from "../../src/model/schema-reader.ts";
import { createMemoryHost } from "../../src/source/host.ts";

/** @param contract as in a rule's examples: `openapi` and `info` are added where they are missing */
export async function findingsOf(rule: Rule, contract: string): Promise<Finding[]> {
  const host = createMemoryHost(new Map([["/c/openapi.yaml", exampleContract(contract)]]));
  const loaded = await loadContract("/c/openapi.yaml", { host, cwd: "/c" }).catch((error: unknown) => {
    if (error instanceof ContractError) return error;
    throw error;
  });
  if (loaded.linked === undefined) throw new Error("the contract could not be linked", { cause: loaded });
  const schemas = "contract" in loaded ? new SchemaReader(loaded.contract) : undefined;
  return runRules(loaded.linked, [{ rule, severity: "warning" }], () => schemas);
}

/** Their places and messages. */
export async function toldOf(rule: Rule, contract: string): Promise<string[]> {
  const findings = await findingsOf(rule, contract);
  return findings.map(({ origin, message }) => `${origin?.pointer}: ${message}`);
}
