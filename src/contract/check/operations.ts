/** What operations promise beyond their own fields: unique ids, status codes, links that lead somewhere. */
import { valueAt } from "../../source/json-pointer.ts";
import { closest, parseReference } from "../reference.ts";
import { type CheckContext, childOrigin } from "./context.ts";

export function checkOperations(context: CheckContext): void {
  const ids = checkIds(context);
  checkStatusCodes(context);
  checkLinks(context, ids);
}

/** The operation ids of the contract. */
function checkIds(context: CheckContext): Set<string> {
  const first = new Map<string, ReturnType<typeof childOrigin>>();
  for (const operation of [...context.nodes("operation"), ...context.nodes("rpcMethod")]) {
    const id = operation.value["operationId"];
    if (typeof id !== "string") continue;
    const origin = childOrigin(operation, "operationId");
    const other = first.get(id);
    if (other) {
      const related = [{ message: "first used here", origin: other }];
      context.report("operation/duplicate-id", { id }, { origin, related });
    } else {
      first.set(id, origin);
    }
  }
  return new Set(first.keys());
}

function checkStatusCodes(context: CheckContext): void {
  for (const responses of context.nodes("responses")) {
    const statuses = Object.keys(responses.value).filter((key) => !key.startsWith("x-"));
    if (statuses.length === 0) {
      context.report("operation/no-responses", {}, { origin: responses.origin, focus: "key" });
    }
    for (const status of statuses) {
      const origin = childOrigin(responses, status);
      if (/^[1-5]XX$/i.test(status) && context.contract.version === "2.0") {
        context.report("response/range-too-new", { status }, { origin, focus: "key" });
        continue;
      }
      if (/^(?:[1-5](?:\d\d|XX)|default)$/.test(status)) continue;
      const upper = status.toUpperCase();
      if (/^[1-5]XX$/.test(upper)) {
        context.report("response/status-case", { status, upper }, { origin, focus: "key" });
      } else {
        context.report("response/invalid-status", { status }, { origin, focus: "key" });
      }
    }
  }
}

function checkLinks(context: CheckContext, ids: ReadonlySet<string>): void {
  for (const link of context.nodes("link")) {
    const { operationId, operationRef } = link.value;
    if (operationId === undefined && operationRef === undefined) {
      const values = { kind: "A link", field: "operationId" };
      context.report("structure/missing-field", values, {
        origin: link.origin,
        focus: "key",
        repairable: true,
        hint: "name the operation it leads to by 'operationId' or 'operationRef'",
      });
    }
    if (typeof operationId === "string" && !ids.has(operationId)) {
      const near = closest(operationId, ids);
      context.report(
        "link/operation-not-found",
        { operation: operationId },
        { origin: childOrigin(link, "operationId"), hint: near && `did you mean '${near}'?` },
      );
    }
    // Only references into the same file: others name documents that nothing else here reads.
    if (typeof operationRef !== "string" || !operationRef.startsWith("#")) continue;
    const file = context.contract.sources.sources.find((source) => source.file === link.origin.file);
    if (file && valueAt(file.value, parseReference(operationRef).fragment) === undefined) {
      const origin = childOrigin(link, "operationRef");
      context.report("link/operation-not-found", { operation: operationRef }, { origin });
    }
  }
}
