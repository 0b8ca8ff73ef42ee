/**
 * Multipart bodies. `FormData` cannot give a part a content type without making a file of it, which servers then
 * refuse as a field; so the parts are laid out here. A `Blob` refers to the files in it without reading them.
 */
import type { BodyContent, PropertyEncoding, WrittenBody } from "./client-body.ts";
import { isJson } from "./client-reading.ts";

export function multipartBody(value: unknown, { type, encoding = [] }: BodyContent): WrittenBody {
  if (value instanceof FormData) return { body: value };
  const boundary = `part-${randomText()}${randomText()}`;
  const chunks: Chunk[] = [];
  for (const [name, item] of Object.entries(value as object)) {
    const stated = encoding.find((property) => property.name === name);
    for (const { head, body } of partsOf(name, item, stated)) {
      chunks.push(`--${boundary}\r\n${head}\r\n\r\n`, body, "\r\n");
    }
  }
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
      await reader?.cancel(reason);
    },
  });
}

interface Part {
  readonly head: string;
  readonly body: Chunk;
}

/** A part for each item of an array, and for each pair of a property with a style. */
function partsOf(name: string, value: unknown, encoding: PropertyEncoding | undefined): Part[] {
  if (value === undefined || value === null) return [];
  if (encoding?.write) {
    const parts: Part[] = [];
    new URLSearchParams(encoding.write(encoding, value)).forEach((text, key) => {
      parts.push(writePart(key, text, encoding.type));
    });
    return parts;
  }
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items
    .filter((item) => item !== undefined && item !== null)
    .map((item) => writePart(name, item, encoding?.type));
}

/** Blobs, bytes and streams are files, other objects JSON documents, everything else text. */
function writePart(name: string, given: unknown, type: string | undefined): Part {
  const disposition = `Content-Disposition: form-data; name="${quotable(name)}"`;
  const isBytes = given instanceof ArrayBuffer || ArrayBuffer.isView(given);
  const value = isBytes ? new Blob([given as BlobPart]) : given;
  if (value instanceof Blob || value instanceof ReadableStream) {
    const fileName = "name" in value ? String(value.name) : name;
    const exact = type && !/[*,]/.test(type) ? type : "application/octet-stream";
    const own = value instanceof Blob && value.type;
    const head = `${disposition}; filename="${quotable(fileName)}"\r\nContent-Type: ${own || exact}`;
    return { head, body: value };
  }
  const json = typeof value === "object" || (type !== undefined && isJson(type));
  const contentType = type ?? (json ? "application/json" : undefined);
  return {
    head: contentType ? `${disposition}\r\nContent-Type: ${contentType}` : disposition,
    body: json ? JSON.stringify(value) : String(value),
  };
}

/** As browsers write names: what would end the quotes or the line is percent-encoded. */
function quotable(text: string): string {
  return text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}

function randomText(): string {
  return Math.random().toString(36).slice(2);
}
