/** Lines of a text around offsets. Line ends are `\n` or `\r\n`. */

export class TextLines {
  readonly text: string;
  /** The line end that the text uses. */
  readonly eol: string;

  constructor(text: string) {
    this.text = text;
    this.eol = /\r?\n/.exec(text)?.[0] ?? "\n";
  }

  /** Offset of the first character of the line. */
  startOf(offset: number): number {
    return this.text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** Offset behind the line's end; the same offset where a line begins, as behind a block scalar. */
  endOf(offset: number): number {
    if (offset > 0 && this.text[offset - 1] === "\n") return offset;
    const end = this.text.indexOf("\n", offset);
    return end === -1 ? this.text.length : end + 1;
  }

  /** Nothing but space stands before an offset on its line. */
  isFirst(offset: number): boolean {
    return /^[ \t]*$/.test(this.text.slice(this.startOf(offset), offset));
  }

  /** What stands before an offset on its line, other characters than space as spaces. */
  indentOf(offset: number): string {
    return this.text.slice(this.startOf(offset), offset).replace(/[^\s]/g, " ");
  }

  /** The line that begins at an offset is blank. */
  isBlank(start: number): boolean {
    return start < this.text.length && /^[ \t]*\r?\n/.test(this.text.slice(start, this.endOf(start + 1)));
  }
}
