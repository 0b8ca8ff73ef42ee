/**
 * What the generated client writes, the generated server reads: every style, place and shape of a parameter, and every
 * kind of body, with random values. The two are generated from one contract and meet without a socket.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, filesOf } from "../support/compile.ts";
import { scratchFolder } from "../support/compiler.ts";

const shapes = {
  text: { type: "string", minLength: 1 },
  number: { type: "number" },
  flag: { type: "boolean" },
  list: { type: "array", items: { type: "string" }, minItems: 1 },
  numbers: { type: "array", items: { type: "integer" }, minItems: 1 },
  object: {
    type: "object",
    required: ["r"],
    properties: { r: { type: "integer" }, s: { type: "string" }, flag: { type: "boolean" } },
    additionalProperties: false,
  },
} as const;

type Shape = keyof typeof shapes;

interface Case {
  readonly name: string;
  readonly place: "path" | "query" | "querystring" | "header" | "cookie";
  readonly style: string;
  readonly shape: Shape;
}

const styles = [
  { place: "path", style: "simple", explodes: [false, true] },
  { place: "path", style: "label", explodes: [false, true] },
  { place: "path", style: "matrix", explodes: [false, true] },
  { place: "query", style: "form", explodes: [false, true] },
  { place: "query", style: "spaceDelimited", explodes: [false, true] },
  { place: "query", style: "pipeDelimited", explodes: [false, true] },
  { place: "query", style: "deepObject", explodes: [true] },
  { place: "query", style: "content", explodes: [false] },
  { place: "header", style: "simple", explodes: [false, true] },
  { place: "header", style: "content", explodes: [false] },
  { place: "cookie", style: "form", explodes: [false, true] },
  { place: "cookie", style: "cookie", explodes: [false, true] },
  { place: "querystring", style: "content", explodes: [false] },
  { place: "querystring", style: "queryForm", explodes: [false] },
] as const;

/** Of parameters that have `content` instead of a style. */
const mediaTypes: Readonly<Record<string, string>> = {
  content: "application/json",
  queryForm: "application/x-www-form-urlencoded",
};

/** The specification defines `deepObject` for objects, and the delimited styles for lists and objects. */
function isDefined(style: string, shape: Shape): boolean {
  if (style === "deepObject" || style === "queryForm") return shape === "object";
  return !style.endsWith("Delimited") || !["text", "number", "flag"].includes(shape);
}

const cases: Case[] = [];
const paths: Record<string, object> = {};

for (const { place, style, explodes } of styles) {
  for (const explode of explodes) {
    for (const shape of Object.keys(shapes) as Shape[]) {
      if (!isDefined(style, shape)) continue;
      const name = `${place}_${style}_${explode}_${shape}`;
      const schema = shapes[shape];
      const parameter = {
        name: "value",
        in: place,
        required: true,
        ...(mediaTypes[style]
          ? { content: { [mediaTypes[style]]: { schema } } }
          : { style, explode, schema }),
      };
      paths[`/${name}${place === "path" ? "/{value}/end" : ""}`] = {
        get: { operationId: name, parameters: [parameter], responses: { 204: { description: "Read" } } },
      };
      cases.push({ name, place, style, shape });
    }
  }
}

const bodySchema = {
  type: "object",
  required: ["text"],
  properties: {
    text: { type: "string" },
    number: { type: "number" },
    flags: { type: "array", items: { type: "boolean" }, minItems: 1 },
    object: shapes.object,
    objects: { type: "array", items: shapes.object, minItems: 1 },
  },
};

const bodies = {
  json: { "application/json": { schema: bodySchema } },
  vendor: { "application/vnd.api+json": { schema: bodySchema } },
  form: { "application/x-www-form-urlencoded": { schema: bodySchema } },
  deep: {
    "application/x-www-form-urlencoded": {
      schema: bodySchema,
      encoding: {
        object: { style: "deepObject", explode: true },
        objects: { style: "deepObject", explode: true },
        flags: { style: "pipeDelimited", explode: false },
      },
    },
  },
  multipart: { "multipart/form-data": { schema: bodySchema } },
  text: { "text/plain": { schema: { type: "string" } } },
  binary: { "application/octet-stream": {} },
};

for (const [name, content] of Object.entries(bodies)) {
  paths[`/body/${name}`] = {
    post: {
      operationId: `${name}Body`,
      requestBody: { required: true, content },
      responses: { 204: { description: "Read" } },
    },
  };
}

const contract = JSON.stringify({ openapi: "3.2.0", info: { title: "Styles", version: "1" }, paths });

