/** Parameters over a real socket, through both doors of a generated client. */
import { describe, expect, test } from "vitest";
import { type Seen, startRecorder } from "./echo-server.ts";
import { type ClientModules, useClient } from "./generated.ts";

const array = { type: "array", items: { type: "string" } };
const object = { type: "object", additionalProperties: { type: "integer" } };
const schemas = { empty: { type: "string" }, string: { type: "string" }, array, object };
const values = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: 100, G: 200, B: 150 },
};

interface Row {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly style: string;
  readonly explode: boolean;
  readonly kind: keyof typeof values;
  readonly wire: string;
}

/**
 * The table "Style Examples" of OpenAPI 3.2 (https://spec.openapis.org/oas/v3.2.0.html#style-examples), column by column,
 * with headers and cookies beside it.
 */
const rows: readonly Row[] = [
  ...row("path", "simple", false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
  ...row("path", "simple", true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
  ...row("path", "label", false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
  ...row("path", "label", true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
  ...row(
    "path",
    "matrix",
    false,
    ";color",
    ";color=blue",
    ";color=blue,black,brown",
    ";color=R,100,G,200,B,150",
  ),
  ...row(
    "path",
    "matrix",
    true,
    ";color",
    ";color=blue",
    ";color=blue;color=black;color=brown",
    ";R=100;G=200;B=150",
  ),
  ...row("query", "form", false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
  ...row(
    "query",
    "form",
    true,
    "color=",
    "color=blue",
    "color=blue&color=black&color=brown",
    "R=100&G=200&B=150",
  ),
  ...row(
    "query",
    "spaceDelimited",
    false,
    undefined,
    undefined,
    "color=blue%20black%20brown",
    "color=R%20100%20G%20200%20B%20150",
  ),
  ...row(
    "query",
    "pipeDelimited",
    false,
    undefined,
    undefined,
    "color=blue%7Cblack%7Cbrown",
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ),
  ...row(
    "query",
    "deepObject",
    true,
    undefined,
    undefined,
    undefined,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ),
  ...row("header", "simple", false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
  ...row("header", "simple", true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
  ...row(
    "cookie",
    "form",
    false,
    "color=",
    "color=blue",
    "color=blue,black,brown",
    "color=R,100,G,200,B,150",
  ),
  ...row(
    "cookie",
    "cookie",
    false,
    "color=",
    "color=blue",
    "color=blue,black,brown",
    "color=R,100,G,200,B,150",
  ),
  ...row(
    "cookie",
    "cookie",
    true,
    "color=",
    "color=blue",
    "color=blue; color=black; color=brown",
    "R=100; G=200; B=150",
  ),
  ...row(
    "cookie",
    "form",
    true,
    "color=",
    "color=blue",
    "color=blue; color=black; color=brown",
    "R=100; G=200; B=150",
  ),
];

function row(place: Row["in"], style: string, explode: boolean, ...wires: (string | undefined)[]): Row[] {
  return (["empty", "string", "array", "object"] as const).flatMap((kind, index) => {
    const wire = wires[index];
    return wire === undefined ? [] : [{ in: place, style, explode, kind, wire }];
  });
}

interface Route {
  readonly id: string;
  readonly path: string;
  readonly parameters: readonly object[];
}

function contract(routes: readonly Route[]): string {
  const paths = routes.map(({ id, path, parameters }) => [
    path,
    { get: { operationId: id, parameters, responses: { 200: { description: "ok" } } } },
  ]);
  return JSON.stringify({
    openapi: "3.2.0",
    info: { title: "T", version: "1" },
    paths: Object.fromEntries(paths),
  });
}

/** Sends a call through the method, the function, `raw` and `fetch`. */
async function callAll(
  modules: ClientModules,
  { id, path }: Route,
  input: object,
  params: object,
): Promise<readonly Seen[]> {
  const { url, requests } = await startRecorder();
  const client = modules.createClient({ baseUrl: `${url}/base/` });
  await modules.method(client, id)(input);
  await modules.operations[id]?.(client, input);
  await client.raw[id]?.(input);
  await client.fetch.request("get", path, { params });
  expect(requests).toHaveLength(4);
  return requests;
}

describe("styles", () => {
  const routes = rows.map(({ in: place, style, explode, kind }, index) => ({
    id: `op${index}`,
    path: place === "path" ? `/${index}/v{color}/y` : `/${index}`,
    parameters: [{ name: "color", in: place, style, explode, required: true, schema: schemas[kind] }],
  }));
  const modules = useClient(contract(routes));

  test.each(rows.map((item, index) => ({ ...item, index })))(
    "$in $style, explode $explode, $kind: $wire",
    async ({ in: place, kind, wire, index }) => {
      const route = routes[index] ?? expect.fail();
      const color = values[kind];
      for (const { url, headers } of await callAll(modules(), route, { color }, { [place]: { color } })) {
        const rest = { path: `/v${wire}/y`, query: `?${wire}`, header: "", cookie: "" }[place];
        expect(url).toBe(`/base/${index}${rest}`);
        if (place === "header") expect(headers["color"]).toBe(wire);
        if (place === "cookie") expect(headers.cookie).toBe(wire);
      }
    },
  );
});

describe("several parameters at once", () => {
  const json = { content: { "application/json": { schema: { type: "object" } } } };
  const route: Route = {
    id: "paint",
    path: "/x/{at}",
    parameters: [
      { name: "at", in: "path", required: true, ...json },
      { name: "where", in: "query", ...json },
      { name: "X-Where", in: "header", ...json },
      { name: "url", in: "query", allowReserved: true, schema: { type: "string" } },
      { name: "constructor", in: "query", schema: { type: "string" } },
      { name: "absent", in: "query", schema: { type: "string" } },
      { name: "none", in: "query", schema: { type: ["string", "null"] } },
    ],
  };
  const modules = useClient(contract([route]));

  test("JSON documents, reserved characters, and nothing for what has no value", async () => {
    const at = { "/": 1 };
    const query = { where: { é: 1 }, url: "http://h/p?q=1", none: null };
    const params = { path: { at }, query, header: { "X-Where": at } };
    for (const { url, headers } of await callAll(modules(), route, { at, "X-Where": at, ...query }, params)) {
      expect(url).toBe("/base/x/%7B%22%2F%22%3A1%7D?where=%7B%22%C3%A9%22%3A1%7D&url=http://h/p?q=1");
      expect(headers["x-where"]).toBe('{"/":1}');
    }
  });
});

describe("dates", () => {
  const text = { schema: { type: "string", format: "date-time" } };
  const route: Route = {
    id: "since",
    path: "/since/{from}",
    parameters: [
      { name: "from", in: "path", required: true, ...text },
      { name: "to", in: "query", ...text },
      { name: "days", in: "query", explode: false, schema: { type: "array" } },
      { name: "deep", in: "query", style: "deepObject", schema: { type: "object" } },
      { name: "X-At", in: "header", ...text },
    ],
  };
  const modules = useClient(contract([route]));

  test("are those of RFC 3339, wherever they stand", async () => {
    const day = new Date("2026-11-29T12:00:00Z");
    const query = { to: day, days: [day], deep: { at: day } };
    const params = { path: { from: day }, query, header: { "X-At": day } };
    const sent = "2026-11-29T12%3A00%3A00.000Z";
    for (const { url, headers } of await callAll(
      modules(),
      route,
      { from: day, "X-At": day, ...query },
      params,
    )) {
      expect(url).toBe(`/base/since/${sent}?to=${sent}&days=${sent}&deep%5Bat%5D=${sent}`);
      expect(headers["x-at"]).toBe("2026-11-29T12:00:00.000Z");
    }
  });
});

describe("the whole query as one document", () => {
  const form = { "application/x-www-form-urlencoded": { schema: { type: "object" } } };
  const routes: Route[] = [
    { id: "asForm", path: "/form", parameters: [{ name: "all", in: "querystring", content: form }] },
    {
      id: "asJson",
      path: "/json",
      parameters: [{ name: "all", in: "querystring", content: { "application/json": { schema: {} } } }],
    },
  ];
  const modules = useClient(contract(routes));

  test.each([
    [{ a: "b c", list: ["x", "y"], none: null }, "a=b+c&list=x&list=y"],
    [{ "n&m": "1=2" }, "n%26m=1%3D2"],
  ])("a form: %j", async (all, wire) => {
    for (const { url } of await callAll(modules(), routes[0] as Route, { all }, { querystring: { all } }))
      expect(url).toBe(`/base/form?${wire}`);
  });

  test("JSON", async () => {
    const all = { a: ["é"] };
    for (const { url } of await callAll(modules(), routes[1] as Route, { all }, { querystring: { all } }))
      expect(url).toBe("/base/json?%7B%22a%22%3A%5B%22%C3%A9%22%5D%7D");
  });
});

describe("paths", () => {
  const route: Route = {
    id: "run",
    path: "/fn/{id}/{path}",
    parameters: [
      { name: "id", in: "path", required: true, schema: { type: "string" } },
      { name: "path", in: "path", required: true, "x-wildcard": true, schema: { type: "string" } },
    ],
  };
  const modules = useClient(contract([route]));

  test.each([
    ["tides/brest today", "/fn/f%2F1/tides/brest%20today"],
    ["", "/fn/f%2F1/"],
    ["a/", "/fn/f%2F1/a/"],
    ["a..b/.c", "/fn/f%2F1/a..b/.c"],
  ])("a wildcard of %j is %s", async (path, wire) => {
    const input = { id: "f/1", path };
    const requests = await callAll(modules(), route, input, { path: input });
    expect(new Set(requests.map(({ url }) => url))).toEqual(new Set([`/base${wire}`]));
  });

  test.each([
    { id: "..", path: "x" },
    { id: ".", path: "x" },
    { id: "f", path: "../../admin" },
    { id: "f", path: "a/./b" },
    { id: "f", path: ".." },
    { path: "x" },
  ])("%j makes no request: the path would lead elsewhere", async (input) => {
    const { url, requests } = await startRecorder();
    const client = modules().createClient({ baseUrl: url });
    await expect(modules().method(client, "run")(input)).rejects.toThrow(TypeError);
    await expect(client.fetch.request("get", route.path, { params: { path: input } })).rejects.toThrow(
      TypeError,
    );
    expect(requests).toEqual([]);
  });
});
