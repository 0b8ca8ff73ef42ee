/** The operations of a path item: those that have a field of their own, and those in `additionalOperations`. */
import { pointerKeys } from "../../source/json-pointer.ts";
import type { LinkedNode } from "../link.ts";
import type { CheckContext, ObjectNode } from "./context.ts";

export interface PlacedNode {
  /** As it is sent: `GET`, `QUERY`, `COPY`. */
  readonly method: string;
  readonly node: LinkedNode;
}

export function operationsOf(context: CheckContext, item: ObjectNode): PlacedNode[] {
  const own = Object.keys(item.value).flatMap((key) => {
    const node = context.child(item, key);
    return node?.kind === "operation" ? [{ method: key.toUpperCase(), node }] : [];
  });
  const added = context.children(item, "additionalOperations");
  return [...own, ...added.map((node) => ({ method: pointerKeys(node.origin.pointer).at(-1) ?? "", node }))];
}
