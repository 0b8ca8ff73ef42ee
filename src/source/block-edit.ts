/** Edits of YAML collections that are told by indentation. */
import type { TextEdit } from "./text-edit.ts";
import { TextLines } from "./text-lines.ts";
import type { TextMember, TextNode } from "./text-tree.ts";
import { isLiteral, isNonEmpty, yamlBlock, yamlFlow, yamlScalar } from "./value-text.ts";

export class BlockEditor {
  readonly #lines: TextLines;

  constructor(text: string) {
    this.#lines = new TextLines(text);
  }

  /** @param around the member whose value the collection is */
  remove(holder: TextNode, gone: ReadonlySet<TextMember>, around: TextMember | undefined): TextEdit[] {
    const members = holder.members();
    const [first] = members;
    if (gone.size === members.length)
      return this.#putInline(holder, around?.slot, holder.kind === "map" ? "{}" : "[]");
    const kept = members.findIndex((member) => !gone.has(member));
    const isCompact = first !== undefined && gone.has(first) && !this.#lines.isFirst(first.start);
    const rest = [...gone].filter((member) => !isCompact || members.indexOf(member) > kept);
    return [
      ...(isCompact ? [this.#pullUp(first, members[kept - 1] ?? first)] : []),
      ...rest.map((member) => this.#wholeLines(member.start, member.end)),
    ];
  }

  replace(member: TextMember, value: unknown): TextEdit[] {
    const { value: old, slot } = member;
    const { eol } = this.#lines;
    if (old === undefined) return [{ start: slot, end: slot, text: ` ${yamlFlow(value, "plain", false)}` }];
    const { start, end } = old;
    const behind = this.#lines.text[end - 1] === "\n" ? eol : "";
    if (old.style === "literal" || old.style === "folded") {
      if (!isLiteral(value)) return [{ start, end, text: yamlFlow(value, "plain", false) + behind }];
      const { inline, below } = yamlBlock(value, this.#indentOfBlockScalar(old));
      return [{ start, end, text: [inline, ...below].join(eol) + behind }];
    }
    if (old.isFlow || old.kind === "scalar" || old.kind === "alias")
      return [{ start, end, text: yamlFlow(value, old.style, false) }];
    const indent = this.#lines.indentOf(start);
    // Dashes may stand right below their key, members may not.
    const isTooFarLeft = !Array.isArray(value) && indent === this.#lines.indentOf(member.start);
    if (!isNonEmpty(value) || isTooFarLeft)
      return this.#putInline(old, slot, yamlFlow(value, "plain", false));
    const { below } = yamlBlock(value, indent);
    return [{ start, end, text: below.join(eol).trimStart() + behind }];
  }

  add(holder: TextNode, key: string, value: unknown): TextEdit[] | undefined {
    const members = holder.members();
    const last = members.at(-1);
    const model = members.find(({ isOdd }) => !isOdd);
    if (last === undefined || model === undefined) return undefined;
    const indent = this.#lines.indentOf(model.start);
    const { inline, below } = yamlBlock(value, `${indent}  `);
    const head = `${indent}${yamlScalar(key, "plain", false)}:${inline === "" ? "" : ` ${inline}`}`;
    const { eol, text } = this.#lines;
    const added = [head, ...below].join(eol);
    const at = this.#lines.endOf(last.end);
    const isOpen = at === text.length && text[at - 1] !== "\n";
    return [{ start: at, end: at, text: isOpen ? eol + added : added + eol }];
  }

  rename({ start, end, style }: NonNullable<TextMember["key"]>, key: string): TextEdit {
    return { start, end, text: yamlScalar(key, style, false) };
  }

  /** Puts a text for one line in the place of a whole collection. */
  #putInline({ start, end }: TextNode, slot: number | undefined, text: string): TextEdit[] {
    const isBelow = slot !== undefined && this.#lines.text.slice(slot, start).includes("\n");
    if (isBelow) return [{ start: slot, end: slot, text: ` ${text}` }, this.#wholeLines(start, end)];
    // The comment behind the last line belongs to what goes away; the line end does not.
    const lineEnd = this.#lines.endOf(end);
    const comment = this.#lines.text.slice(end, lineEnd).trimEnd();
    const behind = this.#lines.text[end - 1] === "\n" ? this.#lines.eol : "";
    return [{ start, end: end + comment.length, text: text + behind }];
  }

  /** Takes members away that begin behind a dash, so that what follows stands there. */
  #pullUp(first: TextMember, last: TextMember): TextEdit {
    const from = this.#lines.endOf(last.end);
    const space = /^\s*/.exec(this.#lines.text.slice(from))?.[0].length ?? 0;
    return { start: first.start, end: from + space, text: "" };
  }

  /** The lines of a member, with the comments right above it and one of two blank lines around it. */
  #wholeLines(start: number, end: number): TextEdit {
    const lines = this.#lines;
    const indent = lines.indentOf(start);
    let from = lines.startOf(start);
    let to = lines.endOf(end);
    for (
      let above = lines.startOf(from - 1);
      from > 0 && isCommentAt(above, from);
      above = lines.startOf(from - 1)
    )
      from = above;
    const isBlankAbove = from === 0 || lines.isBlank(lines.startOf(from - 1));
    if (isBlankAbove && lines.isBlank(to)) to = lines.endOf(to + 1);
    return { start: from, end: to, text: "" };

    function isCommentAt(lineStart: number, next: number): boolean {
      return lines.text.slice(lineStart, next).startsWith(`${indent}#`);
    }
  }

  #indentOfBlockScalar({ start, end }: TextNode): string {
    const content = this.#lines.text.slice(this.#lines.endOf(start + 1), end);
    return /^([ \t]+)\S/m.exec(content)?.[1] ?? `${this.#lines.indentOf(this.#lines.startOf(start))}  `;
  }
}
