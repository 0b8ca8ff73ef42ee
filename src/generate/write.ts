/**
 * Rendered files into a folder, all or nothing: only what changed, only over files of our own, never outside the
 * folder. A temporary file beside each target is renamed over it; a failure puts the old files back.
 */
import { dirname, join } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { Host } from "../source/host.ts";
import type { RenderedFile } from "./generator.ts";
import { contentHash, formatManifest, isInsidePath, manifestName, parseManifest } from "./manifest.ts";

export interface OutputFolder {
  /** Absolute. */
  readonly path: string;
  /** As shown to the user. */
  readonly display: string;
  readonly files: readonly RenderedFile[];
  /** These are not all files of the folder: those that the manifest lists beside them stay, but for the `dropped`. */
  readonly partial?: boolean;
  readonly dropped?: readonly string[];
}

export type Change = "added" | "changed" | "removed";

export interface FileChange {
  /** As shown to the user. */
  readonly file: string;
  readonly change: Change;
}

export interface WriteReport {
  readonly changes: readonly FileChange[];
  readonly unchanged: number;
  readonly problems: readonly Diagnostic[];
  /** Content hash of every file that these folders should have, manifests included, by its absolute path. */
  readonly contents: ReadonlyMap<string, string>;
}

/** What is to be done, and what is found before it is. */
interface Plan {
  readonly steps: readonly Step[];
  readonly unchanged: number;
  readonly problems: readonly Diagnostic[];
  readonly contents: ReadonlyMap<string, string>;
}

interface Step {
  readonly path: string;
  readonly file: string;
  readonly change: Change;
  /** Content before and after; undefined where there is no file. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What `write` would do: nothing is touched. */
export async function compare(folders: readonly OutputFolder[], host: Host): Promise<WriteReport> {
  const { steps, ...plan } = await planWrite(folders, host);
  return { ...plan, changes: steps.map(({ file, change }) => ({ file, change })) };
}

export async function write(folders: readonly OutputFolder[], host: Host): Promise<WriteReport> {
  const { steps, ...plan } = await planWrite(folders, host);
  if (plan.problems.length > 0) return { ...plan, changes: [] };
  const failure = await apply(steps, host);
  return failure
    ? { ...plan, changes: [], problems: [failure] }
    : { ...plan, changes: steps.map(({ file, change }) => ({ file, change })) };
}

async function planWrite(folders: readonly OutputFolder[], host: Host): Promise<Plan> {
  const steps: Step[] = [];
  const problems: Diagnostic[] = [];
  const contents = new Map<string, string>();
  let unchanged = 0;
  for (const folder of folders) {
    const planned = await planFolder(folder, host);
    steps.push(...planned.steps);
    problems.push(...planned.problems);
    unchanged += planned.unchanged;
    for (const [path, hash] of planned.contents) contents.set(path, hash);
  }
  return { steps, unchanged, problems, contents };
}

async function planFolder(folder: OutputFolder, host: Host): Promise<Plan> {
  const at = (path: string): string => `${folder.display}/${path}`;
  const step = (path: string, before: string | undefined, after: string | undefined): Step => ({
    path: join(folder.path, path),
    file: at(path),
    change: before === undefined ? "added" : after === undefined ? "removed" : "changed",
    before,
    after,
  });
  const oldManifest = await host.read(join(folder.path, manifestName));
  const manifest =
    oldManifest === undefined
      ? { files: new Map<string, string>() }
      : parseManifest(oldManifest, at(manifestName));
  if ("code" in manifest) return { steps: [], unchanged: 0, problems: [manifest], contents: new Map() };

  const steps: Step[] = [];
  const problems: Diagnostic[] = [];
  const hashes = new Map<string, string>();
  let unchanged = 0;
  for (const { path, text } of folder.files) {
    if (!isInsidePath(path)) {
      problems.push(diagnostic("output/outside-folder", { path }));
      continue;
    }
    hashes.set(path, contentHash(text));
    if ((await host.kind(join(folder.path, path))) === "folder") {
      problems.push(diagnostic("output/foreign-file", { file: at(path) }));
      continue;
    }
    const before = await host.read(join(folder.path, path));
    if (before === text) unchanged += 1;
    else if (before !== undefined && !manifest.files.has(path))
      problems.push(diagnostic("output/foreign-file", { file: at(path) }));
    else steps.push(step(path, before, text));
  }
  const contents = new Map([...hashes].map(([path, hash]) => [join(folder.path, path), hash]));
  for (const [path, hash] of manifest.files) {
    if (folder.partial && !hashes.has(path) && !folder.dropped?.includes(path)) {
      hashes.set(path, hash);
      continue;
    }
    const before = hashes.has(path) ? undefined : await host.read(join(folder.path, path));
    if (before !== undefined) steps.push(step(path, before, undefined));
  }
  const newManifest = formatManifest(hashes, [
    "Files written by specwright; anything else in this folder is left alone.",
  ]);
  if (oldManifest === newManifest) unchanged += 1;
  else steps.push(step(manifestName, oldManifest, newManifest));
  contents.set(join(folder.path, manifestName), contentHash(newManifest));
  return { steps, unchanged, problems, contents };
}

/** Writes everything beside its target first, then renames; on failure everything is put back as it was. */
async function apply(steps: readonly Step[], host: Host): Promise<Diagnostic | undefined> {
  const newFolders = await missingFolders(steps, host);
  const done: Step[] = [];
  let current: Step | undefined;
  try {
    for (const step of steps) {
      current = step;
      if (step.after !== undefined) await host.write(temporary(step.path), step.after);
    }
    for (const step of steps) {
      current = step;
      if (step.after === undefined) await host.remove(step.path);
      else await renameOver(host, temporary(step.path), step.path);
      done.push(step);
    }
    return undefined;
  } catch (error) {
    await undo({ steps, done, newFolders }, host);
    const reason = error instanceof Error ? error.message : String(error);
    return diagnostic("output/not-writable", { file: current?.file ?? "", reason });
  }
}

interface Attempt {
  readonly steps: readonly Step[];
  readonly done: readonly Step[];
  readonly newFolders: readonly string[];
}

/** Best effort: the failure that brought us here is the one to report. */
async function undo({ steps, done, newFolders }: Attempt, host: Host): Promise<void> {
  for (const { path } of steps) await host.remove(temporary(path)).catch(() => {});
  for (const { path, before } of done) {
    await (before === undefined ? host.remove(path) : host.write(path, before)).catch(() => {});
  }
  for (const folder of newFolders) await host.removeEmptyFolder(folder).catch(() => {});
}

/** Folders that writing will make, innermost first. */
async function missingFolders(steps: readonly Step[], host: Host): Promise<string[]> {
  const missing = new Set<string>();
  for (const step of steps) {
    let folder = dirname(step.path);
    while (!missing.has(folder) && folder !== dirname(folder) && (await host.kind(folder)) === undefined) {
      missing.add(folder);
      folder = dirname(folder);
    }
  }
  return [...missing].sort((left, right) => right.length - left.length);
}

function temporary(path: string): string {
  return `${path}.specwright-new`;
}

/** Virus scanners and editors hold files for a moment on Windows: a few tries before giving up. */
async function renameOver(host: Host, from: string, to: string, tries = 5): Promise<void> {
  try {
    await host.rename(from, to);
  } catch (error) {
    const held =
      error instanceof Error && "code" in error && (error.code === "EPERM" || error.code === "EBUSY");
    if (!held || tries <= 1) throw error;
    await renameOver(host, from, to, tries - 1);
  }
}
