/** One schema in each of some media types, as 3.x has it. */
import type { LinkedNode } from "../link.ts";
import type { JsonNode } from "../upgrade.ts";
import type { NodeMaker } from "./maker.ts";
import type { StatedText } from "./operations.ts";

/** @param examples by media type */
export function contentOf(
  types: readonly StatedText[],
  schema: LinkedNode | undefined,
  examples: JsonNode,
  maker: NodeMaker,
): JsonNode {
  const made = schema && maker.node(schema);
  return Object.fromEntries(
    types.map(({ text, origin }) => {
      const example = Object.hasOwn(examples, text) ? { example: examples[text] } : {};
      return [text, maker.mark({ ...(made && { schema: made }), ...example }, origin)];
    }),
  );
}
