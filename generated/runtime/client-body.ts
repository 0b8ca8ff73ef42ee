/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Request bodies: one writer per kind of media type. */
import { ownMember } from "./client-url.ts";
import { form, jsonPair, type Style, type StyledParameter } from "./serialize.ts";

/** What an operation takes as its body. */
export interface BodyContent {
  /** Media type as in the contract, e.g. `application/json` or `image/*`. */
  readonly type: string;
  readonly write: BodyWriter;
  /** The media types to choose from, where there are several. */
  readonly choices?: readonly BodyContent[];
  /** Of form and multipart bodies: how single properties travel. */
  readonly encoding?: readonly PropertyEncoding[];
  /** Of multipart bodies whose parts have no names: how the first ones travel, and all behind them. */
  readonly parts?: { readonly first?: readonly PartEncoding[]; readonly rest?: PartEncoding };
}

export interface PropertyEncoding extends PartEncoding {
  readonly name: string;
  readonly write?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

/** How a part of a multipart body travels. */
export interface PartEncoding {
  /** Its content type. */
  readonly type?: string;
  /** It is a body of parts, or a form, in turn. */
  readonly content?: BodyContent;
  readonly headers?: readonly PartHeader[];
}

export interface PartHeader extends StyledParameter {
  readonly write: Style;
  /** What is sent when the caller says nothing. */
  readonly value?: unknown;
}

/** @param input of the call: what else it says of the body */
export type BodyWriter = (value: unknown, content: BodyContent, input?: object) => WrittenBody;

export interface WrittenBody {
  readonly body?: RequestInit["body"];
  /** The value of `Content-Type`; without one the platform sets it. */
  readonly type?: string;
}

/** For several media types: the chosen one, or else the first. */
export function chosenBody(value: unknown, { choices = [] }: BodyContent, input?: object): WrittenBody {
  const contentType = ownMember(input, "contentType");
  const chosen = choices.find(({ type }) => type === contentType) ?? choices[0];
  return chosen ? chosen.write(value, chosen, input) : {};
}

/** JSON and everything that ends in `+json`. */
export function jsonBody(value: unknown, { type }: BodyContent): WrittenBody {
  return { body: JSON.stringify(value), type };
}

export function textBody(value: unknown, { type }: BodyContent): WrittenBody {
  return { body: String(value), type: type.replace("*", "plain") };
}

/** Bytes as they are. For a media range the blob knows its type, or nobody does. */
export function binaryBody(value: unknown, { type }: BodyContent): WrittenBody {
  const own = value instanceof Blob && value.type;
  return {
    body: value as WrittenBody["body"],
    type: type.includes("*") ? own || "application/octet-stream" : type,
  };
}

/** `application/x-www-form-urlencoded`: properties as exploded `form` parameters, objects as JSON documents. */
export function formBody(value: unknown, { type, encoding = [] }: BodyContent): WrittenBody {
  if (value instanceof URLSearchParams) return { body: value, type };
  const pairs = entriesOf(value as object).map(([name, item]) => {
    if (item === undefined || item === null) return "";
    const stated = encoding.find((property) => property.name === name);
    const write = stated?.write ?? (typeof item === "object" && !Array.isArray(item) ? jsonPair : form);
    return write({ explode: true, ...stated, name }, item);
  });
  // In this media type a space is a plus sign.
  return { body: pairs.filter(Boolean).join("&").replaceAll("%20", "+"), type };
}

/** Such a form as the whole query (`in: querystring`). */
export function queryForm({ encoding = [] }: FormParameter, value: unknown): string {
  const type = "application/x-www-form-urlencoded";
  return String(formBody(value, { type, write: formBody, encoding }).body);
}

export interface FormParameter extends StyledParameter {
  readonly encoding?: readonly PropertyEncoding[];
}

function entriesOf(value: object): [string, unknown][] {
  if (!(value instanceof FormData)) return Object.entries(value);
  const entries: [string, unknown][] = [];
  value.forEach((item, name) => {
    entries.push([name, item]);
  });
  return entries;
}
