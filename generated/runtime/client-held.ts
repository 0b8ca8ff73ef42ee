/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Values that a program holds otherwise than they travel: how they come out of answers and go into requests. Only
 * operations that have such values name anything of it.
 */
import {
  type BodyContent,
  type FormParameter,
  type PropertyEncoding,
  queryForm,
  type WrittenBody,
} from "./client-body.ts";
import { writeItems } from "./client-items.ts";
import { isJson, type Malformed } from "./client-reading.ts";
import { events, type StreamState } from "./client-stream.ts";
import { hold, isPlain, parseExact, rawNumber, type Shape, toWire } from "./held-values.ts";
import { itemWriter } from "./item-text.ts";
import { jsonPair } from "./serialize.ts";

export { type Shape, toWire } from "./held-values.ts";

/** What is not what the contract says stays as it came: who wants to know holds answers to the contract (`validate`). */
export function parseHeld(text: string, shape: Shape): unknown {
  return hold(JSON.parse(text), shape, parseExact(text), [], []);
}

/** A JSON body; an empty one is undefined. */
export async function readHeld(response: Response, malformed: Malformed, shape: Shape): Promise<unknown> {
  const text = await response.text();
  try {
    return text === "" ? undefined : parseHeld(text, shape);
  } catch (cause) {
    return malformed(text, cause);
  }
}

/** A message, as text or as bytes. */
export function decodeHeld(data: unknown, shape: Shape): unknown {
  return parseHeld(typeof data === "string" ? data : new TextDecoder().decode(data as ArrayBuffer), shape);
}

/** Whole events, as the `itemSchema` of an event stream describes them. */
export async function* heldEvents(
  texts: AsyncIterable<string>,
  state: StreamState,
  shape: Shape,
): AsyncGenerator<unknown, void, undefined> {
  for await (const event of events(texts, state)) yield hold(event, shape, undefined, [], []);
}

/** For JSON, with every digit of a `bigint`. */
export function toRaw(value: unknown): unknown {
  return toWire(value, rawNumber);
}

/** Items of a stream. */
export function heldItemsBody(value: unknown, { type }: BodyContent): WrittenBody {
  const write = itemWriter(type);
  return writeItems(value, type, (item) => write(toRaw(item)));
}

/** For styles, which write members themselves and as JSON what has members in turn. */
export function toStyled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(memberToRaw);
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, memberToRaw(member)]));
}

function memberToRaw(member: unknown): unknown {
  return typeof member === "object" && !(member instanceof Date) ? toRaw(member) : member;
}

/** The properties of a form or multipart body, or its parts. */
export function toFields(body: unknown, { encoding = [] }: Pick<BodyContent, "encoding">): unknown {
  if (Array.isArray(body)) return toField(body, undefined);
  if (typeof body !== "object" || body === null || !isPlain(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const stated = encoding.find((property) => property.name === name);
      return [name, toField(value, stated)];
    }),
  );
}

/** A form that is the whole query. */
export function heldQueryForm(parameter: FormParameter, value: unknown): string {
  return queryForm(parameter, toFields(value, parameter));
}

function toField(value: unknown, stated: PropertyEncoding | undefined): unknown {
  const isDocument = stated?.write === jsonPair || (stated?.type !== undefined && isJson(stated.type));
  if (isDocument) return toRaw(value);
  if (stated?.content) return toFields(value, stated.content);
  if (stated?.write) return toStyled(value);
  if (typeof value === "bigint") return String(value);
  return Array.isArray(value) ? value.map((item) => toField(item, undefined)) : toRaw(value);
}
