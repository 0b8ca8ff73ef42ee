/** What held in a run, and what did not. */
import { isDeepStrictEqual } from "node:util";
import { markdownTable } from "../markdown-table.ts";

export interface Tally {
  readonly operations: number;
  readonly passed: number;
  readonly failures: readonly string[];
  /** What no value could be made for. */
  readonly missing: readonly string[];
}

/** Keeps count of an operation's comparisons. */
export type Judge = (what: string, seen: unknown, expected: unknown) => void;

export class Score {
  readonly #failures: string[] = [];
  readonly #missing: string[] = [];
  #passed = 0;

  judge(name: string): Judge {
    return (what, seen, expected) => {
      if (isDeepStrictEqual(seen, expected)) this.#passed++;
      else
        this.#failures.push(
          `${name}: ${what}: ${JSON.stringify(seen)} instead of ${JSON.stringify(expected)}`,
        );
    };
  }

  /** What throws fails. */
  async attempt(name: string, run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.#failures.push(`${name}: ${error}`);
    }
  }

  lack(name: string, missing: readonly string[]): void {
    this.#missing.push(...missing.map((what) => `${name}: ${what}`));
  }

  tally(operations: number): Tally {
    return { operations, passed: this.#passed, failures: this.#failures, missing: this.#missing };
  }
}

/** The table of a run: adapters by contracts, with the number of comparisons that held. */
export function formatTable(
  rows: readonly { readonly adapter: string; readonly api: string; readonly tally: Tally }[],
): string {
  const names = [...new Set(rows.map(({ adapter }) => adapter))];
  const apis = [...new Set(rows.map(({ api }) => api))];
  const cell = (api: string, adapter: string): string => {
    const tally = rows.find((row) => row.api === api && row.adapter === adapter)?.tally;
    if (tally === undefined) return "";
    const { passed, failures } = tally;
    return failures.length === 0 ? String(passed) : `${passed} (${failures.length} failed)`;
  };
  const operations = (api: string): string =>
    String(rows.find((row) => row.api === api)?.tally.operations ?? 0);
  return markdownTable([
    ["contract", "operations", ...names],
    ...apis.map((api) => [api, operations(api), ...names.map((name) => cell(api, name))]),
  ]).join("\n");
}
