/** Type aliases as a template writes them, and which modules they refer to. */
import { docComment, inlineType, type TypeNode, typeLines } from "../../src/index.ts";

export interface TypeView {
  readonly doc: readonly string[];
  readonly name: string;
  /** What follows `=`, with the space in front where there is something, and the lines after it. */
  readonly first: string;
  readonly rest: readonly string[];
}

const lineWidth = 100;

export class TypeViews {
  /** Something refers to `types.ts` as `t`, to `values.ts` as `held`. */
  usesTypes = false;
  usesValues = false;

  view(name: string, about: string, node: TypeNode): TypeView {
    this.note(inlineType(node));
    const lines = aliasLines(node, name.length + 15);
    const [first = "", ...rest] = [...lines.slice(0, -1), `${lines.at(-1)};`];
    return { doc: docComment([about]), name, first: first === "" ? "" : ` ${first}`, rest };
  }

  /** Takes note of what a type refers to. */
  note(type: string): void {
    // String literals could look like a name.
    const words = type.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, "");
    this.usesTypes ||= /\bt\./.test(words);
    this.usesValues ||= /\bheld\./.test(words);
  }
}

/** The lines of a type; of an object and a union behind it, each variant has a line of its own. */
function aliasLines(node: TypeNode, lead: number): string[] {
  const [object, union] = node.kind === "intersection" ? node.members : [];
  if (object === undefined || union?.kind !== "union") return typeLines(node, lead);
  const left = typeLines(object);
  const [first = "", ...variants] = typeLines(union, lineWidth);
  return [...left.slice(0, -1), `${left.at(-1)} & (${first}`, ...variants, ")"];
}
