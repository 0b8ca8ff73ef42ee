/**
 * The generated client of every API against its generated server, over real HTTP: for every operation the handler
 * receives what was sent, and the client what was answered. Values are the contracts' own examples.
 */
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import config from "../../specwright.config.ts";
import {
  buildModel,
  createNameTable,
  loadContract,
  type MediaType,
  type Operation,
  pascalCase,
} from "../../src/index.ts";
import { type Answer, answersOf, expectedInput, inputsOf } from "../support/contract-calls.ts";
import { portOf, stop } from "../support/http-server.ts";

type Call = (input: object, options?: object) => Promise<unknown>;

interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

interface Client {
  readonly raw: Readonly<Record<string, (input: object, options?: object) => Promise<RawResult>>>;
}

interface Received {
  readonly name: string;
  readonly input: object;
  readonly principal: unknown;
}

/** The platform would follow a redirect that is an answer here. */
const asIs = { init: { redirect: "manual" } };

const root = join(import.meta.dirname, "../..");

describe.each(Object.entries(config.apis))("%s", async (api, { contract, output = "" }) => {
  const model = buildModel((await loadContract(join(root, contract), { cwd: root })).contract);
  const names = createNameTable(model);
  const operations = model.operations.map((operation) => ({ name: names.operation(operation), operation }));
  // Made from the contract like the modules, so what they export has no type here.
  const clientModule = await import(join(root, output, "client.ts"));
  const serverModule = await import(join(root, output, "server.ts"));

  let received: Received | undefined;
  let answer: Answer = { status: 200 };
  let client: Client;
  let anonymous: Client;

  const handlers = operations.map(({ name }) => [
    name,
    (input: object, { principal }: { readonly principal: unknown }) => {
      received = { name, input, principal };
      return answer;
    },
  ]);
  const security = model.securitySchemes.map(({ name }) => [
    name,
    (key: string) => (key === "demo-key" ? `by ${name}` : undefined),
  ]);
  const listener: RequestListener = serverModule.toNodeListener(
    serverModule[`create${pascalCase(api)}Server`]({
      handlers: Object.fromEntries(handlers),
      security: Object.fromEntries(security),
      validateResponses: "throw",
    }),
  );
  const http = createServer(listener);

  beforeAll(async () => {
    const baseUrl = `http://127.0.0.1:${await portOf(http)}`;
    const create = clientModule[`create${pascalCase(api)}Client`];
    const credentials = Object.fromEntries(model.securitySchemes.map(({ name }) => [name, "demo-key"]));
    client = create({ baseUrl, credentials });
    anonymous = create({ baseUrl });
  });

  afterAll(() => stop(http));

  describe.each(operations)("$name", ({ name, operation }) => {
    const answers = operation.responses.flatMap(answersOf);
    const usual = answers.find(({ status }) => status < 300) ?? answers[0] ?? { status: 200 };
    const inputs = inputsOf(operation, names);

    test("receives what was sent", async () => {
      answer = usual;
      for (const input of inputs) {
        received = undefined;
        const result = await raw(client, name, input);
        expect(result.response.status).toBe(answer.status);
        expect(received).toMatchObject({
          name,
          principal: isProtected(operation) ? expect.stringMatching(/^by /) : undefined,
        });
        const { input: seen } = received as unknown as Received;
        expect(await readable(seen)).toEqual(await readable(expectedInput(operation, input, names, model)));
      }
    });

    test.each(answers)("gets its answer $status $contentType", async (expected) => {
      answer = expected;
      const [input = {}] = inputs;
      const { data, error, response } = await raw(client, name, input);
      expect(response.status).toBe(expected.status);
      for (const [header, value] of Object.entries(expected.headers ?? {})) {
        expect(response.headers.get(header)).toBe(String(value));
      }
      const body = operation.method === "HEAD" ? undefined : expected.body;
      expect(response.ok ? data : error).toEqual(body);
      const called = callable(client, name)(input, asIs);
      if (response.ok) expect(await called).toEqual(body);
      else await expect(called).rejects.toMatchObject({ operation: name, status: expected.status, body });
    });

    test("asks for credentials exactly where the contract does", async () => {
      answer = usual;
      received = undefined;
      const { response } = await raw(anonymous, name, inputs[0] ?? {});
      expect(response.status).toBe(isProtected(operation) ? 401 : usual.status);
      expect(received === undefined).toBe(isProtected(operation));
    });
  });
});

/** Methods that share an operation: called by their own names, with the arguments and results of their examples. */
describe.each(await rpcOperations())("$api, RPC", async ({ api, output, model, operation, rpc }) => {
  const names = createNameTable(model);
  const clientModule = await import(join(root, output, "client.ts"));
  const serverModule = await import(join(root, output, "server.ts"));

  describe(names.operation(operation), () => {
    const examples = (content: readonly MediaType[] | undefined, name: string): unknown =>
      content?.flatMap((media) => media.examples).find((example) => example.name === name)?.value;

    test.each(rpc.methods)("$name", async (method) => {
      const sent = examples(operation.requestBody?.content, method.name) as Record<string, unknown>;
      const good = operation.responses.find(({ status }) => status.kind === "exact" && status.code === 200);
      const answer = examples(good?.content, method.name) as Record<string, unknown>;
      let received: unknown;
      const server = serverModule[`create${pascalCase(api)}Server`]({
        handlers: {
          ...Object.fromEntries(model.operations.map((other) => [names.operation(other), () => undefined])),
          [names.operation(operation)]({ body }: { readonly body: unknown }) {
            received = body;
            return { status: 200, body: answer };
          },
        },
        security: Object.fromEntries(model.securitySchemes.map(({ name }) => [name, () => "somebody"])),
        validateResponses: "throw",
      });
      const client = clientModule[`create${pascalCase(api)}Client`]({
        credentials: Object.fromEntries(model.securitySchemes.map(({ name }) => [name, "demo-key"])),
        fetch: (request: Request) => server.fetch(request),
      });
      const call = callable(client, names.operation(method));
      expect(await call((sent[rpc.params ?? ""] ?? {}) as object)).toEqual(answer[rpc.result ?? ""]);
      const { [rpc.id ?? ""]: _, ...rest } = sent;
      expect(received).toEqual(rest);
    });
  });
});

async function rpcOperations() {
  const apis = Object.entries(config.apis).map(async ([api, { contract, output = "" }]) => {
    const model = buildModel((await loadContract(join(root, contract), { cwd: root })).contract);
    return model.operations.flatMap((operation) =>
      operation.rpc ? { api, output, model, operation, rpc: operation.rpc } : [],
    );
  });
  return (await Promise.all(apis)).flat();
}

function raw(client: Client, name: string, input: object): Promise<RawResult> {
  const call = client.raw[name];
  if (call === undefined) throw new Error(`the client has no '${name}'`);
  return call(input, asIs);
}

/** The method that gives data or throws. */
function callable(client: object, name: string): Call {
  return (client as Readonly<Record<string, Call>>)[name] ?? (() => Promise.reject(new Error(name)));
}

function isProtected({ security }: Operation): boolean {
  return security.length > 0 && security.every(({ schemes }) => schemes.length > 0);
}

/** Blobs as their text, for comparison. */
async function readable(input: object): Promise<object> {
  const entries = Object.entries(input).map(async ([name, value]) => [
    name,
    value instanceof Blob ? `blob: ${await value.text()}` : value,
  ]);
  return Object.fromEntries(await Promise.all(entries));
}
