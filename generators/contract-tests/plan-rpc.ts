/** The methods that share an operation: each is called with its own example, and its result held to its own schema. */
import { type Operation, type RpcMethod, stringLiteral, successes } from "../../src/index.ts";
import { hasUnnamedMembers } from "../samples/index.ts";
import { limits, preference, preferLimit } from "./limits.ts";
import type { PlannedInput, Untested, Workshop } from "./plan-input.ts";

export interface PlannedRpc {
  /** Literal: the member of a successful body that holds the result. */
  readonly result: string | undefined;
  readonly status: number;
  readonly calls: readonly RpcCall[];
  readonly untested: readonly Untested[];
}

export interface RpcCall {
  readonly method: string;
  /** How Prism is asked for the answer of this method. */
  readonly preference: string;
  readonly input: Pick<PlannedInput, "value" | "typed">;
  /** Expression of the schema of the result; undefined where none is promised, or where it has no name. */
  readonly schema: string | undefined;
}

/** Nothing for an operation that no methods share. */
export function planRpc(
  operation: Operation,
  input: PlannedInput,
  workshop: Workshop,
): PlannedRpc | undefined {
  const { rpc } = operation;
  if (rpc === undefined) return undefined;
  const [status = 200] = successes(operation).flatMap((response) =>
    response.status.kind === "exact" ? response.status.code : [],
  );
  const untested: Untested[] = [];
  const calls = rpc.methods.flatMap((method): RpcCall[] => {
    const call = planCall(operation, method, status, input, workshop);
    if ("preference" in call) return [call];
    untested.push(call);
    return [];
  });
  const result = rpc.result === undefined ? undefined : stringLiteral(rpc.result);
  return { result, status, calls, untested };
}

function planCall(
  operation: Operation,
  { name, result }: RpcMethod,
  status: number,
  input: PlannedInput,
  { context, requests }: Workshop,
): RpcCall | Untested {
  const what = `method '${name}'`;
  const asked = preference(status, name);
  const limit = preferLimit(operation);
  if (limit) return { what, why: limits[limit] };
  if (asked === undefined) return { what, why: limits["example-name"] };
  const media = operation.requestBody?.content.find(({ examples }) =>
    examples.some((item) => item.name === name),
  );
  const body = media?.examples.find((item) => item.name === name)?.value;
  if (media?.schema === undefined || body === undefined) return { what, why: "it has no example of its own" };
  if (!requests.accepts(media.schema, body)) return { what, why: "its example does not satisfy the schema" };
  return {
    method: name,
    preference: asked,
    input: {
      value: { ...input.value, body },
      typed: input.typed && !hasUnnamedMembers(media.schema, body, requests),
    },
    schema: result?.kind === "ref" ? `v.${context.names.schema(result.target)}` : undefined,
  };
}
