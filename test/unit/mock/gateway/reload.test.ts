/** Contracts that change, break and come back, and Prisms that die, while the port stays. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createFakeClock } from "../../../support/fake-clock.ts";
import { contractOf } from "./model-of.ts";
import { isAlive, type RunningGateway, runGateway } from "./running-gateway.ts";
import { tidesContract } from "./tides-contract.ts";

let running: RunningGateway | undefined;
afterEach(() => running?.end());

const brokenPaths = { "/tides": { get: { responses: { 200: { $ref: "#/nowhere" } } } } };

async function answer({ fetch }: RunningGateway, path = "/tides/tides"): Promise<unknown> {
  const response = await fetch(path);
  return response.status === 200 ? response.json() : response.status;
}

describe("a contract that changes", () => {
  test("is served anew, with the same port and without a failed request", async () => {
    running = await runGateway({ tides: tidesContract("one") });
    const { port } = new URL(running.gateway.url);
    const idle = connect(Number(port), "127.0.0.1");
    const oldPid = running.gateway.pid("tides");
    const served = running.news(({ state, title }) => state.kind === "serving" && title === "Tides");
    const change = running.save("tides.json", tidesContract("two"));
    const statuses: number[] = [];
    const swap = Promise.all([change, served]).then(() => statuses.push(0));
    while (!statuses.includes(0)) statuses.push((await running.fetch("/tides/tides")).status);
    await swap;

    expect(new Set(statuses)).toEqual(new Set([200, 0]));
    expect(await answer(running)).toBe("two");
    expect(idle.destroyed).toBe(false);
    idle.destroy();
    await expect.poll(() => isAlive(oldPid)).toBe(false);
  });

  test("may be saved by renaming another file over it", async () => {
    running = await runGateway({ tides: tidesContract("one") });
    const served = running.news(({ state }) => state.kind === "serving");
    await running.save("tides.json.tmp", tidesContract("two"));
    await rename(join(running.folder, "tides.json.tmp"), join(running.folder, "tides.json"));
    await served;
    expect(await answer(running)).toBe("two");
  });

  test("lets a running request end at the old Prism", async () => {
    running = await runGateway({ tides: tidesContract("one") });
    const { port } = new URL(running.gateway.url);
    const slow = connect(Number(port), "127.0.0.1");
    const body = '{"name":"x"}';
    slow.write(
      `POST /tides/tides HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
    );
    const served = running.news(({ state }) => state.kind === "serving");
    await running.save("tides.json", tidesContract("two"));
    await served;
    slow.write(body);
    const [chunk]: Buffer[] = await new Promise((resolve) => slow.once("data", (data) => resolve([data])));
    expect(chunk?.toString()).toMatch(/^HTTP\/1\.1 201 /);
    slow.destroy();
  });
});

describe("a contract that breaks", () => {
  test("is told with its place, and the last good one is served", async () => {
    running = await runGateway({ tides: tidesContract("one") });
    const broken = running.news(({ state }) => state.kind === "broken");
    await running.save("tides.json", contractOf(brokenPaths));
    const { state, title } = await broken;
    expect(state).toMatchObject({ kind: "broken", serving: true });
    expect(state.kind === "broken" && state.diagnostics).toMatch(
      /^tides\.json:1:\d+ {2}error {2}ref\/not-found\n/,
    );
    expect(title).toBe("Tides");
    expect(running.problems.map(({ failure }) => failure.diagnostics.map(({ code }) => code))).toEqual([
      ["ref/not-found"],
    ]);
    expect(await answer(running)).toBe("one");

    const mended = running.news((api) => api.state.kind === "serving");
    await running.save("tides.json", tidesContract("two"));
    await mended;
    expect(await answer(running)).toBe("two");
  });

  test("stays broken on the page when its last good Prism is replaced", async () => {
    running = await runGateway({ tides: tidesContract("one") });
    const broken = running.news(({ state }) => state.kind === "broken");
    await running.save("tides.json", "{");
    await broken;
    const back = running.news(({ state }) => state.kind === "broken" && state.serving);
    process.kill(running.gateway.pid("tides") ?? Number.NaN, "SIGKILL");
    await back;
    expect(await answer(running)).toBe("one");
  });

  test("from the start keeps no other from being served, and comes up when it is mended", async () => {
    running = await runGateway({ tides: tidesContract(), late: { openapi: "3.1.0", paths: 1 } });
    expect(await answer(running)).toBe("low water");
    const unavailable = await running.fetch("/late/tides");
    expect(unavailable.status).toBe(503);
    expect((await unavailable.json()).detail).toContain("late.json:1:");
    const mended = running.news(({ name, state }) => name === "late" && state.kind === "serving");
    await running.save("late.json", tidesContract("late"));
    await mended;
    expect(await answer(running, "/late/tides")).toBe("late");
  });

  test("because a file is missing comes up when the file appears in a new folder", async () => {
    const paths = { "/tides": { $ref: "parts/tides.json" } };
    running = await runGateway({ tides: contractOf(paths) });
    expect(running.gateway.view.apis[0]?.state.kind).toBe("broken");
    const mended = running.news(({ state }) => state.kind === "serving");
    await mkdir(join(running.folder, "parts"));
    const item = { get: { responses: { 204: { description: "" } } } };
    await writeFile(join(running.folder, "parts", "tides.json"), JSON.stringify(item));
    await mended;
    expect(await answer(running)).toBe(204);
  });
});

describe("a Prism that dies", () => {
  test("is replaced, and until then the reason is the answer", async () => {
    const clock = createFakeClock();
    running = await runGateway({ tides: tidesContract() }, { clock, watchFolder: () => ({ close() {} }) });
    for (const pause of [0, 1000, 2000]) {
      const down = running.news(({ state }) => state.kind === "down");
      process.kill(running.gateway.pid("tides") ?? Number.NaN, "SIGKILL");
      expect((await down).state).toEqual({ kind: "down", reason: "Prism was ended by SIGKILL" });
      const response = await running.fetch("/tides/tides");
      expect([response.status, (await response.json()).detail]).toEqual([
        502,
        "Prism has died and is started again: Prism was ended by SIGKILL",
      ]);
      const back = running.news(({ state }) => state.kind === "serving");
      clock.pass(pause);
      await back;
      expect(await answer(running)).toBe("low water");
    }
    expect(running.requests.map(({ verdict }) => verdict).slice(0, 2)).toEqual(["failed", "kept"]);
    expect(running.problems.map(({ failure }) => failure.diagnostics[0]?.code)).toEqual(
      Array.from({ length: 3 }, () => "mock/ended"),
    );
  });
});
