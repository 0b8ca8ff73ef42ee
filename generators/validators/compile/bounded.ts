/** Which schemas limit the depth of their values: no part of them refers back to where it came from. */
import { forEachPart, type Schema, type SchemaId } from "../../../src/index.ts";

export function createBounded(target: (id: SchemaId) => Schema): (schema: Schema) => boolean {
  const known = new Map<Schema, boolean>();

  function isBounded(schema: Schema): boolean {
    const found = known.get(schema);
    if (found !== undefined) return found;
    // What is met again on its own way is not.
    known.set(schema, false);
    let bounded = true;
    forEachPart(schema, (part) => {
      if (part.kind === "ref" && !isBounded(target(part.target))) bounded = false;
    });
    known.set(schema, bounded);
    return bounded;
  }

  return isBounded;
}
