/** What lint says: like a diagnostic, of a rule or of the check stage, with the fix that a rule may offer. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Fix } from "./fix.ts";

export interface Finding extends Omit<Diagnostic, "code"> {
  /** Of a rule, or of the check stage's catalog. */
  readonly code: string;
  readonly fix?: Fix;
}
