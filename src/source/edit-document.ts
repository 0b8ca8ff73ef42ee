/**
 * Edits of a document as edits of its text, as small as they can be: comments, quotes, indentation and everything else
 * stay as they are. In: a text and changes of its value. Out: changes of the text, or nothing where the text is written
 * in a way that cannot be edited safely, such as through an alias.
 */
import { isDeepStrictEqual } from "node:util";
import { BlockEditor } from "./block-edit.ts";
import { FlowEditor } from "./flow-edit.ts";
import { parseJson } from "./json-document.ts";
import { pointerKeys } from "./json-pointer.ts";
import { applyTextEdits, mergeDeletions, type TextEdit } from "./text-edit.ts";
import { createTextTree, type TextMember, type TextNode } from "./text-tree.ts";
import { applyValueEdits, type ValueEdit } from "./value-edit.ts";
import { parseYaml } from "./yaml-document.ts";

export type EditableFormat = "json" | "yaml";

/** Edits of one text; what one call has found out of it serves the next ones. */
export interface DocumentEditor {
  /** @param edits at places of the text as it is; they must not collide */
  plan(edits: readonly ValueEdit[]): TextEdit[] | undefined;
}

export function createDocumentEditor(text: string, format: EditableFormat): DocumentEditor {
  return new Editor(text, format);
}

/** The text after some edits; undefined when it would not mean exactly what they say. */
export function editDocument(
  text: string,
  format: EditableFormat,
  edits: readonly ValueEdit[],
  editor = createDocumentEditor(text, format),
): string | undefined {
  const planned = editor.plan(edits);
  const before = parse(text, format);
  if (planned === undefined || before === undefined) return undefined;
  try {
    const wanted = applyValueEdits(before.value, edits);
    const edited = applyTextEdits(text, planned);
    const after = parse(edited, format);
    return after && isDeepStrictEqual(after.value, wanted) ? edited : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parse(text: string, format: EditableFormat): { readonly value: unknown } | undefined {
  const result = format === "json" ? parseJson(text, "") : parseYaml(text, "");
  return "value" in result ? result : undefined;
}

/** A member with the collection that it is in, and the member that this collection is the value of. */
interface Place {
  readonly holder: TextNode;
  readonly member: TextMember;
  readonly around: TextMember | undefined;
}

class Editor implements DocumentEditor {
  readonly #text: string;
  readonly #format: EditableFormat;
  readonly #byKey = new WeakMap<TextNode, Map<string, TextMember>>();
  #tree: { readonly root: TextNode | undefined } | undefined;

  constructor(text: string, format: EditableFormat) {
    this.#text = text;
    this.#format = format;
  }

  plan(edits: readonly ValueEdit[]): TextEdit[] | undefined {
    const planned: TextEdit[] = [];
    const removed = new Map<TextNode, { around: TextMember | undefined; gone: Set<TextMember> }>();
    for (const edit of inwardsFirst(edits)) {
      if (edit.kind === "remove") {
        const place = this.#find(edit.pointer);
        if (place === undefined || !isFree(place)) return undefined;
        const { holder, member, around } = place;
        const entry = removed.get(holder) ?? { around, gone: new Set() };
        removed.set(holder, entry);
        entry.gone.add(member);
      } else {
        const own = this.#planOne(edit);
        if (own === undefined) return undefined;
        planned.push(...own);
      }
    }
    for (const [holder, { around, gone }] of removed)
      planned.push(...this.#editor(holder).remove(holder, gone, around));
    return mergeDeletions(planned);
  }

  #planOne(edit: Exclude<ValueEdit, { kind: "remove" }>): TextEdit[] | undefined {
    if (edit.kind === "add") {
      const node = edit.pointer === "" ? this.#root() : this.#find(edit.pointer)?.member.value;
      if (node?.kind !== "map" || this.#members(node).has(edit.key)) return undefined;
      return this.#editor(node).add(node, edit.key, edit.value);
    }
    const place = this.#find(edit.pointer);
    if (place === undefined) return undefined;
    const { holder, member } = place;
    if (edit.kind === "replace")
      return isFree(place) ? this.#editor(holder).replace(member, edit.value) : undefined;
    if (member.key === undefined || this.#members(holder).has(edit.key)) return undefined;
    return [this.#editor(holder).rename(member.key, edit.key)];
  }

  #editor({ isFlow }: TextNode): BlockEditor | FlowEditor {
    return isFlow ? new FlowEditor(this.#text, this.#format) : new BlockEditor(this.#text);
  }

  #find(pointer: string): Place | undefined {
    let node = this.#root();
    let found: Place | undefined;
    for (const key of pointerKeys(pointer)) {
      const member: TextMember | undefined = node && this.#members(node).get(key);
      if (node === undefined || member === undefined) return undefined;
      found = { holder: node, member, around: found?.member };
      node = member.value;
    }
    return found;
  }

  #root(): TextNode | undefined {
    this.#tree ??= { root: createTextTree(this.#text, this.#format) };
    return this.#tree.root;
  }

  /** By key or position; without those that stand twice, because nobody can say which one is meant. */
  #members(node: TextNode): ReadonlyMap<string, TextMember> {
    const known = this.#byKey.get(node);
    if (known) return known;
    const found = new Map<string, TextMember>();
    for (const [index, member] of node.members().entries()) {
      const key = node.kind === "list" ? String(index) : member.key?.text;
      if (key === undefined) continue;
      if (found.has(key)) found.set(key, { ...member, isOdd: true });
      else found.set(key, member);
    }
    this.#byKey.set(node, found);
    return found;
  }
}

/**
 * Where an inner object ends, the outer one may end too: what is added to both stands in this order. What is put in the
 * place of an empty value comes before either.
 */
function inwardsFirst(edits: readonly ValueEdit[]): ValueEdit[] {
  const depth = ({ kind, pointer }: ValueEdit): number =>
    kind === "add" ? pointer.split("/").length : Infinity;
  return edits.toSorted((left, right) => (depth(left) === depth(right) ? 0 : depth(right) - depth(left)));
}

/** Whether what stands there can be taken away: nothing else refers to it, and it is written in the usual way. */
function isFree({ member }: Place): boolean {
  return !member.isOdd && member.value?.hasAnchor !== true;
}
