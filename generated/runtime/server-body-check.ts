/** The faults of a body. */
import { Failure } from "./server-problem.ts";
import type { Issue, Schema } from "./validation.ts";

/** Deepest nesting of which the faults are looked for: each one has a path as long as it lies deep. */
const deepest = 500;

/** The issues of a value as it travelled; their paths begin with `body`. */
export function bodyIssues(schema: Schema<unknown>, value: unknown): readonly Issue[] {
  if (isValid(schema, value)) return none;
  refuseDeep(value);
  return schema.check(value).map((issue) => ({ ...issue, path: ["body", ...issue.path] }));
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

function refuseDeep(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw tooDeep();
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
}

function tooDeep(): Failure {
  return new Failure("malformed-body", "The body is nested too deeply");
}
