/** Fixes as edits of text, for editors and other programs. */
import { createDocumentEditor, type DocumentEditor } from "../../source/edit-document.ts";
import type { TextEdit } from "../../source/text-edit.ts";
import { createRanges } from "../../source/text-range.ts";
import { editableSource, editsByFile } from "../apply-fixes.ts";
import type { ReportedFinding } from "./report.ts";

export interface FileEdits {
  readonly file: string;
  readonly edits: readonly PlacedEdit[];
}

/** Offsets count UTF-16 units without a byte order mark; lines and columns count from 1. */
export interface PlacedEdit extends TextEdit {
  readonly from: Position;
  readonly to: Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

interface OpenText {
  readonly editor: DocumentEditor;
  readonly positionAt: (offset: number) => Position;
}

/** Turns the fixes of one report into edits; each text is read once. */
export function createFixEdits(): (item: ReportedFinding) => readonly FileEdits[] | undefined {
  const texts = new Map<string, OpenText>();
  return ({ finding, sources }) => {
    if (finding.fix === undefined) return undefined;
    const files: FileEdits[] = [];
    for (const [file, edits] of editsByFile(finding.fix.edits)) {
      const source = editableSource(sources, file);
      if (source === undefined) return undefined;
      const open = texts.get(source.path) ?? openText(source.text, source.format);
      texts.set(source.path, open);
      const planned = open.editor.plan(edits);
      if (planned === undefined) return undefined;
      files.push({
        file,
        edits: planned.map((edit) => ({
          ...edit,
          from: open.positionAt(edit.start),
          to: open.positionAt(edit.end),
        })),
      });
    }
    return files;
  };
}

function openText(text: string, format: "json" | "yaml"): OpenText {
  const ranges = createRanges(text);
  return {
    editor: createDocumentEditor(text, format),
    positionAt(offset) {
      const { line, column } = ranges(offset, offset);
      return { line, column };
    },
  };
}
