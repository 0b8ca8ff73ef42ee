/** Paths that take whatever follows. */
import type { Operation } from "../../src/index.ts";

/** The last segment of the path is a parameter that the contract marks with `x-wildcard`, or this one of them. */
export function isWildcard({ path, parameters }: Operation, name?: string): boolean {
  const last = path.parts.at(-1);
  if (last?.kind !== "parameter" || !path.raw.endsWith(`/{${last.name}}`)) return false;
  if (name !== undefined && name !== last.name) return false;
  return parameters.some(
    (parameter) => parameter.in === "path" && parameter.name === last.name && parameter.wildcard,
  );
}
