/**
 * Addresses that documents give themselves by `$self` (OpenAPI 3.2): references resolve against them. Nothing is
 * fetched: an address means one of the files at hand, or none.
 */
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isJsonObject } from "../source/json-pointer.ts";
import type { Source } from "../source/source.ts";
import type { ParsedReference } from "./reference.ts";

export class BaseUris {
  /** The documents that have an address of their own, by it. */
  readonly #named = new Map<string, Source>();

  add(source: Source): void {
    const { value } = source;
    const self = isJsonObject(value) && typeof value["openapi"] === "string" ? value["$self"] : undefined;
    if (typeof self !== "string") return;
    const uri = absolute(self, pathToFileURL(source.path).href);
    if (uri !== undefined) this.#named.set(uri, source);
  }

  /** The file that a reference in a source leads to; undefined when it leaves the files at hand. */
  pathOf({ file, remote }: ParsedReference, source: Source): string | undefined {
    if (file === "") return source.path;
    const beside = remote ? undefined : resolve(dirname(source.path), file);
    if (this.#named.size === 0) return beside;
    const uri = absolute(file, this.#baseOf(source));
    if (uri === undefined) return beside;
    const named = this.#named.get(uri);
    if (named) return named.path;
    // Documents are published as they lie beside each other, so a relative reference is one between files too.
    return beside ?? this.#belowNamed(uri);
  }

  #baseOf(source: Source): string {
    for (const [uri, named] of this.#named) if (named === source) return uri;
    return pathToFileURL(source.path).href;
  }

  /** `https://example.com/api/pets.yaml` stands beside `https://example.com/api/openapi.yaml`. */
  #belowNamed(uri: string): string | undefined {
    for (const [base, source] of this.#named) {
      const folder = new URL(".", base).href;
      if (!uri.startsWith(folder)) continue;
      return fileBeside(source.path, uri.slice(folder.length));
    }
    return undefined;
  }
}

/** Undefined for what can be no path: `a%2Fb`, `//host/a`. */
function fileBeside(path: string, relative: string): string | undefined {
  try {
    return fileURLToPath(new URL(relative, pathToFileURL(path)));
  } catch {
    return undefined;
  }
}

function absolute(reference: string, base: string): string | undefined {
  try {
    const url = new URL(reference, base);
    url.hash = "";
    return url.href;
  } catch {
    return undefined;
  }
}
