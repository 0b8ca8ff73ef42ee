/** Values of the wrong type in every parameter and every member of a body, made from the contracts: all are refused. */
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge } from "../../generators/samples/index.ts";
import { SampleMaker } from "../../scripts/conformance/samples.ts";
import { wrongInputs } from "../../scripts/conformance/wrong-inputs.ts";
import config from "../../specwright.config.ts";
import { buildModel, createNameTable, createShapes, loadContract, pascalCase } from "../../src/index.ts";
import { portOf, stop } from "../support/http-server.ts";

type Call = (
  input: object,
  options: object,
) => Promise<{ readonly response: Response; readonly error?: unknown }>;

const root = join(import.meta.dirname, "../..");

describe.each(Object.entries(config.apis))("%s", async (api, { contract, output = "" }) => {
  const model = buildModel((await loadContract(join(root, contract), { cwd: root })).contract);
  const names = createNameTable(model);
  const judge = createJudge(model, createShapes(model), "request");
  const maker = new SampleMaker(model, names);
  const clientModule = await import(join(root, output, "client.ts"));
  const serverModule = await import(join(root, output, "server.ts"));
  const called: string[] = [];
  const handlers = model.operations.map((operation) => {
    const name = names.operation(operation);
    return [
      name,
      () => {
        called.push(name);
        return { status: operation.responses.find(({ status }) => status.kind === "exact")?.status ?? 200 };
      },
    ];
  });
  const listener: RequestListener = serverModule.toNodeListener(
    serverModule[`create${pascalCase(api)}Server`]({
      handlers: Object.fromEntries(handlers),
      security: Object.fromEntries(model.securitySchemes.map(({ name }) => [name, () => name])),
      report: () => {},
    }),
  );
  const http = createServer(listener);
  let calls: Readonly<Record<string, Call>> = {};

  beforeAll(async () => {
    const credentials = Object.fromEntries(model.securitySchemes.map(({ name }) => [name, "demo-key"]));
    const baseUrl = `http://127.0.0.1:${await portOf(http)}`;
    calls = clientModule[`create${pascalCase(api)}Client`]({ baseUrl, credentials }).raw;
  });

  afterAll(() => stop(http));

  test("are all refused before the handler, with their place", async () => {
    let tried = 0;
    for (const operation of model.operations) {
      const name = names.operation(operation);
      const call = calls[name];
      const [input] = maker.samples(operation).inputs;
      if (call === undefined || input === undefined) continue;
      for (const { what, wrong } of wrongInputs(operation, input, names, judge)) {
        const { response, error } = await call(wrong, {});
        const places = ((error as { errors?: { path: readonly string[] }[] }).errors ?? []).map(({ path }) =>
          path.join("."),
        );
        expect([name, what, response.status, called]).toEqual([name, what, expect.toBeOneOf([400, 422]), []]);
        if (what !== "body")
          expect(
            places.some((place) => `${place}.`.startsWith(`${what}.`) || `${what}.`.startsWith(`${place}.`)),
          ).toBe(true);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(10);
    console.log(`${api}: ${tried} values of wrong types refused`);
  });
});