interface Server {
  fetch(request: Request): Promise<Response>;
}
type Client = Readonly<Record<string, (input: object) => Promise<unknown>>>;

const folder = scratchFolder("conformance");
let client: Client;
let received: unknown;

beforeAll(async () => {
  const generated = await compile(contract, ["types", "validators", "client", "server"]);
  for (const [path, text] of filesOf(generated)) {
    const file = join(folder, path.startsWith("runtime/") ? path : `sample/${path}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const load = (name: string) => import(pathToFileURL(join(folder, "sample", name)).href);
  const handler = (input: unknown): object => {
    received = input;
    return { status: 204 };
  };
  const names = [...cases.map(({ name }) => name), ...Object.keys(bodies).map((name) => `${name}Body`)];
  const handlers = Object.fromEntries(names.map((name) => [camel(name), handler]));
  const server: Server = (await load("server.ts")).createSampleServer({ handlers });
  client = (await load("client.ts")).createSampleClient({
    baseUrl: "http://localhost",
    fetch: (request: Request) => server.fetch(request),
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** As the name of an operation in code. */
function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function roundTrip(operation: string, input: object): Promise<unknown> {
  received = undefined;
  const call = client[camel(operation)];
  if (call === undefined) throw new Error(`no operation ${operation}`);
  await call(input);
  return received;
}

/** Anything that a URL can carry. A path segment of dots alone cannot be. */
const anyText = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 10 })
  .filter((text) => text.isWellFormed() && !/^\.+$/.test(text));

/** Without what a place or style keeps for itself and has no encoding for. */
function textFor({ place, style }: Case): fc.Arbitrary<string> {
  const plain = fc.string({ minLength: 1, maxLength: 10 });
  if (style === "content") return anyText;
  if (style === "cookie") return plain.filter((text) => /^[\w!#$%&'*+.^`|~-]+$/.test(text));
  if (place === "header") return plain.filter((text) => !/[,=]/.test(text) && text.trim() === text);
  if (style === "label") return plain.filter((text) => !text.includes("."));
  if (style === "spaceDelimited") return plain.filter((text) => !text.includes(" "));
  return style === "pipeDelimited" ? plain.filter((text) => !text.includes("|")) : anyText;
}

function valueFor(item: Case): fc.Arbitrary<unknown> {
  const text = textFor(item);
  const number = fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
    .map((value) => value + 0);
  switch (item.shape) {
    case "text":
      return text;
    case "number":
      // Exploded labels are cut at every dot.
      return item.style === "label" ? fc.integer() : number;
    case "flag":
      return fc.boolean();
    case "list":
      return fc.array(text, { minLength: 1, maxLength: 4 });
    case "numbers":
      return fc.array(fc.integer(), { minLength: 1, maxLength: 4 });
    case "object":
      return fc.record(
        { r: fc.integer(), s: text, flag: fc.boolean() },
        { requiredKeys: ["r"], noNullPrototype: true },
      );
  }
}

describe("parameters", () => {
  test("are of every style", () => {
    expect(cases.length).toBeGreaterThan(70);
  });

  test.each(cases)("$name", async (item) => {
    await fc.assert(
      fc.asyncProperty(valueFor(item), async (value) => {
        expect(await roundTrip(item.name, { value })).toEqual({ value });
      }),
      { numRuns: 25 },
    );
  });
});

describe("bodies", () => {
  const object = fc.record(
    { r: fc.integer(), s: fc.string({ unit: "grapheme", minLength: 1 }), flag: fc.boolean() },
    { requiredKeys: ["r"], noNullPrototype: true },
  );
  const body = fc.record(
    {
      text: fc
        .string({ unit: "grapheme", minLength: 1 })
        .filter((text) => text.isWellFormed() && !/[\r\n]/.test(text)),
      number: fc.integer(),
      flags: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
      object,
      objects: fc.array(object, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ["text"], noNullPrototype: true },
  );

  test.each(["json", "vendor", "form", "deep", "multipart"])("%s", async (name) => {
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        expect(await roundTrip(`${name}Body`, { body: sent })).toEqual({ body: sent });
      }),
      { numRuns: 25 },
    );
  });

  test("text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }).filter((text) => text.isWellFormed() && !text.startsWith("\ufeff")),
        async (sent) => {
          expect(await roundTrip("textBody", { body: sent })).toEqual({ body: sent });
        },
      ),
    );
  });

  test("binary", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        const { body: blob } = (await roundTrip("binaryBody", { body: Uint8Array.from(bytes) })) as {
          body: Blob;
        };
        expect(new Uint8Array(await blob.arrayBuffer())).toEqual(Uint8Array.from(bytes));
      }),
    );
  });
});
