/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Bytes on their way: downloads as streams, and how far both directions have come. */
import { membersOf } from "./client-members.ts";
import type { Operation } from "./client-operation.ts";
import { readDefault } from "./client-reading.ts";
import { type CallOptions, engine, type Transport } from "./client-transport.ts";
import { ApiError } from "./errors.ts";

export interface Progress {
  /** Bytes so far. */
  readonly loaded: number;
  /** Bytes altogether, where that is known. */
  readonly total: number | undefined;
}

export interface DownloadOptions extends CallOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Download {
  readonly body: ReadableStream<Uint8Array>;
  readonly response: Response;
}

/** An operation that answers with bytes. */
export interface Downloading<Input = unknown> {
  readonly operation: Operation<Input>;
}

/** What a method has that answers with bytes. */
export interface Downloaded<Input> {
  /** The body as a stream, which is never in memory as a whole. The timeout ends with the first byte. */
  download(input?: Input, options?: DownloadOptions): Promise<Download>;
}

export async function download<Input>(
  client: Transport,
  { operation }: Downloading<Input>,
  input?: Input,
  options: DownloadOptions = {},
): Promise<Download> {
  const read = (response: Response): Promise<unknown> =>
    response.ok ? Promise.resolve(response.body) : readDefault(response, (text) => text);
  const answer = await client[engine].send({ ...operation, read }, input as object | undefined, options);
  if (!answer.ok) throw new ApiError(operation.id, answer);
  const { response } = answer;
  const length = response.headers.get("content-length");
  const isEncoded = response.headers.has("content-encoding");
  // The length is that of the compressed bytes, and what arrives here is not.
  const total = length === null || isEncoded ? undefined : Number(length);
  const body = (answer.body ?? new Blob([]).stream()) as ReadableStream<Uint8Array>;
  return { response, body: counted(body, total, options.onProgress, options.signal) };
}

/** `download` for the methods of an assembled client. */
export function downloadMethods(client: Transport, downloads: object): Record<string, object> {
  return membersOf(
    downloads,
    (downloading: Downloading): Downloaded<unknown> => ({
      download: (input, options) => download(client, downloading, input, options),
    }),
  );
}

/**
 * A body that tells how far its upload has come: `client.uploadFile({ body: withProgress(file, show) })`. Browsers send
 * streams over HTTP/2 only.
 */
export function withProgress(
  source: Blob | ReadableStream<Uint8Array>,
  onProgress: (progress: Progress) => void,
): ReadableStream<Uint8Array> {
  const isBlob = source instanceof Blob;
  return counted(isBlob ? source.stream() : source, isBlob ? source.size : undefined, onProgress);
}

function counted(
  body: ReadableStream<Uint8Array>,
  total: number | undefined,
  onProgress: ((progress: Progress) => void) | undefined,
  signal?: AbortSignal | null,
): ReadableStream<Uint8Array> {
  let loaded = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      loaded += chunk.byteLength;
      onProgress?.({ loaded, total });
      controller.enqueue(chunk);
    },
  });
  return body.pipeThrough(counter, signal ? { signal } : {});
}
