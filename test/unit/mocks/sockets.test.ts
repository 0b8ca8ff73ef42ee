/** Streams over WebSocket, in front of the generated client's subscriptions. */
import { once } from "node:events";
import type { WebSocketHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createGodoxyClient } from "../../../generated/godoxy/client.ts";
import type { Subscription } from "../../../generators/runtime/client.ts";
import type { MockConnection } from "../../../generators/runtime/mock.ts";
import { createGodoxyMocks } from "../../mocks/godoxy/mocks.ts";
import { useGenerated } from "../../support/generated-modules.ts";

const message = {
  "application/json": {
    schema: { type: "object", required: ["no"], properties: { no: { type: "integer" } } },
  },
};
const contract = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  servers: [{ url: "http://ticks.test" }],
  paths: {
    "/ticks": {
      get: {
        operationId: "ticks",
        responses: { 101: { description: "" } },
        "x-websocket": { mode: "only", serverMessages: message, clientMessages: message },
      },
    },
  },
});

interface Ticks {
  readonly mocks: {
    createSampleMocks(options: object): {
      readonly ticks: { socket(script: (connection: Connection) => unknown): WebSocketHandler };
    };
  };
  readonly client: {
    createSampleClient(): {
      readonly ticks: { subscribe(input: object, options: object): Subscription<unknown, unknown> };
    };
  };
}

type Connection = MockConnection<unknown, unknown>;

const ticks = useGenerated<Ticks>(
  contract,
  ["types", "validators", "server", "client", "mocks"],
  ["mocks", "client"],
);
const mocks = createGodoxyMocks();
const godoxy = createGodoxyClient();
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("say the contract's example", async () => {
  server.use(...mocks.handlers());
  const subscription = godoxy.getHealth.subscribe();
  const { value } = await subscription.next();
  expect(value).toEqual(mocks.getHealth.example(200).body);
  subscription.close();
});

test("follow a script, which has the parameters and ends when it closes", async () => {
  const { body } = mocks.getUptime.example(200);
  const asked: (string | null)[] = [];
  server.use(
    mocks.getUptime.socket(({ send, close, url }) => {
      asked.push(url.searchParams.get("interval"));
      send(body);
      send(body);
      close();
    }),
  );
  const said: unknown[] = [];
  for await (const message of godoxy.getUptime.subscribe({ interval: "5s" })) said.push(message);
  expect([asked, said]).toEqual([["5s"], [body, body]]);
  // @ts-expect-error: there is no such health
  mocks.getHealth.socket(({ send }) => send({ photos: "fine" }));
});

test("break off, and are there when the client comes back", async () => {
  let connections = 0;
  server.use(
    mocks.getHealth.socket(({ send, close }) => {
      connections += 1;
      send({ photos: connections === 1 ? "healthy" : "error" });
      close(connections === 1 ? 1011 : 1000);
    }),
  );
  const said: unknown[] = [];
  const subscription = godoxy.getHealth.subscribe({}, { reconnect: { delay: 1 } });
  for await (const message of subscription) said.push(message);
  expect(said).toEqual([{ photos: "healthy" }, { photos: "error" }]);
});

test("a script that breaks the contract fails, or is told of", async () => {
  const wrong = { photos: "fine" };
  const failures: unknown[] = [];
  server.use(
    mocks.getHealth.socket(({ send, close }) => {
      try {
        // @ts-expect-error: there is no such health
        send(wrong);
      } catch (error) {
        failures.push(error);
      }
      close();
    }),
  );
  const said: unknown[] = [];
  for await (const message of godoxy.getHealth.subscribe()) said.push(message);
  expect(said).toEqual([]);
  expect(failures).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(/^getHealth sends a message .* photos must be /s),
    }),
  ]);

  const reports: string[] = [];
  const lenient = createGodoxyMocks({ validateResponses: "warn", report: (text) => void reports.push(text) });
  server.use(
    lenient.getHealth.socket(({ send, close }) => {
      // @ts-expect-error: there is no such health
      send(wrong);
      close();
    }),
  );
  for await (const message of godoxy.getHealth.subscribe()) said.push(message);
  expect(said).toEqual([wrong]);
  expect(reports).toEqual([expect.stringContaining("getHealth sends a message")]);
});

test("a client that breaks the contract is shown out, as by the generated server", async () => {
  const reports: string[] = [];
  const heard: unknown[] = [];
  const { ticks: mock } = ticks().mocks.createSampleMocks({
    report: (text: string) => void reports.push(text),
  });
  server.use(
    mock.socket(({ onMessage, send }) => {
      onMessage((received) => void heard.push(received));
      send({ no: 1 });
    }),
  );
  const subscription = ticks().client.createSampleClient().ticks.subscribe({}, { reconnect: false });
  await subscription.next();
  await subscription.send({ no: 2 });
  await subscription.send({ no: "x" });
  await expect(subscription.next()).rejects.toThrow("closed with code 1007");
  expect(heard).toEqual([{ no: 2 }]);
  expect(reports).toEqual([expect.stringMatching(/^ticks refused a message: no must be an integer/)]);
});

test("what is no JSON breaks the contract, too", async () => {
  const reports: string[] = [];
  const { ticks: mock } = ticks().mocks.createSampleMocks({
    report: (text: string) => void reports.push(text),
  });
  server.use(mock.socket(({ onMessage }) => onMessage((heard) => expect.unreachable(String(heard)))));
  const socket = new WebSocket("ws://ticks.test/ticks");
  socket.addEventListener("open", () => socket.send("{"));
  const [{ code }] = await once(socket, "close");
  expect(code).toBe(1007);
  expect(reports).toEqual(["ticks refused a message: it is no JSON"]);
});
