/** What the upgrade of a contract lends to its parts. */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { LinkedContract, LinkedNode } from "../link.ts";
import type { JsonNode } from "../upgrade.ts";

/** Makes each node once and knows where it came from. */
export interface NodeMaker {
  readonly contract: LinkedContract;
  /** The upgraded form of a node. */
  node(node: LinkedNode): JsonNode;
  /** A copy of a node with upgraded parts, some members left out. */
  copy(node: LinkedNode, without?: readonly string[]): JsonNode;
  /** Gives a new object the origin of what it was made from. */
  mark<Node extends object>(node: Node, origin: Origin): Node;
}
