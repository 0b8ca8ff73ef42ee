/** Paths that take whatever follows. */
import type { Operation } from "../../src/index.ts";

/** The last segment of the path is a parameter that the contract marks with `x-wildcard`. */
export function isWildcard({ path, parameters }: Operation): boolean {
  const last = path.parts.at(-1);
  if (last?.kind !== "parameter" || !path.raw.endsWith(`/{${last.name}}`)) return false;
  return parameters.some(
    ({ in: location, name, extensions }) =>
      location === "path" && name === last.name && extensions?.["x-wildcard"] === true,
  );
}
