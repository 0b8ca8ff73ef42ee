/** Names that every object has: the compiler takes such a member of a table for the inherited one, and loses its literals. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What follows the value of a member in a table, so that its type is known whatever its name is. */
export function statedType(name: string, type: string): string {
  return inherited.has(name) ? ` satisfies ${type}` : "";
}
