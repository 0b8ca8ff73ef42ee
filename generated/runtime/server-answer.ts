/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** What a handler answers, as an HTTP response. */

import { getMember } from "./own-members.ts";
import { essenceOf } from "./server-body.ts";
import { checkHeader, isBodiless, type Outgoing, type OutgoingBody } from "./server-exchange.ts";
import { isAsyncIterable, streamItems } from "./server-stream.ts";

/** Answer of any operation; each operation's own type says which ones it may give. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly headers?: object;
}

/** An answer in short: `answer(204)`, `answer(200, pet)`, `answer(201, pet, { Location: url })`. */
export function answer<Status extends number>(status: Status): { readonly status: Status };
export function answer<Status extends number, Body>(
  status: Status,
  body: Body,
): { readonly status: Status; readonly body: Body };
export function answer<Status extends number, Body, Headers extends object>(
  status: Status,
  body: Body,
  headers: Headers,
): { readonly status: Status; readonly body: Body; readonly headers: Headers };
export function answer(status: number, body?: unknown, headers?: object): Answer {
  return { status, ...(body !== undefined && { body }), ...(headers && { headers }) };
}

/** What a handler may answer where the contract declares bytes. */
export type BinaryBody = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string;

export interface AnswerRules {
  /** Default media type by `200`, `4XX` or `default`; null for a status without a body. */
  readonly answers: Readonly<Record<string, string | null>>;
  /** Headers that are not written as a plain value or list. */
  readonly headerStyles?: Readonly<Record<string, HeaderStyle>>;
}

/** `exploded`: `R=100,G=200`. */
export type HeaderStyle = "json" | "exploded";

/** Writes JSON. */
export type Stringify = (value: unknown) => string;

/** Key of the declared response that a status belongs to. */
export function responseKey(responses: object, status: number): string | undefined {
  const own = String(status);
  if (Object.hasOwn(responses, own)) return own;
  return [`${own.charAt(0)}XX`, "default"].find((key) => Object.hasOwn(responses, key));
}

/** Reads what came back from a handler, which may be plain JavaScript. */
export function checkAnswer(value: unknown): Answer {
  if (!isAnswer(value)) throw new TypeError("the handler gave no answer with a status");
  return value;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && "status" in value && Number.isInteger(value.status);
}

/** Serialises an answer. `extra` are headers that the contract does not name, or that replace what it names. */
export function writeAnswer(
  answer: Answer,
  rules: AnswerRules,
  extra: Headers | undefined,
  stringify: Stringify = JSON.stringify,
): Outgoing {
  const { status, body } = answer;
  const key = status < 200 ? undefined : responseKey(rules.answers, status);
  if (key === undefined) throw new TypeError(`the contract declares no answer with status ${status}`);
  const type = answer.contentType ?? rules.answers[key] ?? undefined;
  if (type === jsonType && isPlainData(body) && !isBodiless(status) && !answer.headers && !extra) {
    // What most answers are.
    return { status, headers: [jsonHeader], body: stringify(body) };
  }
  const sent = body === undefined || isBodiless(status) ? undefined : writeBody(body, type, stringify);
  const stated = answer.headers ? writeHeaders(answer.headers, rules.headerStyles) : [];
  if (sent?.type !== undefined) stated.unshift(typeHeader(sent.type));
  const kept = extra ? stated.filter(([name]) => name === "set-cookie" || !extra.has(name)) : stated;
  return { status, headers: extra ? [...kept, ...extra] : kept, body: sent?.body };
}

const jsonType = "application/json";
const jsonHeader = /* @__PURE__ */ Object.freeze(["content-type", jsonType] as const);

function typeHeader(type: string): readonly [string, string] {
  return ["content-type", checkHeader("content-type", withCharset(type))];
}

function writeHeaders(
  headers: object,
  styles: Readonly<Record<string, HeaderStyle>> | undefined,
): (readonly [string, string])[] {
  return Object.entries(headers)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [
      name.toLowerCase(),
      checkHeader(name, headerText(value, getMember(styles, name))),
    ]);
}

function writeBody(
  value: unknown,
  type: string | undefined,
  stringify: Stringify,
): { readonly body: OutgoingBody; readonly type?: string } {
  const stated = type === undefined ? {} : { type };
  if (isAsyncIterable(value) && !(value instanceof ReadableStream)) {
    return { body: streamItems(value, type ?? "application/x-ndjson", stringify), ...stated };
  }
  if (value instanceof Blob || value instanceof ReadableStream || value instanceof Uint8Array) {
    return { body: toPlainBytes(value), ...stated };
  }
  if (value instanceof ArrayBuffer) return { body: new Uint8Array(value), ...stated };
  const essence = type === undefined ? "application/json" : essenceOf(type);
  if (essence.startsWith("multipart/")) return multipartText(value);
  if (essence === "application/x-www-form-urlencoded") return { body: formText(value), ...stated };
  if (typeof value === "string" && !isJson(essence)) return { body: value, ...stated };
  return { body: stringify(value), type: type ?? "application/json" };
}

/** What every answer in JSON is in practice. */
function isPlainData(value: unknown): boolean {
  return (
    Array.isArray(value) ||
    (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype)
  );
}

function toPlainBytes(value: Blob | ReadableStream | Uint8Array): OutgoingBody {
  if (!(value instanceof Uint8Array)) return value;
  return value.buffer instanceof ArrayBuffer
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : value.slice();
}

function isJson(essence: string): boolean {
  return essence === "application/json" || essence === "text/json" || essence.endsWith("+json");
}

export function formText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof URLSearchParams) return value.toString();
  const pairs = new URLSearchParams();
  for (const [name, member] of Object.entries(value ?? {})) {
    for (const item of Array.isArray(member) ? member : [member])
      pairs.append(name, headerText(item, "json"));
  }
  return pairs.toString();
}

/** The platform chooses the boundary and says it in the type. */
function multipartText(value: unknown): { readonly body: OutgoingBody; readonly type?: string } {
  const form = value instanceof FormData ? value : new FormData();
  if (form !== value) {
    for (const [name, member] of Object.entries(value ?? {})) {
      for (const item of Array.isArray(member) ? member : [member]) {
        form.append(name, item instanceof Blob ? item : headerText(item, "json"));
      }
    }
  }
  const { body, headers } = new Response(form);
  const type = headers.get("content-type");
  return { body: body ?? "", ...(type !== null && { type }) };
}

/** Text is sent as UTF-8, and says so. */
function withCharset(type: string): string {
  return /^text\/[^;]+$/i.test(type.trim()) ? `${type.trim()}; charset=utf-8` : type;
}

/** Header values in style `simple`. */
function headerText(value: unknown, style: HeaderStyle | undefined): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Date) return value.toISOString();
  if (style === "json") return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(String).join(", ");
  const members = Object.entries(value);
  return members.map(([name, member]) => (style ? `${name}=${member}` : `${name},${member}`)).join(",");
}
