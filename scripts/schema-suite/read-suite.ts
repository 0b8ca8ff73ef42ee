/** The JSON Schema test suite as it lies in a folder: `tests/<draft>/**` and `remotes/`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DialectName, RemoteDocuments } from "../../src/index.ts";

/** A schema and the values that it accepts or refuses. */
export interface SuiteGroup {
  /** `draft2020-12/ref`. */
  readonly file: string;
  readonly description: string;
  readonly dialect: DialectName;
  readonly schema: unknown;
  readonly tests: readonly SuiteTest[];
}

export interface SuiteTest {
  readonly description: string;
  readonly data: unknown;
  readonly valid: boolean;
}

/** A folder of the suite, e.g. `draft7/optional/format`, or only some of its files. */
export function readGroups(
  suite: string,
  folder: string,
  dialect: DialectName,
  only?: readonly string[],
): SuiteGroup[] {
  const path = join(suite, "tests", folder);
  const names = readdirSync(path).filter((name) => name.endsWith(".json"));
  return names.sort().flatMap((name) => {
    const word = name.replace(/\.json$/, "");
    if (only && !only.includes(word)) return [];
    const groups: Omit<SuiteGroup, "file" | "dialect">[] = JSON.parse(readFileSync(join(path, name), "utf8"));
    return groups.map((group) => ({ ...group, file: `${folder}/${word}`, dialect }));
  });
}

/** `remotes/`, as the host that the suite wants them to be on. */
export function suiteRemotes(suite: string): RemoteDocuments {
  const base = "http://localhost:1234/";
  return {
    config: {},
    areUsed: true,
    async load(url) {
      const path = url.startsWith(base) ? join(suite, "remotes", url.slice(base.length)) : undefined;
      const text = path === undefined ? undefined : readText(path);
      if (text === undefined) return { diagnostics: [] };
      return { document: { location: url, text, hash: "", mediaType: "application/json" }, diagnostics: [] };
    },
    async lock() {
      return { path: "", before: undefined, after: undefined };
    },
  };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
