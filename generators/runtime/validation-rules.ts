/** The tests that generated guards and checks are made of. For a value that passes they allocate nothing, but for the names of many members. */

/** A JSON object: neither null nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Or an array: enough where what is asked next refuses those. */
export function isObjectLike(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A number that JSON can say. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** `1.0` is an integer. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** The content of a file: text, or a `Blob` where it travels as one. */
export function isBinary(value: unknown): value is string | Blob {
  return typeof value === "string" || value instanceof Blob;
}

/** By the method, which compilers know in `for … in` loops, where it costs nothing; `Object.hasOwn` is a call there. */
export function hasOwn(value: object, name: string): boolean {
  return owns.call(value, name);
}

const owns = Object.prototype.hasOwnProperty;

/**
 * Goes through an object's own members. Of few, a loop over the object reads each one twice as fast as a loop over their
 * names; more than these an engine keeps as a hash table, where it is the other way round.
 */
export function eachMember(
  value: Readonly<Record<string, unknown>>,
  visit: (name: string, member: unknown) => void,
): void {
  const names = Object.keys(value);
  if (names.length > fewMembers) {
    for (const name of names) visit(name, value[name]);
    return;
  }
  let left = names.length;
  // What is inherited comes last.
  for (const name in value) {
    if (left-- === 0) return;
    visit(name, value[name]);
  }
}

/** As many as V8 keeps in a fixed layout when it parses JSON. */
const fewMembers = 128;

/**
 * What the guard of a map remembers of the maps before: whether they had many members. Of few, it makes a loop over the
 * object, which allocates nothing. Of many that were parsed, a list of their names is faster; and once that loop has met
 * them, it stays slow for few, too. How many there are is not to be had without counting, so of maps with few members
 * only the first is counted, and every thousandth. The verdict is the same either way.
 */
export class Members {
  #many = false;
  #uncounted = 0;

  /** The map is one for `every`. */
  areMany(value: object): boolean {
    if (this.#uncounted === 0) {
      this.#many = countMembers(value, fewMembers + 1) > fewMembers;
      this.#uncounted = 1000;
    }
    this.#uncounted -= 1;
    return this.#many;
  }

  /** All own members pass. */
  every(
    value: Readonly<Record<string, unknown>>,
    holds: (member: unknown, name: string) => boolean,
  ): boolean {
    const names = Object.keys(value);
    this.#many = names.length > fewMembers;
    for (const name of names) if (!holds(value[name], name)) return false;
    return true;
  }
}

/** A member whose name every object inherits, e.g. `constructor`: undefined unless the value has its own. */
export function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The verdict of a guard that calls itself: what is nested deeper than the stack reaches satisfies no schema. */
export function isBounded(is: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return is(value);
  } catch (error) {
    return refuseDepth(error);
  }
}

function refuseDepth(error: unknown): false {
  if (isStackOverflow(error)) return false;
  throw error;
}

/** Firefox has a name of its own for it. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === "InternalError");
}

/** A set for a long list of values or names. */
export function setOf(values: readonly unknown[]): ValueSet {
  return new ValueSet(values);
}

/** Is a constant of the generated code, and keeps what messages say of it. */
export class ValueSet extends Set<unknown> {
  words: ListWords | undefined;
}

/** A list of values in messages. */
export interface ListWords {
  readonly values: readonly unknown[];
  /** `"cat", "dog"`. */
  readonly expected: string;
}

/** Fewer code points than `limit`. */
export function shorterThan(text: string, limit: number): boolean {
  const units = text.length;
  // Between one and two UTF-16 units make a code point, so counting is rarely needed.
  return units < limit || (units < 2 * limit && hasSurrogates(text, units) && countCodePoints(text) < limit);
}

/** More code points than `limit`. */
export function longerThan(text: string, limit: number): boolean {
  const units = text.length;
  return units > limit && (units > 2 * limit || !hasSurrogates(text, units) || countCodePoints(text) > limit);
}

/** As many code points as `length`. */
export function hasLength(text: string, length: number): boolean {
  const units = text.length;
  if (units === length && !hasSurrogates(text, length)) return true;
  return units >= length && units <= 2 * length && countCodePoints(text) === length;
}

/** Length of a text as JSON Schema counts it. */
export function codePoints(text: string): number {
  return hasSurrogates(text, text.length) ? countCodePoints(text) : text.length;
}

/**
 * Of the two units of a pair one stands at an odd place, so that half of the text tells. The first of these places is
 * looked at before the loop: where a rule asks for a length below four, an engine then leaves out the loop.
 */
function hasSurrogates(text: string, units: number): boolean {
  if (units < 2) return false;
  if (isSurrogate(text.charCodeAt(1))) return true;
  for (let i = 3; i < units; i += 2) if (isSurrogate(text.charCodeAt(i))) return true;
  return false;
}

function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

function countCodePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if (isLead(text.charCodeAt(i)) && isTrail(text.charCodeAt(i + 1))) {
      count--;
      i++;
    }
  }
  return count;
}

function isLead(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** Number of own members; of more than `enough`, that many. */
export function countMembers(value: object, enough = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const name in value) if (hasOwn(value, name) && ++count >= enough) break;
  return count;
}

/** Exact in decimal, so that 0.3 is a multiple of 0.1. */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(divisor)) return value % divisor === 0;
  const [digits, power] = decimal(value);
  const [divisorDigits, divisorPower] = decimal(divisor);
  const shared = Math.min(power, divisorPower);
  const scaled = digits * 10n ** BigInt(power - shared);
  return scaled % (divisorDigits * 10n ** BigInt(divisorPower - shared)) === 0n;
}

/** A number as whole digits and a power of ten, from its shortest decimal form. */
function decimal(value: number): [digits: bigint, power: number] {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

/** JSON equality: members in any order, numbers by value. */
export function equals(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    for (let i = 0; i < left.length; i++) if (!equals(left[i], right[i])) return false;
    return true;
  }
  if (!isObject(left) || !isObject(right)) return false;
  for (const name in left) {
    if (Object.hasOwn(left, name) && !(Object.hasOwn(right, name) && equals(left[name], right[name])))
      return false;
  }
  return countMembers(left) === countMembers(right);
}

/** No two items are equal. */
export function isUnique(items: readonly unknown[]): boolean {
  try {
    return allDiffer(items);
  } catch (error) {
    return refuseDepth(error);
  }
}

function allDiffer(items: readonly unknown[]): boolean {
  if (items.length > 16) return isUniqueMany(items);
  for (let i = 1; i < items.length; i++) {
    for (let j = 0; j < i; j++) if (equals(items[i], items[j])) return false;
  }
  return true;
}

/** Keeps long lists of texts and numbers from being compared pair by pair. */
function isUniqueMany(items: readonly unknown[]): boolean {
  const simple = new Set<unknown>();
  const compound: unknown[] = [];
  for (const item of items) {
    if (typeof item === "object" && item !== null) {
      if (compound.some((other) => equals(item, other))) return false;
      compound.push(item);
    } else {
      if (simple.has(item)) return false;
      simple.add(item);
    }
  }
  return true;
}
