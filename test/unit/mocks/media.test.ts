/** Answers that are no JSON: streams, texts, bytes, forms, and none at all. */
import { getResponse, type HttpHandler } from "msw";
import { describe, expect, test } from "vitest";
import { useGenerated } from "../../support/generated-modules.ts";

interface Mock {
  (resolver?: (input: object) => unknown): HttpHandler;
  answers(status: number, change?: object | undefined): HttpHandler;
}

interface Modules {
  readonly mocks: {
    createSampleMocks(
      options?: object,
    ): { readonly [operation: string]: Mock } & { handlers(): HttpHandler[] };
  };
}

const event = {
  type: "object",
  required: ["event", "data"],
  properties: { event: { const: "placed" }, data: { type: "string" } },
};
const form = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };

const contract = JSON.stringify({
  openapi: "3.2.0",
  info: { title: "Media", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/events": {
      get: {
        operationId: "watch",
        responses: {
          "200": { description: "Events", content: { "text/event-stream": { itemSchema: event } } },
        },
      },
    },
    "/lines": {
      get: {
        operationId: "read",
        responses: {
          "200": {
            description: "Lines",
            content: { "application/jsonl": { itemSchema: { type: "integer" } } },
          },
        },
      },
    },
    "/any": {
      get: {
        operationId: "choose",
        responses: {
          "200": {
            description: "One of them",
            content: {
              "text/csv": { example: "a,b" },
              "image/png": {},
              "application/x-www-form-urlencoded": { schema: form },
            },
          },
        },
      },
      head: { operationId: "look", responses: { "204": { description: "Nothing" } } },
    },
  },
});

const modules = useGenerated<Modules>(contract, ["types", "validators", "server", "mocks"], ["mocks"]);

function mock(operation: string): Mock {
  const found = modules().mocks.createSampleMocks()[operation];
  if (found === undefined) throw new Error(`there is no mock of ${operation}`);
  return found;
}

async function answer(handler: HttpHandler, path: string, method = "GET"): Promise<Response> {
  const response = await getResponse([handler], new Request(`https://api.example.com${path}`, { method }));
  if (response === undefined) throw new Error(`nothing answers ${path}`);
  return response;
}

describe("streams", () => {
  test("have an item that fits the contract", async () => {
    const events = await answer(mock("watch")(), "/events");
    expect(events.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(await events.text()).toBe("event: placed\ndata: sample\n\n");
    const lines = await answer(mock("read")(), "/lines");
    expect(await lines.text()).toBe("1\n");
  });

  test("come item by item from a resolver", async () => {
    async function* events(): AsyncGenerator<object> {
      yield { event: "placed", data: "a" };
      yield { event: "placed", data: "b" };
    }
    const handler = mock("watch")(() => ({ status: 200, body: events() }));
    expect(await (await answer(handler, "/events")).text()).toMatch(/data: a\n\n.*data: b\n\n/s);
  });
});

test.each([
  [undefined, "text/csv; charset=utf-8", "a,b"],
  ["image/png", "image/png", "sample"],
  ["application/x-www-form-urlencoded", "application/x-www-form-urlencoded", "id=1"],
])("the media type %s is answered as %s", async (contentType, sent, text) => {
  const response = await answer(mock("choose").answers(200, contentType ? { contentType } : {}), "/any");
  expect(response.headers.get("content-type")).toBe(sent);
  expect(await response.text()).toBe(text);
});

test("HEAD has no body", async () => {
  expect((await answer(mock("look")(), "/any", "HEAD")).status).toBe(204);
  expect((await answer(mock("read")(), "/lines", "HEAD")).body).toBeNull();
});
