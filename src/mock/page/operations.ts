/** The operations of a contract as the start page lists them. */
import type { ApiModel, Operation, RpcMethod } from "../../model/model.ts";
import { type CurlContext, curlContext, curlLine } from "./curl-line.ts";
import type { OperationView } from "./view.ts";

/**
 * One line for each operation, in contract order, and for an RPC operation one for each of its methods.
 * @param url what a client takes for its base URL; no slash at the end
 */
export function operationViews(model: ApiModel, url: string): OperationView[] {
  const context = curlContext(model, url);
  return model.operations.flatMap((operation) =>
    operation.rpc === undefined
      ? [operationView(operation, context)]
      : operation.rpc.methods.map((method) => methodView(operation, method, context)),
  );
}

function operationView(operation: Operation, context: CurlContext): OperationView {
  return {
    ...commonView(operation),
    id: operation.id ?? `${operation.method} ${operation.path.raw}`,
    summary: operation.summary ?? "",
    curl: operation.websocket?.mode === "only" ? "" : curlLine(operation, context),
  };
}

function methodView(operation: Operation, method: RpcMethod, context: CurlContext): OperationView {
  return {
    ...commonView(operation),
    id: method.id,
    summary: method.summary ?? "",
    rpcMethod: method.name,
    curl: curlLine(operation, context, method),
  };
}

function commonView({ method, path, tags }: Operation): Pick<OperationView, "method" | "path" | "tag"> {
  return { method, path: path.raw, tag: tags[0] ?? "" };
}
