/** All operations of an API behind one object. */
import { call, callRaw, type Result } from "./client-call.ts";
import type { Operation } from "./client-operation.ts";
import type { CallOptions, Transport } from "./client-transport.ts";

type Arguments<Input> =
  Record<never, never> extends Input
    ? [input?: Input, options?: CallOptions]
    : [input: Input, options?: CallOptions];

/** A method for each operation. */
export type Methods<All> = {
  readonly [Name in keyof All]: All[Name] extends Operation<infer Input, infer Output, infer _>
    ? (...args: Arguments<Input>) => Promise<Output>
    : never;
};

/** A method for each operation that gives `{ data, error, response }` instead of throwing an `ApiError`. */
export type RawMethods<All> = {
  readonly [Name in keyof All]: All[Name] extends Operation<infer Input, infer Output, infer Errors>
    ? (...args: Arguments<Input>) => Promise<Result<Output, Errors>>
    : never;
};

export function methods<All extends object>(client: Transport, operations: All): Methods<All> {
  return bind(
    operations,
    (operation) => (input, options) => call(client, operation, input, options),
  ) as Methods<All>;
}

export function rawMethods<All extends object>(client: Transport, operations: All): RawMethods<All> {
  return bind(
    operations,
    (operation) => (input, options) => callRaw(client, operation, input, options),
  ) as RawMethods<All>;
}

type Method = (input?: unknown, options?: CallOptions) => Promise<unknown>;

function bind(operations: object, method: (operation: Operation) => Method): object {
  const entries: [string, Operation][] = Object.entries(operations);
  return Object.fromEntries(entries.map(([name, operation]) => [name, method(operation)]));
}
