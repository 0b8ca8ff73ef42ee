/** Modules that a ruleset names, run with all rights of this process: called only where code is allowed. */
import { pathToFileURL } from "node:url";
import { isJsonObject } from "../../source/json-pointer.ts";

/** What a module exports by default, also one of CommonJS. */
export async function exportOf(path: string): Promise<unknown> {
  const module: { default?: unknown } = await import(pathToFileURL(path).href);
  const { default: exported = module } = module;
  return isJsonObject(exported) && exported["default"] !== undefined ? exported["default"] : exported;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
