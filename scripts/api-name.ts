/** The name of an API that is given by the path of its contract. */
import { resolve } from "node:path";

/** `specs/lunar/openapi.yaml` is `lunar`, `petstore.json` is `petstore`. */
export function apiName(contract: string): string {
  const parts = resolve(contract).split(/[\\/]/);
  const base = (parts.at(-1) ?? "").replace(/\.[^.]*$/, "");
  const telling = /^(?:openapi|swagger|api|spec|index)$/i.test(base) ? (parts.at(-2) ?? base) : base;
  return telling.replace(/[^\p{L}\p{Nd}_-]+/gu, "-").replace(/^-+|-+$/g, "") || "api";
}
