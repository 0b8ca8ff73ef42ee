/** The names at the top level of `operations.ts`, each given once. */
import {
  type ApiModel,
  camelCase,
  type Operation,
  type PlanContext,
  type RpcMethod,
  type SecurityScheme,
} from "../../src/index.ts";
import type { HeldPlan } from "./held.ts";
import { planPaging } from "./paging.ts";
import { planChannel, planDownload, planPolling, planStream } from "./streams.ts";

/** Something that can be called: an operation, or one of the methods that share it. */
export interface Callable {
  readonly operation: Operation;
  readonly rpcMethod: RpcMethod | undefined;
  /** Its function, e.g. `getFunction`. */
  readonly call: string;
  /** Constant that describes it: `getFunctionOperation`. */
  readonly descriptor: string;
  /** Guard of its errors: `isGetFunctionError`. */
  readonly guard: string;
  /** Method of the assembled client: as the function, unless the client needs the name for itself. */
  readonly method: string;
  /** Stem of its types: `GetFunction`. */
  readonly stem: string;
}

/** What a call can do besides: a constant behind its descriptor, and members of its method. */
export interface Extra {
  /** Of the runtime: makes the members of all methods of a client that have such an extra. */
  readonly bind: string;
  /** Variable in `client.ts` that lists them. */
  readonly list: string;
  readonly doc: readonly string[];
  readonly constant: string;
  /** Type of the constant, as `operations.ts` says it. */
  readonly type: string;
  /** Members of its object literal. */
  readonly lines: readonly string[];
  /** Type of the members, as `client.ts` says it. */
  readonly members: string;
}

/** What planning an extra needs to know of the rest. */
export interface ExtraPlanner {
  readonly model: ApiModel;
  readonly context: PlanContext;
  readonly callables: readonly Callable[];
  /** Undefined where everything is held as it travels. */
  readonly held: HeldPlan | undefined;
  /** Takes a name at the top level, or the next one that is free. */
  free(wanted: string): string;
}

export interface Names {
  /** In contract order, the methods that share an operation behind it. */
  readonly callables: readonly Callable[];
  /** Constants that say how methods are put into the bodies of the operation that they share. */
  readonly envelopes: ReadonlyMap<Operation, string>;
  /** Constants of the security schemes that some operation asks for, by name in the contract. */
  readonly schemes: ReadonlyMap<string, { readonly scheme: SecurityScheme; readonly constant: string }>;
  readonly extras: ReadonlyMap<Callable, readonly Extra[]>;
}

/** `then` would make a promise of the client for everyone who awaits it. */
const clientMembers = new Set(["raw", "fetch", "then"]);

/** The name under which the assembled client has an operation, from that of its function. */
export function clientMethod(call: string): string {
  return clientMembers.has(call) ? `${call}_` : call;
}

export function planOperationNames(model: ApiModel, context: PlanContext, held?: HeldPlan): Names {
  const { names } = context;
  const called = model.operations.flatMap((operation) => [
    { operation, rpcMethod: undefined },
    ...(operation.rpc?.methods ?? []).map((rpcMethod) => ({ operation, rpcMethod })),
  ]);
  const taken = new Set(["t", "http"]);
  for (const { operation, rpcMethod } of called) taken.add(names.operation(rpcMethod ?? operation));

  function free(wanted: string): string {
    const name = taken.has(wanted) ? free(`${wanted}_`) : wanted;
    taken.add(name);
    return name;
  }

  const callables = called.map(({ operation, rpcMethod }): Callable => {
    const call = names.operation(rpcMethod ?? operation);
    const stem = names.operationType(rpcMethod ?? operation);
    return {
      operation,
      rpcMethod,
      call,
      descriptor: free(`${call}Operation`),
      guard: free(`is${stem}Error`),
      method: clientMethod(call),
      stem,
    };
  });
  const envelopes = new Map(
    model.operations
      .filter(({ rpc }) => rpc !== undefined)
      .map((operation) => [operation, free(`${names.operation(operation)}Envelope`)]),
  );
  const schemes = planSchemes(model, free);
  const planner = { model, context, callables, held, free };
  const extras = callables.map((callable) => [callable, planExtras(callable, planner)] as const);
  return { callables, envelopes, schemes, extras: new Map(extras) };
}

function planExtras(callable: Callable, planner: ExtraPlanner): Extra[] {
  const plans = [planPaging, planStream, planDownload, planChannel, planPolling];
  return plans.flatMap((plan) => plan(callable, planner) ?? []);
}

function planSchemes(
  { operations, securitySchemes }: ApiModel,
  free: (wanted: string) => string,
): Names["schemes"] {
  const asked = new Set(
    operations.flatMap(({ security }) => security.flatMap(({ schemes }) => schemes.map(({ name }) => name))),
  );
  // A client certificate is the platform's business: there is nothing to put on a request.
  const sent = securitySchemes.filter(({ name, kind }) => asked.has(name) && kind !== "mutualTLS");
  return new Map(
    sent.map((scheme) => [scheme.name, { scheme, constant: free(camelCase(scheme.name)) }] as const),
  );
}
