/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
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

/**
 * A client of all operations, with what else it has, and what else its methods have: `extras` go by their names. The caller says what type that is: that these are the methods of
 * its interface is a test, because a compiler takes long to find it out for a thousand operations.
 */
export function assemble<Client extends Transport>(
  transport: Transport,
  operations: object,
  more: object,
  ...extras: readonly Readonly<Record<string, object>>[]
): Client {
  const methods = bind(
    operations,
    (operation) => (input, options) => call(transport, operation, input, options),
  );
  for (const members of extras) {
    for (const [name, own] of Object.entries(members)) Object.assign(methods[name] ?? {}, own);
  }
  const raw = bind(
    operations,
    (operation) => (input, options) => callRaw(transport, operation, input, options),
  );
  return { ...transport, ...methods, raw, ...more } as unknown as Client;
}

/** Methods of a client under other names, in groups. */
export function withGroups<Client extends object>(
  client: Client,
  groups: { readonly [group: string]: { readonly [method: string]: string } },
): Client {
  const methods = new Map(Object.entries(client));
  const grouped = Object.entries(groups).map(([group, members]) => [
    group,
    Object.fromEntries(Object.entries(members).map(([name, method]) => [name, methods.get(method)])),
  ]);
  return { ...client, ...Object.fromEntries(grouped) };
}

type Method = (input?: unknown, options?: CallOptions) => Promise<unknown>;

function bind(operations: object, method: (operation: Operation) => Method): Record<string, Method> {
  const entries: [string, Operation][] = Object.entries(operations);
  return Object.fromEntries(entries.map(([name, operation]) => [name, method(operation)]));
}
