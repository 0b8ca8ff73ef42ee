/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Generated servers on `node:http` and `node:https`. What is used of Node's classes is written down here, so that this
 * module compiles and loads without Node:
 *
 *     createServer(toNodeListener(createPetsServer({ handlers }))).listen(3000);
 */

import { type NodeBody, NodeByteSource } from "./node-body.ts";
import { patientTimer } from "./node-timer.ts";
import { getMember, setMember } from "./own-members.ts";
import { formText } from "./server-answer.ts";
import type { Server } from "./server-definition.ts";
import { type ByteSource, type Incoming, isBodiless, joinChunks, type Outgoing } from "./server-exchange.ts";
import type { Timer } from "./server-timer.ts";

/** What is used of an `IncomingMessage`. */
export interface NodeRequest extends NodeBody {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly socket: object;
  /** The body has been read to its end. */
  readonly readableEnded: boolean;
}

/** What is used of a `ServerResponse`. */
export interface NodeResponse {
  statusCode: number;
  /** Responses of HTTP/2 do not say it. */
  readonly destroyed?: boolean;
  readonly headersSent: boolean;
  readonly writableFinished: boolean;
  getHeaderNames(): readonly string[];
  appendHeader(name: string, value: string): unknown;
  writeHead(status: number, headers: Record<string, string | string[]>): unknown;
  write(chunk: Uint8Array): boolean;
  end(data?: string | Uint8Array): unknown;
  end(data: string, encoding: "latin1"): unknown;
  destroy(): unknown;
  on(event: "close" | "drain" | "error", listener: () => void): unknown;
}

/** A listener for `createServer`. It never throws: a broken connection ends its own request and nothing else. */
export function toNodeListener(server: Server): (request: NodeRequest, response: NodeResponse) => void {
  return (request, response) => {
    answerNode(server, request, response, alone).catch(() => response.destroy());
  };
}

/** What a framework around it says of a request. */
export interface NodeSurroundings {
  /** The URL below the place where the server is mounted; default: the request's. */
  readonly url?: string;
  /** The body, where a parser has taken it from the request already. */
  readonly parsed?: unknown;
  /** Takes the requests whose path the contract does not have. */
  readonly otherwise?: () => void;
  /** Nobody asks the response for its headers: they need not be kept. */
  readonly isAlone?: boolean;
}

const alone: NodeSurroundings = { isAlone: true };

/** Answers one request. Rejects when the answer cannot be sent to its end. */
export async function answerNode(
  server: Server,
  request: NodeRequest,
  response: NodeResponse,
  { url = request.url, parsed, otherwise, isAlone = false }: NodeSurroundings = {},
): Promise<void> {
  const incoming = new NodeIncoming(request, url, parsed, response);
  if (otherwise && !server.matches(incoming.method, incoming.path)) return otherwise();
  const outgoing = await server.handle(incoming);
  if (response.destroyed) return drop(outgoing);
  const { body } = outgoing;
  if (typeof body === "string" && isAlone && Buffer && !isBodiless(outgoing.status)) {
    return sendText(outgoing, body, Buffer.byteLength(body), response);
  }
  // Somebody else may end the response meanwhile; without a listener the next write would end the process.
  response.on("error", () => {});
  writeHeaders(outgoing, response);
  if (body === undefined || typeof body === "string" || body instanceof Uint8Array) {
    response.end(body);
    return;
  }
  if (body instanceof Blob) response.appendHeader("content-length", String(body.size));
  await pump(body instanceof Blob ? body.stream() : body, response);
}

const { Buffer } = globalThis as { readonly Buffer?: { readonly byteLength: (text: string) => number } };

/** Beside headers that somebody has set before. */
function writeHeaders({ status, headers }: Outgoing, response: NodeResponse): void {
  response.statusCode = status;
  for (const [name, value] of headers) response.appendHeader(name, value);
}

/** What most answers are. Node is fastest with a head in one piece, and with ASCII as Latin-1, which has the same bytes. */
function sendText(outgoing: Outgoing, text: string, length: number, response: NodeResponse): void {
  if (response.getHeaderNames().length === 0) {
    response.writeHead(outgoing.status, headOf(outgoing, length));
  } else {
    writeHeaders(outgoing, response);
  }
  if (length === text.length) response.end(text, "latin1");
  else response.end(text);
}

/** Headers by name in lower case; one that comes more than once has a list. */
function headOf({ headers }: Outgoing, length: number): Record<string, string | string[]> {
  const head: Record<string, string | string[]> = {};
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const before = getMember(head, key);
    setMember(head, key, before === undefined ? value : [before, value].flat());
  }
  if (head["transfer-encoding"] === undefined) head["content-length"] ??= String(length);
  return head;
}

/** Sends a stream as fast as the client takes it, and lets go of it when the client is gone. */
async function pump(stream: ReadableStream<Uint8Array>, response: NodeResponse): Promise<void> {
  const reader = stream.getReader();
  let goOn = (): void => {};
  response.on("drain", () => goOn());
  response.on("close", () => {
    goOn();
    reader.cancel().catch(() => {});
  });
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (response.write(part.value) || response.destroyed) continue;
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
  }
  response.end();
}

function drop({ body }: Outgoing): void {
  if (body instanceof ReadableStream) body.cancel().catch(() => {});
}

