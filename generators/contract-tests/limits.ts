/**
 * What Prism 5.14.2 cannot be asked, measured on it, and what `fetch` cannot send. A test that meets a limit is not
 * generated; the generated file says so, with the reason from here.
 */
import {
  isMembers,
  type JsonValue,
  type MediaType,
  mediaKind,
  type Operation,
  type Parameter,
  type SecurityScheme,
} from "../../src/index.ts";
import type { Judge } from "../samples/index.ts";

export const limits = {
  "path-segment": "Prism takes exactly one path segment for a parameter, and none that is empty",
  "form-structure": "Prism does not read lists and objects in forms",
  "form-encoding": "Prism asks for every form property in a delimited style",
  "empty-form": "Prism takes a form without members for no form",
  "media-parameter": "Prism does not tell media types apart by their parameters",
  "path-name": "Prism finds no parameters in a path that is not ASCII",
  "lost-parameter": "a path parameter has no place in the path",
  "no-response": "the operation declares no response, so Prism has none to give",
  "empty-body": "Prism takes a JSON body of null, false, 0 or an empty text for a missing one",
  "unread-body": "Prism reads only JSON, forms and plain text",
  "get-body": "`fetch` sends no body with GET and HEAD",
  "trace-method": "`fetch` refuses the method",
  "other-method": "Prism knows no such method",
  "whole-query": "the client does not send whole query strings",
  "cookie-parameter": "Prism does not look at cookie parameters",
  "exploded-object": "Prism takes an exploded object parameter for present, whatever the query holds",
  "unchecked-scheme": "Prism does not look at client certificates",
  "prefer-parameter": "the operation has a parameter `Prefer` of its own, which is how Prism is asked",
  "example-name": "its name cannot be written in a `Prefer` header",
  "media-range": "Prism knows no ranges and lists of media types",
  "multipart-answer": "Prism does not write multipart bodies",
  "proxy-status": "`fetch` takes 407 for the answer of a proxy",
  "interim-status": "a status below 200 is no answer",
  "no-success": "no answer of the operation says that it was accepted",
  "invented-body": "without an example Prism invents a body, which need not satisfy the schema",
} as const;

export type Limit = keyof typeof limits;

/** What keeps a parameter's value from being sent to Prism. */
export function parameterLimit({ in: location, wildcard }: Parameter, value: JsonValue): Limit | undefined {
  if (location === "querystring") return "whole-query";
  if (location !== "path") return undefined;
  const isEmpty =
    value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
  const isSeveral = wildcard && String(value).includes("/");
  return isEmpty || isSeveral ? "path-segment" : undefined;
}

/** What keeps a body from being sent to Prism. */
export function bodyLimit(
  { mediaType, schema, encoding }: MediaType,
  value: JsonValue,
  judge: Judge,
): Limit | undefined {
  switch (mediaKind(mediaType)) {
    case "json":
      return value ? undefined : "empty-body";
    case "form":
    case "multipart": {
      const members = isMembers(value) ? value : {};
      if (/^multipart\/(?!form-data)/i.test(mediaType)) return "unread-body";
      if (Object.keys(members).length === 0) return "empty-form";
      if (Object.values(members).some((member) => typeof member === "object")) return "form-structure";
      const isMissed = encoding.some(
        ({ property, style }) => style?.endsWith("Delimited") && !Object.hasOwn(members, property),
      );
      return isMissed ? "form-encoding" : undefined;
    }
    case "text":
    case "binary":
      if (!isSingleType(mediaType)) return "media-range";
      return typeof value !== "string" || (schema && !judge.accepts(schema, value))
        ? "unread-body"
        : undefined;
  }
}

/** What keeps a media type from being sent to Prism, given all that the operation takes. */
export function mediaLimit(media: MediaType, content: readonly MediaType[]): Limit | undefined {
  const essence = ({ mediaType }: MediaType): string => mediaType.replace(/\s*;.*/s, "").toLowerCase();
  const first = content.find((other) => essence(other) === essence(media));
  return first === media ? undefined : "media-parameter";
}

const prismMethods = new Set(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"]);

/** What keeps a whole operation from being called. */
export function operationLimit({ method, path, parameters, responses }: Operation): Limit | undefined {
  const places = path.parts.flatMap((part) => (part.kind === "parameter" ? part.name : []));
  const isLost = parameters.some(({ in: location, name }) => location === "path" && !places.includes(name));
  if (isLost) return "lost-parameter";
  if (/[^ -~]/.test(path.raw)) return "path-name";
  if (["TRACE", "TRACK", "CONNECT"].includes(method)) return "trace-method";
  if (!prismMethods.has(method)) return "other-method";
  if (parameters.some(({ in: place, required }) => place === "querystring" && required)) return "whole-query";
  return responses.length === 0 ? "no-response" : undefined;
}

/** Neither a range nor something else than a media type. */
export function isSingleType(mediaType: string): boolean {
  return /^[^\s/,*]+\/[^\s/,;*]+\s*(?:;|$)/.test(mediaType);
}

/** Why a body that lacks its last member is no wrong body. */
export function missingMemberLimit(
  { requestBody }: Operation,
  media: MediaType,
  left: number,
): Limit | undefined {
  const isForm = ["form", "multipart"].includes(mediaKind(media.mediaType));
  return isForm && left === 0 && !requestBody?.required ? "empty-form" : undefined;
}

/** Why Prism does not miss a required parameter that has this value. */
export function missingParameterLimit(
  { in: location, serialization }: Parameter,
  value: JsonValue,
): Limit | undefined {
  if (location === "cookie") return "cookie-parameter";
  if (location !== "query" || serialization.kind !== "style" || !isMembers(value)) return undefined;
  return serialization.explode || serialization.style === "deepObject" ? "exploded-object" : undefined;
}

/** Why Prism answers without credentials; every alternative needs one that it checks. */
export function credentialLimit(
  { security }: Operation,
  schemes: readonly SecurityScheme[],
): Limit | undefined {
  const isChecked = (name: string): boolean =>
    schemes.some((scheme) => scheme.name === name && scheme.kind !== "mutualTLS");
  const safe = security.every((alternative) => alternative.schemes.some(({ name }) => isChecked(name)));
  return safe ? undefined : "unchecked-scheme";
}

export function preferLimit({ parameters }: Operation): Limit | undefined {
  const takes = parameters.some((item) => item.in === "header" && item.name.toLowerCase() === "prefer");
  return takes ? "prefer-parameter" : undefined;
}

/** `code=200, example="tide clock"`; undefined for a name that a header cannot hold. */
export function preference(code: number, example?: string): string | undefined {
  if (example === undefined) return `code=${code}`;
  if (/^[\w.-]+$/.test(example)) return `code=${code}, example=${example}`;
  return /^[ !#-~]+$/.test(example) ? `code=${code}, example="${example}"` : undefined;
}
