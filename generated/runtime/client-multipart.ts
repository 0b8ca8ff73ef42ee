/**
 * Multipart bodies. `FormData` cannot give a part a content type without making a file of it, which servers then
 * refuse as a field; so the parts are laid out here. A `Blob` refers to the files in it without reading them.
 */
import type { BodyContent, PropertyEncoding, WrittenBody } from "./client-body.ts";
import { isJson } from "./client-reading.ts";

export function multipartBody(value: unknown, { type, encoding = [] }: BodyContent): WrittenBody {
  if (value instanceof FormData) return { body: value };
  const boundary = `part-${randomText()}${randomText()}`;
  const chunks: (string | Blob)[] = [];
  for (const [name, item] of Object.entries(value as object)) {
    const stated = encoding.find((property) => property.name === name);
    for (const { head, body } of partsOf(name, item, stated)) {
      chunks.push(`--${boundary}\r\n${head}\r\n\r\n`, body, "\r\n");
    }
  }
  return { body: new Blob([...chunks, `--${boundary}--\r\n`]), type: `${type}; boundary=${boundary}` };
}

interface Part {
  readonly head: string;
  readonly body: string | Blob;
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

/** Blobs are files, objects JSON documents, everything else text. */
function writePart(name: string, value: unknown, type: string | undefined): Part {
  const disposition = `Content-Disposition: form-data; name="${quotable(name)}"`;
  if (value instanceof Blob) {
    const fileName = "name" in value ? String(value.name) : name;
    const exact = type && !/[*,]/.test(type) ? type : "application/octet-stream";
    const head = `${disposition}; filename="${quotable(fileName)}"\r\nContent-Type: ${value.type || exact}`;
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
