/** `schema.ts` through its thread: what openapi-typescript's command line prints, when nothing is corrected. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderSchemaModule } from "../../../generators/types/openapi-typescript/render-schema.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const cli = join(root, "node_modules/openapi-typescript/bin/cli.js");
const door = join(root, "generators/types/openapi-typescript/render-schema.ts");
const run = promisify(execFile);

const order = {
  type: "object",
  description: "An order\nof two lines */",
  required: ["id", "lines"],
  properties: {
    id: { type: "string", format: "uuid", readOnly: true },
    lines: { type: "array", items: { $ref: "#/components/schemas/Line" } },
    state: { type: "string", enum: ["open", 'it\'s "done"', "closed"], default: "open" },
    "odd key": { allOf: [{ $ref: "#/components/schemas/Line" }, { required: ["sku"] }] },
  },
};

const version30 = {
  openapi: "3.0.3",
  info: { title: "Orders", version: "1" },
  paths: {
    "/orders/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "getOrder",
        parameters: [{ $ref: "#/components/parameters/Fields" }],
        responses: {
          200: {
            description: "ok",
            headers: { "X-Rate": { schema: { type: "integer" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
          },
          default: { $ref: "#/components/responses/Problem" },
        },
      },
      delete: { responses: { 204: { description: "gone" } } },
    },
  },
  components: {
    parameters: {
      Fields: { name: "fields", in: "query", schema: { type: "array", items: { type: "string" } } },
    },
    responses: { Problem: { description: "no", content: { "text/plain": { schema: { type: "string" } } } } },
    schemas: {
      Order: order,
      Line: {
        type: "object",
        properties: { sku: { type: "string" }, note: { type: "string", nullable: true } },
      },
      Pet: {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind", mapping: { dog: "#/components/schemas/Dog" } },
      },
      Cat: { type: "object", properties: { kind: { type: "string" } } },
      Dog: { allOf: [{ type: "object", properties: { kind: { type: "string" } } }] },
    },
  },
};

const version31 = {
  openapi: "3.1.0",
  info: { title: "Orders", version: "1" },
  webhooks: {
    shipped: {
      post: {
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } } },
        responses: { 200: { description: "ok" } },
      },
    },
  },
  components: {
    schemas: {
      Order: order,
      Line: {
        type: ["object", "null"],
        properties: { sku: { const: "a" } },
        $defs: { Inner: { type: "string" } },
      },
      Any: true,
    },
  },
};

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "schema-module-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("without corrections", () => {
  test.each([
    ["3.0", version30],
    ["3.1", version31],
  ])("the text for OpenAPI %s is that of the command line", async (version, document) => {
    const contract = join(folder, `${version}.json`);
    const output = join(folder, `${version}.ts`);
    await writeFile(contract, JSON.stringify(document));
    const [text] = await Promise.all([
      renderSchemaModule(document, { corrections: false }),
      run(process.execPath, [cli, contract, "-o", output]),
    ]);
    const printed = await readFile(output, "utf8");
    // The command line puts a comment in front.
    expect(text).toBe(printed.slice(printed.indexOf("export ")));
  });
});

describe("the thread", () => {
  test("the document stays as it is and may be frozen", async () => {
    const document = deepFreeze(structuredClone(version30));
    await renderSchemaModule(document);
    expect(document).toEqual(version30);
  });

  test("the same document gives the same text", async () => {
    const [first, second] = await Promise.all([renderSchemaModule(version31), renderSchemaModule(version31)]);
    expect(second).toBe(first);
  });

  test("a fault inside rejects with its cause", async () => {
    const components = { schemas: { Broken: { $ref: "elsewhere.yaml" } } };
    const failure = await renderSchemaModule({ openapi: "3.1.0", components }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      message: "openapi-typescript could not make schema.ts",
      cause: { message: expect.stringContaining("elsewhere.yaml") },
    });
  });

  test("the process ends when its work is done", async () => {
    const script = `
      import { renderSchemaModule } from ${JSON.stringify(pathToFileURL(door).href)};
      console.log((await renderSchemaModule({ openapi: "3.1.0" })).split("\\n").length > 1);
    `;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], {
      timeout: 30_000,
    });
    expect(stdout.trim()).toBe("true");
  });

  test("a fault that nobody waits for does not end the process", async () => {
    const script = `
      import { renderSchemaModule } from ${JSON.stringify(pathToFileURL(door).href)};
      renderSchemaModule({ openapi: "3.1.0", components: { schemas: { A: { $ref: "b.yaml" } } } });
    `;
    await expect(
      run(process.execPath, ["--input-type=module", "-e", script], { timeout: 30_000 }),
    ).resolves.toMatchObject({
      stderr: expect.not.stringContaining("b.yaml"),
    });
  });
});

function deepFreeze<Value extends object>(value: Value): Value {
  for (const member of Object.values(value))
    if (typeof member === "object" && member !== null) deepFreeze(member);
  return Object.freeze(value);
}
