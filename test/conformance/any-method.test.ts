/** Operations of any method (OpenAPI 3.2), from the generated client over HTTP to the generated server. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, filesOf } from "../support/compile.ts";
import { scratchFolder } from "../support/compiler.ts";
import { portOf, stop } from "../support/http-server.ts";

const contract = `openapi: 3.2.0
info: { title: Sample, version: 1.0.0 }
servers: [{ url: / }]
paths:
  /pets:
    get: { operationId: listPets, responses: { 204: {} } }
    query:
      operationId: searchPets
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } } }
      responses:
        200: { content: { application/json: { schema: { type: array, items: { type: string } } } } }
    additionalOperations:
      COPY: { operationId: copyPets, responses: { 204: {} } }`;

interface Generated {
  fetch(request: Request): Promise<Response>;
}
type Client = Readonly<Record<string, (input: object) => Promise<unknown>>>;

const folder = scratchFolder("methods");
const calls: { readonly name: string; readonly input: unknown }[] = [];
let generated: Generated;
let listener: Server;
let client: Client;
let url = "";

beforeAll(async () => {
  const targets = ["types", "validators", "client", "server"];
  for (const [path, text] of filesOf(await compile(contract, targets))) {
    const file = join(folder, path.startsWith("runtime/") ? path : `sample/${path}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const load = (name: string) => import(pathToFileURL(join(folder, "sample", name)).href);
  const [clientModule, serverModule] = await Promise.all([load("client.ts"), load("server.ts")]);
  const handler = (name: string, answer: object) => (input: unknown) => {
    calls.push({ name, input });
    return answer;
  };
  generated = serverModule.createSampleServer({
    handlers: {
      listPets: handler("listPets", { status: 204 }),
      searchPets: handler("searchPets", { status: 200, body: ["Rex"] }),
      copyPets: handler("copyPets", { status: 204 }),
    },
  });
  const listen: RequestListener = serverModule.toNodeListener(generated);
  listener = createServer(listen);
  url = `http://127.0.0.1:${await portOf(listener)}`;
  client = clientModule.createSampleClient({ baseUrl: url });
});

afterAll(async () => {
  await stop(listener);
  rmSync(folder, { recursive: true });
});

describe("over node:http", () => {
  test("QUERY carries a body and gives an answer", async () => {
    expect(await client["searchPets"]?.({ body: { name: "Rex" } })).toEqual(["Rex"]);
    expect(calls.at(-1)).toEqual({ name: "searchPets", input: { body: { name: "Rex" } } });
  });

  test("an additional operation is called by its method", async () => {
    expect(await client["copyPets"]?.({})).toBeUndefined();
    expect(calls.at(-1)).toEqual({ name: "copyPets", input: {} });
  });

  test("what a QUERY carries is checked", async () => {
    const answer = await fetch(`${url}/pets`, {
      method: "QUERY",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    expect(answer.status).toBe(400);
  });
});

test.each(["MOVE", "POST", "OPTIONS"])("%s is told what the path allows", async (method) => {
  const answer = await generated.fetch(new Request("http://localhost/pets", { method }));
  expect(answer.status).toBe(method === "OPTIONS" ? 204 : 405);
  expect(answer.headers.get("allow")).toBe("GET, HEAD, QUERY, COPY, OPTIONS");
});
