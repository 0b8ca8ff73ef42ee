import { describe, expect, test } from "vitest";
import { createMemoryHost, type Host } from "../../../src/source/host.ts";
import { createSource } from "../../../src/source/source.ts";
import { SourceSet } from "../../../src/source/source-set.ts";

function problemsOf(file: string, text: string, maxNodes = 1000): (readonly [string, number | undefined])[] {
  const { source, problems } = createSource(file, `/${file}`, text, { maxNodes });
  return problems.map(({ code, range, origin }) => [
    code,
    (range ?? source.locate(origin?.pointer ?? ""))?.line,
  ]);
}

describe("a source", () => {
  test.each([
    ["a.json", "{}", "json"],
    ["a.YAML", "{}", "yaml"],
    ["a.yml", "a: 1", "yaml"],
    ["a.md", "# Title", "text"],
    ["a", ' {"a": 1}', "json"],
    ["a", "a: 1", "yaml"],
  ])("%s holding %j is %s", (file, text, format) => {
    expect(createSource(file, `/${file}`, text).source.format).toBe(format);
  });

  test("may begin with a byte order mark, which is not counted", () => {
    const { source, problems } = createSource("a.json", "/a.json", '\ufeff{"a": 1}');
    expect(problems).toEqual([]);
    expect(source.value).toEqual({ a: 1 });
    expect(source.locate("/a")).toEqual({ line: 1, column: 7, length: 1 });
  });

  test("without text is empty", () => {
    expect(problemsOf("a.yaml", " \n")).toEqual([["source/empty", 1]]);
    expect(problemsOf("a.json", "")).toEqual([["source/empty", 1]]);
  });

  test("is refused where aliases multiply, at the line that crosses the limit", () => {
    const rows = ["a: &a [[], [], [], []]"];
    for (const [before, name] of ["ab", "bc", "cd", "de"])
      rows.push(`${name}: &${name} [*${before}, *${before}, *${before}, *${before}]`);
    expect(problemsOf("a.yaml", rows.join("\n"), 300)).toEqual([["yaml/alias-limit", 4]]);
    expect(problemsOf("a.yaml", rows.join("\n"), 3000)).toEqual([]);
  });

  test("is refused where an alias leads back into itself", () => {
    expect(problemsOf("a.yaml", "a: 1\nb: &b\n  c: *b")).toEqual([["yaml/alias-limit", 3]]);
  });

  test("is refused where it is too large or too deep without any alias", () => {
    expect(problemsOf("a.json", `[${"[],".repeat(20)}[]]`, 10)).toEqual([["source/too-large", 1]]);
    expect(problemsOf("a.json", "[".repeat(501) + "]".repeat(501))).toEqual([["source/too-deep", 1]]);
    expect(problemsOf("a.json", "[".repeat(500) + "]".repeat(500))).toEqual([]);
  });
});

describe("a source set", () => {
  test("reads a file once, whatever it is called", async () => {
    let reads = 0;
    const memory = createMemoryHost(new Map([["/project/a.yaml", "a: 1"]]));
    const host: Host = {
      ...memory,
      read(path) {
        reads += 1;
        return memory.read(path);
      },
    };
    const sources = new SourceSet({ host, cwd: "/project" });
    const first = await sources.load("a.yaml");
    expect(await sources.load("/project/x/../a.yaml")).toBe(first);
    expect(sources.find("./a.yaml")).toBe(first);
    expect(reads).toBe(1);
    expect(sources.sources.map(({ file }) => file)).toEqual(["a.yaml"]);
  });

  test("shows paths relative to the working folder, and others in full", () => {
    const sources = new SourceSet({ cwd: "/project/api" });
    expect(sources.display("/project/api/specs/a.yaml")).toBe("specs/a.yaml");
    expect(sources.display("/project/other/a.yaml")).toBe("/project/other/a.yaml");
    expect(sources.isInside("/project/api")).toBe(false);
    expect(sources.isInside("/project/api2/a.yaml")).toBe(false);
    expect(sources.isInside("/project/api/..a.yaml")).toBe(true);
  });

  test("answers a missing file with nothing and an unreadable one with a diagnostic", async () => {
    const host: Host = {
      ...createMemoryHost(new Map()),
      async read(path) {
        if (path.endsWith("locked.yaml")) throw new Error("EACCES");
        return undefined;
      },
    };
    const sources = new SourceSet({ host, cwd: "/project" });
    expect(await sources.load("missing.yaml")).toBeUndefined();
    expect(sources.problems).toEqual([]);
    expect(await sources.load("locked.yaml")).toBeUndefined();
    expect(sources.problems).toMatchObject([
      { code: "source/unreadable", message: "File 'locked.yaml' cannot be read: EACCES" },
    ]);
  });
});
