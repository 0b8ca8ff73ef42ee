/** Remote documents on the disk, one file each, with what is needed to ask whether they have changed. */
import { join } from "node:path";
import { readCached, writeCached } from "./cache-files.ts";
import type { Host } from "./host.ts";
import { isJsonObject } from "./json-pointer.ts";
import { contentHash } from "./remote-lock.ts";

export interface RemoteDocument {
  /** Where redirects have led: what relative references in it are relative to. */
  readonly location: string;
  readonly text: string;
  /** Of its bytes. */
  readonly hash: string;
  /** `application/json` and the like, without parameters; absent when the server says nothing. */
  readonly mediaType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface RemoteCache {
  read(url: string): Promise<RemoteDocument | undefined>;
  write(url: string, document: RemoteDocument): Promise<void>;
}

/** What cannot be read or written there is fetched again. */
export function createRemoteCache(folder: string, host: Host): RemoteCache {
  const fileOf = (url: string): string => join(folder, `${contentHash(url)}.json`);
  return {
    async read(url) {
      const text = await readCached(fileOf(url), host);
      return text === undefined ? undefined : parseEntry(text, url);
    },
    async write(url, document) {
      await writeCached(fileOf(url), JSON.stringify({ url, ...document }), host);
    },
  };
}

/** Undefined when it is not what was written: the hash stands for the text. */
function parseEntry(text: string, url: string): RemoteDocument | undefined {
  let entry: unknown;
  try {
    entry = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(entry) || entry["url"] !== url) return undefined;
  const { location, text: content, hash, mediaType, etag, lastModified } = entry;
  if (typeof location !== "string" || !URL.canParse(location)) return undefined;
  if (typeof content !== "string" || typeof hash !== "string" || contentHash(content) !== hash)
    return undefined;
  return {
    location,
    text: content,
    hash,
    ...(typeof mediaType === "string" && { mediaType }),
    ...(typeof etag === "string" && { etag }),
    ...(typeof lastModified === "string" && { lastModified }),
  };
}
