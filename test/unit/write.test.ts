/** Writing is all or nothing, also when the disk fails half-way. */
import { describe, expect, test } from "vitest";
import { contentHash } from "../../src/generate/manifest.ts";
import { write } from "../../src/generate/write.ts";
import { createMemoryHost, type Host } from "../../src/index.ts";

const folder = "/out";

function outputs(files: Readonly<Record<string, string>>) {
  return [
    { path: folder, display: "out", files: Object.entries(files).map(([path, text]) => ({ path, text })) },
  ];
}

/** A disk with what an earlier run wrote. */
async function written(
  files: Readonly<Record<string, string>>,
): Promise<{ disk: Map<string, string>; host: Host }> {
  const disk = new Map<string, string>();
  const host = createMemoryHost(disk);
  await write(outputs(files), host);
  return { disk, host };
}

describe("write", () => {
  test("lists what it did, manifest included", async () => {
    const { host } = await written({ "a.ts": "a", "b.ts": "b" });
    const { changes, unchanged } = await write(outputs({ "a.ts": "a", "c.ts": "c" }), host);
    expect(changes).toEqual([
      { file: "out/c.ts", change: "added" },
      { file: "out/b.ts", change: "removed" },
      { file: "out/manifest.json", change: "changed" },
    ]);
    expect(unchanged).toBe(1);
  });

  test("says what its files hold, whatever another run makes of them, and nothing of files that are not its own", async () => {
    const { disk, host } = await written({ "a.ts": "a", "b.ts": "b" });
    const overtaken: Host = {
      ...host,
      async rename(from, to) {
        await host.rename(from, to);
        disk.set(to, "of another run");
      },
    };
    const folders = outputs({ "a.ts": "A" }).map((part) => ({ ...part, partial: true }));
    const { contents } = await write(folders, overtaken);
    expect(disk.get("/out/a.ts")).toBe("of another run");
    expect([...contents.keys()]).toEqual(["/out/a.ts", "/out/manifest.json"]);
    expect(contents.get("/out/a.ts")).toBe(contentHash("A"));
    expect(contents.get("/out/manifest.json")).not.toBe(contentHash("of another run"));
  });

  test.each([1, 2, 3, 4])("puts everything back when rename number %i fails", async (failing) => {
    const { disk, host } = await written({ "a.ts": "a", "b.ts": "b", "old.ts": "old" });
    const before = new Map(disk);
    let renames = 0;
    const brittle: Host = {
      ...host,
      async rename(from, to) {
        renames += 1;
        if (renames === failing) throw new Error("disk full");
        await host.rename(from, to);
      },
    };
    const { changes, problems } = await write(
      outputs({ "a.ts": "A", "b.ts": "B", "new.ts": "new" }),
      brittle,
    );
    expect(problems.map(({ code }) => code)).toEqual(["output/not-writable"]);
    expect(changes).toEqual([]);
    expect(disk).toEqual(before);
  });

  test.each(["../escape.ts", "/etc/passwd", "a/../../b.ts", "con.ts", "a\\b.ts", "c:x.ts", "x./y.ts"])(
    "refuses the path %s",
    async (path) => {
      const { disk, host } = await written({});
      const before = new Map(disk);
      const { problems } = await write(outputs({ [path]: "x" }), host);
      expect(problems.map(({ code }) => code)).toEqual(["output/outside-folder"]);
      expect(disk).toEqual(before);
    },
  );

  test.each([
    ["output/manifest-conflict", "<<<<<<< ours\n=======\n>>>>>>> theirs\n"],
    ["output/manifest-damaged", "{"],
    ["output/manifest-damaged", '{ "files": { "../../home": "x" } }'],
  ])("reports %s and changes nothing", async (code, manifest) => {
    const { disk, host } = await written({ "a.ts": "a" });
    disk.set(`${folder}/manifest.json`, manifest);
    const before = new Map(disk);
    const { problems } = await write(outputs({ "a.ts": "b" }), host);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(disk).toEqual(before);
  });
});
