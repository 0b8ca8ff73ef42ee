/** Request bodies: which of the declared media types one has, and what its bytes mean. */
import { type Fields, json, type Member, toForm } from "./decode.ts";
import type { Shape } from "./held-values.ts";
import { setMember } from "./own-members.ts";
import type { Incoming } from "./server-exchange.ts";
import { queryFields, TextFields } from "./server-fields.ts";
import { DecodeError, type Hint, listHint, objectHint } from "./server-hints.ts";
import type { ItemReader, ItemStream } from "./server-items.ts";
import type { PartRules } from "./server-parts.ts";
import { Failure } from "./server-problem.ts";
import { platformTimer, type Timer, within } from "./server-timer.ts";

export interface BodyContent {
  /** As the contract says it, e.g. `application/json` or `image/*`. */
  readonly type: string;
  readonly read: BodyReader;
  /** A stream of items is read by this instead. */
  readonly items?: ItemReader;
  /** Members of a form that are more than text. */
  readonly fields?: readonly Member[];
  /** Parts of a multipart body that is no form. */
  readonly parts?: PartRules;
  /** Where in a document are values that the handler holds otherwise than they travel. */
  readonly shape?: Shape;
}

export interface ReceivedBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The `Content-Type` header, empty when there is none. */
  readonly contentType: string;
  readonly fields: readonly Member[] | undefined;
  readonly parts: PartRules | undefined;
}

export type BodyReader = (body: ReceivedBody) => unknown;

export interface BodyRules {
  readonly limit: number;
  /** Milliseconds. */
  readonly timeout: number;
  readonly timer: Timer | undefined;
  /** Some of the declared types are streams of items. */
  readonly streams: boolean;
  /** A body of no declared type is read as the first declared one, or as bytes where that is possible. */
  readonly lenient: boolean;
}

/** A body that was read. */
export interface ReadBody {
  readonly content: BodyContent;
  readonly value: unknown;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The bytes of a body that is read as a whole. Rejects with a `Failure` when they are too many, too late or broken off. */
export function receiveBody(
  incoming: Incoming,
  { limit, timeout, timer = incoming.timer ?? platformTimer }: BodyRules,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(incoming.header("content-length") ?? 0) > limit) return Promise.reject(tooLarge(limit));
  // By hand: `within` and a function that waits for it would make three promises more, for every body.
  return new Promise((resolve, reject) => {
    const reading = incoming.read(limit);
    const stop = timeout === 0 ? undefined : timer(timeout, () => reject(new Failure(...bodyLate)));
    reading.then(
      (bytes) => {
        stop?.();
        if (bytes === undefined) reject(tooLarge(limit));
        else resolve(bytes);
      },
      (cause) => {
        stop?.();
        reject(brokenOff(cause));
      },
    );
  });
}

function brokenOff(cause: unknown): Failure {
  return cause instanceof Failure ? cause : new Failure("unreadable-body", "The body broke off", { cause });
}

/** What the bytes of a body mean; undefined when there are none. */
export function readBody(
  bytes: Uint8Array<ArrayBuffer>,
  incoming: Incoming,
  contents: readonly BodyContent[],
  rules: BodyRules,
): ReadBody | Promise<ReadBody> | undefined {
  const contentType = incoming.header("content-type") ?? "";
  if (bytes.byteLength === 0 && contentType === "") return undefined;
  const content = findContent(contents, contentType, rules.lenient);
  if (content === undefined) {
    if (bytes.byteLength === 0) return undefined;
    const accept = contents.map(({ type }) => type).join(", ");
    throw new Failure("unsupported-media-type", `The body must be of type ${accept}`, {
      headers: { accept },
    });
  }
  if (bytes.byteLength === 0 && content.read === jsonBody) return undefined;
  const { fields, parts } = content;
  try {
    const value = content.read({ bytes, contentType, fields, parts });
    if (!(value instanceof Promise)) return { content, value, bytes };
    return value.then((awaited) => ({ content, value: awaited, bytes }), refuseMalformed);
  } catch (error) {
    return refuseMalformed(error);
  }
}

function refuseMalformed(error: unknown): never {
  if (error instanceof DecodeError) throw new Failure("malformed-body", `The body ${error.message}`);
  throw error;
}

/** A body that comes item by item: its reader is the handler's iteration. Undefined when it is read as a whole. */
export function openItems(
  incoming: Incoming,
  contents: readonly BodyContent[],
  rules: BodyRules,
): ReadBody | undefined {
  if (!rules.streams) return undefined;
  const content = findContent(contents, incoming.header("content-type") ?? "", rules.lenient);
  if (content?.items === undefined) return undefined;
  return {
    content,
    value: { chunks: timelyChunks(incoming, rules), parser: content.items(rules.limit) } satisfies ItemStream,
    bytes: new Uint8Array(),
  };
}

/** The bytes of a body as somebody asks for them, who waits no longer than the rules say. */
async function* timelyChunks(
  incoming: Incoming,
  { timeout, timer }: BodyRules,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const source = incoming.open();
  try {
    for (;;) {
      const chunk = await within(timeout, source.read(), bodyLate, timer);
      if (chunk === undefined) return;
      yield chunk;
    }
  } catch (cause) {
    throw brokenOff(cause);
  } finally {
    source.leave();
  }
}

