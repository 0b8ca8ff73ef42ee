/** Calls from pages of any origin, with credentials: what browsers ask for, and the answer that lets them through. */
import type { IncomingHttpHeaders } from "node:http";
import { type Header, withoutHeaders } from "./headers.ts";

/** A day; browsers cut it to what they allow. */
const maxAge = "86400";

/** A browser's question whether a request may be sent; any other OPTIONS request belongs to the contract. */
export function isPreflight(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  return (
    method === "OPTIONS" &&
    headers.origin !== undefined &&
    headers["access-control-request-method"] !== undefined
  );
}

/** Allows what was asked for. */
export function preflightHeaders(headers: IncomingHttpHeaders): Header[] {
  const method = headers["access-control-request-method"];
  const names = headers["access-control-request-headers"];
  return [
    ...allowOrigin(headers.origin),
    ...header("Access-Control-Allow-Methods", method),
    ...header("Access-Control-Allow-Headers", names),
    ["Access-Control-Max-Age", maxAge],
    ...(headers["access-control-request-private-network"] === "true"
      ? header("Access-Control-Allow-Private-Network", "true")
      : []),
    [
      "Vary",
      "Origin, Access-Control-Request-Method, Access-Control-Request-Headers, Access-Control-Request-Private-Network",
    ],
  ];
}

/** The headers of an answer, with all of them readable for the page that asked. */
export function withCors(answer: readonly Header[], origin: string | undefined): Header[] {
  const kept = answer.filter(([name]) => !/^access-control-/i.test(name));
  const vary = kept.filter(([name]) => name.toLowerCase() === "vary").map(([, value]) => value);
  const varied = [...vary, "Origin"].join(", ");
  if (origin === undefined) return [...withoutHeaders(kept, "vary"), ["Vary", varied]];
  const names = new Set(kept.map(([name]) => name.toLowerCase()));
  names.delete("set-cookie");
  return [
    ...withoutHeaders(kept, "vary"),
    ...allowOrigin(origin),
    // With credentials, `*` would be a header of that name.
    ...header("Access-Control-Expose-Headers", [...names].join(", ")),
    ["Vary", varied],
  ];
}

function allowOrigin(origin: string | undefined): Header[] {
  return [...header("Access-Control-Allow-Origin", origin), ["Access-Control-Allow-Credentials", "true"]];
}

function header(name: string, value: string | undefined): Header[] {
  return value === undefined || value === "" ? [] : [[name, value]];
}
