/** Multipart bodies from the generated client to the generated server: what a handler receives is what was sent. */
import { beforeAll, expect, test } from "vitest";
import { useGenerated } from "../support/generated-modules.ts";

const text = { type: "string" };
const binary = { type: "string", format: "binary" };
const order = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer" }, at: { type: "string", format: "date-time" } },
};

function post(operationId: string, mediaType: string, media: object): object {
  return {
    post: {
      operationId,
      requestBody: { required: true, content: { [mediaType]: media } },
      responses: { 204: { description: "" } },
    },
  };
}

const named = {
  schema: {
    type: "object",
    properties: {
      photo: binary,
      note: text,
      count: { type: "integer" },
      tags: { type: "array", items: text },
      meta: order,
      upload: { type: "string", contentMediaType: "application/octet-stream" },
    },
  },
};
const contract = JSON.stringify({
  openapi: "3.2.0",
  info: { title: "T", version: "1" },
  servers: [{ url: "http://shop.test" }],
  paths: {
    "/form": post("form", "multipart/form-data", named),
    "/named": post("named", "multipart/related", named),
    "/places": post("places", "multipart/mixed", {
      schema: { type: "array", prefixItems: [order, binary], items: { type: "integer" } },
      prefixEncoding: [{ contentType: "application/json" }, { contentType: "image/png" }],
    }),
    "/items": post("items", "multipart/mixed", {
      itemSchema: order,
      itemEncoding: { contentType: "application/json" },
    }),
  },
});

type Call = (input: object) => Promise<unknown>;

interface Modules {
  readonly client: { createSampleClient(options: object): Readonly<Record<string, Call>> };
  readonly server: { createSampleServer(options: object): { fetch(request: Request): Promise<Response> } };
}

const targets = ["types", "validators", "client", "server"];
const held = { dates: "Date" };
const modules = useGenerated<Modules>(contract, targets, ["client", "server"], {
  client: held,
  server: held,
});
let received: unknown;
let client: Readonly<Record<string, Call>>;

beforeAll(() => {
  const handler = ({ body }: { readonly body: unknown }): object => {
    received = body;
    return { status: 204 };
  };
  const handlers = Object.fromEntries(["form", "named", "places", "items"].map((name) => [name, handler]));
  const server = modules().server.createSampleServer({ handlers });
  client = modules().client.createSampleClient({ fetch: (request: Request) => server.fetch(request) });
});

/** Bytes as what they say, for comparison. */
async function readable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return `${value.type}: ${await value.text()}`;
  if (Array.isArray(value)) return Promise.all(value.map(readable));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).map(async ([name, member]) => [name, await readable(member)]);
  return Object.fromEntries(await Promise.all(entries));
}

const at = new Date("2026-11-29T12:30:00Z");
const png = new Blob(["png"], { type: "image/png" });
const bytes = new Blob(["bytes"], { type: "application/octet-stream" });
const properties = { photo: png, note: "é", count: 3, tags: ["a", "b"], meta: { id: 1, at }, upload: bytes };

test.each<readonly [string, unknown]>([
  ["form", properties],
  ["named", properties],
  ["places", [{ id: 1, at }, png, 5, 6]],
  ["items", [{ id: 1, at }, { id: 2 }]],
])("%s", async (operation, body) => {
  received = undefined;
  await client[operation]?.({ body });
  expect(await readable(received)).toEqual(await readable(body));
});
