/** References into other hosts, and contracts that are there: from servers on 127.0.0.1. */
import { describe, expect, test } from "vitest";
import { type Contract, ContractError, type LoadOptions, loadContract } from "../../../src/index.ts";
import { createMemoryHost } from "../../../src/source/host.ts";
import { createRemoteDocuments } from "../../../src/source/remote-documents.ts";
import { compile, filesOf } from "../../support/compile.ts";
import { serve, type TestServer } from "../../support/http-server.ts";
import { printed } from "./findings.ts";

function options(server: TestServer, files: Record<string, string> = {}): LoadOptions {
  const entries = Object.entries(files).map(([name, text]): [string, string] => [`/contract/${name}`, text]);
  const host = createMemoryHost(new Map(entries));
  const remote = createRemoteDocuments({ allow: [`${server.url}/specs/`] }, { cwd: "/contract", host });
  return { host, cwd: "/contract", remote };
}

async function findings(server: TestServer, root: string, files: Record<string, string> = {}) {
  const { diagnostics, sources } = await loadContract(root, options(server, files)).catch(
    (error: unknown) => {
      if (error instanceof ContractError) return error;
      throw error;
    },
  );
  return printed(diagnostics, sources).map((line) => line.replaceAll(server.url, "HOST"));
}

function schemas(text: string): string {
  return `openapi: 3.1.0\ninfo: { title: Case, version: 1.0.0 }\ncomponents:\n  schemas:\n${text}`;
}

describe("references into other hosts", () => {
  test("are followed, and relative ones in a remote document are relative to it", async () => {
    const server = await serve({
      "/specs/pets/pet.yaml": "type: object\nproperties: { owner: { $ref: ../people/owner.json#/Owner } }\n",
      "/specs/people/owner.json":
        '{ "Owner": { "properties": { "pet": { "$ref": "/specs/pets/pet.yaml" } } } }',
    });
    const loaded = await loadContract(
      "/contract/openapi.yaml",
      options(server, {
        "openapi.yaml": schemas(`    Pet: { $ref: "${server.url}/specs/pets/pet.yaml" }\n`),
      }),
    );
    expect(loaded.sources.sources.map(({ file }) => file)).toEqual([
      "openapi.yaml",
      `${server.url}/specs/pets/pet.yaml`,
      `${server.url}/specs/people/owner.json`,
    ]);
    expect(loaded.bundle()["components"]).toEqual({
      schemas: {
        Pet: { type: "object", properties: { owner: { $ref: "#/components/schemas/Owner" } } },
        Owner: { properties: { pet: { $ref: "#/components/schemas/Pet" } } },
      },
    });
    const types = filesOf(await compile(loaded, ["types"])).get("types.ts");
    expect(types).toContain("export interface Owner {\n  pet?: Pet;");
  });

  test("are relative to where redirects have led", async () => {
    const server = await serve({
      "/specs/latest": { status: 302, headers: { location: "/specs/v2/pet.yaml" } },
      "/specs/v2/pet.yaml": "properties: { name: { $ref: name.yaml } }\n",
      "/specs/v2/name.yaml": "type: string\n",
    });
    const text = schemas(
      `    A: { $ref: "${server.url}/specs/latest" }\n    B: { $ref: "${server.url}/specs/v2/pet.yaml" }\n`,
    );
    expect(await findings(server, "openapi.yaml", { "openapi.yaml": text })).toEqual([]);
  });

  test("are not followed where an $id has that name", async () => {
    const server = await serve({});
    const text = schemas(
      `    A: { $id: "${server.url}/specs/a", type: string }\n    B: { $ref: "${server.url}/specs/a" }\n`,
    );
    expect(await findings(server, "openapi.yaml", { "openapi.yaml": text })).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test("say at the first of them what is wrong with a document", async () => {
    const server = await serve({
      "/specs/page": { headers: { "content-type": "text/html" }, body: "<html>" },
      "/specs/broken.yaml": "a: 1\nb: [\n",
      "/specs/nothing.yaml": "Other: {}\n",
      "/specs/deep.yaml": "properties: { a: { $ref: missing.yaml }, b: { $ref: 'file:///etc/passwd' } }\n",
    });
    const refs = [
      `${server.url}/specs/page`,
      `${server.url}/specs/page`,
      `${server.url}/specs/broken.yaml`,
      `${server.url}/specs/nothing.yaml#/Otter`,
      `${server.url}/specs/deep.yaml`,
      `${server.url}/elsewhere.yaml`,
      "urn:example:pet",
      "//a.example/pet.yaml",
      "https://me:secret@a.example/pet.yaml",
    ];
    const text = schemas(refs.map((ref, index) => `    S${index}: { $ref: "${ref}" }\n`).join(""));
    const lines = await findings(server, "openapi.yaml", { "openapi.yaml": text });
    expect(lines.map((line) => line.split("\n")[0])).toEqual([
      "HOST/specs/broken.yaml:3:1 error yaml/syntax",
      "HOST/specs/deep.yaml:1:26 error remote/status",
      "HOST/specs/deep.yaml:1:53 error remote/unsupported-scheme",
      "5:17 error remote/wrong-type",
      "8:17 error ref/not-found",
      "10:17 error remote/not-allowed",
      "11:17 error remote/unsupported-scheme",
      "12:17 error remote/not-allowed",
      "13:17 error remote/credentials",
    ]);
    expect(lines[4]).toContain("did you mean 'HOST/specs/nothing.yaml#/Other'");
    expect(lines.join("\n")).not.toContain("secret");
  });
});

describe("a contract on another host", () => {
  test("is read with what it refers to, and named by its URL", async () => {
    const server = await serve({
      "/specs/api": {
        headers: { "content-type": "application/json; charset=utf-8" },
        body: `{ "openapi": "3.1.0", "info": { "title": "A", "version": "1" },
  "paths": { "/pets": { "get": { "responses": { "200": { "$ref": "shared.yaml#/Pets" } } } } },
  "components": { "schemas": { "Pet": { "type": "strin" } } } }`,
      },
      "/specs/shared.yaml": "Pets: { description: Pets }\n",
    });
    const lines = await findings(server, `${server.url}/specs/api`);
    expect(lines.map((line) => line.split("\n")[0])).toEqual([
      "HOST/specs/api:3:49 error schema/unknown-type",
    ]);
    server.routes["/specs/api"] = { body: "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\n" };
    const { contract }: { contract: Contract } = await loadContract(
      `${server.url}/specs/api`,
      options(server),
    );
    expect(contract.file).toBe(`${server.url}/specs/api`);
  });

  test("is refused like any other document", async () => {
    const server = await serve({});
    expect(await findings(server, `${server.url}/specs/api`)).toEqual([
      "undefined:undefined:undefined error remote/status\n  'HOST/specs/api' cannot be fetched: the answer is status 404",
    ]);
    const [line] = await findings(server, `${server.url}/api`);
    expect(line).toContain("error remote/not-allowed");
    expect(server.requests).toEqual(["GET /specs/api"]);
  });
});

test("nothing is fetched unless it is allowed", async () => {
  const server = await serve({});
  const text = schemas(`    A: { $ref: "${server.url}/specs/a" }\n`);
  const host = createMemoryHost(new Map([["/contract/openapi.yaml", text]]));
  const failure = loadContract("/contract/openapi.yaml", { host, cwd: "/contract" });
  await expect(failure).rejects.toMatchObject({ diagnostics: [{ code: "remote/not-allowed" }] });
  expect(server.requests).toEqual([]);
});
