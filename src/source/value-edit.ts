/** Changes of one document, told by place: what they mean for its value, whatever its text looks like. */
import { isJsonObject, parentPointer, pointerKeys } from "./json-pointer.ts";

export type ValueEdit =
  /** The member or list item goes away. */
  | { readonly kind: "remove"; readonly pointer: string }
  | { readonly kind: "replace"; readonly pointer: string; readonly value: unknown }
  /** A member is added at the end of the object. */
  | { readonly kind: "add"; readonly pointer: string; readonly key: string; readonly value: unknown }
  /** The member gets another name, at the same place. */
  | { readonly kind: "rename"; readonly pointer: string; readonly key: string };

/**
 * Whether two edits of a batch cannot be done side by side: one works inside of what the other takes away or moves.
 * Siblings may go together.
 */
export function collide(left: ValueEdit, right: ValueEdit): boolean {
  return reaches(left, right) || reaches(right, left);
}

/**
 * The value with all edits done; places are those of the value as it is given. Edits must not collide.
 * @throws {RangeError} when an edit has nothing to work on
 */
export function applyValueEdits(value: unknown, edits: readonly ValueEdit[]): unknown {
  return edits.length === 0 ? value : changed(value, "", edits);
}

/** Pointers alone decide; a `remove` also reaches its container where something is added to that. */
function reaches(upper: ValueEdit, lower: ValueEdit): boolean {
  if (upper.kind === "add") {
    if (lower.kind === "add") return upper.pointer === lower.pointer;
    return lower.kind !== "replace" && parentPointer(lower.pointer) === upper.pointer && lower.pointer !== "";
  }
  if (upper.kind === "rename" && lower.kind === "rename" && upper.key === lower.key)
    return parentPointer(upper.pointer) === parentPointer(lower.pointer);
  return lower.pointer === upper.pointer || lower.pointer.startsWith(`${upper.pointer}/`);
}

function changed(value: unknown, pointer: string, edits: readonly ValueEdit[]): unknown {
  const own = edits.filter((edit) => edit.pointer === pointer);
  if (pointer === "" && own.some(({ kind }) => kind === "remove" || kind === "rename"))
    throw new RangeError("the document itself has no place to go");
  const replaced = own.find((edit) => edit.kind === "replace");
  if (replaced) return replaced.value;
  const depth = pointerKeys(pointer).length;
  const inside = Map.groupBy(
    edits.filter((edit) => edit.pointer !== pointer),
    (edit) => pointerKeys(edit.pointer)[depth] ?? "",
  );
  const missing = (key: string): RangeError => new RangeError(`nothing at '${pointer}/${key}'`);
  if (Array.isArray(value)) {
    for (const key of inside.keys())
      if (!/^(?:0|[1-9]\d*)$/.test(key) || Number(key) >= value.length) throw missing(key);
    if (own.length > 0) throw new RangeError(`no object at '${pointer}'`);
    return value.flatMap((item: unknown, index) => {
      const next = entry(String(index), item, inside.get(String(index)), depth);
      return next === undefined ? [] : [next[1]];
    });
  }
  if (!isJsonObject(value)) throw new RangeError(`no object or list at '${pointer}'`);
  for (const key of inside.keys()) if (!Object.hasOwn(value, key)) throw missing(key);
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const next = entry(key, item, inside.get(key), depth);
    return next === undefined ? [] : [next];
  });
  for (const edit of own) if (edit.kind === "add") entries.push([edit.key, edit.value]);
  const names = entries.map(([key]) => key);
  if (new Set(names).size < names.length) throw new RangeError(`a member of '${pointer}' would stand twice`);
  return Object.fromEntries(entries);
}

/** A member after the edits at and below it; nothing when it goes away. */
function entry(
  key: string,
  value: unknown,
  edits: readonly ValueEdit[] | undefined,
  depth: number,
): [string, unknown] | undefined {
  const [first] = edits ?? [];
  if (edits === undefined || first === undefined) return [key, value];
  const own = edits.filter((edit) => pointerKeys(edit.pointer).length === depth + 1);
  if (own.some(({ kind }) => kind === "remove")) return undefined;
  const renamed = own.find((edit) => edit.kind === "rename");
  const pointer = `/${first.pointer
    .split("/")
    .slice(1, depth + 2)
    .join("/")}`;
  const inner = edits.filter((edit) => edit.kind !== "rename" || edit !== renamed);
  return [renamed?.key ?? key, inner.length === 0 ? value : changed(value, pointer, inner)];
}
