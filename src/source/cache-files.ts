/** Files on the disk that spare work. A cache is a convenience: what cannot be read is not there. */
import { randomUUID } from "node:crypto";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import type { Host } from "./host.ts";

/** Below `node_modules` where there is one, else where the user's caches are. */
export async function cacheFolder(
  cwd: string,
  host: Host,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  const modules = join(cwd, "node_modules");
  if ((await host.kind(modules)) === "folder") return join(modules, ".cache", "specwright");
  const caches = environment["XDG_CACHE_HOME"] ?? "";
  return join(isAbsolute(caches) ? caches : join(homedir(), ".cache"), "specwright");
}

export async function readCached(file: string, host: Host): Promise<string | undefined> {
  return host.read(file).catch(() => undefined);
}

/** All or nothing, whoever writes the same file at the same time; what cannot be written is done without. */
export async function writeCached(file: string, text: string, host: Host): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  try {
    await host.write(beside, text);
    await host.rename(beside, file);
  } catch {
    await host.remove(beside).catch(() => {});
  }
}
