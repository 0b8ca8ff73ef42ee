/** Lists in pages: as `x-pagination` says, or as it is plain to see. */
import {
  type ApiModel,
  docComment,
  inlineType,
  type MediaType,
  type Pagination,
  type PlanContext,
  type Schema,
  stringLiteral,
  successes,
} from "../../src/index.ts";
import { callTypes } from "./held.ts";
import type { Callable, Extra, ExtraPlanner } from "./operation-names.ts";
import { memberNames, schemaAt } from "./schema-at.ts";

/** In style `link` without `next`, the header `Link` leads on. */
type Ways = Omit<Pagination, "origin">;

const nextPages = { offset: "byOffset", page: "byPage", cursor: "byCursor", link: "byLink" } as const;

export function planPaging(
  callable: Callable,
  { model, context, held, free }: ExtraPlanner,
): Extra | undefined {
  const body = bodySchema(callable);
  const { operation, rpcMethod, call, stem, descriptor } = callable;
  const [stated] = (rpcMethod ?? operation).paginations;
  const ways = stated ?? (rpcMethod ? undefined : detectPaging(callable, model, body));
  if (ways === undefined) return undefined;
  const list = body && schemaAt(body, ways.items, model);
  const item =
    list?.kind === "array" ? inlineType(callTypes(context, held).node(list.items, "response")) : "unknown";
  const types = `<t.${stem}Input, t.${stem}Output, ${item}>`;
  return {
    bind: "pagedMethods",
    list: "pagings",
    doc: docComment([`How \`${call}\` goes on from page to page, for \`http.pages\` and \`http.all\`.`]),
    constant: free(`${call}Paging`),
    type: `http.Paging${types}`,
    lines: [`operation: ${descriptor}`, ...pagingMembers(callable, ways, context)],
    members: `http.Paged${types}`,
  };
}

function pagingMembers({ operation, rpcMethod }: Callable, ways: Ways, context: PlanContext): string[] {
  const key = (name: string): string => {
    const parameter = operation.parameters.find((one) => one.name === name && one.in === "query");
    return parameter && !rpcMethod ? context.names.parameter(operation, parameter) : name;
  };
  return [
    `next: http.${nextPages[ways.style]}`,
    `items: ${stringLiteral(ways.items)}`,
    ...(["limit", "offset", "page", "cursor"] as const).flatMap((name) => {
      const parameter = ways[name];
      return parameter === undefined ? [] : [`${name}: ${stringLiteral(key(parameter))}`];
    }),
    ...(ways.first === undefined ? [] : [`first: ${ways.first}`]),
    ...(ways.total === undefined ? [] : [`total: ${stringLiteral(ways.total)}`]),
    ...(ways.next === undefined ? [] : [`following: ${stringLiteral(ways.next)}`]),
  ];
}

function jsonContent({ operation }: Callable): MediaType | undefined {
  return successes(operation)
    .flatMap(({ content }) => content)
    .find(({ mediaType, schema }) => schema && /[/+]json\s*(?:;|$)/.test(mediaType));
}

function bodySchema(callable: Callable): Schema | undefined {
  return callable.rpcMethod ? callable.rpcMethod.result : jsonContent(callable)?.schema;
}

// What is plain to see: a GET whose answer has one list, with parameters that everybody calls so.

const limits = [
  "limit",
  "per_page",
  "perPage",
  "page_size",
  "pageSize",
  "page[size]",
  "page[limit]",
  "max_results",
];
const offsets = ["offset", "skip", "page[offset]"];
const numbers = ["page", "page_number", "pageNumber", "page[number]"];
const cursors = ["cursor", "page_token", "pageToken", "next_token", "nextToken", "page[cursor]", "after"];
const totals = ["total", "total_count", "totalCount", "total_items", "totalItems"];
const nextCursors = [
  "next_cursor",
  "nextCursor",
  "next_page_token",
  "nextPageToken",
  "next_token",
  "nextToken",
];
/** Objects beside the list that say how long it is. */
const summaries = ["", "/pagination", "/paging", "/meta", "/meta/pagination", "/page_info", "/pageInfo"];

function detectPaging(callable: Callable, model: ApiModel, body: Schema | undefined): Ways | undefined {
  const { operation } = callable;
  if (body === undefined || operation.method !== "GET") return undefined;
  const parameters = new Set(
    operation.parameters.map((parameter) => parameter.in === "query" && parameter.name),
  );
  const called = (names: readonly string[]): string | undefined => names.find((name) => parameters.has(name));
  const [limit, offset, page, cursor] = [limits, offsets, numbers, cursors].map(called);
  const jsonApi = jsonContent(callable)?.mediaType.startsWith("application/vnd.api+json");
  const linked = successes(operation).some(({ headers }) =>
    headers.some(({ name }) => name.toLowerCase() === "link"),
  );
  // Looking into bodies takes its time.
  if (!(offset || page || cursor || jsonApi || linked)) return undefined;
  const items = listIn(body, model);
  if (items === undefined) return undefined;

  const place = (names: readonly string[]): string | undefined =>
    summaries
      .flatMap((summary) => names.map((name) => `${summary}/${name}`))
      .find((pointer) => schemaAt(body, pointer, model) !== undefined);
  const shared = (): Pick<Ways, "items" | "limit" | "total"> => {
    const total = place(totals);
    return { items, ...(limit && { limit }), ...(total && { total }) };
  };
  const next = cursor && place(nextCursors);
  if (cursor && next) return { style: "cursor", cursor, next, ...shared() };
  if (jsonApi && schemaAt(body, "/links/next", model)) return { style: "link", items, next: "/links/next" };
  if (linked) return { style: "link", items };
  if (offset && limit) return { style: "offset", offset, ...shared() };
  return page ? { style: "page", page, ...shared() } : undefined;
}

const listNames = ["data", "items", "results", "rows", "records", "values"];

/** Pointer to the list of a body: the body itself, or its only list, or the one that is called like one. */
function listIn(body: Schema, model: ApiModel): string | undefined {
  if (schemaAt(body, "", model)?.kind === "array") return "";
  const lists = memberNames(body, model).filter(
    (name) => schemaAt(body, `/${name}`, model)?.kind === "array",
  );
  const found = lists.length === 1 ? lists[0] : listNames.find((name) => lists.includes(name));
  return found === undefined || /[~/]/.test(found) ? undefined : `/${found}`;
}
