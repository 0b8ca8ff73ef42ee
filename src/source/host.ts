/** The engine's only door to a file system; tests and editors bring a host of their own. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";

export interface Host {
  /** The file's text, or undefined when there is no such file. Throws when it exists and cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** Writes a file, making its folder where needed. */
  write(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or an empty folder; nothing happens when there is none. */
  remove(path: string): Promise<void>;
  /** Names in a folder, sorted; empty when there is no such folder. */
  list(path: string): Promise<readonly string[]>;
  isFolder(path: string): Promise<boolean>;
}

/** The disk. */
export const diskHost: Host = {
  async read(path) {
    try {
      return await readFile(path, "utf8");
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async write(path, text) {
    await mkdir(folderOf(path), { recursive: true });
    await writeFile(path, text);
  },
  rename,
  async remove(path) {
    if (await this.isFolder(path)) {
      if ((await this.list(path)).length === 0) await rm(path, { recursive: true });
    } else {
      await rm(path, { force: true });
    }
  },
  async list(path) {
    try {
      return (await readdir(path)).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  async isFolder(path) {
    try {
      return (await stat(path)).isDirectory();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  },
};

/** A host on a map of absolute paths to texts. */
export function createMemoryHost(files: Map<string, string>): Host {
  return {
    async read(path) {
      return files.get(path);
    },
    async write(path, text) {
      files.set(path, text);
    },
    async rename(from, to) {
      const text = files.get(from);
      if (text === undefined) throw new Error(`no file '${from}'`);
      files.set(to, text);
      files.delete(from);
    },
    async remove(path) {
      files.delete(path);
    },
    async list(path) {
      const inside = [...files.keys()].filter((file) => file.startsWith(`${path}/`));
      return [...new Set(inside.map((file) => file.slice(path.length + 1).split("/")[0] ?? ""))].sort();
    },
    async isFolder(path) {
      return [...files.keys()].some((file) => file.startsWith(`${path}/`));
    },
  };
}

function folderOf(path: string): string {
  return path.replace(/[\\/][^\\/]*$/, "");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
