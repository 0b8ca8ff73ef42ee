/** Our own extensions: what the check says of them, and that their published JSON Schemas judge alike. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { buildModel, createMemoryHost, loadContract } from "../../../src/index.ts";
import { contract, findings } from "./findings.ts";

const docs = join(import.meta.dirname, "../../../docs");

/** A contract with one of everything that extensions refer to; `added` goes to the places of that name. */
function around(added: { root?: string; get?: string; post?: string; parameter?: string }): string {
  return contract(
    "3.1",
    `${added.root ?? "# no extension"}
paths:
  /lists/{rest}:
    get:
      operationId: list
      parameters:
        - { name: rest, in: path, required: true, schema: { type: string }${added.parameter ?? ""} }
        - { name: limit, in: query, schema: { type: integer } }
        - { name: offset, in: query, schema: { type: integer } }
        - { name: every, in: query, schema: { type: integer } }
      responses: { 200: { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/List' } } } } }
      ${added.get ?? "# no extension"}
  /calls:
    post:
      operationId: call
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { method: { type: string }, params: {}, id: { type: string } } }
            examples: { ask: { value: { method: ask } }, tell: { value: { method: ask } } }
      responses: { 200: { description: ok, content: { application/json: { schema: { properties: { data: {} } } } } }, 404: { description: none } }
      ${added.post ?? "# no extension"}
components:
  schemas:
    List: { allOf: [{ $ref: '#/components/schemas/Links' }, { properties: { rows: { type: array, items: {} }, page: { properties: { total: {} } } } }] }
    Links: { type: object, properties: { next: { type: string } } }`,
  );
}

type Place = "root" | "get" | "post" | "parameter";

interface Case {
  readonly extension: string;
  readonly place: Place;
  readonly value: string;
  /** What the check says of its parts; its form alone is what the JSON Schema knows. */
  readonly says: readonly string[];
  /** The JSON Schema cannot see it: it takes another part of the contract. */
  readonly beyondForm?: true;
}

const messages = "serverMessages: { application/json: { schema: { $ref: '#/components/schemas/List' } } }";

