/** Where a document is: the absolute path of a file, or a URL. */
import { resolve } from "node:path";

/** Windows paths (`C:\…`) are none. */
export function isUrl(location: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(location);
}

/** A path, relative to a folder, or a URL as it is. */
export function resolveLocation(folder: string, location: string): string {
  return isUrl(location) ? location : resolve(folder, location);
}

/** A URL as it identifies a document: in its canonical form and without fragment. As it is when it is no URL at all. */
export function documentUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = "";
  return parsed.href;
}
