/** The public door as a stranger uses it: two arguments, and a generator of their own. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { generators } from "../../../generators/registry.ts";
import {
  type ApiModel,
  buildModel,
  defineGenerator,
  file,
  generate,
  loadContract,
} from "../../../src/index.ts";

async function lunar(): Promise<ApiModel> {
  return buildModel((await loadContract("specs/lunar/openapi.yaml")).contract);
}

describe("generate", () => {
  test("needs a model and targets alone", async () => {
    const { targets, runtime } = await generate(await lunar(), generators);
    const client = targets.find(({ target }) => target === "client")?.files.at(-1)?.text;
    expect(client).toContain("export function createLunarClient(");
    expect(client).toContain("// @generated from specs/lunar/openapi.yaml by the client generator");
    expect(runtime.map(({ path }) => path)).toContain("client.ts");
  });

  test("names the target that cannot do without the contract", async () => {
    const copy: ApiModel = JSON.parse(JSON.stringify(await lunar()));
    await expect(generate(copy, generators)).rejects.toThrow("the types target needs the contract");
  });
});

test("a generator of one's own is a plan and a template", async () => {
  const folder = mkdtempSync(join(tmpdir(), "specwright-"));
  const template = pathToFileURL(join(folder, "routes.hbs"));
  writeFileSync(
    template,
    "{{!-- View: RoutesView --}}\n{{#each routes}}\n{{route}} -> {{name}}\n{{/each}}\n",
  );
  const routes = defineGenerator({
    name: "routes",
    about: "method and path of every operation",
    defaults: { prefix: "" },
    *plan({ operations }, { names, options }) {
      const rows = operations.map((operation) => ({
        route: `${operation.method} ${operation.path.raw}`,
        name: options.prefix + names.operation(operation),
      }));
      yield file("routes.txt", template, { routes: rows });
    },
  });
  const { targets } = await generate(await lunar(), [{ generator: routes, options: { prefix: "api." } }]);
  const [written] = targets[0]?.files ?? [];
  expect(written?.path).toBe("routes.txt");
  expect(written?.text.split("\n")).toContain("GET /api/functions/{id} -> api.getFunction");
});
