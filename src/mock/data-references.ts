/**
 * Prism's loader takes every `$ref` for a reference, also one that is only data in an example, and fetches what it
 * names. So such a key travels to Prism in disguise and gets its name back when loading is over.
 */
import { isJsonObject } from "../source/json-pointer.ts";

const disguise = "\u200b";
const referenceKey = /^\$ref\u200b*$/;
const disguisedKey = /^\$ref\u200b+$/;

/** Disguises, in place, every `$ref` key of objects that are not `references`. */
export function hideDataReferences(root: unknown, references: ReadonlySet<unknown>): void {
  renameKeys(root, (key, value, owner) =>
    referenceKey.test(key) && typeof value === "string" && !references.has(owner) ? key + disguise : key,
  );
}

/** Gives the disguised keys their names back, in place; `root` may have cycles. */
export function restoreDataReferences(root: unknown): void {
  renameKeys(root, (key, value) =>
    disguisedKey.test(key) && typeof value === "string" ? key.slice(0, -disguise.length) : key,
  );
}

function renameKeys(root: unknown, rename: (key: string, value: unknown, owner: object) => string): void {
  const seen = new Set<unknown>();
  const waiting = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (seen.has(value)) continue;
    if (Array.isArray(value)) {
      seen.add(value);
      for (const item of value) if (isContainer(item)) waiting.push(item);
    } else if (isJsonObject(value)) {
      seen.add(value);
      for (const [key, member] of Object.entries(value)) {
        const name = rename(key, member, value);
        if (name !== key) {
          delete value[key];
          value[name] = member;
        }
        if (isContainer(member)) waiting.push(member);
      }
    }
  }
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
