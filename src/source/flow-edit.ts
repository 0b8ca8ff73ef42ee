/** Edits of collections in brackets: JSON, and YAML in the manner of JSON. */
import type { TextEdit } from "./text-edit.ts";
import { TextLines } from "./text-lines.ts";
import type { TextMember, TextNode } from "./text-tree.ts";
import { yamlFlow, yamlScalar } from "./value-text.ts";

export class FlowEditor {
  readonly #lines: TextLines;
  readonly #isJson: boolean;

  constructor(text: string, format: "json" | "yaml") {
    this.#lines = new TextLines(text);
    this.#isJson = format === "json";
  }

  remove(holder: TextNode, gone: ReadonlySet<TextMember>): TextEdit[] {
    const members = holder.members();
    const inside = { start: holder.start + 1, end: holder.end - 1, text: "" };
    if (gone.size === members.length && !this.#hasComment(holder)) return [inside];
    return runsOf(members, gone).map(([first, last]) => this.#removeRun(holder, first, last));
  }

  replace({ value: old, slot }: TextMember, value: unknown): TextEdit[] {
    if (old === undefined) return [{ start: slot, end: slot, text: ` ${yamlFlow(value)}` }];
    const { start, end } = old;
    const indent = /^\s*/.exec(this.#lines.text.slice(this.#lines.startOf(start), start))?.[0] ?? "";
    const isMultiLine = this.#lines.text.slice(start, end).includes("\n");
    return [{ start, end, text: this.#valueText(value, old, indent, isMultiLine) }];
  }

  add(holder: TextNode, key: string, value: unknown): TextEdit[] | undefined {
    const { text, eol } = this.#lines;
    const members = holder.members();
    const last = members.at(-1);
    const name = this.#isJson ? JSON.stringify(key) : yamlScalar(key, "plain", true);
    if (last === undefined) {
      if (this.#hasComment(holder)) return undefined;
      return [
        {
          start: holder.start,
          end: holder.end,
          text: `{ ${name}: ${this.#valueText(value, undefined, "", false)} }`,
        },
      ];
    }
    const isMultiLine = this.#lines.isFirst(last.start);
    const indent = this.#lines.indentOf(last.start);
    const before = members.at(-2);
    const gap = before ? text.slice(before.end, last.start) : "";
    const separator = isMultiLine ? `,${eol}${indent}` : gap === "," ? "," : ", ";
    const colon =
      last.key && /^:\s?$/.test(text.slice(last.key.end, last.slot))
        ? text.slice(last.key.end, last.slot)
        : ": ";
    const added = `${separator}${name}${this.#isJson ? colon : ": "}${this.#valueText(value, undefined, indent, isMultiLine)}`;
    return [{ start: last.end, end: last.end, text: added }];
  }

  rename({ start, end, style }: NonNullable<TextMember["key"]>, key: string): TextEdit {
    return { start, end, text: this.#isJson ? JSON.stringify(key) : yamlScalar(key, style, true) };
  }

  #valueText(value: unknown, old: TextNode | undefined, indent: string, isMultiLine: boolean): string {
    if (!this.#isJson) return yamlFlow(value, old?.style ?? "plain");
    const step = isMultiLine ? (/\n([ \t]+)\S/.exec(this.#lines.text)?.[1] ?? "  ") : "";
    return JSON.stringify(value, null, step).replaceAll("\n", this.#lines.eol + indent);
  }

  /** Members that go together: with the comma behind them, or with the one before them where they are the last. */
  #removeRun(holder: TextNode, first: number, last: number): TextEdit {
    const { text } = this.#lines;
    const members = holder.members();
    const start = members[first]?.start ?? 0;
    const end = members[last]?.end ?? 0;
    const next = members[last + 1];
    const previous = members[first - 1];
    const gap = next ? text.slice(end, next.start) : text.slice(previous?.end, start);
    if (next && !gap.includes("#")) return { start, end: next.start, text: "" };
    if (!next && previous && !gap.includes("#"))
      return { start: previous.end, end: this.#behindComment(end, holder), text: "" };
    return this.#removeWithComments(start, next || !previous ? this.#behindComma(end) : end, holder);
  }

  /** Comments around a member: the one behind it on its line goes with it, the others stay. */
  #removeWithComments(start: number, end: number, holder: TextNode): TextEdit {
    const to = this.#behindComment(end, holder);
    const isAlone = this.#lines.isFirst(start) && /^[ \t]*\r?\n/.test(this.#lines.text.slice(to));
    return isAlone
      ? { start: this.#lines.startOf(start), end: this.#lines.endOf(to), text: "" }
      : { start, end: to, text: "" };
  }

  #behindComma(offset: number): number {
    return offset + (/^(?:\s|(?<=\s)#[^\n]*)*,/.exec(this.#lines.text.slice(offset))?.[0].length ?? 0);
  }

  /** Behind the comment on the line of an offset, if one follows. */
  #behindComment(offset: number, holder: TextNode): number {
    const rest = this.#lines.text.slice(offset, holder.end - 1);
    return offset + (/^,?[ \t]+#[^\r\n]*|^,(?=\s*$)/.exec(rest)?.[0].length ?? 0);
  }

  /** In its own brackets, between the members. */
  #hasComment(holder: TextNode): boolean {
    if (this.#isJson) return false;
    let at = holder.start + 1;
    const { text } = this.#lines;
    for (const { start, end } of holder.members()) {
      if (text.slice(at, start).includes("#")) return true;
      at = end;
    }
    return text.slice(at, holder.end - 1).includes("#");
  }
}

/** First and last position of every stretch of members that go away. */
function runsOf(members: readonly TextMember[], gone: ReadonlySet<TextMember>): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, member] of members.entries()) {
    if (!gone.has(member)) continue;
    const open = runs.at(-1);
    if (open && open[1] === index - 1) open[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
