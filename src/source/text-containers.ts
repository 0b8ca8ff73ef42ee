/** Objects and lists of a text with the lines that they stand on. */

import { appendPointer } from "./json-pointer.ts";
import { createRanges } from "./text-range.ts";
import { createTextTree, type TextNode } from "./text-tree.ts";

export interface TextContainer {
  readonly pointer: string;
  /** Line of the key or dash that it stands behind; of the document itself, line 0. */
  readonly head: number;
  readonly last: number;
  readonly inner: readonly TextContainer[];
}

/** The outermost container of a text; undefined when there is none. */
export function textContainers(text: string, format: "json" | "yaml"): TextContainer | undefined {
  const ranges = createRanges(text);
  const lineOf = (offset: number): number => ranges(offset, offset).line;
  const root = createTextTree(text, format);
  return root && isContainer(root) ? containerOf(root, "", 0) : undefined;

  function containerOf(node: TextNode, pointer: string, head: number): TextContainer {
    const inner = node.members().flatMap(({ key, start, value }, index) => {
      if (value === undefined || !isContainer(value)) return [];
      return [containerOf(value, appendPointer(pointer, key?.text ?? index), lineOf(start))];
    });
    // Behind a block scalar the end is the start of the next line.
    return { pointer, head, last: lineOf(Math.max(node.start, node.end - 1)), inner };
  }
}

function isContainer({ kind }: TextNode): boolean {
  return kind === "map" || kind === "list";
}
