/** Passes a request on to Prism, and makes its answer a reply. */
import type { IncomingMessage } from "node:http";
import { exchangeHeader } from "../prism-messages.ts";
import { endToEndHeaders, flatHeaders, type Header, headerValue, withoutHeaders } from "./headers.ts";
import type { RelayedRequest } from "./relayed-request.ts";
import type { Reply } from "./reply.ts";
import { readBody } from "./request-body.ts";
import { rpcPreference } from "./rpc-preference.ts";
import { sendRequest } from "./send-request.ts";
import { judge, type PrismJudgement } from "./verdict.ts";

export type PrismReply = Reply & PrismJudgement;

/** Prism's problems are short. */
const longestProblem = 2 ** 20;

/** @param exchangeId under which the parent has the request, where a real server is to be asked */
export async function askPrism(
  url: string,
  request: RelayedRequest,
  exchangeId?: string,
): Promise<PrismReply> {
  const message = await send(url, request, exchangeId);
  const headers = endToEndHeaders(message);
  const status = message.statusCode ?? 502;
  const violations = headerValue(headers, "sl-violations");
  const isProblem = /^application\/problem\+json\b/i.test(headerValue(headers, "content-type") ?? "");
  if (!isProblem) return { status, headers, body: message, ...judge({ status, violations }) };
  const body = (await readBody(message, longestProblem)) ?? Buffer.alloc(0);
  return { status, headers, body, ...judge({ status, violations, problem: body.toString("utf8") }) };
}

function send(url: string, request: RelayedRequest, exchangeId?: string): Promise<IncomingMessage> {
  const body = judgedBody(request, exchangeId);
  const options = {
    method: request.method,
    path: prismPath(request),
    headers: flatHeaders(prismHeaders(request, body.length, exchangeId)),
    // The header with what Prism has found may be long.
    maxHeaderSize: 64 * 1024,
    signal: request.signal,
  };
  return sendRequest(new URL(url), options, body);
}

/** Prism's proxy refuses bodies that GET and HEAD ought not to have; the real server gets them. */
function judgedBody({ method, body }: RelayedRequest, exchangeId: string | undefined): Buffer {
  return exchangeId !== undefined && (method === "GET" || method === "HEAD") ? Buffer.alloc(0) : body;
}

/** As URLs are read, two slashes would start a host, and a backslash would be a slash. */
function prismPath({ match, target }: RelayedRequest): string {
  const path = (match?.path ?? target.path).replaceAll("\\", "%5C");
  return (path.startsWith("//") ? `/.${path}` : path) + target.search;
}

function prismHeaders(request: RelayedRequest, length: number, exchangeId: string | undefined): Header[] {
  const { match, headers, target, body } = request;
  const prefer = headerValue(headers, "prefer");
  const rpc = match && rpcPreference({ operation: match.operation, prefer, search: target.search, body });
  const dropped = ["content-length", "content-encoding", "expect", exchangeHeader];
  const kept = withoutHeaders(headers, ...dropped, ...(rpc === undefined ? [] : ["prefer"]));
  return [
    ...(headerValue(kept, "host") === undefined ? ([["Host", "localhost"]] as const) : []),
    ...kept,
    ...(rpc === undefined ? [] : ([["Prefer", rpc]] as const)),
    ...(exchangeId === undefined ? [] : ([[exchangeHeader, exchangeId]] as const)),
    ["Content-Length", String(length)],
  ];
}
