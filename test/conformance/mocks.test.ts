/**
 * The generated client of every API against its generated MSW handlers: every operation gets every status and example
 * that the contract has, and each of them satisfies the generated validators.
 */
import { join } from "node:path";
import type { HttpHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Schema } from "../../generators/runtime/validation.ts";
import { operationValidators } from "../../generators/validators/index.ts";
import config from "../../specwright.config.ts";
import { buildModel, createNameTable, loadContract, type Operation, pascalCase } from "../../src/index.ts";
import { inputsOf } from "../support/contract-calls.ts";

interface Mock {
  (): HttpHandler;
  answers(status: number, change?: { readonly example: string | undefined }): HttpHandler;
}

interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type Raw = Readonly<Record<string, (input: object, options: object) => Promise<RawResult>>>;
type Responses = Readonly<Record<string, Readonly<Record<string, Schema<unknown>>>>>;

/** The platform would follow a redirect that is an answer here. */
const asIs = { init: { redirect: "manual" } };
const root = join(import.meta.dirname, "../..");
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe.each(Object.entries(config.apis))("%s", async (api, { contract, output = "" }) => {
  const model = buildModel((await loadContract(join(root, contract), { cwd: root })).contract);
  const names = createNameTable(model);
  const operations = model.operations.map((operation) => ({ name: names.operation(operation), operation }));
  // Made from the contract like the modules, so what they export has no type here.
  const clientModule = await import(join(root, output, "client.ts"));
  const validators: Readonly<Record<string, Responses>> = await import(join(root, output, "validators.ts"));
  const mocksModule = await import(join(root, "test/mocks", api, "mocks.ts"));
  const said: string[] = [];
  const mocks = mocksModule[`create${pascalCase(api)}Mocks`]({ report: (text: string) => said.push(text) });
  const credentials = Object.fromEntries(model.securitySchemes.map(({ name }) => [name, "demo-key"]));
  const { raw }: { readonly raw: Raw } = clientModule[`create${pascalCase(api)}Client`]({ credentials });

  test("has a handler for every operation, and one for all sockets", () => {
    const hasSockets = operations.some(({ operation }) => operation.websocket);
    expect(mocks.handlers()).toHaveLength(operations.length + (hasSockets ? 1 : 0));
  });

  describe.each(operations)("$name", ({ name, operation }) => {
    const mock: Mock = mocks[name];
    const responses = validators[operationValidators(names, operation).responses] ?? {};

    async function call(input: object): Promise<number> {
      const method = raw[name] ?? (() => Promise.reject(new Error(`the client has no '${name}'`)));
      const { data, error, response } = await method(input, asIs);
      if (operation.method !== "HEAD")
        expect(faults(responses, response, response.ok ? data : error)).toEqual([]);
      return response.status;
    }

    test("is answered with success, whatever example is sent", async () => {
      server.use(...mocks.handlers());
      for (const input of inputsOf(operation, names)) expect(await call(input)).toBe(usualStatus(operation));
      expect(said.splice(0)).toEqual([]);
    });

    test("answers every status, and every example", async () => {
      const [input = {}] = inputsOf(operation, names);
      for (const { status, example } of answersOf(operation)) {
        server.use(mock.answers(status, { example }));
        expect(await call(input), example).toBe(status);
      }
    });
  });
});

/** Every status, and every example by its name. */
function answersOf({ responses }: Operation): { readonly status: number; readonly example?: string }[] {
  return responses.flatMap(({ status, content }) => {
    // A teapot stands for the statuses that only `default` covers.
    const code = status.kind === "exact" ? status.code : 418;
    if (code < 200) return [];
    const named = content.flatMap(({ examples }) => examples.filter((example) => example.name !== "default"));
    return [{ status: code }, ...named.map((example) => ({ status: code, example: example.name }))];
  });
}

function usualStatus({ responses }: Operation): number {
  const codes = responses.flatMap(({ status }) => (status.kind === "exact" ? status.code : []));
  return Math.min(...codes.filter((code) => code >= 200));
}

/** What speaks against a body, by the validators of the declared status and media type. */
function faults(responses: Responses, response: Response, body: unknown): readonly unknown[] {
  const declared = responses[response.status] ?? responses["default"];
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  if (declared === undefined) return [`status ${response.status} is not declared`];
  if (Object.keys(declared).length === 0) return body === undefined || body === "" ? [] : ["there is a body"];
  return declared[type]?.check(body) ?? [`media type '${type}' is not declared`];
}
