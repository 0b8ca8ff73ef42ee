/** Where the contract states a rule. */
import { appendPointer, type Origin, type Schema } from "../../../src/index.ts";

/** The place of a keyword of a schema. */
export function keywordOf({ origin }: Schema, ...steps: readonly string[]): Origin {
  return { file: origin.file, pointer: steps.reduce(appendPointer, origin.pointer) };
}

/** The place of the type of a schema: the schema itself, where its keywords only imply one. */
export function typeOrigin(schema: Schema): Origin {
  return schema.implied ? schema.origin : keywordOf(schema, "type");
}
