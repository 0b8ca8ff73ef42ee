/** What keeps a contract from being served, with what is needed to print it. */
import { ContractError } from "../../contract/load-contract.ts";
import type { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import type { SourceSet } from "../../source/source-set.ts";

export interface ContractProblem {
  readonly api: string;
  readonly failure: DiagnosticError;
  /** The files that the diagnostics speak of. */
  readonly sources?: SourceSet;
}

export function contractProblem(api: string, failure: DiagnosticError): ContractProblem {
  return failure instanceof ContractError ? { api, failure, sources: failure.sources } : { api, failure };
}

/** As in a terminal, without colour. */
export function problemText({ failure, sources }: ContractProblem): string {
  return formatDiagnostics(failure.diagnostics, {
    locate: (origin, focus) => sources?.locate(origin, focus),
    text: (file) => sources?.text(file),
  });
}
