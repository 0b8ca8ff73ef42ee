/** Headers of responses, whatever their case. */
import type { ObjectNode } from "../../../contract/check/context.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";

export function hasHeader(response: ObjectNode, ...names: readonly string[]): boolean {
  const { headers } = response.value;
  const wanted = names.map((name) => name.toLowerCase());
  return isJsonObject(headers) && Object.keys(headers).some((name) => wanted.includes(name.toLowerCase()));
}
