/** Which version of OpenAPI a document states, and whether we read it. */
import { type Diagnostic, diagnostic, type Origin } from "../diagnostics/diagnostic.ts";
import { isJsonObject } from "../source/json-pointer.ts";
import type { Source } from "../source/source.ts";
import type { OasVersion } from "./grammar.ts";

export type VersionResult = { readonly version: OasVersion } | { readonly problem: Diagnostic };

export function readVersion(source: Source): VersionResult {
  const { value, file } = source;
  const at = (pointer: string): { origin: Origin } => ({ origin: { file, pointer } });
  const field = isJsonObject(value)
    ? ["openapi", "swagger"].find((name) => Object.hasOwn(value, name))
    : undefined;
  if (!isJsonObject(value) || field === undefined)
    return { problem: diagnostic("contract/not-openapi", {}, at("")) };
  const stated = value[field];
  const place = at(`/${field}`);
  // `swagger: 2.0` without quotes is the number 2; the check asks for the quotes.
  if (field === "swagger" && /^2(?:\.0)?$/.test(String(stated))) return { version: "2.0" };
  if (typeof stated !== "string") {
    return { problem: diagnostic("contract/version-not-string", { found: String(stated) }, place) };
  }
  if (/^3\.0(?:\.\d+(?:-.+)?)?$/.test(stated)) return { version: "3.0" };
  if (/^3\.1(?:\.\d+(?:-.+)?)?$/.test(stated)) return { version: "3.1" };
  if (/^3\.2(?:\.\d+(?:-.+)?)?$/.test(stated)) return { version: "3.2" };
  return { problem: diagnostic("unsupported/version", { version: stated }, place) };
}
