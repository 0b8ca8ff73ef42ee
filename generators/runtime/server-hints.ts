/** From text to values: what a text may stand for, said by a hint that is compiled from the parameter's schema. */
import { readDate } from "./date-time.ts";
import { getMember, setMember } from "./own-members.ts";

/** What to make of a text. Without a hint it stays text. */
export type Hint =
  | "string"
  | "number"
  | "boolean"
  | "null"
  /** Held as a `Date`, and as a `bigint`. */
  | "date-time"
  | "int64"
  | ValuesHint
  | ListHint
  | ObjectHint
  | UnionHint;

/** One of these values, found by its text. */
export interface ValuesHint {
  readonly values: readonly (string | number | boolean | null)[];
}

export interface ListHint {
  /** Hint of each item; after the first ones when those have hints of their own. */
  readonly list: Hint;
  readonly first?: readonly Hint[];
}

export interface ObjectHint {
  /** Hints of the members that are not just text. A member that the contract names but that is text is here too. */
  readonly object: Readonly<Record<string, Hint>>;
  /** Hint of members of other names; absent when there are none. */
  readonly rest?: Hint;
  /** Names that belong to other parameters, where members stand beside them. */
  readonly except?: readonly string[];
}

/** The first one that can make something of the text. */
export interface UnionHint {
  readonly anyOf: readonly Hint[];
}

/** A value that a style cannot read, e.g. because of broken percent-encoding. */
export class DecodeError extends Error {
  override readonly name = "DecodeError";
}

/** The value that a text stands for; the text itself when the hint does not fit, which validation will then report. */
export function coerce(text: string, hint: Hint): unknown {
  if (hint === "string") return text;
  if (hint === "number") return toNumber(text) ?? text;
  if (hint === "boolean") return text === "true" || (text === "false" ? false : text);
  if (hint === "date-time") return readDate(text) ?? text;
  if (hint === "int64") return toInt64(text) ?? text;
  if (hint === "null") return text === "null" ? null : text;
  if ("values" in hint) {
    const value = hint.values.find((candidate) => String(candidate) === text);
    return value === undefined ? text : value;
  }
  if ("anyOf" in hint) {
    for (const alternative of hint.anyOf) {
      const value = coerce(text, alternative);
      if (value !== text) return value;
    }
    return text;
  }
  // Styles know one level of nesting; what lies deeper travels as JSON.
  return parseNested(text);
}

function parseNested(text: string): unknown {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Items of a list from their texts. */
export function toList(texts: readonly string[], hint: ListHint): unknown[] {
  return texts.map((text, index) => coerce(text, hint.first?.[index] ?? hint.list));
}

/** An object from the names and texts of its members. */
export function toObject(members: Iterable<readonly [string, string]>, hint: ObjectHint): object {
  const object = {};
  for (const [name, text] of members) setMember(object, name, coerce(text, memberHint(hint, name)));
  return object;
}

export function memberHint(hint: ObjectHint, name: string): Hint {
  return getMember(hint.object, name) ?? hint.rest ?? "string";
}

export function listHint(hint: Hint): ListHint | undefined {
  if (typeof hint === "string") return undefined;
  return alternatives(hint).find((part) => typeof part === "object" && "list" in part);
}

export function objectHint(hint: Hint): ObjectHint | undefined {
  if (typeof hint === "string") return undefined;
  return alternatives(hint).find((part) => typeof part === "object" && "object" in part);
}

/** A text without structure may be a value too. */
export function takesText(hint: Hint): boolean {
  return alternatives(hint).some((part) => typeof part === "string" || "values" in part);
}

function alternatives(hint: Hint): readonly Exclude<Hint, UnionHint>[] {
  return typeof hint === "object" && "anyOf" in hint ? hint.anyOf.flatMap(alternatives) : [hint];
}

/** A decimal number that a double holds: an integer outside the safe range would silently become another one. */
export function toNumber(text: string): number | undefined {
  if (!/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value))
    ? value
    : undefined;
}

/** As a number, what lies right behind the last one that 64 bits hold would look like that one. */
function toInt64(text: string): bigint | undefined {
  const value = /^-?\d{1,19}$/.test(text) ? BigInt(text) : undefined;
  return value !== undefined && BigInt.asIntN(64, value) === value ? value : undefined;
}
