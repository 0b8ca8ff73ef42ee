/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Lists that come in pages: all pages, or all items, one after the other. */
import { membersOf } from "./client-members.ts";
import type { Operation } from "./client-operation.ts";
import { memberAt } from "./client-pointer.ts";
import { type CallOptions, engine, type Transport } from "./client-transport.ts";
import { ownMember } from "./client-url.ts";
import { type Answer, ApiError } from "./errors.ts";

/** How the list of an operation is cut into pages. Names are those of its input; pointers lead into its output. */
export interface Paging<Input = unknown, Page = unknown, Item = unknown> {
  readonly operation: Operation<Input, Page>;
  readonly next: NextPage;
  /** JSON pointer to the list. */
  readonly items: string;
  readonly limit?: string;
  readonly offset?: string;
  readonly page?: string;
  readonly cursor?: string;
  /** Number of the first page; default 1. */
  readonly first?: number;
  /** JSON pointer to the number of all items. */
  readonly total?: string;
  /** JSON pointer to the next cursor, or to the URL of the next page. */
  readonly following?: string;
  /** Never there: carries the type of the items. */
  readonly item?: Item;
}

/** A page that has come. */
export interface PageState {
  readonly paging: Paging;
  readonly input: object;
  readonly answer: Answer;
  readonly items: readonly unknown[];
}

/** What to ask for next: another input, or a URL. Nothing behind the last page. */
export type NextPage = (state: PageState) => object | URL | undefined;

/** What a method has that gives a list in pages. */
export interface Paged<Input, Page, Item> {
  /** Every page, from the one that the input names; each is asked for when the one before has been looked at. */
  pages(input?: Input, options?: CallOptions): AsyncGenerator<Page, void, undefined>;
  /** Every item of every page. */
  all(input?: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
}

/** Every page as the operation gives it, from the one that the input names. */
export async function* pages<Input, Page>(
  client: Transport,
  paging: Paging<Input, Page>,
  input?: Input,
  options?: CallOptions,
): AsyncGenerator<Page, void, undefined> {
  const { operation } = paging;
  const seen = new Set<string>();
  let current: object = { ...input };
  let url: URL | undefined;
  for (;;) {
    const answer = await client[engine].send(operation, current, url ? { ...options, url } : options);
    if (!answer.ok) throw new ApiError(operation.id, answer);
    yield answer.body as Page;
    const next = paging.next({
      paging: paging as Paging,
      input: current,
      answer,
      items: itemsAt(answer.body, paging.items),
    });
    // A server that leads back to where we were would lead there for ever.
    const place = JSON.stringify(next, (_, value) => (typeof value === "bigint" ? `${value}` : value));
    if (next === undefined || seen.has(place)) return;
    seen.add(place);
    if (next instanceof URL) url = next;
    else current = next;
  }
}

/** Every item of every page; a page is asked for when the items of the one before are used up. */
export async function* all<Input, Page, Item>(
  client: Transport,
  paging: Paging<Input, Page, Item>,
  input?: Input,
  options?: CallOptions,
): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages(client, paging, input, options)) {
    yield* itemsAt(page, paging.items) as readonly Item[];
  }
}

/** `pages` and `all` for the methods of an assembled client. */
export function pagedMethods(client: Transport, pagings: object): Record<string, object> {
  return membersOf(
    pagings,
    (paging: Paging): Paged<unknown, unknown, unknown> => ({
      pages: (input, options) => pages(client, paging, input, options),
      all: (input, options) => all(client, paging, input, options),
    }),
  );
}

// Ways to the next page

/** The offset grows by what has come. */
export function byOffset(state: PageState): object | undefined {
  const { offset = "" } = state.paging;
  const reached = Number(ownMember(state.input, offset) ?? 0) + state.items.length;
  return isLast(state, reached) ? undefined : { ...state.input, [offset]: reached };
}

/** The number of the page grows by one. */
export function byPage(state: PageState): object | undefined {
  const { page = "", limit = "", first = 1 } = state.paging;
  const number = Number(ownMember(state.input, page) ?? first);
  const size = Number(ownMember(state.input, limit) ?? state.items.length);
  const reached = (number - first) * size + state.items.length;
  return isLast(state, reached) ? undefined : { ...state.input, [page]: number + 1 };
}

/** The body says where it goes on. */
export function byCursor({ paging, input, answer }: PageState): object | undefined {
  const { cursor = "", following = "" } = paging;
  const next = memberAt(answer.body, following);
  return next == null || next === "" || next === ownMember(input, cursor)
    ? undefined
    : { ...input, [cursor]: next };
}

/** A URL in the body or in the header `Link` (RFC 8288). */
export function byLink({ paging, answer }: PageState): URL | undefined {
  const { request, response, body } = answer;
  const stated =
    paging.following === undefined
      ? nextLink(response.headers.get("link"))
      : hrefOf(memberAt(body, paging.following));
  if (!stated) return undefined;
  const here = new URL(request.url);
  const next = new URL(stated, here);
  if (next.origin === here.origin) return next;
  // Credentials stay with the server that they are for, which may call itself otherwise than a gateway does.
  here.search = next.search;
  return here;
}

/** @param reached how many items have come, from the first of the list on */
function isLast({ paging, input, answer, items }: PageState, reached: number): boolean {
  const { limit = "", total, following } = paging;
  if (items.length === 0) return true;
  if (following !== undefined) return !hrefOf(memberAt(answer.body, following));
  const count = total === undefined ? undefined : memberAt(answer.body, total);
  if (typeof count === "number" || typeof count === "bigint") return reached >= count;
  return items.length < Number(ownMember(input, limit) ?? 0);
}

/** JSON:API has links as texts, or as objects with a `href`. */
function hrefOf(link: unknown): string | undefined {
  const text = typeof link === "object" && link !== null ? ownMember(link, "href") : link;
  return typeof text === "string" ? text : undefined;
}

function nextLink(header: string | null): string | undefined {
  const links = (header ?? "").matchAll(/<([^>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]*))?)*)/g);
  for (const [, url, parameters = ""] of links) {
    if (/;\s*rel\s*=\s*(?:next\b|"(?:[^"]*\s)?next[\s"])/i.test(parameters)) return url;
  }
  return undefined;
}

function itemsAt(body: unknown, pointer: string): readonly unknown[] {
  const items = memberAt(body, pointer);
  return Array.isArray(items) ? items : [];
}
