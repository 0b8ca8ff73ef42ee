/**
 * `manifest.json`: which files of a folder are ours, each with the hash of its content, one sorted line per file so
 * that merges rarely conflict. Written last: what it lists is complete.
 */
import { createHash } from "node:crypto";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { isJsonObject } from "../source/json-pointer.ts";

export const manifestName = "manifest.json";

export interface Manifest {
  /** Path relative to the folder, and the content's SHA-256, shortened. */
  readonly files: ReadonlyMap<string, string>;
}

export function contentHash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}

export function formatManifest(files: ReadonlyMap<string, string>, about: readonly string[]): string {
  const lines = [...files]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, hash]) => `    ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
  return `{\n  "about": ${JSON.stringify(about.join(" "))},\n  "files": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/** Reads a manifest; paths that would leave the folder are refused like any other damage. */
export function parseManifest(text: string, file: string): Manifest | Diagnostic {
  const origin = { file, pointer: "" };
  if (/^<{7} /m.test(text)) return diagnostic("output/manifest-conflict", {}, { origin });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return diagnostic("output/manifest-damaged", {}, { origin });
  }
  const files = isJsonObject(value) ? value["files"] : undefined;
  if (!isJsonObject(files)) return diagnostic("output/manifest-damaged", {}, { origin });
  const entries = Object.entries(files).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  if (entries.some(([path]) => !isInsidePath(path)))
    return diagnostic("output/manifest-damaged", {}, { origin });
  return { files: new Map(entries) };
}

/** A relative path that stays below its folder on every system, and names no device. */
export function isInsidePath(path: string): boolean {
  return (
    /^[^/\\:]/.test(path) &&
    !/[\\:*?"<>|\u0000]/.test(path) &&
    path
      .split("/")
      .every((part) => part !== "" && part !== "." && part !== ".." && !/[. ]$/.test(part) && !isDevice(part))
  );
}

/** Names that Windows keeps for devices, with any extension. */
function isDevice(part: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part);
}
