/** The answers that the contract has examples of; where it has none that fit, values made of its schemas. */
import {
  diagnostic,
  firstDigit,
  type Header,
  isMembers,
  type JsonValue,
  type LiteralNode,
  type LiteralObject,
  type MediaType,
  mediaKind,
  type Operation,
  type PlanContext,
  propertyKey,
  type Response,
  type Schema,
  type Status,
  statusWord,
} from "../../src/index.ts";
import type { HeldData } from "../held-values/index.ts";
import type { Judge, Sampler } from "../samples/index.ts";

export interface Workshop {
  readonly context: PlanContext;
  readonly judge: Judge;
  readonly sampler: Sampler;
  /** Writes data as the server's handlers hold it. */
  readonly data: HeldData;
}

/** An answer, as the runtime has it. */
export interface ExampleData {
  readonly status: number | string;
  readonly name?: string;
  readonly contentType?: string;
  readonly headers?: LiteralNode;
  readonly body?: LiteralNode;
}

export function planExamples(operation: Operation, workshop: Workshop): ExampleData[] {
  const found = operation.responses.flatMap((response) => {
    const status = statusKey(response.status);
    return isInterim(response.status) ? [] : answersOf(operation, response, status, workshop);
  });
  // An operation without declared answers may give any.
  return found.length === 0 && operation.responses.length === 0 ? [{ status: "default" }] : found;
}

function answersOf(
  operation: Operation,
  response: Response,
  status: number | string,
  workshop: Workshop,
): ExampleData[] {
  const headers = headerValues(response, workshop);
  const answer: ExampleData = { status, ...(Object.keys(headers).length > 0 && { headers }) };
  if (response.content.length === 0) return [answer];
  return response.content.flatMap((media, index) => {
    const bodies = bodiesOf(media, workshop);
    if (bodies.length === 0) reportMissing(operation, status, media, workshop.context);
    const contentType = statedType(media, index);
    return bodies.map(({ name, body }) => ({
      ...answer,
      ...(name !== undefined && { name }),
      ...(contentType !== undefined && { contentType }),
      body: workshop.data.node(isText(media) ? undefined : media.schema, body),
    }));
  });
}

/** Nothing is written for what the server takes by itself: the first type of a status. */
function statedType({ mediaType }: MediaType, index: number): string | undefined {
  if (!mediaType.includes("*")) return index === 0 ? undefined : mediaType;
  const family = /^[\w.+-]+(?=\/\*)/.exec(mediaType)?.[0] ?? "";
  return (
    { text: "text/plain", image: "image/png", audio: "audio/mpeg", video: "video/mp4" }[family] ??
    "application/octet-stream"
  );
}

export interface NamedBody {
  readonly name: string | undefined;
  readonly body: JsonValue;
}

/** The examples that a server may send, or else one invented value. */
export function bodiesOf(media: MediaType, workshop: Workshop): NamedBody[] {
  const { examples, schema, itemSchema, mediaType } = media;
  const asText = isText(media);
  const found = examples.flatMap(({ name, value, serializedValue }): NamedBody[] => {
    const body = asText ? (serializedValue ?? textOf(value, mediaType)) : value;
    const fits = body !== undefined && (asText || !schema || workshop.judge.accepts(schema, body));
    return fits ? [{ name: name === "default" ? undefined : name, body }] : [];
  });
  if (found.length > 0) return found;
  const value = invented(schema, itemSchema, workshop);
  const body = asText ? textOf(value, mediaType) : value;
  return body === undefined ? [] : [{ name: undefined, body }];
}

/** It goes as it is written, not as a document. */
function isText({ mediaType }: MediaType): boolean {
  const kind = mediaKind(mediaType);
  return kind === "text" || kind === "binary";
}

function invented(
  schema: Schema | undefined,
  itemSchema: Schema | undefined,
  { sampler }: Workshop,
): JsonValue | undefined {
  if (itemSchema) {
    const item = sampler.sample(itemSchema);
    return item === undefined ? undefined : [item];
  }
  return schema ? sampler.sample(schema) : {};
}

/** A body as it travels where it is no document: events and lines of a stream one by one. */
function textOf(value: JsonValue | undefined, mediaType: string): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  if (!Array.isArray(value))
    return Object.keys(Object(value)).length === 0 ? "sample" : JSON.stringify(value);
  const isEvents = /^text\/event-stream\b/i.test(mediaType);
  return value.map((item: JsonValue) => (isEvents ? eventText(item) : `${JSON.stringify(item)}\n`)).join("");
}

/** An event that looks like one has its fields; anything else is data. */
function eventText(item: JsonValue): string {
  const fields: { readonly [name: string]: JsonValue } =
    isMembers(item) && "data" in item ? item : { data: item };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === "string" ? value : JSON.stringify(value))
      .split("\n")
      .map((line) => `${name}: ${line}\n`),
  );
  return `${lines.join("")}\n`;
}

function headerValues({ headers }: Response, workshop: Workshop): LiteralObject {
  const values = headers.flatMap((header): [string, LiteralNode][] => {
    const value = headerValue(header, workshop);
    if (value === undefined) return [];
    return [[propertyKey(header.name), workshop.data.node(headerSchema(header), value)]];
  });
  return Object.fromEntries(values);
}

function headerSchema({ serialization }: Header): Schema | undefined {
  return serialization.kind === "style" ? serialization.schema : serialization.content.schema;
}

/** Optional headers are sent where the contract shows what they look like. */
function headerValue(header: Header, { judge, sampler }: Workshop): JsonValue | undefined {
  const { serialization, examples, required } = header;
  const media = serialization.kind === "content" ? serialization.content : undefined;
  const schema = headerSchema(header);
  const shown = [...examples, ...(media?.examples ?? [])].flatMap(({ value }) => value ?? []);
  const fitting = shown.find((value) => !schema || judge.accepts(schema, value));
  return fitting ?? (required && schema ? sampler.sample(schema) : undefined);
}

function reportMissing(
  operation: Operation,
  status: number | string,
  { mediaType, origin }: MediaType,
  { names, report }: PlanContext,
): void {
  const values = { operation: names.operation(operation), status: String(status), mediaType };
  report(diagnostic("unsupported/sample", values, { origin }));
}

function isInterim(status: Status): boolean {
  return firstDigit(status) === 1;
}

function statusKey(status: Status): number | string {
  return status.kind === "exact" ? status.code : statusWord(status).replace("D", "d");
}
