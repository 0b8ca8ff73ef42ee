/**
 * What a validator is to the rest of a program: issues, and one object per schema that speaks Standard Schema
 * (https://standardschema.dev), so that forms, routers and other libraries can use it as it is.
 */
export * from "./validation-rules.ts";

/** Where a value sits: member names and item indices from the outside in. */
export type Path = readonly (string | number)[];

/** One broken rule. */
export interface Issue {
  readonly path: Path;
  /** The keyword that was broken, e.g. `minLength`. */
  readonly code: string;
  /** Continues a sentence that starts with the place: "must be at least 3 characters long". */
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
}

/** Finds every broken rule of a value. */
export type Check = (value: unknown, path: Path, issues: Issue[]) => void;

export type Result<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** A Standard Schema with two short cuts: a type guard, and all issues of a value. */
export interface Schema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "specwright";
    readonly validate: (value: unknown) => Result<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
  readonly is: (value: unknown) => value is T;
  readonly check: (value: unknown) => Issue[];
}

/** Makes a schema of a guard, which decides, and a check, which runs only when the guard has said no. */
export function schema<T>(is: (value: unknown) => value is T, check: Check): Schema<T> {
  function issuesOf(value: unknown): Issue[] {
    const issues: Issue[] = [];
    check(value, [], issues);
    // The guard has the last word: a fault that the check cannot name is still a fault.
    if (issues.length === 0) issues.push({ path: [], code: "invalid", message: "is not valid" });
    return issues;
  }
  return {
    "~standard": {
      version: 1,
      vendor: "specwright",
      validate: (value) => (is(value) ? { value } : { issues: issuesOf(value) }),
    },
    is,
    check: (value) => (is(value) ? [] : issuesOf(value)),
  };
}

/** Issues for people, one per line: `items[0].quantity must be at least 1`. */
export function formatIssues(issues: readonly Issue[]): string {
  return issues.map((issue) => `${formatPath(issue.path)} ${issue.message}`).join("\n");
}

function formatPath(path: Path): string {
  const text = path
    .map((step) => {
      if (typeof step === "number") return `[${step}]`;
      return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join("");
  return text === "" ? "value" : text.replace(/^\./, "");
}