/** A request of Node for the server core. */
export class NodeIncoming implements Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly #message: NodeRequest;
  readonly #response: NodeResponse | undefined;
  readonly #parsed: unknown;
  #controller: AbortController | undefined;
  #request: Request | undefined;
  #isGone = false;

  constructor(message: NodeRequest, url: string | undefined, parsed: unknown, response?: NodeResponse) {
    this.#message = message;
    this.#response = response;
    this.#parsed = parsed;
    this.method = message.method ?? "GET";
    const { path, query } = splitTarget(url ?? "/");
    this.path = path;
    this.query = query;
  }

  header(name: string): string | undefined {
    const value = this.#message.headers[name];
    if (typeof value === "string") return value;
    // What every object inherits is neither.
    return Array.isArray(value) ? value.join(", ") : undefined;
  }

  get signal(): AbortSignal {
    this.#controller ??= this.#watch();
    return this.#controller.signal;
  }

  get request(): Request {
    this.#request ??= new Request(`${this.#origin()}${this.path}${this.query && `?${this.query}`}`, {
      method: this.method,
      headers: headersOf(this.#message),
      signal: this.signal,
    });
    return this.#request;
  }

  get timer(): Timer {
    return patientTimer;
  }

  read(limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return this.#message.readableEnded && this.#parsed !== undefined
      ? unparse(this.#parsed, this.header("content-type") ?? "", limit)
      : collect(this.#message, limit);
  }

  open(): ByteSource {
    const isParsed = this.#message.readableEnded && this.#parsed !== undefined;
    const source = isParsed ? this.#parsedSource() : new NodeByteSource(this.#message);
    // Nobody wants the rest when the answer is out.
    this.#response?.on("close", () => {
      if (this.#response?.writableFinished) source.leave();
    });
    return source;
  }

  /** One chunk: what a parser has taken is there. */
  #parsedSource(): ByteSource {
    const limit = Number.POSITIVE_INFINITY;
    let rest = unparse(this.#parsed, this.header("content-type") ?? "", limit);
    return {
      read() {
        const chunk = rest;
        rest = Promise.resolve(undefined);
        return chunk;
      },
      leave: () => {},
    };
  }

  /** The client has gone. Said by those that have no response, e.g. of WebSockets. */
  abort(): void {
    this.#isGone = true;
    this.#controller?.abort();
  }

  /** Only those who ask for it pay for a listener. */
  #watch(): AbortController {
    const controller = new AbortController();
    const response = this.#response;
    if (this.#isGone || (response?.destroyed && !response.writableFinished)) controller.abort();
    response?.on("close", () => {
      if (!response.writableFinished) controller.abort();
    });
    return controller;
  }

  #origin(): string {
    const host = this.#message.headers["host"] ?? this.#message.headers[":authority"] ?? "";
    const scheme = "encrypted" in this.#message.socket ? "https" : "http";
    const origin = `${scheme}://${host}`;
    return /^[\w.:[\]-]+$/.test(String(host)) && URL.canParse(origin) ? origin : `${scheme}://localhost`;
  }
}

/** The two parts of a request target. Dot segments are resolved, and odd characters encoded, as `URL` does it. */
function splitTarget(target: string): { readonly path: string; readonly query: string } {
  if (!isPlain(target)) {
    const absolute = target.startsWith("/") ? `http://localhost${target}` : target;
    if (!URL.canParse(absolute)) return { path: target, query: "" };
    const { pathname, search } = new URL(absolute);
    return { path: pathname, query: search.slice(1) };
  }
  const mark = target.indexOf("?");
  return mark < 0
    ? { path: target, query: "" }
    : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/** Is as `URL` would write it. Without a full stop and a percent sign, as most are, there can be no dot segment in it. */
function isPlain(target: string): boolean {
  return (
    /^\/[\w!$&'()*+,;=:@/~-]*(?:\?[^#]*)?$/.test(target) ||
    (/^\/[\w!$&'()*+,;=:@/%.~-]*(?:\?[^#]*)?$/.test(target) && !/(?:\/|%2e)(?:\.|%2e)/i.test(target))
  );
}

function headersOf({ headers }: NodeRequest): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // HTTP/2 keeps the parts of the request line among the headers.
    if (value === undefined || name.startsWith(":")) continue;
    for (const single of Array.isArray(value) ? value : [value]) result.append(name, single);
  }
  return result;
}

/** The bytes of a body that somebody has parsed: near enough to those that came. */
async function unparse(
  parsed: unknown,
  contentType: string,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (parsed instanceof Uint8Array) return parsed.byteLength > limit ? undefined : Uint8Array.from(parsed);
  const isForm = contentType.startsWith("application/x-www-form-urlencoded");
  const text =
    typeof parsed === "string" && !/[/+]json\s*(?:;|$)/i.test(contentType)
      ? parsed
      : isForm
        ? formText(parsed)
        : JSON.stringify(parsed);
  const bytes = new TextEncoder().encode(text);
  return bytes.byteLength > limit ? undefined : bytes;
}

/** What comes after the limit is thrown away as it comes, so that the client can send on and read the answer. */
function collect(message: NodeRequest, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    if (message.destroyed) reject(brokenOff());
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    let isWhole = false;
    message.on("data", (chunk) => {
      length += chunk.byteLength;
      if (length <= limit) {
        chunks.push(chunk);
      } else {
        chunks.length = 0;
        resolve(undefined);
      }
    });
    message.on("end", () => {
      isWhole = true;
      resolve(joinChunks(chunks, length));
    });
    // Comes after every request; only without an end before it the client has broken off.
    message.on("close", () => {
      if (!isWhole) reject(brokenOff());
    });
  });
}

function brokenOff(): Error {
  return new Error("the request broke off");
}
