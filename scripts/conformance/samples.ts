/** Values for the calls and the answers of an operation, made from its schemas. */
import { isDeepStrictEqual } from "node:util";
import { createJudge, createSampler, type Sampler } from "../../generators/samples/index.ts";
import {
  type ApiModel,
  createShapes,
  type Response as DeclaredResponse,
  hasParts,
  type JsonValue,
  type MediaType,
  mediaKind,
  type NameTable,
  type Operation,
  type Parameter,
  partsSchema,
  type Schema,
  streamKind,
} from "../../src/index.ts";

export interface SampleAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, JsonValue>>;
  readonly contentType?: string;
  readonly body?: JsonValue | Blob | AsyncIterable<JsonValue>;
}

/** A stream as a handler answers it, and the items as a client sees them. */
export interface SampleStream {
  readonly answer: SampleAnswer;
  readonly items: readonly JsonValue[];
}

/** What goes over a WebSocket. */
export interface SampleMessages {
  readonly toClient: readonly (JsonValue | Blob)[];
  readonly toServer: readonly (JsonValue | Blob)[];
}

/** What is called and answered; and what could not be made, so that it is not called. */
export interface Samples {
  readonly inputs: readonly object[];
  readonly answers: readonly SampleAnswer[];
  readonly missing: readonly string[];
}

export class SampleMaker {
  readonly #names: NameTable;
  readonly #requests: Sampler;
  readonly #responses: Sampler;

  constructor(model: ApiModel, names: NameTable) {
    const shapes = createShapes(model);
    this.#names = names;
    this.#requests = createSampler(createJudge(model, shapes, "request"));
    this.#responses = createSampler(createJudge(model, shapes, "response"));
  }

  samples(operation: Operation): Samples {
    const missing: string[] = [];
    const answers = operation.responses.flatMap((response) => this.#answers(operation, response, missing));
    return { inputs: this.#inputs(operation, missing), answers, missing };
  }

  /** Of the first successful content that is a stream, which is the one that clients ask for. */
  stream({ responses }: Operation): SampleStream | undefined {
    for (const { status, content, headers } of responses) {
      if (status.kind !== "exact" || status.code >= 300 || headers.some(({ required }) => required)) continue;
      const media = content.find(({ mediaType }) => streamKind(mediaType) !== undefined);
      const items = media && this.#items(media, this.#responses);
      if (media === undefined || items === undefined) continue;
      const isWhole = streamKind(media.mediaType) !== "events" || media.itemSchema !== undefined;
      const given = isWhole ? items : items.map((data) => ({ data }));
      // Each call wants an iteration of its own.
      const body = { [Symbol.asyncIterator]: () => iterate(given) };
      return {
        answer: { status: status.code, body, ...(content.length > 1 && { contentType: media.mediaType }) },
        items,
      };
    }
    return undefined;
  }

  /** Of an operation that speaks over WebSockets. */
  messages({ websocket }: Operation): SampleMessages | undefined {
    if (websocket === undefined) return undefined;
    const { serverMessages, clientMessages, sequence } = websocket;
    const message = this.#answerBody(serverMessages);
    const sent = clientMessages && this.#body(clientMessages);
    if (message === undefined || (clientMessages && sent === undefined)) return undefined;
    // What has the number of the one before it is the same message.
    const toClient = sequence === undefined ? [message, message] : [message];
    return { toClient, toServer: sent === undefined ? [] : [sent, sent] };
  }

  /** Three of them, unlike each other as far as that was easy. */
  #items({ mediaType, schema, itemSchema }: MediaType, sampler: Sampler): JsonValue[] | undefined {
    const isEvents = streamKind(mediaType) === "events";
    const item = itemSchema ?? schema;
    if (item === undefined) return isEvents ? ["some text", "more", "more"] : [1, ["two"], { three: 3 }];
    const suits = isEvents && itemSchema ? isEvent : (value: JsonValue) => value !== "";
    const first = sampler.sample(item, suits);
    if (first === undefined) return undefined;
    const other = sampler.sample(item, (value) => suits(value) && !isDeepStrictEqual(value, first));
    return [first, other ?? first, first];
  }

  /** One input with everything for each media type, and one with nothing that could be left out. */
  #inputs(operation: Operation, missing: string[]): object[] {
    const all: Record<string, JsonValue> = {};
    const least: Record<string, JsonValue> = {};
    for (const parameter of operation.parameters) {
      const value = this.#parameter(parameter);
      const key = this.#names.parameter(operation, parameter);
      if (value !== undefined) {
        all[key] = value;
        if (parameter.required) least[key] = value;
      } else if (parameter.required) {
        missing.push(`a value for '${parameter.name}'`);
        return [];
      }
    }
    const { requestBody } = operation;
    if (requestBody === undefined) return [all, least];
    const { content, required } = requestBody;
    const bodies = content.flatMap((media) => {
      const body = this.#body(media);
      if (body === undefined) missing.push(`a body of type ${media.mediaType}`);
      return body === undefined
        ? []
        : [{ body, ...(content.length > 1 && { contentType: media.mediaType }) }];
    });
    if (required)
      return bodies.flatMap((body) => [
        { ...all, ...body },
        { ...least, ...body },
      ]);
    return [...bodies.map((body) => ({ ...all, ...body })), least];
  }