const cases: readonly Case[] = [
  {
    extension: "x-pagination",
    place: "get",
    value: "{ style: offset, limit: limit, offset: offset, items: /rows, total: /page/total }",
    says: [],
  },
  {
    extension: "x-pagination",
    place: "get",
    value: "[{ style: offset, offset: offset, items: /rows }, { style: link, items: /rows, next: /next }]",
    says: [],
  },
  {
    extension: "x-pagination",
    place: "get",
    value: "{ style: offsets, offset: offset, items: /rows }",
    says: ["structure/wrong-value 'style' cannot be 'offsets'"],
  },
  {
    extension: "x-pagination",
    place: "get",
    value: "{ style: offset, offset: offset }",
    says: ["structure/missing-field An x-pagination object needs the field 'items'"],
  },
  {
    extension: "x-pagination",
    place: "get",
    value: "{ style: cursor, cursor: offset, items: /rows }",
    says: ["structure/missing-field An x-pagination of style 'cursor' needs the field 'next'"],
  },
  {
    extension: "x-pagination",
    place: "get",
    value: "[{ style: page, items: /rows, size: 3 }]",
    says: [
      "structure/missing-field An x-pagination of style 'page' needs the field 'page'",
      "structure/unknown-field An x-pagination object has no field 'size' in OpenAPI 3.1",
    ],
  },
  {
    extension: "x-pagination",
    place: "get",
    value: "{ style: offset, limit: limits, offset: offset, items: /rows }",
    says: ["extension/unknown-name 'limits' is not a query parameter of the operation"],
    beyondForm: true,
  },
  {
    extension: "x-pagination",
    place: "get",
    value: "{ style: offset, offset: offset, items: /row }",
    says: ["extension/pointer-not-found 'items' leads to nothing in the successful body: '/row'"],
    beyondForm: true,
  },
  {
    extension: "x-pagination",
    place: "get",
    value: "{ style: offset, offset: offset, items: rows }",
    says: ["extension/pointer-not-found 'items' leads to nothing in the successful body: 'rows'"],
  },
  {
    extension: "x-pagination",
    place: "get",
    value: "true",
    says: ["structure/wrong-type 'x-pagination' must be an object or an array, found a boolean"],
  },
  {
    extension: "x-websocket",
    place: "get",
    value: `{ mode: both, ${messages}, interval: every, defaultInterval: 1, keepAlive: { send: ping, every: 3 } }`,
    says: [],
  },
  {
    extension: "x-websocket",
    place: "get",
    value: `{ mode: stream, ${messages} }`,
    says: ["structure/wrong-value 'mode' cannot be 'stream'"],
  },
  {
    extension: "x-websocket",
    place: "get",
    value: "{ mode: only }",
    says: ["structure/missing-field An x-websocket object needs the field 'serverMessages'"],
  },
  {
    extension: "x-websocket",
    place: "get",
    value: "{ mode: only, serverMessages: {} }",
    says: ["extension/one-media-type 'serverMessages' must have exactly one media type, found 0"],
  },
  {
    extension: "x-websocket",
    place: "get",
    value: `{ mode: only, ${messages}, keepAlive: { send: ping, every: often } }`,
    says: ["structure/wrong-type 'every' must be a number, found a string"],
  },
  {
    extension: "x-websocket",
    place: "get",
    value: `{ mode: only, ${messages}, interval: often }`,
    says: ["extension/unknown-name 'often' is not a query parameter of the operation"],
    beyondForm: true,
  },
  {
    extension: "x-websocket",
    place: "post",
    value: `{ mode: only, ${messages} }`,
    says: ["extension/misplaced 'x-websocket' has no effect here: only a GET can be upgraded to a WebSocket"],
    beyondForm: true,
  },
  {
    extension: "x-rpc",
    place: "post",
    value:
      "{ method: method, params: params, result: data, id: id, methods: { ask: { operationId: ask, params: {}, errors: { 404: { description: none } } } } }",
    says: [],
  },
  {
    extension: "x-rpc",
    place: "post",
    value: "{ method: method, methods: { ask: { summary: Ask } } }",
    says: ["structure/missing-field An RPC method needs the field 'operationId'"],
  },
  {
    extension: "x-rpc",
    place: "post",
    value: "{ method: method, methods: { ask: { operationId: ask, errors: { 404: {} } } } }",
    says: ["structure/missing-field An RPC error needs the field 'description'"],
  },
  {
    extension: "x-rpc",
    place: "post",
    value: "{ method: verb, methods: {} }",
    says: ["extension/unknown-name 'verb' is not a member of the request body"],
    beyondForm: true,
  },
  {
    extension: "x-rpc",
    place: "post",
    value: "{ method: method, result: datum, methods: {} }",
    says: ["extension/unknown-name 'datum' is not a member of the successful body"],
    beyondForm: true,
  },
  {
    extension: "x-rpc",
    place: "post",
    value: "{ method: method, methods: { tell: { operationId: tell } } }",
    says: ["extension/rpc-example RPC method 'tell' has no request example of its name"],
    beyondForm: true,
  },
  {
    extension: "x-rpc",
    place: "post",
    value:
      "{ method: method, methods: { ask: { operationId: ask, errors: { 409: { description: twice } } } } }",
    says: ["extension/unknown-name '409' is not a status of the operation"],
    beyondForm: true,
  },
  {
    extension: "x-rpc",
    place: "post",
    value: "{ method: method, methods: { ask: { operationId: list } } }",
    says: ["operation/duplicate-id Operation id 'list' is used twice"],
    beyondForm: true,
  },
  {
    extension: "x-rpc",
    place: "post",
    value:
      "{ method: method, methods: { ask: { operationId: ask, params: { properties: { page: {} } }, result: { properties: { rows: {} } }, x-pagination: { style: page, page: pages, items: /row } } } }",
    says: [
      "extension/unknown-name 'pages' is not a member of the params",
      "extension/pointer-not-found 'items' leads to nothing in the successful body: '/row'",
    ],
    beyondForm: true,
  },
  {
    extension: "x-jsonapi",
    place: "root",
    value:
      "{ version: '1.0', resources: { users: { attributes: {}, relationships: { sweets: { resource: users, many: true } } } } }",
    says: [],
  },
  {
    extension: "x-jsonapi",
    place: "root",
    value: "{ resources: { users: { relationships: { sweets: { many: true } } } } }",
    says: ["structure/missing-field A JSON:API relationship needs the field 'resource'"],
  },
  {
    extension: "x-jsonapi",
    place: "get",
    value: "{ resource: users, action: fetch }",
    says: [
      "structure/wrong-value 'action' cannot be 'fetch'",
      "extension/unknown-name 'users' is not a resource of the root's x-jsonapi",
    ],
  },
  {
    extension: "x-websocket",
    place: "get",
    value: `{ mode: both, ${messages}, sequence: /page/total, resume: offset }`,
    says: [],
  },
  {
    extension: "x-websocket",
    place: "get",
    value: `{ mode: both, ${messages}, sequence: /no, resume: since }`,
    says: [
      "extension/unknown-name 'since' is not a query parameter of the operation",
      "extension/pointer-not-found 'sequence' leads to nothing in the messages of the server: '/no'",
    ],
    beyondForm: true,
  },
  {
    extension: "x-polling",
    place: "get",
    value: "{ status: /next, done: [ready], failed: [lost, gone], interval: 2, operation: call }",
    says: [],
  },
  { extension: "x-polling", place: "post", value: "{}", says: [] },
  {
    extension: "x-polling",
    place: "get",
    value: "{ status: /nowhere, operation: calls }",
    says: [
      "extension/pointer-not-found 'status' leads to nothing in the successful body: '/nowhere'",
      "extension/unknown-name 'calls' is not the id of an operation",
    ],
    beyondForm: true,
  },
  {
    extension: "x-polling",
    place: "get",
    value: "{ done: ready, every: 2 }",
    says: [
      "structure/wrong-type 'done' must be an array, found a string",
      "structure/unknown-field An x-polling object has no field 'every' in OpenAPI 3.1",
    ],
  },
  { extension: "x-wildcard", place: "parameter", value: "true", says: [] },
  {
    extension: "x-wildcard",
    place: "parameter",
    value: "yes",
    says: ["structure/wrong-type 'x-wildcard' must be a boolean, found a string"],
  },
  { extension: "x-lenient", place: "parameter", value: "false", says: [] },
  { extension: "x-timeout", place: "root", value: "30", says: [] },
  {
    extension: "x-timeout",
    place: "root",
    value: "soon",
    says: ["structure/wrong-type 'x-timeout' must be a number, found a string"],
  },
];

