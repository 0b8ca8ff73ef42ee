/**
 * What a run of `specwright generate` came from and left behind, so that the next one need not do it all again when
 * nothing has changed. It lies in the cache folder. It is checked before anything heavy is loaded, so this module and
 * what it imports must be light.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { ProjectConfig } from "../src/generate/config.ts";
import { contentHash } from "../src/generate/manifest.ts";
import { cacheFolder, readCached, writeCached } from "../src/source/cache-files.ts";
import { diskHost } from "../src/source/host.ts";
import { readPackage } from "./package-file.ts";
import type { Said } from "./terminal.ts";

/** One run that ended well. */
export interface Stamp {
  /** Hash of each file that was read or should be there afterwards, by its absolute path; null: there was none. */
  readonly files: readonly (readonly [path: string, hash: string | null])[];
  /** What it said of the contracts. */
  readonly said: readonly Said[];
  readonly outputs: number;
  /** Output folders as shown to the user. */
  readonly folders: readonly string[];
}

/** What a run starts with; another value of any of it may give another output, or other words. */
export interface StampedRun {
  /** The configuration's path, or the contract that is given instead of one. */
  readonly source: string;
  readonly cwd: string;
  readonly config: ProjectConfig;
  readonly flags: object;
  readonly color: boolean;
}

export interface StampPlace {
  /** The stamp of an equal run, if every file is still as that run left it. */
  read(): Promise<Stamp | undefined>;
  write(stamp: Stamp): Promise<void>;
}

/** Undefined where no stamp can tell whether anything has changed. */
export async function stampPlace(run: StampedRun): Promise<StampPlace | undefined> {
  // The compiler reads declarations of packages around the output, too.
  if (run.config.emit === "js+d.ts" || !isPlain(run.config)) return undefined;
  let file: string;
  let fingerprint: string;
  try {
    file = await stampFile(run);
    // Now rather than afterwards: what is changed during the run must count as changed.
    fingerprint = contentHash(JSON.stringify([run, process.version, toolState()]));
  } catch {
    return undefined;
  }
  return {
    async read() {
      const text = await readCached(file, diskHost);
      const stamp = text === undefined ? undefined : parseStamp(text, fingerprint);
      return stamp?.files.every(([path, hash]) => hashOf(path) === hash) ? stamp : undefined;
    },
    async write(stamp) {
      await writeCached(file, formatStamp(stamp, fingerprint), diskHost);
    },
  };
}

async function stampFile({ source, cwd }: StampedRun): Promise<string> {
  const name = contentHash(JSON.stringify([source, cwd]));
  return join(await cacheFolder(cwd, diskHost), `generate-${name}.json`);
}

/** The hash of the rest comes first, so that a damaged stamp is none. */
function formatStamp(stamp: Stamp, fingerprint: string): string {
  const text = JSON.stringify(stamp);
  return `${contentHash(fingerprint + text)}\n${text}\n`;
}

/** Undefined for the stamp of another run, and for anything else. */
function parseStamp(text: string, fingerprint: string): Stamp | undefined {
  const [hash, rest = ""] = text.split("\n");
  return hash === contentHash(fingerprint + rest) ? JSON.parse(rest) : undefined;
}

/** JSON keeps all of it: a function may do something else the next time, whatever its text. */
function isPlain(config: ProjectConfig): boolean {
  try {
    return isDeepStrictEqual(config, JSON.parse(JSON.stringify(config)));
  } catch {
    return false;
  }
}

/** Null when there is no such file, undefined when it cannot be read. */
function hashOf(path: string): string | null | undefined {
  try {
    return contentHash(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ENOENT" || code === "ENOTDIR" ? null : undefined;
  }
}

/** Size and time of every file of ours that can shape the output, and the versions of the packages that do. */
function toolState(): unknown[] {
  // `dist` or the repository; chunks are in the build alone.
  const root = fileURLToPath(new URL("..", import.meta.url));
  const files = ["chunks", "generators", "scripts", "src"].flatMap((folder) =>
    filesBelow(join(root, folder)),
  );
  const states = files.map((path) => {
    const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
    return [path, size, mtimeMs];
  });
  const { version, dependencies } = readPackage();
  const packages = dependencies.map((name) => hashOf(packageFile(name) ?? ""));
  return [version, states, packages];
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".d.ts"))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Undefined where it is not to be found: our own package says which version it should be. */
function packageFile(name: string): string | undefined {
  try {
    return findPackageJSON(name, import.meta.url);
  } catch {
    return undefined;
  }
}
