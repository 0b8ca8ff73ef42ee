/** Names of the variables inside one generated function. */
import { camelCase } from "../../../src/index.ts";

/** Parameters of every function and imports (../imports.ts); a variable of one of these names would hide them. */
const taken = new Set(["value", "path", "issues", "at", "t", "check", "fault", "formats", "idn", "plain"]);

/** The names visible in one block. */
export class Scope {
  readonly #parent: Scope | undefined;
  readonly #names = new Set<string>();

  constructor(parent?: Scope) {
    this.#parent = parent;
  }

  /** Declares a variable and gives its name, made from a word of the contract. */
  declare(word: string): string {
    const wanted = variableName(word);
    let name = wanted;
    for (let count = 2; taken.has(name) || this.has(name); count++) name = `${wanted}${count}`;
    this.#names.add(name);
    return name;
  }

  has(name: string): boolean {
    return this.#names.has(name) || (this.#parent?.has(name) ?? false);
  }
}

/** `isActive` could be the guard of a schema `Active`, so that the variable is called `isActive_`. */
function variableName(word: string): string {
  const name = camelCase(word);
  return /^(?:is|check)(?![a-z])/.test(name) ? `${name}_` : name;
}
