/** Where the parts of a document stand in its text: one shape for YAML and JSON, made as far as it is asked for. */
import { createJsonTree } from "./json-document.ts";
import { createYamlTree } from "./yaml-tree.ts";

export interface TextNode {
  readonly kind: "map" | "list" | "scalar" | "alias";
  /** In brackets; JSON always is. */
  readonly isFlow: boolean;
  /** How a scalar is written. */
  readonly style: ScalarStyle;
  /** Offset of its first character; of a block collection, of the first key or dash. */
  readonly start: number;
  /** Offset behind its last character, of a block scalar behind its last line; comments behind it not included. */
  readonly end: number;
  /** Names that `*alias` may use, here or inside. */
  readonly hasAnchor: boolean;
  readonly members: () => readonly TextMember[];
}

export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

export interface TextMember {
  /** Absent for items of a list. */
  readonly key?: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly style: ScalarStyle;
  };
  /** Offset of the key or dash, or of the item in a list in brackets. */
  readonly start: number;
  readonly end: number;
  /** Offset behind colon or dash and what stands before the value: where an inline value may be put. */
  readonly slot: number;
  /** Absent when nothing is written: null. */
  readonly value?: TextNode;
  /** Written in a way that is not edited: `? key`, an anchor before the key. */
  readonly isOdd: boolean;
}

/** The tree of a text; undefined when there is nothing in it. */
export function createTextTree(text: string, format: "json" | "yaml"): TextNode | undefined {
  return format === "json" ? createJsonTree(text) : createYamlTree(text);
}
