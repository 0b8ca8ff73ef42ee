/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Multipart bodies other than forms (RFC 2046 §5.1): `multipart/mixed`, `multipart/related` and the like, whose parts stand in
 * a list. The platform reads `multipart/form-data` only.
 */
import type { Member } from "./decode.ts";
import { checkType, decodeText, essenceOf, formOf, type ReceivedBody } from "./server-body.ts";
import { coerce, DecodeError, type Hint } from "./server-hints.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What the contract says of parts by their places. */
export interface PartRules {
  readonly first?: readonly PartRule[];
  /** Of all after the first ones. */
  readonly rest?: PartRule;
}

export interface PartRule {
  /** What a text stands for. */
  readonly hint?: Hint;
  /** Media types that the part may have, e.g. `image/png, image/*`. */
  readonly type?: string;
  /** The type of a part that does not say its own; default `text/plain`. */
  readonly usual?: string;
}

/** A part of a body whose parts the contract does not describe. */
export interface BodyPart {
  readonly headers: Headers;
  /** With the media type of the part; a `File` where the part has a file name. */
  readonly body: Blob;
}

/** More than these are no honest body. */
const mostParts = 1000;
/** Bytes of the headers of a part. */
const longestHead = 16_384;
/** RFC 2046 §5.1.1. */
const longestBoundary = 70;

/** The values of the parts; parts as they are where the contract says nothing of them. */
export function partsBody({ bytes, contentType, parts: rules }: ReceivedBody): unknown {
  const parts = splitParts(bytes, contentType);
  if (rules === undefined)
    return parts.map(({ headers, ...part }): BodyPart => ({ headers, body: blobOf(part) }));
  return parts.map((part, index) => partValue(part, rules.first?.[index] ?? rules.rest ?? {}, index));
}

/** An object of parts that have names in their `Content-Disposition`, as those of a form; others are left out. */
export function namedPartsBody({ bytes, contentType, fields = [] }: ReceivedBody): Promise<unknown> {
  const data = new FormData();
  for (const part of splitParts(bytes, contentType)) {
    if (part.name === undefined) continue;
    if (isText(part, fields)) data.append(part.name, decodeText(part.bytes));
    else data.append(part.name, blobOf(part), part.fileName ?? part.name);
  }
  return formOf(data, fields);
}

function isText({ name, fileName, type = "text/plain" }: Part, fields: readonly Member[]): boolean {
  const isDeclared = fields.some((field) => field.name === name);
  return fileName === undefined && (/^text\//i.test(type) || (isDeclared && isJson(type)));
}

interface Part {
  readonly headers: Headers;
  readonly bytes: Bytes;
  readonly type: string | undefined;
  readonly name: string | undefined;
  readonly fileName: string | undefined;
}

function partValue(
  part: Part,
  { hint = "string", type: allowed, usual = "text/plain" }: PartRule,
  index: number,
): unknown {
  const { type = usual, bytes, fileName } = part;
  if (allowed !== undefined) checkType(`Part ${index}`, type, allowed);
  if (isJson(type)) return parseJson(bytes, index);
  if (fileName !== undefined || !/^text\//i.test(type)) return blobOf({ ...part, type });
  const charset = /;\s*charset="?([^\s";]+)/i.exec(type)?.[1];
  return coerce(decodeText(bytes, charset), hint);
}

function isJson(type: string): boolean {
  return /^(?:application|text)\/json$|\+json$/.test(essenceOf(type));
}

function parseJson(bytes: Bytes, index: number): unknown {
  const text = decodeText(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new DecodeError(`has a part ${index} that is not valid JSON`);
  }
}

function blobOf({ bytes, type = "text/plain", fileName }: Omit<Part, "headers" | "name">): Blob {
  return fileName === undefined ? new Blob([bytes], { type }) : new File([bytes], fileName, { type });
}

/** Cuts a body at its boundaries. What stands in front of the first and behind the last one means nothing. */
function splitParts(bytes: Bytes, contentType: string): Part[] {
  const boundary = boundaryOf(contentType);
  // A unit for each byte, so that places in the text are those in the bytes, two further on.
  const text = `\r\n${new TextDecoder("latin1").decode(bytes)}`;
  const delimiter = `\r\n--${boundary}`;
  const parts: Part[] = [];
  for (let at = text.indexOf(delimiter); ; ) {
    if (at < 0) throw new DecodeError("does not end with its boundary");
    const start = at + delimiter.length;
    if (text.startsWith("--", start)) return parts;
    const [line] = /^[\t ]*\r\n/.exec(text.slice(start, start + longestHead)) ?? [];
    at = text.indexOf(delimiter, line === undefined ? start : start + line.length - 2);
    if (line === undefined) throw new DecodeError("has a boundary that something follows on its line");
    if (parts.length === mostParts) throw new DecodeError(`has more than ${mostParts} parts`);
    if (at < 0) throw new DecodeError("does not end with its boundary");
    parts.push(readPart(text, start + line.length, at, bytes));
  }
}

/** @param end where the line break in front of the next boundary begins */
function readPart(text: string, start: number, end: number, bytes: Bytes): Part {
  const isBare = text.startsWith("\r\n", start);
  const blank = isBare ? start - 2 : text.indexOf("\r\n\r\n", start);
  if (blank < 0 || blank + 2 > end) throw new DecodeError("has a part without an end of its headers");
  if (blank - start > longestHead)
    throw new DecodeError(`has a part with more than ${longestHead} bytes of headers`);
  const headers = readHeaders(isBare ? new Uint8Array() : bytes.subarray(start - 2, blank - 2));
  const encoding = headers.get("content-transfer-encoding") ?? "binary";
  if (!/^(?:7bit|8bit|binary)$/i.test(encoding))
    throw new DecodeError(`has a part with the transfer encoding '${encoding}', which HTTP does not use`);
  const disposition = headers.get("content-disposition") ?? "";
  return {
    headers,
    bytes: bytes.slice(blank + 4 - 2, Math.max(blank + 4, end) - 2),
    type: headers.get("content-type") ?? undefined,
    name: parameterOf(disposition, "name"),
    fileName: parameterOf(disposition, "filename"),
  };
}

/** Values have a unit for each byte, as those of HTTP's own headers. */
function readHeaders(head: Bytes): Headers {
  const headers = new Headers();
  const lines = String.fromCharCode(...head).split("\r\n");
  for (const line of head.byteLength === 0 ? [] : lines) {
    const colon = line.indexOf(":");
    try {
      headers.append(line.slice(0, Math.max(0, colon)), line.slice(colon + 1));
    } catch {
      throw new DecodeError("has a part with a header that is none");
    }
  }
  return headers;
}

/** The value of a parameter, in quotes or not; its bytes as UTF-8 where they are that. */
function parameterOf(value: string, wanted: string): string | undefined {
  for (const [, name = "", quoted, bare] of value.matchAll(parameter)) {
    if (name.toLowerCase() !== wanted) continue;
    const text = quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";
    try {
      return decodeText(Uint8Array.from(text, (unit) => unit.charCodeAt(0)));
    } catch {
      return text;
    }
  }
  return undefined;
}

const parameter = /;\s*([^\s=;]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g;

function boundaryOf(contentType: string): string {
  const boundary = parameterOf(contentType, "boundary") ?? "";
  if (
    boundary === "" ||
    boundary.length > longestBoundary ||
    !/^[\w'()+,./:=? -]*[\w'()+,./:=?-]$/.test(boundary)
  )
    throw new DecodeError("has no boundary that can be one");
  return boundary;
}
