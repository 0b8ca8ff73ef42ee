/** Module-level constants: each distinct pattern, set and value once, named by its content. */
import { shortHash } from "../../../src/index.ts";

export interface Constant {
  readonly name: string;
  readonly value: string;
  /** The text of a pattern, as the contract has it. */
  readonly pattern?: string;
}

export class Constants {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #list: Constant[] = [];

  get list(): readonly Constant[] {
    return this.#list;
  }

  /** @param value the regular expression literal */
  pattern(value: string, pattern: string): string {
    return this.#declare("pattern", value, { pattern });
  }

  /** A set of values, given as literals. */
  set(values: readonly string[]): string {
    return this.#declare("set", `/* @__PURE__ */ check.setOf([${values.join(", ")}])`);
  }

  /** An object or array to compare with. */
  value(source: string): string {
    return this.#declare("value", `${source} as const`);
  }

  /** What the guard of a map remembers of its maps. */
  members(place: string): string {
    const name = `members_${place}`;
    if (!this.#taken.has(name)) {
      this.#taken.add(name);
      this.#list.push({ name, value: "/* @__PURE__ */ new check.Members()" });
    }
    return name;
  }

  /** The underscore keeps the name off those of variables, which are in camel case. */
  #declare(kind: string, value: string, more: Pick<Constant, "pattern"> = {}): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    let name = `${kind}_${shortHash(value)}`;
    for (let salt = "*"; this.#taken.has(name); salt += "*") name = `${kind}_${shortHash(value + salt)}`;
    this.#names.set(value, name);
    this.#taken.add(name);
    this.#list.push({ name, value, ...more });
    return name;
  }
}
