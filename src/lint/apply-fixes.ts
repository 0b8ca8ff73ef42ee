/**
 * Carries fixes out on the texts of contracts, in rounds: what collides with another fix waits for the next one, and so
 * does what a fix makes possible. In: contracts to lint. Out: their new texts, and what is left to report.
 */
import { editDocument } from "../source/edit-document.ts";
import { diskHost, type Host } from "../source/host.ts";
import { isUrl } from "../source/location.ts";
import type { Source } from "../source/source.ts";
import type { SourceSet } from "../source/source-set.ts";
import { collide, type ValueEdit } from "../source/value-edit.ts";
import type { Edit } from "./fix.ts";
import type { LintedContract } from "./lint-contract.ts";
import { type LintJob, lintContracts } from "./lint-project.ts";
import type { ReportedFinding } from "./report/report.ts";

export interface FixedFile {
  /** As shown. */
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

export interface FixRun {
  /** Linted after the last round. */
  readonly contracts: readonly LintedContract[];
  readonly files: readonly FixedFile[];
  /** What was carried out, in order. */
  readonly fixed: readonly ReportedFinding[];
}

/** A contract whose fixes keep making work for each other is left after so many rounds. */
const mostRounds = 10;

/**
 * @param linted the contracts of the jobs, as they are
 * @param select which findings of linted contracts are to be repaired
 */
export async function applyFixes(
  jobs: readonly LintJob[],
  linted: readonly LintedContract[],
  select: (contracts: readonly LintedContract[]) => readonly ReportedFinding[],
): Promise<FixRun> {
  const files = new Map<string, FixedFile>();
  const fixed: ReportedFinding[] = [];
  const failed = new Set<string>();
  let contracts = linted;
  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = select(contracts).filter(
      (item) => item.finding.fix !== undefined && !failed.has(item.fingerprint),
    );
    const { done, texts } = carryOut(sideBySide(wanted), failed);
    if (done.length === 0) break;
    const changed = [...texts].map(([{ file, path }, text]): FixedFile => ({ file, path, text }));
    const host = overlay(jobs, [...files.values(), ...changed]);
    const next = await lintContracts(
      jobs.map((job) => ({ ...job, options: { ...job.options, host: host(job) } })),
    );
    // A contract that could be read must not be unreadable afterwards, whatever a rule takes for safe.
    if (next.some(({ stopped }, index) => stopped && contracts[index]?.stopped === false)) break;
    for (const item of changed) files.set(item.path, item);
    fixed.push(...done);
    contracts = next;
  }
  return { contracts, files: [...files.values()], fixed };
}

/** Replaces the files, each in one step, so that none is ever half written. */
export async function writeFixed(files: readonly FixedFile[], host: Host = diskHost): Promise<void> {
  const drafts = files.map(({ path, text }) => ({ path, text, draft: `${path}.specwright-draft` }));
  try {
    for (const { path, text, draft } of drafts) {
      const mark = (await host.read(path))?.startsWith("\ufeff") ? "\ufeff" : "";
      await host.write(draft, mark + text);
    }
    for (const { path, draft } of drafts) await host.rename(draft, path);
  } catch (error) {
    for (const { draft } of drafts) await host.remove(draft);
    throw error;
  }
}

/** The edits of a fix by file. */
export function editsByFile(edits: readonly Edit[]): Map<string, ValueEdit[]> {
  const byFile = Map.groupBy(edits, ({ at }) => at.file);
  return new Map(
    [...byFile].map(([file, own]) => [
      file,
      own.map(({ at, ...edit }): ValueEdit => ({ ...edit, pointer: at.pointer })),
    ]),
  );
}

/** The file that an edit is about, and what can be done to it: nothing where it is on another host. */
export function editableSource(sources: SourceSet | undefined, file: string): EditableSource | undefined {
  const source = sources?.find(file);
  return source && source.format !== "text" && !isUrl(source.path)
    ? { ...source, format: source.format }
    : undefined;
}

export interface EditableSource extends Source {
  readonly format: "json" | "yaml";
}

