/**
 * The real server behind a proxy. The exchange with it happens here, byte for byte; Prism gets a decoded copy of the
 * answer, and only to judge it.
 */
import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { RealAnswer } from "../prism-messages.ts";
import { endToEndHeaders, flatHeaders, type Header, headerValue, withoutHeaders } from "./headers.ts";
import type { RelayedRequest } from "./relayed-request.ts";
import { decodeBody } from "./request-body.ts";
import { sendRequest } from "./send-request.ts";

/** What the client gets, unless Prism takes a violation for an error. */
export interface RealReply {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: Readable;
}

export interface RealServer {
  /** Keeps a request for the moment when Prism asks for its answer; gives its id. */
  announce(request: RelayedRequest): string;
  /** Never rejects. */
  exchange(id: string): Promise<RealAnswer | { readonly failure: string }>;
  /** What came of the exchange; undefined when Prism did not ask for it. Forgets the request. */
  collect(id: string): RealReply | { readonly failure: string } | undefined;
}

interface Exchange {
  readonly request: RelayedRequest;
  reply?: RealReply | { readonly failure: string };
}

export function createRealServer(upstream: URL, bodyLimit: number): RealServer {
  const exchanges = new Map<string, Exchange>();
  let count = 0;
  return {
    announce(request) {
      count += 1;
      exchanges.set(String(count), { request });
      return String(count);
    },
    async exchange(id) {
      const exchange = exchanges.get(id);
      if (exchange === undefined) return { failure: "the client has gone" };
      try {
        const { reply, judged } = await converse(upstream, exchange.request, bodyLimit);
        exchange.reply = reply;
        return judged;
      } catch (error) {
        const reason = error instanceof Error ? error.message || error.name : String(error);
        exchange.reply = { failure: `${upstream.origin} does not answer: ${reason}` };
        return exchange.reply;
      }
    },
    collect(id) {
      const { reply } = exchanges.get(id) ?? {};
      exchanges.delete(id);
      return reply;
    },
  };
}

interface Conversation {
  readonly reply: RealReply;
  readonly judged: RealAnswer;
}

async function converse(upstream: URL, request: RelayedRequest, bodyLimit: number): Promise<Conversation> {
  const message = await send(upstream, request);
  const headers = endToEndHeaders(message);
  const type = headerValue(headers, "content-type") ?? "";
  const hasBody = request.method !== "HEAD";
  const read = hasBody && !isEndless(type) ? await readUpTo(message, bodyLimit) : undefined;
  const encoding = headerValue(headers, "content-encoding");
  const decoded = read?.whole && (await decodeBody(encoding, read.whole, bodyLimit));
  const text = Buffer.isBuffer(decoded) ? decoded.toString("utf8") : undefined;
  const status = message.statusCode ?? 502;
  return {
    reply: { status, headers, body: read?.body ?? message },
    judged: { status, headers: judgedHeaders(headers), ...(text !== undefined && { body: text }) },
  };
}

function send(upstream: URL, request: RelayedRequest): Promise<IncomingMessage> {
  const { method, target, headers, rawBody, signal } = request;
  const base = upstream.pathname.replace(/\/$/, "");
  const carried = withoutHeaders(headers, "host", "content-length", "expect");
  const length: Header[] =
    rawBody.length > 0 || headerValue(headers, "content-length") !== undefined || hasBodyByNature(method)
      ? [["Content-Length", String(rawBody.length)]]
      : [];
  const options = {
    method,
    path: base + target.path + target.search,
    headers: flatHeaders([["Host", upstream.host], ...carried, ...length]),
    signal,
  };
  return sendRequest(new URL(upstream.origin), options, rawBody);
}

function hasBodyByNature(method: string): boolean {
  return ["POST", "PUT", "PATCH"].includes(method);
}

/** Streams have no end to wait for. */
function isEndless(contentType: string): boolean {
  return /event-stream|ndjson|jsonl|json-seq|x-mixed-replace/i.test(contentType);
}

/** The whole body if it is short enough, and in any case a stream that begins at its beginning. */
async function readUpTo(
  message: IncomingMessage,
  limit: number,
): Promise<{ readonly whole?: Buffer; readonly body: Readable }> {
  const chunks: Buffer[] = [];
  const rest: AsyncIterator<Buffer> = message[Symbol.asyncIterator]();
  let length = 0;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length > limit) return { body: Readable.from(continued(chunks, rest)) };
  }
  const whole = Buffer.concat(chunks);
  return { whole, body: Readable.from([whole]) };
}

async function* continued(read: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* read;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** By lower-case names; what describes the bytes on the wire says nothing of the decoded copy. */
function judgedHeaders(headers: readonly Header[]): Record<string, string> {
  const byName = Map.groupBy(withoutHeaders(headers, "content-length", "content-encoding"), ([name]) =>
    name.toLowerCase(),
  );
  return Object.fromEntries(
    [...byName].map(([name, same]) => [name, same.map(([, value]) => value).join(", ")]),
  );
}
