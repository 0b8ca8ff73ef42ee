/** Edits of a text by offsets. */

export interface TextEdit {
  /** Offset of the first character that goes away. */
  readonly start: number;
  /** Offset behind the last one; the same as `start` for an insertion. */
  readonly end: number;
  readonly text: string;
}

/** The text with all edits done. They must not overlap; insertions at one offset keep their order. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: added } of inOrder(edits)) {
    if (start < at) throw new RangeError(`edits overlap at offset ${start}`);
    parts.push(text.slice(at, start), added);
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/**
 * Deletions that overlap as one, and in two where something is put into the blank line that one takes along; other edits as
 * they are.
 */
export function mergeDeletions(edits: readonly TextEdit[]): TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of inOrder(edits)) {
    const last = merged.at(-1);
    const isBoth = last && last.text === "" && edit.text === "" && edit.start <= last.end;
    const isInside = last && last.text === "" && edit.start === edit.end && edit.start < last.end;
    if (isBoth) merged[merged.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    else if (isInside)
      merged.splice(-1, 1, { ...last, end: edit.start }, edit, { ...last, start: edit.start });
    else merged.push(edit);
  }
  return merged;
}

/** What is inserted at an offset stands before what is replaced from there on. */
function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
}