function placed({ extension, place, value }: Case): string {
  return around({ [place]: place === "parameter" ? `, ${extension}: ${value}` : `${extension}: ${value}` });
}

describe.each(cases)("$extension: $value", (item) => {
  test("is checked", async () => {
    const lines = await findings(placed(item));
    const said = lines.map((line) => line.replace(/^\S+ \w+ (\S+)\n {2}([^\n]*).*$/s, "$1 $2"));
    expect(said.sort()).toEqual([...item.says].sort());
    const isAnError = (line: string): boolean => /^\S+ error/.test(line) && !line.includes("duplicate-id");
    expect(lines.filter(isAnError)).toEqual([]);
  });

  test("is judged alike by its JSON Schema", () => {
    const schema = JSON.parse(readFileSync(join(docs, `extensions/${item.extension}.schema.json`), "utf8"));
    const isValid = new Ajv2020({ strict: false }).compile(schema)(parse(item.value));
    expect(isValid).toBe(item.says.length === 0 || item.beyondForm === true);
  });
});

test("what is wrong in an extension is an error in a strict check", async () => {
  const text = around({ get: "x-websocket: { mode: only }" });
  const [line] = await findings(text, { strict: true });
  expect(line).toMatch(/^14:\d+ error structure\/missing-field\n/);
});

test("every extension has a schema, a section in the docs and a case", () => {
  const names = readdirSync(join(docs, "extensions")).map((name) => name.replace(".schema.json", ""));
  const text = readFileSync(join(docs, "extensions.md"), "utf8");
  expect(names.filter((name) => !text.includes(`\n## ${name}\n`))).toEqual([]);
  expect(names.sort()).toEqual([...new Set(cases.map(({ extension }) => extension))].sort());
});

test("the model has their content, with schemas as schemas", async () => {
  const text = around({
    root: "x-timeout: 30\nx-jsonapi: { resources: { users: {} } }",
    get: `x-pagination: { style: offset, offset: offset, items: /rows }\n      x-websocket: { mode: both, ${messages} }\n      x-polling: { status: /next, done: [ready] }`,
    post: "x-rpc: { method: method, methods: { ask: { operationId: ask, result: { $ref: '#/components/schemas/List' }, errors: { 404: { description: none } } } } }",
    parameter: ", x-wildcard: true, x-lenient: true, x-other: 1",
  });
  const host = createMemoryHost(new Map([["/c/openapi.yaml", text]]));
  const model = buildModel((await loadContract("/c/openapi.yaml", { host })).contract);
  const [list, call] = model.operations;
  expect(model).toMatchObject({
    timeout: 30,
    jsonapi: { resources: [{ type: "users", relationships: [] }] },
  });
  expect(list).toMatchObject({
    paginations: [{ style: "offset", offset: "offset", items: "/rows" }],
    polling: { status: "/next", done: ["ready"], failed: [] },
    websocket: {
      mode: "both",
      serverMessages: {
        mediaType: "application/json",
        schema: { kind: "ref", target: "#/components/schemas/List" },
      },
    },
  });
  expect(list?.parameters[0]).toMatchObject({ wildcard: true, lenient: true, extensions: { "x-other": 1 } });
  expect(call?.rpc?.methods).toMatchObject([
    { name: "ask", id: "ask", result: { kind: "ref" }, errors: [{ status: { kind: "exact", code: 404 } }] },
  ]);
});
