/** The order in which diagnostics are printed: file, line, column, code. */
import type { Origin, Range } from "./diagnostic.ts";

/** Where a node stands; with the focus `key`, its key even where the value shares the line. */
export type Locate = (origin: Origin, focus?: "key") => Range | undefined;

/** The position to print: the given range, else that of the origin's node or of its nearest ancestor. */
export function rangeOf(
  item: { origin?: Origin; range?: Range; focus?: "key" },
  locate: Locate,
): Range | undefined {
  if (item.range || !item.origin) return item.range;
  let { file, pointer } = item.origin;
  for (;;) {
    const range = locate({ file, pointer }, item.focus);
    if (range || pointer === "") return range;
    pointer = pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
  }
}

/** What has a code and a place. */
export interface Placed {
  readonly code: string;
  readonly origin?: Origin;
  readonly range?: Range;
  readonly focus?: "key";
}

export function sortDiagnostics<Item extends Placed>(items: readonly Item[], locate: Locate): Item[] {
  return items
    .map((item) => ({ item, range: rangeOf(item, locate) }))
    .sort(
      (left, right) =>
        compare(left.item.origin?.file ?? "", right.item.origin?.file ?? "") ||
        (left.range?.line ?? 0) - (right.range?.line ?? 0) ||
        (left.range?.column ?? 0) - (right.range?.column ?? 0) ||
        compare(left.item.code, right.item.code),
    )
    .map(({ item }) => item);
}

// Plain code-unit order: the same on every machine, unlike localeCompare.
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
