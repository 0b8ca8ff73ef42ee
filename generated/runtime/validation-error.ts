/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Values as what they should be, or an error. */
import { formatIssues, type Issue } from "./validation-issues.ts";

/** A value breaks its contract. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  readonly issues: readonly Issue[];

  /** @param what the name of the schema */
  constructor(what: string, issues: readonly Issue[]) {
    super(`not a valid ${what}\n${formatIssues(issues, { limit: mostIssues })}`);
    this.issues = issues;
  }
}

const mostIssues = 10;
