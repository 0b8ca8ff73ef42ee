/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** A request and its answer, as the server core sees them: adapters translate, so that none pays for another's objects. */

import type { Timer } from "./server-timer.ts";

export interface Incoming {
  /** Upper case. */
  readonly method: string;
  /** As on the wire: percent-encoded, beginning with a slash. */
  readonly path: string;
  /** What follows the question mark. */
  readonly query: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** The request as a Fetch object, made when asked for. Its body is not for reading. */
  readonly request: Request;
  /** Value of a header, by its name in lower case. */
  header(name: string): string | undefined;
  /** Measures the time that the body takes, where the platform has a cheaper way than a timer for each. */
  readonly timer?: Timer;
  /** The whole body; undefined as soon as more than `limit` bytes have come, whatever was announced. */
  read(limit: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The body chunk by chunk, instead. */
  open(): ByteSource;
}

/** Bytes that come as they are asked for. */
export interface ByteSource {
  /** Undefined at the end. Rejects when the client has broken off. */
  read(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Nobody wants the rest. */
  leave(): void;
}

export type OutgoingBody = string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>;

export interface Outgoing {
  readonly status: number;
  /** A name may come more than once. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: OutgoingBody | undefined;
}

/** Statuses whose responses end with their headers. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** A header's value, if it is one: a line break in it would begin another header. */
export function checkHeader(name: string, value: string): string {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw new TypeError(`header ${JSON.stringify(name)} holds a character that no header can`);
  }
  return value;
}

/** A Fetch request. */
export function fromRequest(request: Request): Incoming {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    signal: request.signal,
    request,
    header: (name) => request.headers.get(name) ?? undefined,
    read: (limit) => readStream(request.body, limit),
    open: () => sourceOf(request.body),
  };
}

/** Bytes of a stream; without one there are none. */
function sourceOf(stream: ReadableStream<Uint8Array<ArrayBuffer>> | null): ByteSource {
  const reader = stream?.getReader();
  return {
    read: async () => (await reader?.read())?.value,
    leave: () => void reader?.cancel().catch(() => {}),
  };
}

/** A Fetch response. */
export function toResponse({ status, headers, body }: Outgoing): Response {
  return new Response(body ?? null, {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  });
}

async function readStream(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  if (stream === null) return joinChunks(chunks, 0);
  const reader = stream.getReader();
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > limit) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(part.value);
  }
  return joinChunks(chunks, length);
}

/** One array of `length` bytes; a lone chunk as it is. */
export function joinChunks(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  length: number,
): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first && first.byteLength === length) return first;
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return joined;
}
