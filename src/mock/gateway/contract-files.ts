/** The files of one contract on the disk: which ones it was made of, and when one of them becomes another text. */
import { dirname } from "node:path";
import type { Host } from "../../source/host.ts";
import type { Clock } from "./clock.ts";

/** Tells when something in a folder, not below it, may have changed. */
export type WatchFolder = (folder: string, changed: () => void) => { close(): void };

/** What was read: the text of each file by its absolute path, undefined for one that was missing. */
export type FileTexts = ReadonlyMap<string, string | undefined>;

/** A host that remembers what was read through it, so that a missing file is waited for as well. */
export function recordingHost(host: Host): { readonly host: Host; readonly texts: FileTexts } {
  const texts = new Map<string, string | undefined>();
  return {
    texts,
    host: {
      ...host,
      async read(path) {
        texts.set(path, undefined);
        const text = await host.read(path);
        texts.set(path, text);
        return text;
      },
    },
  };
}

export interface ContractFilesOptions {
  readonly host: Host;
  readonly clock: Clock;
  readonly watchFolder: WatchFolder;
  /** Called when the text of a file is no longer the one that was read. */
  readonly onChange: () => void;
}

export interface ContractFiles {
  /** Waits for changes of these files instead of those before. */
  follow(texts: FileTexts): Promise<void>;
  close(): void;
}

/** Milliseconds in which the steps of one save come: write beside, remove, rename. */
const settling = 50;

export function watchContractFiles(options: ContractFilesOptions): ContractFiles {
  const { host, clock, watchFolder, onChange } = options;
  let followed: FileTexts = new Map();
  let watches: { close(): void }[] = [];
  let cancel = (): void => {};
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
    cancel();
    cancel = clock.after(settling, () => void look());
  }

  async function look(): Promise<void> {
    const seen = followed;
    // Anew and before the files are read: a folder may have been replaced, and nothing may be missed.
    await watch();
    if (!closed && followed === seen && !(await areUnchanged(seen, host))) onChange();
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
