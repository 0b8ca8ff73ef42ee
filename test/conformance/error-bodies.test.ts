/** What servers find wrong by themselves, in the words of each system: valid by its own contract, in every operation. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Server } from "../../generators/runtime/server.ts";
import { createJudge } from "../../generators/samples/index.ts";
import { SampleMaker } from "../../scripts/conformance/samples.ts";
import { wrongInputs } from "../../scripts/conformance/wrong-inputs.ts";
import config from "../../specwright.config.ts";
import { buildModel, createNameTable, createShapes, loadContract, pascalCase } from "../../src/index.ts";
import { wordings } from "../support/api-errors.ts";

type Call = (
  input: object,
  options: object,
) => Promise<{ readonly response: Response; readonly error?: unknown }>;
type Schemas = Readonly<Record<string, Readonly<Record<string, { check(value: unknown): unknown[] }>>>>;

const root = join(import.meta.dirname, "../..");

describe.each(Object.entries(config.apis))("%s", async (api, { contract, output = "" }) => {
  const model = buildModel((await loadContract(join(root, contract), { cwd: root })).contract);
  const names = createNameTable(model);
  const judge = createJudge(model, createShapes(model), "request");
  const maker = new SampleMaker(model, names);
  const load = (name: string) => import(join(root, output, name));
  const clientModule = await load("client.ts");
  const responses: Readonly<Record<string, Schemas>> = await load("validators.ts");
  const failing = model.operations.map((operation) => [
    names.operation(operation),
    () => Promise.reject(new Error("broken")),
  ]);
  const server: Server = (await load("server.ts"))[`create${pascalCase(api)}Server`]({
    handlers: Object.fromEntries(failing),
    security: Object.fromEntries(
      model.securitySchemes.map(({ name }) => [name, (key: string) => key === "demo-key"]),
    ),
    onError: wordings[api],
    report: () => {},
  });
  const create = (credential: string): Readonly<Record<string, Call>> =>
    clientModule[`create${pascalCase(api)}Client`]({
      baseUrl: "http://localhost",
      credentials: Object.fromEntries(model.securitySchemes.map(({ name }) => [name, credential])),
      fetch: (request: Request) => server.fetch(request),
    }).raw;
  const known = create("demo-key");
  const stranger = create("wrong-key");

  test("every refusal that the contract declares has the body that it declares", async () => {
    const seen = new Map<number, number>();
    for (const operation of model.operations) {
      const name = names.operation(operation);
      const [input] = maker.samples(operation).inputs;
      if (input === undefined) continue;
      const [broken] = wrongInputs(operation, input, names, judge);
      const answers = [
        await known[name]?.(input, {}),
        await stranger[name]?.(input, {}),
        broken && (await known[name]?.(broken.wrong, {})),
      ];
      for (const answer of answers) {
        if (answer === undefined) continue;
        const { status, headers } = answer.response;
        const declared = responses[`${name}Responses`]?.[status];
        const [type] = (headers.get("content-type") ?? "").split(";");
        const schema = declared?.[type ?? ""];
        if (declared === undefined || Object.keys(declared).length === 0) continue;
        expect([name, status, type, schema?.check(answer.error)]).toEqual([name, status, type, []]);
        seen.set(status, (seen.get(status) ?? 0) + 1);
      }
    }
    expect(seen.get(500) ?? seen.get(400)).toBeGreaterThan(1);
  });

  test("paths and methods that are not there are worded alike", async () => {
    const missing = await server.fetch(new Request("http://localhost/nothing/here"));
    const wrong = await server.fetch(
      new Request(`http://localhost${model.operations[0]?.path.raw.replace(/\{\w+\}/g, "1")}`, {
        method: "PROPFIND",
      }),
    );
    expect([missing.status, wrong.status]).toEqual([404, 405]);
    const [first, second] = [await missing.json(), await wrong.json()] as [object, object];
    expect(Object.keys(first)).toEqual(Object.keys(second));
    expect(wrong.headers.get("allow")).toContain("OPTIONS");
  });
});
