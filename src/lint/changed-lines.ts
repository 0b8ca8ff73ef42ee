/** Which findings lie in what has changed, by the hunks of a diff. */
import { parentPointer, valueAt } from "../source/json-pointer.ts";
import { type TextContainer, textContainers } from "../source/text-containers.ts";
import { type EditableSource, editableSource } from "./apply-fixes.ts";
import type { ReportedFinding } from "./report/report.ts";

/** Lines of the new text, counted from 1. Of a deletion, the lines before and behind the gap. */
export interface Hunk {
  readonly kind: "changed" | "deleted";
  readonly first: number;
  readonly last: number;
}

/** What has changed of a file; a new one has changed wholly. */
export type FileChange = "new" | readonly Hunk[];

/**
 * Findings on changed lines, at objects that gained or lost a member, and below objects that are new or renamed.
 * @param changeOf by the path of a file; undefined where nothing has changed
 */
export function findingsInChanges(
  findings: readonly ReportedFinding[],
  changeOf: (path: string) => FileChange | undefined,
): ReportedFinding[] {
  const places = new Map<string, ChangedPlaces>();
  return findings.filter(({ finding, sources, range, stopped }) => {
    const { file, pointer } = finding.origin;
    const source = editableSource(sources, file);
    // What nothing else can be told without, and what is about no contract.
    if (stopped || source === undefined) return true;
    const change = changeOf(source.path);
    if (change === undefined || change === "new") return change === "new";
    if (range && change.some((hunk) => hunk.kind === "changed" && covers(hunk, range.line))) return true;
    const changed = places.get(source.path) ?? changedPlaces(source, change);
    places.set(source.path, changed);
    return isIn(changed, pointer, source.value);
  });
}

/** The hunks of a unified diff without context, by the file's path in the repository. */
export function parseDiff(diff: string): Map<string, Hunk[]> {
  const files = new Map<string, Hunk[]>();
  let hunks: Hunk[] = [];
  for (const line of diff.split("\n")) {
    const file = /^\+\+\+ (?:b\/(.*?)|"b\/(.*)")\t?\r?$/.exec(line);
    if (file) {
      hunks = [];
      files.set(file[1] ?? unquoted(file[2] ?? ""), hunks);
    }
    const [, start, count = "1"] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === undefined) continue;
    const first = Number(start);
    const isDeletion = count === "0";
    hunks.push({
      kind: isDeletion ? "deleted" : "changed",
      first,
      last: isDeletion ? first + 1 : first + Number(count) - 1,
    });
  }
  return files;
}

/** Pointers of what a change has made new, and of what it has taken from or added to. */
interface ChangedPlaces {
  readonly fresh: ReadonlySet<string>;
  readonly touched: ReadonlySet<string>;
}

function changedPlaces({ text, format }: EditableSource, hunks: readonly Hunk[]): ChangedPlaces {
  const fresh = new Set<string>();
  const touched = new Set<string>();
  const visit = (container: TextContainer, near: readonly Hunk[]): void => {
    if (near.some((hunk) => touches(hunk, container))) touched.add(container.pointer);
    for (const child of container.inner) {
      const inside = near.filter(({ first, last }) => last >= child.head && first <= child.last);
      if (inside.length === 0) continue;
      if (inside.some((hunk) => hunk.kind === "changed" && covers(hunk, child.head)))
        fresh.add(child.pointer);
      visit(child, inside);
    }
  };
  const root = textContainers(text, format);
  if (root) visit(root, hunks);
  return { fresh, touched };
}

/** Whether a hunk changes a container's own members, not only what is in one of them. */
function touches(hunk: Hunk, { head, last, inner }: TextContainer): boolean {
  if (hunk.kind === "deleted") {
    const isInside = inner.some((child) => child.head <= hunk.first && hunk.last <= child.last);
    return head <= hunk.first && hunk.first <= last && !isInside;
  }
  for (let line = Math.max(hunk.first, head + 1); line <= Math.min(hunk.last, last); line += 1)
    if (!inner.some((child) => child.head < line && line <= child.last)) return true;
  return false;
}

/** Whether a place, or the object where it is missing, is among what has changed. */
function isIn({ fresh, touched }: ChangedPlaces, pointer: string, document: unknown): boolean {
  let present = pointer;
  while (present !== "" && valueAt(document, present) === undefined) present = parentPointer(present);
  if (touched.has(present)) return true;
  for (let above = present; above !== ""; above = parentPointer(above)) if (fresh.has(above)) return true;
  return false;
}

function covers({ first, last }: Hunk, line: number): boolean {
  return first <= line && line <= last;
}

/** The text of a path that git has put in quotes. */
function unquoted(path: string): string {
  return path.replace(/\\(["\\])/g, "$1");
}
