/**
 * Addresses that documents give themselves by `$self` (OpenAPI 3.2): references resolve against them. An address means
 * one of the documents at hand before it means a place on another host.
 */
import { fileURLToPath, pathToFileURL } from "node:url";
import { isJsonObject } from "../source/json-pointer.ts";
import { isUrl } from "../source/location.ts";
import type { Source } from "../source/source.ts";
import { parseReference, referredDocument, resolveUri } from "./reference.ts";

export class BaseUris {
  /** The documents that have an address of their own, by it. */
  readonly #named = new Map<string, Source>();

  add(source: Source): void {
    const { value } = source;
    const self = isJsonObject(value) && typeof value["openapi"] === "string" ? value["$self"] : undefined;
    if (typeof self !== "string") return;
    const uri = resolveUri(self, uriOf(source));
    if (uri !== undefined) this.#named.set(uri, source);
  }

  /** The path or URL of the document that a reference in a source leads to. */
  locationOf(ref: string, source: Source): string {
    const { file, remote } = parseReference(ref);
    const stated = referredDocument(ref, source.path);
    if (file === "" || this.#named.size === 0) return stated;
    const uri = resolveUri(file, this.baseOf(source));
    const named = uri === undefined ? undefined : this.#named.get(uri);
    if (named) return named.path;
    // Documents are published as they lie beside each other, so a relative reference is one between files too.
    return (remote && uri !== undefined ? this.#belowNamed(uri) : undefined) ?? stated;
  }

  /** The absolute address of a document: its own, or where it was read. */
  baseOf(source: Source): string {
    for (const [uri, named] of this.#named) if (named === source) return uri;
    return uriOf(source);
  }

  /** `https://example.com/api/pets.yaml` stands beside `https://example.com/api/openapi.yaml`. */
  #belowNamed(uri: string): string | undefined {
    for (const [base, source] of this.#named) {
      const folder = new URL(".", base).href;
      if (!uri.startsWith(folder)) continue;
      return documentBeside(source, uri.slice(folder.length));
    }
    return undefined;
  }
}

/** Where a document was read. */
function uriOf({ path }: Source): string {
  return isUrl(path) ? path : pathToFileURL(path).href;
}

/** Undefined for what can be no path: `a%2Fb`, `//host/a`. */
function documentBeside(source: Source, relative: string): string | undefined {
  try {
    const url = new URL(relative, uriOf(source));
    return isUrl(source.path) ? url.href : fileURLToPath(url);
  } catch {
    return undefined;
  }
}
