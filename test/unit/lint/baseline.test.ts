import { describe, expect, test } from "vitest";
import {
  type BaselineEntry,
  baselineOf,
  compareWithBaseline,
  formatBaseline,
  outdatedEntry,
  parseBaseline,
} from "../../../src/lint/baseline.ts";
import { fingerprintOf, stablePointer } from "../../../src/lint/fingerprint.ts";
import type { ReportedFinding } from "../../../src/lint/report/report.ts";
import { keyRule, line, only, reported, twoKeys } from "./lint-text.ts";

const layer = only({ [keyRule]: "error" });
const always = (): boolean => true;

async function entriesOf(contract: string): Promise<BaselineEntry[]> {
  return baselineOf(await reported(contract, layer), [], always);
}

async function fingerprints(contract: string): Promise<string[]> {
  return (await reported(contract, layer)).map(({ fingerprint }) => fingerprint);
}

describe("a fingerprint", () => {
  test("stays when something else of the contract changes", async () => {
    const [first] = await fingerprints(twoKeys);
    const moved = twoKeys.replace("paths: {}", "\n# more\npaths: {}\ntags: []");
    expect((await fingerprints(moved))[0]).toBe(first);
  });

  test("differs by place and by message", async () => {
    const all = [
      ...(await fingerprints(twoKeys)),
      ...(await fingerprints(twoKeys.replace("    A:", "    C:"))),
      ...(await fingerprints(twoKeys.replace("name: a", "name: c"))),
    ];
    expect(new Set(all).size).toBe(4);
  });

  test("does not count positions in lists, nor numbers in messages", () => {
    const document = { a: [{ b: 1 }, { b: 2 }], 200: [[0]] };
    expect(stablePointer("/a/1/b", document)).toBe("/a/*/b");
    expect(stablePointer("/200/0/0", document)).toBe("/200/*/*");
    expect(stablePointer("/a/7/0/x~1y", document)).toBe("/a/*/0/x~1y");
    const found = (message: string, pointer: string): string =>
      fingerprintOf(
        { code: "x/y", severity: "info", message, related: [], origin: { file: "f", pointer } },
        document,
      );
    expect(found("3 of 10 are wrong", "/a/0/b")).toBe(found("4 of 11 are wrong", "/a/1/b"));
    expect(found("'v1' is wrong", "/a/0/b")).not.toBe(found("'v2' is wrong", "/a/0/b"));
    expect(found("The 200 of /a/1", "")).not.toBe(found("The 200 of /a/2", ""));
  });
});

describe("a baseline", () => {
  test("has a line per finding, in a fixed order", async () => {
    const text = formatBaseline(await entriesOf(twoKeys));
    expect(text.split("\n")).toHaveLength(8);
    expect(text.split("\n")[3]).toMatch(
      /^ {4}\{"file":"openapi.yaml","at":"\/components\/securitySchemes\/A\/in","rule":"security\/credential-in-query","count":1,"fingerprint":"[\da-f]{32}"\},$/,
    );
    expect(parseBaseline(text)).toEqual(await entriesOf(twoKeys));
    expect(parseBaseline(formatBaseline([]))).toEqual([]);
  });

  test("hides what it lists, and nothing else", async () => {
    const baseline = await entriesOf(twoKeys);
    const more = `${twoKeys}    C: { type: apiKey, in: query, name: c }\n`;
    const { fresh, known, gone } = compareWithBaseline(await reported(more, layer), baseline, always);
    expect(fresh.map(line)).toEqual([`openapi.yaml:8 error ${keyRule} /components/securitySchemes/C/in`]);
    expect(known).toHaveLength(2);
    expect(gone).toEqual([]);
  });

  test("hides as many as it counts", async () => {
    const [finding] = await reported(twoKeys, layer);
    if (finding === undefined) throw new Error("nothing was found");
    const three: ReportedFinding[] = [finding, finding, finding];
    const baseline = baselineOf(three.slice(0, 2), [], always);
    expect(baseline).toMatchObject([{ count: 2 }]);
    expect(compareWithBaseline(three, baseline, always)).toMatchObject({ fresh: [finding], gone: [] });
    expect(compareWithBaseline([finding], baseline, always).gone).toMatchObject([{ count: 1 }]);
  });

  test("tells what is gone, where it was looked for", async () => {
    const baseline = await entriesOf(twoKeys);
    const fewer = twoKeys.replace(/ {4}B:.*\n/, "");
    const found = await reported(fewer, layer);
    expect(compareWithBaseline(found, baseline, () => false).gone).toEqual([]);
    const [entry, ...others] = compareWithBaseline(found, baseline, always).gone;
    expect(others).toEqual([]);
    expect(entry && outdatedEntry(entry, "b.json", formatBaseline(baseline))).toMatchObject({
      code: "lint/baseline-outdated",
      severity: "info",
      message: `1 of '${keyRule}' at 'openapi.yaml#/components/securitySchemes/B/in' is in the baseline and no longer found`,
      origin: { file: "b.json" },
      range: { line: 5 },
    });
  });

  test("never hides what keeps a contract from being read", async () => {
    const broken = await reported("openapi: [", layer);
    expect(compareWithBaseline(broken, baselineOf(broken, [], always), always).fresh).toEqual(broken);
  });

  test("keeps what was not looked at when it is written anew", async () => {
    const other: BaselineEntry = { file: "a.yaml", at: "/x", rule: "x/y", fingerprint: "f", count: 3 };
    const found = await reported(twoKeys, layer);
    const isJudged = ({ file }: BaselineEntry): boolean => file === "openapi.yaml";
    expect(baselineOf(found, [other], isJudged)[0]).toEqual(other);
    expect(baselineOf(found, [other], always)).toHaveLength(2);
  });

  test.each([
    ["{", "SyntaxError"],
    ['{\n<<<<<<< HEAD\n  "findings": []\n', "it holds merge conflict markers"],
    ["[]", "it has no list 'findings'"],
    ['{ "findings": [{}] }', "an entry lacks"],
  ])("cannot be %j", (text, reason) => {
    expect(parseBaseline(text)).toMatchObject({ reason: expect.stringContaining(reason) });
  });
});
