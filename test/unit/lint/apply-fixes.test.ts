import { describe, expect, test } from "vitest";
import { applyFixes, writeFixed } from "../../../src/lint/apply-fixes.ts";
import type { Edit } from "../../../src/lint/fix.ts";
import { lintContracts } from "../../../src/lint/lint-project.ts";
import { mergeFindings, type ReportedFinding } from "../../../src/lint/report/report.ts";
import { resolveSettings } from "../../../src/lint/settings.ts";
import { createMemoryHost } from "../../../src/source/host.ts";
import { only } from "./lint-text.ts";

/** Texts after fixes: of rules, or of made-up findings whose fixes are given. */
async function fixed(
  files: Readonly<Record<string, string>>,
  fixes?: (round: number) => readonly (readonly Edit[])[],
): Promise<{ texts: Record<string, string>; count: number; rounds: number }> {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`/c/${name}`, text]));
  const host = createMemoryHost(texts);
  const settings = resolveSettings(
    only({ "correctness/unused-component": "warning", "correctness/server-trailing-slash": "warning" }),
  );
  const jobs = [{ contract: `/c/${Object.keys(files)[0]}`, settings, options: { cwd: "/c", host } }];
  let rounds = 0;
  const run = await applyFixes(jobs, await lintContracts(jobs), (contracts) => {
    rounds += 1;
    const [first] = contracts;
    if (fixes === undefined || first === undefined) return mergeFindings(contracts);
    return fixes(rounds).map(
      (edits, index): ReportedFinding => ({
        finding: {
          code: "x/y",
          severity: "warning",
          message: "m",
          related: [],
          origin: { file: "openapi.yaml", pointer: "" },
          fix: { title: "mend", edits },
        },
        sources: first.sources,
        range: undefined,
        stopped: false,
        fingerprint: `${rounds} ${index}`,
        occurrence: 0,
      }),
    );
  });
  await writeFixed(run.files, host);
  const entries = [...texts].map(([path, text]): [string, string] => [path.replace("/c/", ""), text]);
  return { texts: Object.fromEntries(entries), count: run.fixed.length, rounds };
}

const head = `openapi: 3.1.0
info: { title: A, version: 1.0.0 } # about
paths: { /a: { get: { responses: { 200: { description: a } } } } }
`;

describe("fixes of rules", () => {
  test("are carried out until nothing is left", async () => {
    const contract = `${head}servers: [{ url: https://a.b/ }] # one
components:
  schemas:
    # goes
    A: { $ref: "#/components/schemas/B" }
    B: { type: string }
`;
    const { texts, count } = await fixed({ "openapi.yaml": contract });
    expect(texts["openapi.yaml"]).toBe(
      `${head}servers: [{ url: https://a.b }] # one\ncomponents:\n  schemas: {}\n`,
    );
    expect(count).toBe(3);
  });

  test("keep a byte order mark", async () => {
    const contract = `\ufeff${head}servers: [{ url: https://a.b/ }]\n`;
    const { texts } = await fixed({ "openapi.yaml": contract });
    expect(texts["openapi.yaml"]).toBe(contract.replace(".b/", ".b"));
  });

  test("reach the other files of a contract", async () => {
    const files = {
      "openapi.yaml": `${head}components: { parameters: { A: { $ref: "more/b.json#/A" } } }\n`,
      "more/b.json": '{ "A": { "name": "a", "in": "query", "schema": {} } }\n',
    };
    const at = { file: "more/b.json", pointer: "/A/name" };
    const { texts } = await fixed(files, (round) =>
      round === 1 ? [[{ kind: "replace", at, value: "b" }]] : [],
    );
    expect(texts["more/b.json"]).toBe('{ "A": { "name": "b", "in": "query", "schema": {} } }\n');
    expect(Object.keys(texts)).toEqual(["openapi.yaml", "more/b.json"]);
  });
});

describe("fixes that meet", () => {
  const file = "openapi.yaml";
  const contract = `${head}x-a: { b: 1, c: 2 }\n`;
  const remove = (pointer: string): Edit => ({ kind: "remove", at: { file, pointer } });

  test("side by side go together", async () => {
    const { texts, count, rounds } = await fixed({ [file]: contract }, (round) =>
      round === 1 ? [[remove("/x-a/b")], [remove("/x-a/c")]] : [],
    );
    expect(texts[file]).toBe(`${head}x-a: {}\n`);
    expect({ count, rounds }).toEqual({ count: 2, rounds: 2 });
  });

  test("at one place wait for each other", async () => {
    const rename: Edit = { kind: "rename", at: { file, pointer: "/x-a" }, key: "x-b" };
    const { texts, rounds } = await fixed({ [file]: contract }, (round) =>
      round === 1 ? [[rename], [remove("/x-a/b")]] : round === 2 ? [[remove("/x-b/b")]] : [],
    );
    expect(texts[file]).toBe(`${head}x-b: { c: 2 }\n`);
    expect(rounds).toBe(3);
  });

  test("do not stop the others when one cannot be carried out", async () => {
    const { texts, count } = await fixed({ [file]: contract }, (round) =>
      round === 1 ? [[remove("/nothing")], [remove("/x-a/b")], [remove("/x-a/c"), remove("/no")]] : [],
    );
    expect(texts[file]).toBe(`${head}x-a: { c: 2 }\n`);
    expect(count).toBe(1);
  });

  test("come to an end", async () => {
    const flip = (round: number): Edit[] => [
      { kind: "replace", at: { file, pointer: "/x-a/b" }, value: round },
    ];
    const { rounds } = await fixed({ [file]: contract }, (round) => [flip(round)]);
    expect(rounds).toBe(10);
  });

  test("never make a contract unreadable", async () => {
    const { texts, count } = await fixed({ [file]: contract }, () => [[remove("/openapi")]]);
    expect(texts[file]).toBe(contract);
    expect(count).toBe(0);
  });
});

test("nothing is half written when writing fails", async () => {
  const texts = new Map([
    ["/c/a", "1"],
    ["/c/b", "2"],
  ]);
  const host = createMemoryHost(texts);
  const failing = {
    ...host,
    write: async (path: string, text: string): Promise<void> => {
      if (path.startsWith("/c/b")) throw new Error("no room");
      await host.write(path, text);
    },
  };
  const files = ["a", "b"].map((file) => ({ file, path: `/c/${file}`, text: "new" }));
  await expect(writeFixed(files, failing)).rejects.toThrow("no room");
  expect([...texts]).toEqual([
    ["/c/a", "1"],
    ["/c/b", "2"],
  ]);
});
