/** Where the contract states a rule. */
import { appendPointer, type Origin, type Schema } from "../../../src/index.ts";

/** The place of a keyword of a schema. */
export function keywordOf(schema: Schema, ...steps: readonly string[]): Origin {
  const { file, pointer } = keywordsOrigin(schema);
  return { file, pointer: steps.reduce(appendPointer, pointer) };
}

/** The place whose keywords make the schema. */
export function keywordsOrigin({ keywordsOrigin, origin }: Schema): Origin {
  return keywordsOrigin ?? origin;
}

/** The place of the type of a schema: the schema itself, where its keywords only imply one. */
export function typeOrigin(schema: Schema): Origin {
  return schema.implied ? keywordsOrigin(schema) : keywordOf(schema, "type");
}