export function tooLarge(limit: number, what = "The body"): Failure {
  return new Failure("body-too-large", `${what} must not be longer than ${limit} bytes`);
}

export const bodyLate = ["body-timeout", "The body did not arrive in time"] as const;

function findContent(
  contents: readonly BodyContent[],
  contentType: string,
  lenient: boolean,
): BodyContent | undefined {
  const [only] = contents;
  if (only?.type === contentType) return only;
  const wanted = contentType.toLowerCase().replace(/\s/g, "");
  const essence = essenceOf(contentType);
  const family = `${essence.slice(0, essence.indexOf("/"))}/*`;
  const named =
    contents.find(({ type }) => type.toLowerCase().replace(/\s/g, "") === wanted) ??
    contents.find(({ type }) => essenceOf(type) === essence) ??
    contents.find(({ type }) => essenceOf(type) === family) ??
    contents.find(({ type }) => essenceOf(type) === "*/*");
  if (named || !(lenient || contentType === "")) return named;
  // Without a type, a body is bytes (RFC 9110 §8.3).
  const bytes = contents.find(({ type }) => essenceOf(type) === "application/octet-stream");
  return bytes ?? (lenient ? contents[0] : undefined);
}

/** A media type without its parameters. */
export function essenceOf(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}

export function jsonBody({ bytes }: ReceivedBody): unknown {
  const text = decodeText(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new DecodeError("is not valid JSON");
  }
}

export function textBody({ bytes, contentType }: ReceivedBody): string {
  const charset = /;\s*charset="?([^\s";]+)/i.exec(contentType)?.[1];
  return decodeText(bytes, charset);
}

export function binaryBody({ bytes, contentType }: ReceivedBody): Blob {
  return new Blob([bytes], { type: contentType });
}

/** `application/x-www-form-urlencoded`, as an object; as `URLSearchParams` where the contract says nothing of its members. */
export function formBody({ bytes, fields }: ReceivedBody): unknown {
  const text = decodeText(bytes);
  return fields === undefined ? new URLSearchParams(text) : toForm(queryFields(text), fields);
}

/** The whole query (`in: querystring`) as such a form. */
export function queryForm(
  fields: Fields,
  name: string,
  _: Hint,
  __: boolean,
  members?: readonly Member[],
): unknown {
  const [query] = fields.all(name);
  if (query === undefined) return undefined;
  return members === undefined ? new URLSearchParams(query) : toForm(queryFields(query), members);
}

/** `multipart/form-data`, as an object; as `FormData` where the contract says nothing of its members. */
export async function multipartBody({ bytes, contentType, fields }: ReceivedBody): Promise<unknown> {
  const data = await parseMultipart(bytes, contentType);
  return fields === undefined ? data : formOf(data, fields);
}

/** An object of the parts of a form. */
export async function formOf(data: FormData, fields: readonly Member[]): Promise<object> {
  const files = new Map<string, unknown>();
  const texts = new TextFields();
  for (const name of new Set(data.keys())) {
    const parts = data.getAll(name);
    const field = fields.find((candidate) => candidate.name === name);
    const isFile = parts.some((part) => typeof part !== "string") && !(field && isDocument(field));
    if (isFile) checkParts(field, parts);
    if (isFile) files.set(name, parts.length > 1 || isList(field) ? parts : parts[0]);
    else for (const part of parts) texts.add(name, typeof part === "string" ? part : await part.text());
  }
  const form = toForm(texts, fields);
  for (const [name, value] of files) setMember(form, name, value);
  return form;
}

/** The encoding of a member says which types its files may have. */
function checkParts(member: Member | undefined, parts: readonly FormDataEntryValue[]): void {
  if (member?.type === undefined) return;
  for (const part of parts)
    checkType(`The part '${member.name}'`, typeof part === "string" ? "text/plain" : part.type, member.type);
}

/** @param allowed media types and ranges, separated by commas */
export function checkType(what: string, contentType: string, allowed: string): void {
  const type = essenceOf(contentType);
  const family = `${type.slice(0, type.indexOf("/"))}/*`;
  const isAllowed = allowed
    .split(",")
    .map(essenceOf)
    .some((known) => known === type || known === family || known === "*/*");
  if (!isAllowed) throw new Failure("unsupported-media-type", `${what} must be of type ${allowed}`);
}

/** The member is JSON, also where it comes as a file. */
function isDocument({ style, hint = "string" }: Member): boolean {
  return style === json || objectHint(listHint(hint)?.list ?? hint) !== undefined;
}

function isList(field: Member | undefined): boolean {
  return field?.hint !== undefined && listHint(field.hint) !== undefined;
}

/** The platform's parser, which is a method of what has a body. */
async function parseMultipart(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  } catch {
    throw new DecodeError("is not valid multipart/form-data");
  }
}

/** Made once: a body in another charset is rare. */
const utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

export function decodeText(bytes: Uint8Array, charset?: string): string {
  const decoder = charset === undefined ? utf8 : decoderFor(charset);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new DecodeError(`is not valid ${decoder.encoding}`);
  }
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    throw new Failure("unsupported-media-type", `The charset '${charset}' of the body is not known`);
  }
}