  #parameter({ serialization, in: place, wildcard }: Parameter): JsonValue | undefined {
    const isContent = serialization.kind === "content";
    const schema = isContent ? serialization.content.schema : serialization.schema;
    if (schema === undefined) return "text";
    const style = isContent ? "json" : serialization.style;
    const suits =
      isContent && mediaKind(serialization.content.mediaType) === "json"
        ? () => true
        : canTravel(style, place === "path" && !wildcard);
    return this.#requests.sample(schema, suits) ?? undefined;
  }

  #body(media: MediaType): JsonValue | Blob | undefined {
    const { mediaType, schema, itemSchema } = media;
    if (mediaType.includes("*")) return undefined;
    if (itemSchema && streamKind(mediaType)) return this.#items(media, this.#requests);
    if (hasParts(media)) return this.#parts(media);
    const kind = mediaKind(mediaType);
    if (kind === "binary") return new Blob(["\0\u00ff bytes"]);
    if (kind === "text") return textSample(schema, this.#requests);
    if (schema === undefined) return kind === "json" ? { any: ["thing"] } : undefined;
    if (kind === "json") return this.#requests.sample(schema);
    return this.#requests.sample(schema, (value) => isFlat(value) && !hasFiles(schema));
  }

  /** A list of parts, or an object of parts with names. */
  #parts(media: MediaType): JsonValue | undefined {
    const schema = partsSchema(media);
    if (schema === undefined || hasFiles(schema)) return undefined;
    const isList = (value: JsonValue): boolean => Array.isArray(value) && value.length > 0;
    return this.#requests.sample(schema, (value) => isList(value) || isFlat(value));
  }

  #answers(
    operation: Operation,
    { status, content, headers }: DeclaredResponse,
    missing: string[],
  ): SampleAnswer[] {
    const code = codeOf(operation, status);
    if (code < 200 || code === 205) return [];
    const head: Record<string, JsonValue> = {};
    for (const { name, required, serialization } of headers) {
      const schema = serialization.kind === "style" ? serialization.schema : undefined;
      const value =
        schema && this.#responses.sample(schema, (sample) => /^[\x21-\x7e]+$/.test(String(sample)));
      if (value !== undefined && typeof value !== "object") head[name] = value;
      else if (required) {
        missing.push(`a header '${name}'`);
        return [];
      }
    }
    const base = { status: code, ...(headers.length > 0 && { headers: head }) };
    if (content.length === 0) return [base];
    return content.flatMap((media): SampleAnswer[] => {
      if (isStream(media)) return [];
      const body = media.mediaType.includes("*") ? undefined : this.#answerBody(media);
      if (body === undefined) missing.push(`an answer ${code} of type ${media.mediaType}`);
      return body === undefined
        ? []
        : [{ ...base, body, ...(content.length > 1 && { contentType: media.mediaType }) }];
    });
  }

  #answerBody({ mediaType, schema }: MediaType): JsonValue | Blob | undefined {
    const kind = mediaKind(mediaType);
    if (kind === "binary") return new Blob(["\0\u00ff bytes"]);
    if (kind === "text") return textSample(schema, this.#responses);
    if (kind !== "json") return undefined;
    return schema === undefined ? { any: ["thing"] } : this.#responses.sample(schema);
  }
}

/** Streams are taken item by item. */
function isStream({ mediaType, itemSchema }: MediaType): boolean {
  return itemSchema !== undefined || streamKind(mediaType) !== undefined;
}

async function* iterate(items: readonly JsonValue[]): AsyncGenerator<JsonValue> {
  yield* items;
}

/** An event as it can travel: texts without line breaks where there may be none, and nothing else in it. */
function isEvent(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const {
    data,
    event = "",
    id = "",
    retry = 0,
    ...rest
  }: Readonly<Record<string, JsonValue>> = Object.fromEntries(Object.entries(value));
  const areLines = [event, id].every((text) => typeof text === "string" && !/[\r\n\0]/.test(text));
  const isText = typeof data === "string" && !data.includes("\r");
  return areLines && isText && Number.isInteger(retry) && Object.keys(rest).length === 0;
}

function textSample(schema: Schema | undefined, sampler: Sampler): JsonValue | undefined {
  const value = schema && sampler.sample(schema, (sample) => typeof sample === "string" && sample !== "");
  return typeof value === "string" ? value : "some text";
}

/** A status that the response stands for. */
function codeOf({ responses }: Operation, status: DeclaredResponse["status"]): number {
  if (status.kind === "exact") return status.code;
  const listed = new Set(
    responses.flatMap((other) => (other.status.kind === "exact" ? [other.status.code] : [])),
  );
  const first = status.kind === "range" ? status.digit * 100 + 18 : 418;
  for (let code = first; ; code++) if (!listed.has(code)) return code;
}

/** Styles have no words for what is empty or nested, and some of them none for their own delimiters. */
function canTravel(style: string, isSegment: boolean): (value: JsonValue) => boolean {
  const own = style === "label" ? /[.]/ : style.endsWith("Delimited") || style === "simple" ? /[ |,=]/ : /^$/;
  const isPlain = (value: JsonValue): boolean =>
    value !== null &&
    typeof value !== "object" &&
    value !== "" &&
    !own.test(String(value)) &&
    !(isSegment && /^\.+$/.test(String(value)));
  return (value) => {
    if (typeof value !== "object" || value === null) return isPlain(value);
    const members = Object.values(value);
    return members.length > 0 && members.every(isPlain);
  };
}

/** A form has no words for null, and none for lists and objects without members. */
function isFlat(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const members = Object.values(value).flatMap((member): JsonValue[] =>
    Array.isArray(member) ? member : [member],
  );
  return (
    members.every(
      (member) => typeof member !== "object" || (member !== null && Object.keys(member).length > 0),
    ) && Object.values(value).every((member) => !Array.isArray(member) || member.length > 0)
  );
}

function hasFiles(schema: Schema): boolean {
  return JSON.stringify(schema).includes('"format":"binary"');
}
