/** Lists of issues that end the search when they are full: what a million wrong items say, nobody reads. */
import type { Issue } from "./validation-issues.ts";

type Search = (issues: Issue[]) => unknown;

/** The first issues that a search finds, `most` at most. */
export function firstIssues(most: number, search: Search): Issue[] {
  const issues = new FirstIssues();
  issues.most = most;
  try {
    search(issues);
  } catch (error) {
    if (error !== enough) throw error;
  }
  return [...issues];
}

/** The issues of a search whose result may go into a list: no more than that takes. */
export function issuesFor(list: readonly Issue[], search: Search): Issue[] {
  // Not by its class: a program may have this module in two folders.
  if ("most" in list && typeof list.most === "number") return firstIssues(list.most, search);
  const issues: Issue[] = [];
  search(issues);
  return issues;
}

const enough = /* @__PURE__ */ new Error("there are more issues");

class FirstIssues extends Array<Issue> {
  most = 0;

  override push(issue: Issue): number {
    if (this.length === this.most) throw enough;
    // The inherited one is slow for arrays with a class of their own.
    this[this.length] = issue;
    return this.length;
  }
}
