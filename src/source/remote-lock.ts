/** `specwright.lock.json`: the SHA-256 of every remote document by its URL, one sorted line each. */
import { createHash } from "node:crypto";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { isJsonObject } from "./json-pointer.ts";

export const lockName = "specwright.lock.json";

export type RemoteLock = ReadonlyMap<string, string>;

export function contentHash(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export function parseLock(text: string, file: string): RemoteLock | Diagnostic {
  const damaged = diagnostic("remote/lock-damaged", {}, { origin: { file, pointer: "" } });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return damaged;
  }
  const documents = isJsonObject(value) ? value["documents"] : undefined;
  if (!isJsonObject(documents)) return damaged;
  const entries = Object.entries(documents);
  const sound = entries.filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && /^[\da-f]{64}$/.test(entry[1]),
  );
  return sound.length === entries.length ? new Map(sound) : damaged;
}

export function formatLock(lock: RemoteLock): string {
  const lines = [...lock]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([url, hash]) => `\n    ${JSON.stringify(url)}: ${JSON.stringify(hash)}`);
  const about = "SHA-256 of remote documents; specwright generate --update-lock writes it.";
  return `{\n  "about": ${JSON.stringify(about)},\n  "documents": {${lines.join(",")}${lines.length > 0 ? "\n  " : ""}}\n}\n`;
}
