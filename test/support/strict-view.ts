/** Handlebars in strict mode still reads a misspelled field inside #if and #each as nothing. This proxy throws. */

/** Names that Handlebars itself asks of any object. */
const asked = new Set([
  "then",
  "toJSON",
  "hash",
  "data",
  "toHTML",
  "length",
  "lookupProperty",
  "constructor",
  "__proto__",
  "toString",
  "valueOf",
]);

export function strictView(view: object): object {
  return new Proxy(view, {
    get(target, key, receiver): unknown {
      const value: unknown = Reflect.get(target, key, receiver);
      if (value === undefined && typeof key === "string" && !(key in target) && !asked.has(key)) {
        throw new Error(`the view has no field '${key}': it has ${Object.keys(target).join(", ")}`);
      }
      return typeof value === "object" && value !== null ? strictView(value) : value;
    },
    getOwnPropertyDescriptor(target, key): PropertyDescriptor | undefined {
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
}
