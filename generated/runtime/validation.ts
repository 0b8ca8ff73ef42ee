/**
 * What a validator is to the rest of a program: issues, and one object per schema that speaks Standard Schema
 * (https://standardschema.dev), so that forms, routers and other libraries can use it as it is.
 */
import { ValidationError } from "./validation-error.ts";
import { type Issue, type Path, unnamedIssue } from "./validation-issues.ts";
import { isStackOverflow } from "./validation-rules.ts";

export { ValidationError } from "./validation-error.ts";
export * from "./validation-issues.ts";
export * from "./validation-rules.ts";

/** Finds every broken rule of a value. */
export type Check = (value: unknown, path: Path, issues: Issue[]) => void;

export type Result<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** A Standard Schema with short cuts: a type guard, and all issues of a value. */
export interface Schema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "specwright";
    readonly validate: (value: unknown) => Result<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
  readonly is: (value: unknown) => value is T;
  readonly check: (value: unknown) => Issue[];
  /**
   * The issues of a value that is part of a larger one.
   *
   * @param at where it sits: the paths of its issues begin with it
   * @param issues the list that they are added to, and that is returned
   */
  readonly checkAt: (value: unknown, at: Path, issues: Issue[]) => Issue[];
}

/** Makes a schema of a guard, which decides, and a check, which runs only when the guard has said no. */
export function schema<T>(is: (value: unknown) => value is T, check: Check): Schema<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "specwright",
      validate: (value) => (is(value) ? { value } : { issues: faultsOf(check, value, [], roomForOne()) }),
    },
    is,
    check: (value) => (is(value) ? [] : faultsOf(check, value, [], roomForOne())),
    checkAt: (value, at, issues) => (is(value) ? issues : faultsOf(check, value, at, issues)),
  };
}

/** The same with a check that takes little longer than the guard, and so need not wait for it. */
export function direct<T>(is: (value: unknown) => value is T, check: Check): Schema<T> {
  const validate = (value: unknown): Result<T> => {
    const issues = find(check, value, [], roomForOne());
    return issues.length === 0 ? { value: value as T } : { issues };
  };
  return {
    "~standard": { version: 1, vendor: "specwright", validate },
    is,
    check: (value) => find(check, value, [], roomForOne()),
    checkAt: (value, at, issues) => find(check, value, at, issues),
  };
}

/**
 * An empty list with room for one issue, which is what most faulty values have. What is added first to a list that has always
 * been empty makes room for seventeen in V8, and that takes longer than to find the fault.
 */
function roomForOne(): Issue[] {
  const issues: (Issue | undefined)[] = [undefined];
  issues.pop();
  return issues as Issue[];
}

/** Issues of a value that a guard has refused: a fault that the check cannot name is still a fault. */
function faultsOf(check: Check, value: unknown, at: Path, issues: Issue[]): Issue[] {
  const before = issues.length;
  find(check, value, at, issues);
  if (issues.length === before) issues.push(unnamedIssue(at, value));
  return issues;
}

function find(check: Check, value: unknown, at: Path, issues: Issue[]): Issue[] {
  const before = issues.length;
  try {
    check(value, at, issues);
  } catch (error) {
    // Values are compared as deep as they go, which may be deeper than the stack reaches.
    if (!isStackOverflow(error)) throw error;
    if (issues.length === before) issues.push(unnamedIssue(at, value));
  }
  return issues;
}

/** An engine for patterns in the place of the platform's. */
export interface PatternEngine {
  /**
   * Called once for each pattern.
   *
   * @param source in the syntax of ECMAScript with the flag `u`; without anchors it is found anywhere in a text
   */
  readonly pattern: (source: string) => { readonly test: (text: string) => boolean };
}

/** @throws {TypeError} when the engine does not know the pattern */
export function injectedPattern(
  { pattern }: PatternEngine,
  source: string,
): { readonly source: string; readonly test: (text: string) => boolean } {
  try {
    const compiled = pattern(source);
    return { source, test: (text) => compiled.test(text) };
  } catch (cause) {
    throw new TypeError(`the engine for patterns refuses ${source}`, { cause });
  }
}

/**
 * The value, which is what the schema asks for.
 *
 * @throws {ValidationError} with all its issues, when it is not
 */
export function parse<T>(of: Schema<T>, name: string, value: unknown): T {
  if (of.is(value)) return value;
  throw new ValidationError(name, of.check(value));
}
