import type { Origin } from "../diagnostics/diagnostic.ts";

/**
 * Values by the places where they stand, each place once, in the order in which they came. A map in a map, because a
 * key of file and pointer together would cost a long text for every question.
 */
export class OriginMap<Value> {
  readonly #byFile = new Map<string, Map<string, Value>>();
  readonly #values: Value[] = [];

  get({ file, pointer }: Origin): Value | undefined {
    return this.#byFile.get(file)?.get(pointer);
  }

  has({ file, pointer }: Origin): boolean {
    return this.#byFile.get(file)?.has(pointer) === true;
  }

  /** Adds a value; false when the place is taken. */
  add({ file, pointer }: Origin, value: Value): boolean {
    let byPointer = this.#byFile.get(file);
    if (byPointer === undefined) {
      byPointer = new Map();
      this.#byFile.set(file, byPointer);
    }
    if (byPointer.has(pointer)) return false;
    byPointer.set(pointer, value);
    this.#values.push(value);
    return true;
  }

  values(): readonly Value[] {
    return this.#values;
  }
}
