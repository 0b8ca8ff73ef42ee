/** The engine's only door to a file system; tests and editors bring a host of their own. */
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";

export interface Host {
  /** The file's text, or undefined when there is no such file. Throws when it exists and cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** Writes a file, making its folder where needed. */
  write(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; nothing happens when there is none. */
  remove(path: string): Promise<void>;
  /** Removes a folder if it is empty; never a file. */
  removeEmptyFolder(path: string): Promise<void>;
  /** Names in a folder, sorted; empty when there is no such folder. */
  list(path: string): Promise<readonly string[]>;
  kind(path: string): Promise<"file" | "folder" | undefined>;
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
    await rm(path, { force: true });
  },
  async removeEmptyFolder(path) {
    try {
      await rmdir(path);
    } catch (error) {
      const inUse =
        error instanceof Error && "code" in error && (error.code === "ENOTEMPTY" || error.code === "EEXIST");
      if (!isMissing(error) && !inUse) throw error;
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
  async kind(path) {
    try {
      return (await stat(path)).isDirectory() ? "folder" : "file";
    } catch (error) {
      if (isMissing(error)) return undefined;
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
    async removeEmptyFolder() {
      // Folders exist here by their files alone.
    },
    async kind(path) {
      if (files.has(path)) return "file";
      return [...files.keys()].some((file) => file.startsWith(`${path}/`)) ? "folder" : undefined;
    },
  };
}

function folderOf(path: string): string {
  return path.replace(/[\\/][^\\/]*$/, "");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
