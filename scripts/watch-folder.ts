/** Waits for changes of what is in a folder, told by the operating system. */
import { watch } from "node:fs";

export interface FolderWatch {
  close(): void;
}

/** @param onFailure told why a folder cannot be watched; everything else goes on */
export function watchFolder(
  folder: string,
  changed: () => void,
  onFailure: (reason: string) => void,
): FolderWatch {
  try {
    const watcher = watch(folder, () => changed());
    // A folder that goes away is an error on some systems; whoever watches looks where it is now.
    watcher.on("error", () => changed());
    return watcher;
  } catch (error) {
    onFailure(`cannot watch '${folder}': ${error instanceof Error ? error.message : String(error)}`);
    return { close() {} };
  }
}
