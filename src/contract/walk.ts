/** Walks a document by its grammar. */
import { appendPointer, isJsonObject } from "../source/json-pointer.ts";
import type { Grammar, NodeKind } from "./grammar.ts";
import { chosen, type Shape, shapeOf } from "./grammar-notation.ts";

export interface WalkedNode {
  readonly kind: NodeKind;
  readonly value: unknown;
  readonly pointer: string;
}

/**
 * Visits a node and everything below it in document order, data left out. A Reference Object is visited and not
 * entered, except in schemas of 3.1, where keywords may stand beside `$ref`. Nodes of the wrong JSON type are visited
 * too: reporting them is the visitor's affair. The visitor returns false to leave out what is below a node.
 */
export function walk(
  start: WalkedNode,
  grammar: Grammar,
  visit: (node: WalkedNode) => boolean | undefined,
): void {
  // A stack instead of recursion, so that a hostile depth costs memory at worst.
  const stack: WalkedNode[] = [start];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (visit(node) === false || !isJsonObject(node.value)) continue;
    const children = childNodes(node, grammar);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child) stack.push(child);
    }
  }
}

/** The typed nodes directly below a node, in document order. */
export function childNodes(node: WalkedNode, grammar: Grammar): WalkedNode[] {
  const { kind, value, pointer } = node;
  if (!isJsonObject(value)) return [];
  const table = grammar[kind];
  if (table.reference && table.closed && typeof value["$ref"] === "string") return [];
  const found: WalkedNode[] = [];
  for (const [key, child] of Object.entries(value)) {
    const shape = shapeOf(table, key);
    if (shape) collect(shape, child, appendPointer(pointer, key), found);
  }
  return found;
}

function collect(shape: Shape, value: unknown, pointer: string, found: WalkedNode[]): void {
  switch (shape.kind) {
    case "node":
      found.push({ kind: shape.node, value, pointer });
      return;
    case "list":
      if (!Array.isArray(value)) return;
      value.forEach((item, index) => {
        collect(shape.items, item, appendPointer(pointer, index), found);
      });
      return;
    case "map":
      if (!isJsonObject(value)) return;
      for (const [key, item] of Object.entries(value))
        collect(shape.values, item, appendPointer(pointer, key), found);
      return;
    case "choice": {
      const option = chosen(shape, value);
      if (option) collect(option, value, pointer, found);
      return;
    }
    default:
      return;
  }
}
