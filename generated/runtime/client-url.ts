/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** An operation's parameters in the parts of a request. */
import type { Operation, Parameter } from "./client-operation.ts";

/** What parameters and credentials add to a request. */
export interface WireParts {
  /** Path with the templates filled in. */
  path: string;
  /** `name=value` pairs. */
  readonly query: string[];
  /** By lower-case name. */
  readonly headers: Record<string, string>;
  /** `name=value` pairs. */
  readonly cookies: string[];
}

/** Writes the parameters that have a value. Throws a `TypeError` when the path would lead somewhere else. */
export function writeParameters(
  { id, path, parameters = [] }: Operation,
  valueFor: (parameter: Parameter) => unknown,
): WireParts {
  const parts: WireParts = { path, query: [], headers: {}, cookies: [] };
  for (const parameter of parameters) {
    const { in: location, name, write } = parameter;
    const value = valueFor(parameter);
    if (value === undefined || value === null) continue;
    const text = write(parameter, value);
    if (location === "path") parts.path = parts.path.replaceAll(`{${name}}`, () => text);
    else if (location === "header") parts.headers[name.toLowerCase()] = text;
    else if (text) (location === "cookie" ? parts.cookies : parts.query).push(text);
  }
  // The URL standard resolves dot segments, encoded or not: the request would reach another operation.
  if (/\/(\.|%2e){1,2}(\/|$)|\{/i.test(parts.path)) {
    throw new TypeError(`${id}: '${parts.path}' lacks a parameter or has a segment '.' or '..'`);
  }
  return parts;
}

/** Path and query. */
export function target({ path, query }: WireParts): string {
  return query.length === 0 ? path : `${path}${path.includes("?") ? "&" : "?"}${query.join("&")}`;
}

/** All headers, the cookies among them. Browsers drop `Cookie`: there cookies come from the jar. */
export function allHeaders({ headers, cookies }: WireParts): Record<string, string> {
  return cookies.length === 0 ? headers : { ...headers, cookie: cookies.join("; ") };
}

/** A member that an object has by itself: a parameter may be called `constructor`. */
export function ownMember(values: object | undefined, name: string): unknown {
  return values && Object.hasOwn(values, name)
    ? (values as { readonly [name: string]: unknown })[name]
    : undefined;
}
