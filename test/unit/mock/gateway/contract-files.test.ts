import { describe, expect, test } from "vitest";
import { recordingHost, watchContractFiles } from "../../../../src/mock/gateway/contract-files.ts";
import { createMemoryHost } from "../../../../src/source/host.ts";
import { createFakeClock } from "./fake-clock.ts";

const path = "/specs/openapi.yaml";

/** Files that are watched, on a disk and with a clock of our own. */
async function setUp() {
  const disk = new Map([[path, "one"]]);
  const clock = createFakeClock();
  const watched = new Map<string, () => void>();
  const changes: string[] = [];
  const opened: string[] = [];
  const files = watchContractFiles({
    host: createMemoryHost(disk),
    clock,
    watchFolder(folder, changed) {
      opened.push(folder);
      watched.set(folder, changed);
      return { close: () => watched.delete(folder) };
    },
    onChange: () => changes.push(disk.get(path) ?? "none"),
  });
  async function follow(...paths: string[]): Promise<void> {
    const { host, texts } = recordingHost(createMemoryHost(disk));
    for (const file of paths) await host.read(file);
    await files.follow(texts);
  }
  await follow(path);
  /** Something has happened in a folder, and time has passed. */
  async function touch(folder = "/specs"): Promise<void> {
    watched.get(folder)?.();
    clock.pass(50);
    // The files are read between one task and the next.
    await new Promise(setImmediate);
  }
  return { disk, clock, watched, changes, opened, files, follow, touch };
}

describe("the files of a contract", () => {
  test("tell a new text once, however many steps a save has", async () => {
    const { disk, watched, clock, changes, touch } = await setUp();
    disk.set(path, "two");
    watched.get("/specs")?.();
    clock.pass(30);
    watched.get("/specs")?.();
    clock.pass(30);
    expect(changes).toEqual([]);
    await touch();
    expect(changes).toEqual(["two"]);
  });

  test("tell nothing when the same bytes are saved, or other files are", async () => {
    const { disk, changes, touch } = await setUp();
    disk.set("/specs/other.yaml", "x");
    await touch();
    disk.set(path, "one");
    await touch();
    expect(changes).toEqual([]);
  });

  test("tell what changed while they were being read", async () => {
    const { disk, changes, files } = await setUp();
    disk.set(path, "two");
    await files.follow(new Map([[path, "one"]]));
    expect(changes).toEqual(["two"]);
  });

  test("are waited for where they do not exist yet", async () => {
    const { disk, watched, changes, follow, touch } = await setUp();
    disk.set("/specs/a.yaml", "");
    await follow(path, "/specs/parts/deep/pet.yaml");
    expect([...watched.keys()]).toEqual(["/specs"]);
    disk.set("/specs/parts/deep/pet.yaml", "pet");
    await touch();
    expect(changes).toEqual(["one"]);
    expect([...watched.keys()]).toEqual(["/specs", "/specs/parts/deep"]);
  });

  test("are let go of at the end", async () => {
    const { disk, watched, clock, changes, files } = await setUp();
    disk.set(path, "two");
    const changed = watched.get("/specs");
    files.close();
    changed?.();
    clock.pass(1000);
    await new Promise(setImmediate);
    expect([watched.size, changes]).toEqual([0, []]);
  });
});
