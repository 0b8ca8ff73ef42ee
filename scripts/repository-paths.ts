/** Paths as CI systems look for them: relative to the repository. */
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** @param cwd that the paths are relative to */
export function repositoryPaths(cwd: string): (file: string) => string {
  const root = repositoryOf(cwd) ?? cwd;
  return (file) => {
    const path = relative(root, resolve(cwd, file));
    const isOutside = path.startsWith("..") || isAbsolute(path);
    return (isOutside ? resolve(cwd, file) : path).split(sep).join("/");
  };
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}
