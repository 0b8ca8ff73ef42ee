/** What the package says of itself. */
import { readFileSync } from "node:fs";

export interface PackageFile {
  readonly version: string;
  /** Page of the repository, if the package names one. */
  readonly repository: string | undefined;
  /** Names of the packages that it needs. */
  readonly dependencies: readonly string[];
}

/** The package file is one folder up in the sources and two in the build. */
export function readPackage(): PackageFile {
  for (const path of ["../package.json", "../../package.json"]) {
    try {
      const value: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
      if (typeof value === "object" && value !== null && "version" in value)
        return {
          version: String(value.version),
          repository: repositoryPage(value),
          dependencies: "dependencies" in value ? Object.keys(value.dependencies ?? {}) : [],
        };
    } catch {}
  }
  return { version: "unknown", repository: undefined, dependencies: [] };
}

/** `git+https://host/owner/name.git` is the page `https://host/owner/name`. */
function repositoryPage(value: object): string | undefined {
  const repository = "repository" in value ? value.repository : undefined;
  const url =
    typeof repository === "object" && repository !== null && "url" in repository
      ? repository.url
      : repository;
  const [, page] = /^(?:git\+)?(https:\/\/[^\s]+?)(?:\.git)?$/.exec(String(url ?? "")) ?? [];
  return page;
}
