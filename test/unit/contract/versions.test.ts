import { describe, expect, test } from "vitest";
import { findings } from "./findings.ts";

const rest = "\ninfo: { title: Case, version: 1.0.0 }\npaths: {}";

describe("the version", () => {
  test.each([
    "swagger: '2.0'",
    "openapi: 3.0.0",
    "openapi: 3.0.4",
    "openapi: 3.1.0",
    "openapi: '3.1.1'",
    "openapi: 3.1.0-rc1",
    "openapi: 3.2.0",
  ])("%s is read", async (line) => {
    expect(await findings(line + rest)).toEqual([]);
  });

  test("must be there", async () => {
    expect(await findings("name: value")).toEqual([
      "1:1 error contract/not-openapi\n  This is not an OpenAPI document: neither 'openapi' nor 'swagger' is given\n  > start the document with 'openapi: 3.1.0'",
    ]);
  });

  test("must be text", async () => {
    expect(await findings(`openapi: 3.1${rest}`)).toEqual([
      '1:10 error contract/version-not-string\n  The version must be a string, found 3.1\n  > quote it: openapi: "3.1"',
    ]);
  });

  test.each([
    ["openapi: 4.0.0", "unsupported/version"],
    ["swagger: '1.2'", "unsupported/version"],
  ])("%s is not read", async (line, code) => {
    const [found] = await findings(line + rest);
    expect(found).toMatch(new RegExp(`^1:10 error ${code}\n`));
  });
});
