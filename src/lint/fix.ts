/** Changes to a contract that repair a finding, told by place, so that any writer of text can carry them out. */
import type { Origin } from "../diagnostics/diagnostic.ts";
import type { JsonValue } from "../model/model.ts";

/** Safe: what the contract means to servers and clients stays the same. */
export interface Fix {
  /** What it does, in the imperative: `remove the unused component`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

export type Edit =
  /** The member or list item at this place goes away, with the comments that belong to it. */
  | { readonly kind: "remove"; readonly at: Origin }
  | { readonly kind: "replace"; readonly at: Origin; readonly value: JsonValue }
  /** A member is added at the end of the object at this place. */
  | { readonly kind: "add"; readonly at: Origin; readonly key: string; readonly value: JsonValue }
  | { readonly kind: "rename"; readonly at: Origin; readonly key: string };
