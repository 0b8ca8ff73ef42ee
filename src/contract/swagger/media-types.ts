/**
 * Which media types a body of Swagger 2.0 has. `consumes` and `produces` speak for a whole operation, whatever its single
 * bodies are: of several, a body keeps those that can carry it.
 */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { essenceOf, type StatedText } from "./operations.ts";

/** For a body parameter. */
export function bodyTypes(
  consumed: readonly StatedText[],
  isBinary: boolean,
  origin: Origin,
): readonly StatedText[] {
  return fitting(consumed, isBinary) ?? [{ text: usual(isBinary), origin }];
}

/** For form parameters. Files travel in parts. */
export function formTypes(
  consumed: readonly StatedText[],
  hasFile: boolean,
  origin: Origin,
): readonly StatedText[] {
  const multipart = consumed.filter(({ text }) => essenceOf(text) === "multipart/form-data");
  if (hasFile && multipart.length > 0) return multipart;
  const forms = consumed.filter(({ text }) => isForm(text));
  if (forms.length > 0) return forms;
  return [{ text: hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded", origin }];
}

/** For a response with a schema; what its examples are in counts where nothing is stated. */
export function responseTypes(
  produced: readonly StatedText[],
  shown: readonly StatedText[],
  isBinary: boolean,
  origin: Origin,
): readonly StatedText[] {
  return fitting(produced, isBinary) ?? fitting(shown, isBinary) ?? [{ text: usual(isBinary), origin }];
}

/** `multipart/form-data` or `application/x-www-form-urlencoded`. */
export function isForm(mediaType: string): boolean {
  return ["multipart/form-data", "application/x-www-form-urlencoded"].includes(essenceOf(mediaType));
}

/** Those that suit bytes, or those that suit values; all when none does, undefined when there are none. */
function fitting(types: readonly StatedText[], isBinary: boolean): readonly StatedText[] | undefined {
  if (types.length === 0) return undefined;
  const suitable = types.filter(({ text }) => (isBinary ? !isJson(text) : !isOfBytes(text)));
  return suitable.length > 0 ? suitable : types;
}

function usual(isBinary: boolean): string {
  return isBinary ? "application/octet-stream" : "application/json";
}

function isJson(mediaType: string): boolean {
  return /^(?:application|text)\/(?:json|.*\+json)$/.test(essenceOf(mediaType));
}

function isOfBytes(mediaType: string): boolean {
  return /^(?:image|audio|video|font)\/(?!.*\+(?:xml|json)$)|^application\/(?:octet-stream|pdf|zip|gzip)$/.test(
    essenceOf(mediaType),
  );
}
