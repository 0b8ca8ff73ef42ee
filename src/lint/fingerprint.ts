/** What a finding is recognised by in later runs: stable while other parts of the contract change. */
import { createHash } from "node:crypto";
import type { Origin } from "../diagnostics/diagnostic.ts";
import { appendPointer, isJsonObject, pointerKeys } from "../source/json-pointer.ts";
import type { Finding } from "./finding.ts";

/** Of code, file, pointer and message; positions in lists and counts in the message are left out. */
export function fingerprintOf(finding: Finding & { readonly origin: Origin }, document: unknown): string {
  const { code, message, origin } = finding;
  const parts = [code, origin.file, stablePointer(origin.pointer, document), stableMessage(message)];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** The pointer with `*` for every position in a list, because an item that is added moves the others. */
export function stablePointer(pointer: string, document: unknown): string {
  let value = document;
  return pointerKeys(pointer).reduce((stable, key) => {
    const isList = Array.isArray(value);
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return isList ? `${stable}/*` : appendPointer(stable, key);
  }, "");
}

function stableMessage(message: string): string {
  return message.replace(/(?<![\w'"`/.-])\d+(?![\w'"`/.-])/g, "#").replace(/\s+/g, " ");
}
