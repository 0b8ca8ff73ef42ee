/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Multipart bodies. `FormData` cannot give a part a content type without making a file of it, which servers then
 * refuse as a field; so the parts are laid out here. A `Blob` refers to the files in it without reading them.
 */
import type { BodyContent, PartEncoding, PartHeader, PropertyEncoding, WrittenBody } from "./client-body.ts";
import { isJson } from "./client-reading.ts";
import { ownMember } from "./client-url.ts";

/** Parts with names: a property each, or several for an array. */
export function multipartBody(
  value: unknown,
  { type, encoding = [] }: BodyContent,
  input?: object,
): WrittenBody {
  if (value instanceof FormData) return { body: value };
  const headers = Object(ownMember(input, "partHeaders"));
  return written(
    type,
    Object.entries(value as object).flatMap(([name, item]) => {
      const stated = encoding.find((property) => property.name === name);
      return partsOf(name, item, stated, ownMember(headers, name));
    }),
  );
}

/** Parts without names, in their order. */
export function partsBody(value: unknown, { type, parts = {} }: BodyContent, input?: object): WrittenBody {
  if (value instanceof FormData) return { body: value };
  const headers = Object(ownMember(input, "partHeaders"));
  const { first = [], rest } = parts;
  return written(
    type,
    [...(value as Iterable<unknown>)].map((item, index) =>
      writePart(undefined, item, first[index] ?? rest, ownMember(headers, String(index))),
    ),
  );
}

function written(type: string, parts: readonly Part[]): WrittenBody {
  const boundary = `part-${randomText()}${randomText()}`;
  const chunks = parts.flatMap(({ head, body }) => [
    // An empty line ends the head, also where there is none.
    `--${boundary}\r\n${head.map(checkLine).join("")}\r\n`,
    body,
    "\r\n",
  ]);
  chunks.push(`--${boundary}--\r\n`);
  return { body: joined(chunks), type: `${type}; boundary=${boundary}` };
}

type Chunk = string | Blob | ReadableStream<Uint8Array>;

/** One stream in it makes a stream of the whole, which nothing but the network reads. */
function joined(chunks: readonly Chunk[]): Blob | ReadableStream<Uint8Array> {
  const whole = chunks.filter((chunk): chunk is string | Blob => !(chunk instanceof ReadableStream));
  if (whole.length === chunks.length) return new Blob(whole);
  const rest = chunks.map((chunk) => (chunk instanceof ReadableStream ? chunk : new Blob([chunk]).stream()));
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream({
    async pull(controller) {
      for (;;) {
        reader ??= rest.shift()?.getReader();
        if (!reader) return controller.close();
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        reader = undefined;
      }
    },
    async cancel(reason) {
      await Promise.all([reader, ...rest].map((stream) => stream?.cancel(reason)));
    },
  });
}

interface Part {
  /** Lines of its headers. */
  readonly head: readonly string[];
  readonly body: Chunk;
}

/** A part for each item of an array, and for each pair of a property with a style. */
function partsOf(
  name: string,
  value: unknown,
  encoding: PropertyEncoding | undefined,
  headers: unknown,
): Part[] {
  if (value === undefined || value === null) return [];
  if (encoding?.write) {
    const parts: Part[] = [];
    new URLSearchParams(encoding.write(encoding, value)).forEach((text, key) => {
      parts.push(writePart(key, text, encoding, headers));
    });
    return parts;
  }
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items
    .filter((item) => item !== undefined && item !== null)
    .map((item) => writePart(name, item, encoding, headers));
}

/** Blobs, bytes and streams are files, other objects JSON documents, everything else text. */
function writePart(
  name: string | undefined,
  given: unknown,
  { type, content, headers = [] }: PartEncoding = {},
  values: unknown,
): Part {
  const isBytes = given instanceof ArrayBuffer || ArrayBuffer.isView(given);
  const value = isBytes ? new Blob([given as BlobPart]) : given;
  const own = headers.flatMap((header) => headerLine(header, ownMember(Object(values), header.name)));
  const isFile = value instanceof Blob || value instanceof ReadableStream;
  const fileName = isFile ? ("name" in value ? String(value.name) : name) : undefined;
  const disposition = name === undefined ? "attachment" : `form-data; name="${quotable(name)}"`;
  const placed = fileName === undefined ? disposition : `${disposition}; filename="${quotable(fileName)}"`;
  const head = [
    ...(placed === "attachment" || own.some((line) => /^content-disposition:/i.test(line))
      ? []
      : [`Content-Disposition: ${placed}`]),
    ...own,
  ];
  if (content && !isFile) {
    const inner = content.write(value, content);
    return { head: [...head, `Content-Type: ${inner.type}`], body: inner.body as Chunk };
  }
  const json = !isFile && (typeof value === "object" || (type !== undefined && isJson(type)));
  const contentType = isFile
    ? fileType(value, type)
    : (exactType(type) ?? (json ? "application/json" : undefined));
  return {
    head: contentType ? [...head, `Content-Type: ${contentType}`] : head,
    body: isFile ? value : json ? JSON.stringify(value) : String(value),
  };
}

function fileType(file: Blob | ReadableStream, type: string | undefined): string {
  return (file instanceof Blob && file.type) || exactType(type) || "application/octet-stream";
}

/** A range or a list of types is none. */
function exactType(type: string | undefined): string | undefined {
  return type && !/[*,]/.test(type) ? type : undefined;
}

function headerLine(header: PartHeader, given: unknown): string[] {
  const value = given ?? header.value;
  if (value === undefined || value === null) return [];
  return [`${header.name}: ${header.write(header, value)}`];
}

/** A line break would end the header, and begin whatever it likes; names and types come from the contract. */
function checkLine(line: string): string {
  if (!/[\r\n]/.test(line)) return `${line}\r\n`;
  throw new TypeError(`the header '${/^[^:\r\n]*/.exec(line)}' of a part has a line break`);
}

/** As browsers write names: what would end the quotes or the line is percent-encoded. */
function quotable(text: string): string {
  return text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}

function randomText(): string {
  return Math.random().toString(36).slice(2);
}
