/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** What methods of an assembled client have besides being called. */

/** An object for each name, made of what stands under it. */
export function membersOf<Item>(items: object, make: (item: Item) => object): Record<string, object> {
  const entries: [string, Item][] = Object.entries(items);
  return Object.fromEntries(entries.map(([name, item]) => [name, make(item)]));
}
