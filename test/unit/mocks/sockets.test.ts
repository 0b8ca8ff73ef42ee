/** Streams over WebSocket, in front of the generated client's subscriptions. */
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createGodoxyClient } from "../../../generated/godoxy/client.ts";
import { createGodoxyMocks } from "../../mocks/godoxy/mocks.ts";

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
