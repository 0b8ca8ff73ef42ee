/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** RPC methods that share an operation: arguments go into a member of its body, and results come out of one. */
import { ownMember } from "./client-url.ts";

/** Members of the bodies of an operation that its methods share. */
export interface Envelope {
  readonly wrap: (input: object, method: RpcMethod, envelope: Envelope) => object;
  readonly unwrap: (body: unknown, envelope: Envelope) => Unwrapped;
  /** Holds the name of the method. */
  readonly method: string;
  /** Holds the arguments; without it they stand beside the name. */
  readonly params?: string;
  /** Holds the result; without it the body is the result. */
  readonly result?: string;
  /** Holds the error. */
  readonly error?: string;
  /** Is false when the method has failed. */
  readonly success?: string;
}

export interface RpcMethod {
  /** On the wire. */
  readonly name: string;
  /** It takes no arguments. */
  readonly bare?: boolean;
  /** Member that wants an id: any will do, as each call has an answer of its own. */
  readonly id?: string;
  readonly constants?: object;
}

export interface Unwrapped {
  readonly ok: boolean;
  /** The result; the whole body when the method has failed. */
  readonly body: unknown;
}

export function wrapRpc(input: object, { name, bare, id, constants }: RpcMethod, envelope: Envelope): object {
  const { method, params } = envelope;
  return {
    ...(!params && input),
    ...constants,
    [method]: name,
    ...(params && !bare && { [params]: input }),
    ...(id && { [id]: Math.random().toString(36).slice(2) }),
  };
}

export function unwrapRpc(body: unknown, { result, error = "", success = "" }: Envelope): Unwrapped {
  const members = Object(body);
  if (ownMember(members, error) != null || ownMember(members, success) === false) return { ok: false, body };
  return { ok: true, body: result === undefined ? body : ownMember(members, result) };
}