/** The first of the findings, and all whose fixes do not touch what those before them change. */
function sideBySide(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const claims = new Claims();
  return findings.filter(({ finding }) => {
    const edits = [...editsByFile(finding.fix?.edits ?? [])].flatMap(([file, own]) =>
      own.map((edit): [string, ValueEdit] => [file, edit]),
    );
    const isFree = edits.every(([file, edit]) => !claims.collides(file, edit));
    if (isFree) for (const [file, edit] of edits) claims.add(file, edit);
    return isFree;
  });
}

/** Edits by the first keys of their pointers, so that each is compared with few others. */
class Claims {
  /** Under the edit's own area. */
  readonly #at = new Map<string, ValueEdit[]>();
  /** Under every area that the edit lies in. */
  readonly #in = new Map<string, ValueEdit[]>();

  add(file: string, edit: ValueEdit): void {
    const areas = areasOf(file, edit);
    for (const area of areas) push(this.#in, area, edit);
    push(this.#at, areas.at(-1) ?? "", edit);
  }

  collides(file: string, edit: ValueEdit): boolean {
    const areas = areasOf(file, edit);
    const near = [
      ...areas.flatMap((area) => this.#at.get(area) ?? []),
      ...(this.#in.get(areas.at(-1) ?? "") ?? []),
    ];
    return near.some((other) => collide(edit, other));
  }
}

function areasOf(file: string, { pointer }: ValueEdit): string[] {
  const keys = pointer.split("/").slice(0, 4);
  return keys.map((_, index) => `${file}#${keys.slice(0, index + 1).join("/")}`);
}

function push(map: Map<string, ValueEdit[]>, key: string, edit: ValueEdit): void {
  const list = map.get(key);
  if (list) list.push(edit);
  else map.set(key, [edit]);
}

interface CarriedOut {
  readonly done: readonly ReportedFinding[];
  readonly texts: ReadonlyMap<Source, string>;
}

/** All fixes at once if that works, else halves of them: what fails alone is told in `failed`. */
function carryOut(findings: readonly ReportedFinding[], failed: Set<string>): CarriedOut {
  const done: ReportedFinding[] = [];
  let texts: ReadonlyMap<Source, string> = new Map();
  const attempt = (part: readonly ReportedFinding[]): void => {
    if (part.length === 0) return;
    const edited = editTexts([...done, ...part]);
    if (edited) {
      done.push(...part);
      texts = edited;
    } else if (part.length === 1) {
      for (const { fingerprint } of part) failed.add(fingerprint);
    } else {
      attempt(part.slice(0, part.length / 2));
      attempt(part.slice(part.length / 2));
    }
  };
  attempt(findings);
  return { done, texts };
}

/** The texts after some fixes; undefined when one of them cannot be carried out. */
function editTexts(findings: readonly ReportedFinding[]): Map<Source, string> | undefined {
  const bySource = new Map<string, { readonly source: EditableSource; readonly edits: ValueEdit[] }>();
  for (const { finding, sources } of findings) {
    for (const [file, edits] of editsByFile(finding.fix?.edits ?? [])) {
      const source = editableSource(sources, file);
      if (source === undefined) return undefined;
      const entry = bySource.get(source.path) ?? { source, edits: [] };
      bySource.set(source.path, entry);
      entry.edits.push(...edits);
    }
  }
  const texts = new Map<Source, string>();
  for (const { source, edits } of bySource.values()) {
    const text = editDocument(source.text, source.format, edits);
    if (text === undefined) return undefined;
    texts.set(source, text);
  }
  return texts;
}

/** The host of each job with some files already changed. */
function overlay(jobs: readonly LintJob[], files: readonly FixedFile[]): (job: LintJob) => Host {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const hosts = new Map(
    jobs.map(({ options: { host = diskHost } }): [Host, Host] => [
      host,
      { ...host, read: async (path) => texts.get(path) ?? (await host.read(path)) },
    ]),
  );
  return ({ options: { host = diskHost } }) => hosts.get(host) ?? host;
}
