/**
 * What must not compile, and what an editor shows. The compiler is the judge: an expected error that does not come is
 * an error of its own. The calls are made too, so that nothing here is merely well-typed.
 */
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { createGodoxyClient } from "../../../generated/godoxy/client.ts";
import { createLunarClient } from "../../../generated/lunar/client.ts";
import * as operations from "../../../generated/lunar/operations.ts";
import type { ErrorResponse, LoginResponse } from "../../../generated/lunar/types.ts";
import type { Methods } from "../../../generated/runtime/client.ts";
import { createTalisClient } from "../../../generated/talis/client.ts";
import type { Instance } from "../../../generated/talis/types.ts";

const answered = async (): Promise<Response> => Response.json({ rows: [], success: true });
const fetch = answered;
const lunar = createLunarClient({ fetch });
const talis = createTalisClient({ fetch });

type Called<All> = {
  [Name in keyof All as Name extends `${infer Call}Operation` ? Call : never]: All[Name];
};

test("the methods of a client are those of its operations", () => {
  const methods: Methods<Called<typeof operations>> = lunar;
  expect(Object.keys(methods)).toEqual(
    expect.arrayContaining(
      Object.keys(operations).flatMap((name) => /^(.*)Operation$/.exec(name)?.[1] ?? []),
    ),
  );
});

describe("input", () => {
  test("what is declared compiles", async () => {
    await talis.getInstances();
    await talis.getInstances(
      { limit: 5, status: "ready" },
      { timeout: 5, headers: { "x-a": 1, "x-b": null } },
    );
    await lunar.login({ body: { apiKey: "k" } });
    expect(await talis.createProject({ name: "meridian", owner_id: 4 })).toBeUndefined();
  });

  test("nothing else does", async () => {
    const calls = [
      // @ts-expect-error: there is no such parameter
      () => talis.getInstances({ limits: 5 }),
      // @ts-expect-error: a number is wanted
      () => talis.getInstances({ limit: "5" }),
      // @ts-expect-error: not one of the statuses
      () => talis.getInstances({ status: "lost" }),
      // @ts-expect-error: the arguments of a method are checked like any others
      () => talis.createProject({ name: "meridian" }),
      // @ts-expect-error: this operation takes no body
      () => talis.healthCheck({ body: {} }),
      // @ts-expect-error: the body is required
      () => lunar.login({}),
      // @ts-expect-error: so is its member
      () => lunar.login({ body: {} }),
      // @ts-expect-error: there is no such option
      () => talis.healthCheck({}, { retries: 3 }),
    ];
    await Promise.all(calls.map((call) => call()));
    // @ts-expect-error: the path needs its parameter
    await expect(talis.getInstance({})).rejects.toThrow(TypeError);
    // @ts-expect-error: the input is required
    await expect(talis.getInstance()).rejects.toThrow(TypeError);
  });
});

describe("output", () => {
  test("members are those of the contract", async () => {
    const page = await talis.getInstances();
    const rows: Instance[] = page.rows;
    // @ts-expect-error: there is no such member
    expect(page.items).toBeUndefined();
    expect(rows).toEqual([]);
  });

  test("pages, items, messages and results of polls have types", async () => {
    const items: AsyncIterable<Instance> = talis.getInstances.all({ limit: 5 });
    for await (const item of items) expect.fail(`no ${item.ID}`);
    // @ts-expect-error: one instance does not come in pages
    expect(talis.getInstance.all).toBeUndefined();
    const messages = createGodoxyClient().getHealth.subscribe(
      {},
      { connect: () => expect.fail("no connection") },
    );
    // @ts-expect-error: clients have nothing to say here
    await expect(messages.send({})).rejects.toThrow("there is no connection");
    await expect(messages.next()).rejects.toThrow("no connection");
    const found: Promise<Instance> = talis.getInstance.poll(
      { id: 1 },
      { signal: AbortSignal.abort(new Error("off")) },
    );
    await expect(found).rejects.toThrow("off");
  });
});

describe("errors", () => {
  async function failure(status: number, body: object): Promise<unknown> {
    const client = createLunarClient({ fetch: async () => Response.json(body, { status }) });
    return client.login({ body: { apiKey: "k" } }).catch((thrown: unknown) => thrown);
  }

  test("the status tells the type of the body", async () => {
    const error = await failure(401, { success: false });
    if (!operations.isLoginError(error)) return expect.fail("an error that the contract has");
    if (error.status === 401) {
      const body: LoginResponse = error.body;
      // @ts-expect-error: that is what 400 and 500 have
      const text: string = error.body.error;
      expect([body, text]).toEqual([{ success: false }, undefined]);
    } else if (error.status === 500) {
      const body: ErrorResponse = error.body;
      expect.fail(body.error);
    }
    // @ts-expect-error: the contract has no such status
    expect(error.status === 404).toBe(false);
  });
});

describe("an editor", () => {
  const root = join(import.meta.dirname, "../../..");
  const file = join(root, "test/unit/client/hovered.ts");
  const text = `import { createTalisClient } from "../../../generated/talis/client.ts";
const talis = createTalisClient();
export const one = talis.getInstance({ id: 1 });
export const all = talis.getInstances({ limit: 5 });
export const made = talis.createProject({ name: "x", owner_id: 1 });
`;
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const found = name === file ? text : ts.sys.readFile(name);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
  };
  const service = ts.createLanguageService(host);

  test.each([
    ["a method", "getInstance(", "Read one instance"],
    ["a method with pages", "getInstances(", "List instances"],
    ["a method of an RPC operation", "createProject(", "Create a project"],
    ["a member of the input", "limit:", "The most rows"],
  ])("shows the contract's words of %s", (_, place, words) => {
    const info = service.getQuickInfoAtPosition(file, text.indexOf(place));
    expect(ts.displayPartsToString(info?.documentation)).toContain(words);
  });

  test("offers what there is", () => {
    const offered = service.getCompletionsAtPosition(file, text.indexOf("getInstance("), undefined);
    const names = offered?.entries.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["getInstances", "createProject", "raw", "fetch", "setApiKey"]),
    );
  });
});
