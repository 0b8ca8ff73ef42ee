/** Parts of the gateway that are too small for a file of their own. */

import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { pickDelay, seededRandom } from "../../../../src/mock/gateway/delay.ts";
import { decodeBody } from "../../../../src/mock/gateway/request-body.ts";
import { createRequestLog } from "../../../../src/mock/gateway/request-log.ts";
import { restartPause } from "../../../../src/mock/gateway/restart-pause.ts";
import { wait } from "../../../../src/source/clock.ts";
import { createFakeClock } from "../../../support/fake-clock.ts";

describe("a delay", () => {
  test("is somewhere in its range, both ends included", () => {
    const range = { from: 200, to: 800 };
    expect([0, 0.5, 0.9999].map((number) => pickDelay(range, () => number))).toEqual([200, 500, 800]);
    expect(pickDelay({ from: 300, to: 300 }, () => 0.9)).toBe(300);
  });

  test("is the same for the same seed", () => {
    const numbers = (seed: number): number[] => Array.from({ length: 5 }, seededRandom(seed));
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
    expect(numbers(7).every((number) => number >= 0 && number < 1)).toBe(true);
  });

  test("ends early with what it was for", async () => {
    const clock = createFakeClock();
    const controller = new AbortController();
    const waited = wait(clock, 500, controller.signal);
    expect(clock.pending).toEqual([500]);
    controller.abort();
    await waited;
    expect(clock.pending).toEqual([]);
  });
});

test("Prism is started again at once, then after longer and longer pauses", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 50].map(restartPause)).toEqual([
    0, 1000, 2000, 4000, 8000, 16000, 30000, 30000,
  ]);
});

test("the last hundred requests are kept, newest first", () => {
  const log = createRequestLog();
  const request = {
    time: new Date(0),
    api: "",
    method: "GET",
    target: "/",
    status: 200,
    milliseconds: 0,
    verdict: "kept",
    findings: [],
  } as const;
  for (let count = 0; count < 105; count += 1) log.add(request);
  expect(log.requests).toHaveLength(100);
  expect([log.requests[0]?.number, log.requests.at(-1)?.number]).toEqual([105, 6]);
});

describe("a body's encoding", () => {
  const text = Buffer.from("text");

  test("is undone, the last one first", async () => {
    expect(await decodeBody("gzip", gzipSync(text), 100)).toEqual(text);
    expect(await decodeBody("GZIP, identity, br", brotliCompressSync(gzipSync(text)), 100)).toEqual(text);
    expect(await decodeBody(undefined, text, 100)).toEqual(text);
  });

  test("may be unknown, wrong, or hide more than is allowed", async () => {
    expect(await decodeBody("zip", text, 100)).toMatchObject({ status: 415 });
    expect(await decodeBody("gzip", text, 100)).toMatchObject({
      status: 400,
      detail: "the body is no 'gzip' data",
    });
    const bomb = gzipSync(Buffer.alloc(2 ** 21));
    expect(await decodeBody("gzip", bomb, 2 ** 20)).toMatchObject({ status: 413 });
  });
});
