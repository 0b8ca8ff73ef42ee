/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** The faults of a body. */
import { Failure } from "./server-problem.ts";
import type { Issue, Path, Schema } from "./validation.ts";
import { firstIssues } from "./validation-first.ts";

/** Deepest nesting of which the faults are looked for: each one has a path as long as it lies deep. */
const deepest = 500;

/** More than anybody reads; a body of a million wrong items must not become a million issues. */
export const mostIssues = 100;

/** The issues of a value as it travelled, `mostIssues` at most. @param at where their paths begin */
export function bodyIssues(schema: Schema<unknown>, value: unknown, at: Path = ["body"]): readonly Issue[] {
  if (isValid(schema, value)) return none;
  if (isDeeper(value, deepest)) throw tooDeep();
  return firstIssues(mostIssues, (issues) => schema.checkAt(value, at, issues));
}

const none: readonly Issue[] = [];

function isValid(schema: Schema<unknown>, value: unknown): boolean {
  try {
    return schema.is(value);
  } catch (error) {
    // A body nested deeper than the stack is not valid; no contract means such a one.
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

/** Members are nested more than so many levels deep. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) return value.some((item) => isDeeper(item, levels - 1));
  // No list of the members is made: of what is parsed, all are its own.
  const members = value as Readonly<Record<string, unknown>>;
  for (const name in members) if (isDeeper(members[name], levels - 1)) return true;
  return false;
}

function tooDeep(): Failure {
  return new Failure("malformed-body", "The body is nested too deeply");
}
