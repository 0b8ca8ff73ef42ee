/** Values in a form that can be compared. */

/** Blobs as their text, and objects without prototypes or classes. */
export async function readable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return `blob: ${await value.text()}`;
  if (Array.isArray(value)) return Promise.all(value.map(readable));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    await Promise.all(entries.map(async ([key, member]) => [key, await readable(member)])),
  );
}

/** An input whose body, where it is a stream of items, is a list of them. */
export async function collected(input: object): Promise<object> {
  const body = "body" in input ? input.body : undefined;
  const isStream = typeof body === "object" && body !== null && Symbol.asyncIterator in body;
  return isStream && !(body instanceof Blob)
    ? { ...input, body: await itemsOf(body as AsyncIterable<unknown>) }
    : input;
}

export async function itemsOf(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}
