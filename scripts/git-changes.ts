/** What has changed of some files since a revision, as git tells it. */
import { execFile } from "node:child_process";
import { realpathSync } from "node:fs";
import { dirname, extname, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { DiagnosticError, diagnostic, type FileChange, parseDiff } from "../src/index.ts";

/**
 * The changes between the point where a revision and the current branch parted and the files as they are on the disk,
 * by absolute path; files without changes are missing.
 * @throws {DiagnosticError} `config/unknown-revision` where git is missing, or knows no such revision or file
 */
export async function changesSince(
  revision: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, FileChange>> {
  const changes = new Map<string, FileChange>();
  const byFolder = Map.groupBy(paths, (path) => dirname(path));
  const roots = new Map<string, string[]>();
  for (const [folder, own] of byFolder) {
    const root = await rootOf(folder, revision);
    roots.set(root, [...(roots.get(root) ?? []), ...own]);
  }
  for (const [root, own] of roots)
    for (const [path, change] of await changesIn(root, revision, own)) changes.set(path, change);
  return changes;
}

async function rootOf(folder: string, revision: string): Promise<string> {
  const root = (await git(folder, revision, "rev-parse", "--show-toplevel")).trim();
  return resolve(root);
}

async function changesIn(
  root: string,
  revision: string,
  paths: readonly string[],
): Promise<Map<string, FileChange>> {
  const names = new Map(paths.map((path) => [nameIn(root, path), path]));
  const base = await baseOf(root, revision);
  const extensions = [...new Set(paths.map((path) => `*${extname(path)}`))];
  // Not only these files: what one of them was renamed from must be in view.
  const diff = await git(
    root,
    revision,
    ...["-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--unified=0"],
    ...["--find-renames", "--src-prefix=a/", "--dst-prefix=b/", base, "--", ...extensions],
  );
  const tracked = new Set((await git(root, revision, "ls-files", "-z", "--", ...names.keys())).split("\0"));
  const hunks = parseDiff(diff);
  const added = new Set(
    [...diff.matchAll(/^--- \/dev\/null\r?\n\+\+\+ "?b\/(.*?)"?\t?$/gm)].map(([, name]) => name),
  );
  const changes = new Map<string, FileChange>();
  for (const [name, path] of names) {
    if (!tracked.has(name) || added.has(name)) changes.set(path, "new");
    else if (hunks.has(name)) changes.set(path, hunks.get(name) ?? []);
  }
  return changes;
}

/** The commit where the branch left the revision; the revision itself where they have no past in common. */
async function baseOf(root: string, revision: string): Promise<string> {
  if (revision.startsWith("-")) throw unknown(revision, "no revision begins with a dash");
  const commit = (
    await git(root, revision, "rev-parse", "--verify", "--quiet", `${revision}^{commit}`)
  ).trim();
  try {
    return (await git(root, revision, "merge-base", commit, "HEAD")).trim() || commit;
  } catch (error) {
    if (error instanceof DiagnosticError) return commit;
    throw error;
  }
}

function nameIn(root: string, path: string): string {
  return relative(realpathSync(root), realpathSync(path)).split(sep).join("/");
}

const run = promisify(execFile);

async function git(cwd: string, revision: string, ...args: readonly string[]): Promise<string> {
  // In a hook these name the repository relative to another folder.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, GIT_PREFIX: ____, ...env } = process.env;
  try {
    const { stdout } = await run("git", args, { cwd, env: { ...env, LC_ALL: "C" }, maxBuffer: 1 << 28 });
    return stdout;
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    if (error.code === "ENOENT") throw unknown(revision, "git is not installed");
    const stderr = "stderr" in error ? String(error.stderr).trim() : "";
    throw unknown(revision, stderr.split("\n")[0]?.replace(/^fatal: /, "") || "there is no such revision");
  }
}

function unknown(revision: string, reason: string): DiagnosticError {
  return new DiagnosticError([diagnostic("config/unknown-revision", { revision, reason })]);
}
