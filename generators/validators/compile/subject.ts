/** What a rule speaks about: an expression, and where its value sits. */

/** What a type test establishes. */
export type KnownType = "null" | "boolean" | "integer" | "number" | "string" | "binary" | "array" | "object";

export interface Subject {
  /** The expression that gives the value. */
  readonly text: string;
  /** Expressions of the steps that lead to the value from the function's own `path`. */
  readonly path: readonly string[];
  /** The type it has by an earlier test. */
  readonly known?: KnownType;
  /** Further types that the value may have, for messages: `null` in "string or null". */
  readonly orTypes?: string;
}

/** The argument of a function. */
export const argument: Subject = { text: "value", path: [] };

export function known(subject: Subject, type: KnownType): Subject {
  return { text: subject.text, path: subject.path, known: type };
}

/** The subject as one whose type is not known. */
export function unknownSubject({ text, path }: Subject): Subject {
  return { text, path };
}

/** One step further a call will do, which is many times as fast. */
export function pathText({ path }: Subject): string {
  const [step] = path;
  if (step === undefined) return "path";
  return path.length === 1 ? `check.below(path, ${step})` : `[...path, ${path.join(", ")}]`;
}
