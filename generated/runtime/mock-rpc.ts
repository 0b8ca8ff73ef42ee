/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Methods that share an operation, told apart by a member of the body. */
import type { Answer } from "./server-answer.ts";

/** Members of the bodies (`x-rpc`). */
export interface RpcEnvelope {
  readonly method: string;
  readonly params?: string;
  readonly result?: string;
  readonly id?: string;
}

/** What the resolver of a method answers: a result, which gets its envelope, or a whole answer. */
export type RpcAnswer<Value, Success extends number, Result extends Answer> =
  | ([Value] extends [undefined]
      ? { readonly status: Success; readonly result?: undefined }
      : { readonly status: Success; readonly result: Value })
  | Exclude<Result, { readonly status: Success }>;

/** The name of the method that a body calls. */
export function calledMethod(body: unknown, { method }: RpcEnvelope): string | undefined {
  const name = memberOf(body, method);
  return typeof name === "string" ? name : undefined;
}

/** The same of a request that nobody has read yet. */
export async function requestedMethod(request: Request, envelope: RpcEnvelope): Promise<string | undefined> {
  try {
    return calledMethod(await request.clone().json(), envelope);
  } catch {
    return undefined;
  }
}

export function memberOf(body: unknown, name: string | undefined): unknown {
  const isThere =
    typeof body === "object" && body !== null && name !== undefined && Object.hasOwn(body, name);
  return isThere ? Reflect.get(body, name) : undefined;
}

/** An answer to this very request: it has its id, and its result is in the envelope. */
export function sealed(
  { result, ...answer }: Answer & { readonly result?: unknown },
  request: unknown,
  envelope: RpcEnvelope,
): Answer {
  if (typeof answer.body !== "object" || answer.body === null) return answer;
  const body: Record<string, unknown> = { ...answer.body };
  replace(body, envelope.id, memberOf(request, envelope.id));
  if (result !== undefined) replace(body, envelope.result, result);
  return { ...answer, body };
}

function replace(body: Record<string, unknown>, name: string | undefined, value: unknown): void {
  if (name === undefined) return;
  if (value === undefined) delete body[name];
  else body[name] = value;
}
