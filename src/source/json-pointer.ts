/** JSON pointers (RFC 6901). */

/** `pointer` extended by one key, escaped. */
export function appendPointer(pointer: string, key: string | number): string {
  return typeof key === "number" || !/[~/]/.test(key)
    ? `${pointer}/${key}`
    : `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

/** The keys of a pointer, unescaped. */
export function pointerKeys(pointer: string): string[] {
  return pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** The pointer without its last key; the empty pointer stays. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The value a pointer leads to, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of pointerKeys(pointer)) {
    if (Array.isArray(value)) value = /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
    else if (isJsonObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

export function isJsonObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
