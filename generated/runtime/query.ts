/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Options for TanStack Query 5, in whichever of its frameworks. What it wants is written down here, so that generated
 * code needs none of its packages.
 */
import { call } from "./client-call.ts";
import type { Operation } from "./client-operation.ts";
import { byLink, type Paging } from "./client-pages.ts";
import { memberAt } from "./client-pointer.ts";
import { type CallOptions, engine, type Transport } from "./client-transport.ts";
import { ownMember, target, writeParameters } from "./client-url.ts";
import { ApiError, type ApiErrorOf, type NetworkError, type TimeoutError } from "./errors.ts";
import { toWire } from "./held-values.ts";

export type { Transport } from "./client-transport.ts";

/** What a call of an operation ends with; comparing `name`, then `status`, narrows it. */
export type Failure<Errors> =
  | ([Errors] extends [never] ? ApiError : ApiErrorOf<Errors>)
  | NetworkError
  | TimeoutError;

/** An empty answer is null: TanStack Query has no undefined data. */
export type Data<Output> = [undefined] extends [Output] ? Exclude<Output, undefined> | null : Output;

/** The API, the operation, and the input of a call: a key that is the beginning of another one stands for it too. */
export type QueryKey<Input = object> =
  | readonly [api: string, operation: string]
  | readonly [api: string, operation: string, input: Input];

/** Of all pages of a list. */
export type InfiniteQueryKey<Input = object> = readonly [
  api: string,
  operation: string,
  input: Input,
  pages: "pages",
];

/** Options of each call beside its signal, which TanStack Query brings. */
export type QueryCallOptions = Omit<CallOptions, "signal">;

export interface QueryOptions<Output, Errors, Input> {
  readonly queryKey: QueryKey<Input>;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data<Output>>;
  /** Never there: tells the type of errors. */
  readonly throwOnError?: (error: Failure<Errors>) => boolean;
}

/** What the first page is followed by: another input, or a URL. */
export interface PageParam {
  readonly input?: object;
  readonly url?: string;
}

export interface InfiniteQueryOptions<Page, Errors, Input> {
  readonly queryKey: InfiniteQueryKey<Input>;
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam: PageParam;
  }) => Promise<Page>;
  readonly initialPageParam: PageParam;
  readonly getNextPageParam: (
    lastPage: Page,
    allPages: readonly Page[],
    lastPageParam: PageParam,
  ) => PageParam | undefined;
  /** Only where it has to be off: pages are known by their identity then. */
  readonly structuralSharing?: false;
  /** Never there: tells the type of errors. */
  readonly throwOnError?: (error: Failure<Errors>) => boolean;
}

export interface MutationOptions<Output, Errors, Input> {
  readonly mutationKey: readonly [api: string, operation: string];
  readonly mutationFn: (input: Input) => Promise<Output>;
  /** Never there: tells the type of errors. */
  readonly throwOnError?: (error: Failure<Errors>) => boolean;
}

export function queryKey<Input>(api: string, operation: string, input: Input | undefined): QueryKey<Input> {
  return input === undefined ? [api, operation] : [api, operation, input];
}

/** An input with dates and 64-bit integers as texts. */
export type KeyedInput = { readonly [name: string]: unknown };

/** Keys are compared and written as JSON, which knows no `bigint`, and takes all `Date`s for the same. */
export function keyedInput(input: object | undefined): KeyedInput | undefined {
  return toWire(input, String) as KeyedInput | undefined;
}

export function queryOptions<Input, Output, Errors, Keyed = Input>(
  client: Transport,
  operation: Operation<Input, Output, Errors>,
  key: QueryKey<Keyed>,
  input: Input | undefined,
  options?: QueryCallOptions,
): QueryOptions<Output, Errors, Keyed> {
  return {
    queryKey: key,
    queryFn: async ({ signal }) =>
      ((await call(client, operation, input, withSignal(client, signal, options))) ?? null) as Data<Output>,
  };
}

export function infiniteQueryOptions<Input extends object, Page, Errors, Keyed = Input>(
  client: Transport,
  paging: Paging<Input, Page>,
  key: QueryKey<Keyed>,
  input: Input | undefined,
  options?: QueryCallOptions,
): InfiniteQueryOptions<Page, Errors, Keyed> {
  const { operation } = paging;
  const [api, name] = key;
  const keyed = key.length === 3 ? key[2] : ({} as Keyed);
  /** A header `Link` is not in the page: its response is remembered by the page's identity. */
  const isByHeader = paging.next === byLink && paging.following === undefined;
  const responses = new WeakMap<object, Response>();
  return {
    queryKey: [api, name, keyed, "pages"],
    initialPageParam: {},
    ...(isByHeader && { structuralSharing: false as const }),
    async queryFn({ signal, pageParam }) {
      const url = pageParam.url === undefined ? {} : { url: new URL(pageParam.url) };
      const callOptions = { ...withSignal(client, signal, options), ...url };
      const answer = await client[engine].send(operation, { ...input, ...pageParam.input }, callOptions);
      if (!answer.ok) throw new ApiError(operation.id, answer);
      if (isByHeader) responses.set(Object(answer.body), answer.response);
      return answer.body as Page;
    },
    getNextPageParam(body, _, { input: changed, url }) {
      const current = { ...input, ...changed };
      const request = new Request(url ?? urlOf(client, operation, current));
      const response = responses.get(Object(body)) ?? new Response();
      const found = memberAt(body, paging.items);
      const items = Array.isArray(found) ? found : [];
      const answer = { body, request, response, ok: true };
      const next = paging.next({ paging: paging as Paging, input: current, answer, items });
      if (next === undefined) return undefined;
      return next instanceof URL ? { url: next.href } : { input: next };
    },
  };
}

/** Where a page is asked for; a link in it may be relative to that. */
function urlOf(client: Transport, operation: Operation, input: object): string {
  const parts = writeParameters(operation, ({ name, key = name }) => ownMember(input, key));
  return client[engine].baseUrl(operation) + target(parts);
}

/** `Given` is `void` beside the input, where there need not be one: so `mutate()` can do without. */
export function mutationOptions<Input, Output, Errors, Given = Input>(
  client: Transport,
  operation: Operation<Input, Output, Errors>,
  api: string,
  options?: QueryCallOptions,
): MutationOptions<Output, Errors, Given> {
  return {
    mutationKey: [api, operation.id],
    mutationFn: (input) => call(client, operation, input as Input | undefined, options),
  };
}

/** A call that somebody may abort has no time limit of its own, unless it asks for one: here it keeps the client's. */
function withSignal(client: Transport, signal: AbortSignal, options: QueryCallOptions = {}): CallOptions {
  return { timeout: client[engine].timeout({}), ...options, signal };
}
