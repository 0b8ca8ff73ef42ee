/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** The faults of a body. */
import { Failure } from "./server-problem.ts";
import type { Issue, Path, Schema } from "./validation.ts";

/** Deepest nesting of which the faults are looked for: each one has a path as long as it lies deep. */
const deepest = 500;

/** The issues of a value as it travelled. @param at where their paths begin */
export function bodyIssues(schema: Schema<unknown>, value: unknown, at: Path = ["body"]): readonly Issue[] {
  if (isValid(schema, value)) return none;
  if (isDeeper(value, deepest)) throw tooDeep();
  return schema.check(value).map((issue) => ({ ...issue, path: [...at, ...issue.path] }));
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
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return members.some((member) => isDeeper(member, levels - 1));
}

function tooDeep(): Failure {
  return new Failure("malformed-body", "The body is nested too deeply");
}
