/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Calls: data or an exception, or an answer as it is. */
import type { Operation } from "./client-operation.ts";
import { type CallOptions, engine, type Transport } from "./client-transport.ts";
import { ApiError } from "./errors.ts";

/** Calls an operation: gives the body of a 2xx answer and throws an `ApiError` for any other. */
export async function call<Input, Output>(
  client: Transport,
  operation: Operation<Input, Output>,
  input?: Input,
  options?: CallOptions,
): Promise<Output> {
  const answer = await client[engine].send(operation, input as object | undefined, options);
  if (!answer.ok) throw new ApiError(operation.id, answer);
  return answer.body as Output;
}

/** An answer as openapi-fetch gives it: `data` of a 2xx status, or else `error`. */
export type Result<Output, Errors> =
  | { readonly data: Output; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: BodyOf<Errors>; readonly response: Response };

type BodyOf<Errors> = [Errors] extends [never]
  ? unknown
  : Errors extends { readonly body: infer Body }
    ? Body
    : unknown;

/** Calls an operation and gives the answer whatever its status. Without any answer it throws, as `call` does. */
export async function callRaw<Input, Output, Errors>(
  client: Transport,
  operation: Operation<Input, Output, Errors>,
  input?: Input,
  options?: CallOptions,
): Promise<Result<Output, Errors>> {
  const { ok, response, body } = await client[engine].send(operation, input as object | undefined, options);
  return ok ? { data: body as Output, response } : { error: body as BodyOf<Errors>, response };
}
