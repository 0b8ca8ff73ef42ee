import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createEventStreams, eventText } from "../../../../src/mock/gateway/event-stream.ts";
import { createFakeClock } from "../../../support/fake-clock.ts";

test("every line of an event's data is marked", () => {
  expect(eventText("api", "<p>\n</p>\r\n")).toBe("event: api\ndata: <p>\ndata: </p>\ndata: \n\n");
});

test("a stream shows that it lives, and is forgotten when its page is closed", async () => {
  const clock = createFakeClock();
  const streams = createEventStreams(clock);
  const server = createServer((_, response) => streams.add(response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const controller = new AbortController();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { body } = await fetch(url, { signal: controller.signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe("retry: 1000\n\n");

  streams.send("request", "<li>");
  expect((await reader?.read())?.value).toBe("event: request\ndata: <li>\n\n");
  clock.pass(15_000);
  expect((await reader?.read())?.value).toBe(": still here\n\n");
  expect(clock.pending).toEqual([15_000]);

  controller.abort();
  await expect.poll(() => clock.pending).toEqual([]);
  streams.send("request", "nobody listens");
  server.close();
});
