/** Files on the disk that something was made of, and when one of them becomes another text. */
import { dirname } from "node:path";
import type { Clock } from "./clock.ts";
import type { Host } from "./host.ts";

/** Tells when something in a folder, not below it, may have changed. */
export type WatchFolder = (folder: string, changed: () => void) => { close(): void };

/** What was read: the text of each file by its absolute path, undefined for one that was missing. */
export type FileTexts = ReadonlyMap<string, string | undefined>;

/**
 * A host that remembers what was read through it, so that a missing file is waited for as well. Of a file that changes
 * between two readings it is the first text: the file on the disk is another one than what was worked with.
 */
export function recordingHost(host: Host): { readonly host: Host; readonly texts: FileTexts } {
  const texts = new Map<string, string | undefined>();
  return {
    texts,
    host: {
      ...host,
      async read(path) {
        const isFirst = !texts.has(path);
        if (isFirst) texts.set(path, undefined);
        const text = await host.read(path);
        if (isFirst) texts.set(path, text);
        return text;
      },
    },
  };
}

export interface WatchedFilesOptions {
  readonly host: Host;
  readonly clock: Clock;
  readonly watchFolder: WatchFolder;
  /** Milliseconds without any change in which the steps of a save, or several saves, become one; default 50. */
  readonly settling?: number;
  /** Called when the text of a file is no longer the one that was read. */
  readonly onChange: () => void;
}

export interface WatchedFiles {
  /** Waits for changes of these files instead of those before; what has changed by now is told at once. */
  follow(texts: FileTexts): Promise<void>;
  close(): void;
}

/** Longest wait for quiet: a log that grows in the same folder must not hide a save for good. */
const patience = 2000;

export function watchFiles(options: WatchedFilesOptions): WatchedFiles {
  const { host, clock, watchFolder, settling = 50, onChange } = options;
  let followed: FileTexts = new Map();
  let watches: { close(): void }[] = [];
  let cancel = (): void => {};
  let restless: number | undefined;
  let closed = false;

  /** Folders are watched, because a file that is replaced by another takes its watch with it. */
  async function watch(): Promise<void> {
    const folders = await Promise.all(
      [...followed.keys()].map((file) => existingFolder(dirname(file), host)),
    );
    for (const old of watches.splice(0)) old.close();
    if (!closed) watches = [...new Set(folders)].map((folder) => watchFolder(folder, soon));
  }

  function soon(): void {
    if (closed) return;
    cancel();
    restless ??= clock.now();
    const left = Math.max(0, restless + patience - clock.now());
    cancel = clock.after(Math.min(settling, left), () => void look());
  }

  async function look(): Promise<void> {
    restless = undefined;
    const seen = followed;
    // Anew and before the files are read: a folder may have been replaced, and nothing may be missed.
    await watch();
    if (!closed && followed === seen && !(await areUnchanged(seen, host)) && !closed) onChange();
  }

  return {
    async follow(texts) {
      followed = texts;
      await look();
    },
    close() {
      closed = true;
      cancel();
      for (const open of watches.splice(0)) open.close();
    },
  };
}

/** The folder, or the nearest one above it that exists. */
async function existingFolder(folder: string, host: Host): Promise<string> {
  let existing = folder;
  while (!(await isFolder(existing, host)) && dirname(existing) !== existing) existing = dirname(existing);
  return existing;
}

/** What cannot be looked at cannot be watched either. */
async function isFolder(path: string, host: Host): Promise<boolean> {
  return (await host.kind(path).catch(() => undefined)) === "folder";
}

async function areUnchanged(texts: FileTexts, host: Host): Promise<boolean> {
  const same = [...texts].map(
    async ([path, text]) => (await host.read(path).catch(() => undefined)) === text,
  );
  return (await Promise.all(same)).every(Boolean);
}
