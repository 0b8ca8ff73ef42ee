/** One document out of many files, for foreign tools. */
import { expect, test } from "vitest";
import { loadContract } from "../../../src/contract/load-contract.ts";
import { createMemoryHost } from "../../../src/source/host.ts";

/** The bundled components of a contract in several files. */
async function components(files: Readonly<Record<string, string>>): Promise<unknown> {
  const host = createMemoryHost(new Map(Object.entries(files).map(([name, text]) => [`/c/${name}`, text])));
  const loaded = await loadContract("/c/openapi.yaml", { host, cwd: "/c" });
  return loaded.bundle()["components"];
}

const head = "openapi: 3.1.0\ninfo: { title: Case, version: 1.0.0 }\n";

test("a schema of another file becomes a component of its name", async () => {
  const found = await components({
    "openapi.yaml": `${head}components: { schemas: { Pet: { $ref: './pets.yaml#/Animal', description: mine } } }`,
    "pets.yaml": "Animal: { type: object, properties: { friend: { $ref: '#/Animal' } } }",
  });
  expect(found).toEqual({
    schemas: {
      Pet: { $ref: "#/components/schemas/Animal", description: "mine" },
      Animal: { type: "object", properties: { friend: { $ref: "#/components/schemas/Animal" } } },
    },
  });
});

test("a component that only names a schema of another file is its place, for the first of several", async () => {
  const found = await components({
    "openapi.yaml": `${head}components: { schemas: { Pet: { $ref: './pets.yaml#/Animal' }, Beast: { $ref: './pets.yaml#/Animal' } } }`,
    "pets.yaml": "Animal: { type: object, properties: { friend: { $ref: '#/Animal' } } }",
  });
  expect(found).toEqual({
    schemas: {
      Pet: { type: "object", properties: { friend: { $ref: "#/components/schemas/Pet" } } },
      Beast: { $ref: "#/components/schemas/Pet" },
    },
  });
});

test("a component that names another one which names a file stays a reference", async () => {
  const found = await components({
    "openapi.yaml": `${head}components: { schemas: { Pet: { $ref: '#/components/schemas/Beast' }, Beast: { $ref: './pets.yaml' } } }`,
    "pets.yaml": "type: string",
  });
  expect(found).toEqual({
    schemas: { Pet: { $ref: "#/components/schemas/Beast" }, Beast: { type: "string" } },
  });
});

test("media types and security schemes of other files become components of 3.2", async () => {
  const host = createMemoryHost(
    new Map([
      [
        "/c/openapi.yaml",
        `openapi: 3.2.0
info: { title: Case, version: 1.0.0 }
security: [{ './parts.yaml#/schemes/Key': [] }, { '#/components/securitySchemes/Own': [a] }]
paths:
  /a: { get: { responses: { 200: { content: { application/json: { $ref: './parts.yaml#/Media' } } } } } }
components: { securitySchemes: { Own: { type: http, scheme: basic } } }`,
      ],
      [
        "/c/parts.yaml",
        `schemes: { Key: { type: apiKey, in: header, name: key } }
Media: { itemSchema: { $ref: '#/Pet' } }
Pet: { oneOf: [{ $ref: '#/Cat' }], discriminator: { propertyName: kind, defaultMapping: '#/Cat' } }
Cat: { properties: { kind: {} } }`,
      ],
    ]),
  );
  const loaded = await loadContract("/c/openapi.yaml", { host, cwd: "/c" });
  expect(loaded.bundle()).toMatchObject({
    security: [{ Key: [] }, { Own: ["a"] }],
    paths: {
      "/a": {
        get: {
          responses: { 200: { content: { "application/json": { $ref: "#/components/mediaTypes/Media" } } } },
        },
      },
    },
    components: {
      securitySchemes: { Own: { type: "http" }, Key: { type: "apiKey" } },
      mediaTypes: { Media: { itemSchema: { $ref: "#/components/schemas/Pet" } } },
      schemas: {
        Pet: { discriminator: { propertyName: "kind", defaultMapping: "#/components/schemas/Cat" } },
      },
    },
  });
});
