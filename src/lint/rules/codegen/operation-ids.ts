/** The names of operations: those of paths and webhooks, and of the methods of an RPC operation. */
import { childOrigin, type ObjectNode } from "../../../contract/check/context.ts";
import type { Origin } from "../../../diagnostics/diagnostic.ts";
import type { NodeVisitor } from "../../rule.ts";

/** Visits each id, once per object that bears it. */
export function visitOperationIds(visit: (id: string, at: Origin, holder: ObjectNode) => void): NodeVisitor {
  const judge = (node: ObjectNode): void => {
    const id = node.value["operationId"];
    if (typeof id === "string" && id !== "") visit(id, childOrigin(node, "operationId"), node);
  };
  return { operation: judge, rpcMethod: judge };
}
