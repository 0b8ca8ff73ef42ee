import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../../../src/source/host.ts";
import { recordingHost, watchFiles } from "../../../src/source/watched-files.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

const path = "/specs/openapi.yaml";

async function setUp(settling = 150) {
  const disk = new Map([[path, "one"]]);
  const clock = createFakeClock();
  const open = new Map<object, { folder: string; changed: () => void }>();
  const changes: string[] = [];
  const files = watchFiles({
    host: createMemoryHost(disk),
    clock,
    settling,
    watchFolder(folder, changed) {
      const key = {};
      open.set(key, { folder, changed });
      return { close: () => open.delete(key) };
    },
    onChange: () => changes.push(disk.get(path) ?? "none"),
  });
  async function follow(...paths: string[]): Promise<void> {
    const { host, texts } = recordingHost(createMemoryHost(disk));
    for (const file of paths) await host.read(file);
    await files.follow(texts);
  }
  await follow(path);
  function touch(folder = "/specs"): void {
    for (const watch of open.values()) if (watch.folder === folder) watch.changed();
  }
  async function pass(milliseconds: number): Promise<void> {
    clock.pass(milliseconds);
    // The files are read between one task and the next.
    await new Promise(setImmediate);
  }
  const folders = (): string[] => [...open.values()].map(({ folder }) => folder);
  return { disk, clock, changes, files, follow, touch, pass, folders };
}

describe("a recording host", () => {
  test("keeps the first text of a file that changes between two readings, and a file that was missing", async () => {
    const disk = new Map([["/specs/a.yaml", "1"]]);
    const { host, texts } = recordingHost(createMemoryHost(disk));
    for (const path of ["/specs/a.yaml", "/specs/b.yaml"]) await host.read(path);
    for (const path of texts.keys()) disk.set(path, "2");
    for (const path of texts.keys()) expect(await host.read(path)).toBe("2");
    expect([...texts]).toEqual([
      ["/specs/a.yaml", "1"],
      ["/specs/b.yaml", undefined],
    ]);
  });
});

describe("watched files", () => {
  test("tell twenty saves in a second as one change", async () => {
    const { disk, changes, touch, pass } = await setUp();
    for (let save = 1; save <= 20; save += 1) {
      disk.set(path, `save ${save}`);
      touch();
      await pass(50);
    }
    expect(changes).toEqual([]);
    await pass(150);
    expect(changes).toEqual(["save 20"]);
    await pass(10_000);
    expect(changes.length).toBe(1);
  });

  test("tell a save although something else in the folder never rests", async () => {
    const { disk, changes, touch, pass } = await setUp();
    disk.set(path, "two");
    for (let step = 0; step < 30 && changes.length === 0; step += 1) {
      disk.set("/specs/any.log", String(step));
      touch();
      await pass(100);
    }
    expect(changes).toEqual(["two"]);
  });

  test("tell nothing when the same bytes are saved, or other files are", async () => {
    const { disk, changes, touch, pass } = await setUp();
    disk.set("/specs/other.yaml", "x");
    disk.set(path, "one");
    touch();
    await pass(150);
    expect(changes).toEqual([]);
  });

  test("tell what changed between reading and following", async () => {
    const { disk, changes, files } = await setUp();
    disk.set(path, "two");
    await files.follow(new Map([[path, "one"]]));
    expect(changes).toEqual(["two"]);
  });

  test("tell that a file is gone, and that it is back", async () => {
    const { disk, changes, follow, touch, pass } = await setUp();
    disk.delete(path);
    disk.set("/specs/other.yaml", "");
    touch();
    await pass(150);
    expect(changes).toEqual(["none"]);
    await follow(path);
    disk.set(path, "back");
    touch();
    await pass(150);
    expect(changes).toEqual(["none", "back"]);
  });

  test("are waited for where they do not exist yet, in the nearest folder", async () => {
    const { disk, changes, follow, touch, pass, folders } = await setUp();
    await follow(path, "/specs/parts/deep/pet.yaml");
    expect(folders()).toEqual(["/specs"]);
    disk.set("/specs/parts/deep/pet.yaml", "pet");
    touch();
    await pass(150);
    expect(changes).toEqual(["one"]);
    expect(folders()).toEqual(["/specs", "/specs/parts/deep"]);
  });

  test("leave no watch behind, however often they change", async () => {
    const { disk, clock, files, follow, touch, pass, folders } = await setUp();
    for (let save = 0; save < 100; save += 1) {
      disk.set(path, `save ${save}`);
      touch();
      await pass(150);
      await follow(path);
    }
    expect(folders()).toEqual(["/specs"]);
    touch();
    files.close();
    touch();
    expect([folders(), clock.pending]).toEqual([[], []]);
  });

  test("open none when they are let go of while folders are looked for", async () => {
    const { files, follow, folders } = await setUp();
    const following = follow(path);
    files.close();
    await following;
    expect(folders()).toEqual([]);
  });
});
