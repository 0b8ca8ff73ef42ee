/**
 * A generated client against its generated server, by way of an adapter: for every operation the handler receives what
 * was sent, and the client what was answered, for every input, every documented status and every media type.
 */
import { isDeepStrictEqual } from "node:util";
import type { Server } from "../../generators/runtime/server-definition.ts";
import type { ApiModel, NameTable, Operation } from "../../src/index.ts";
import { pascalCase } from "../../src/index.ts";
import type { Adapter, AdapterModule } from "./adapters.ts";
import { type SampleAnswer, SampleMaker } from "./samples.ts";

/** An API with its generated modules. */
export interface Subject {
  readonly api: string;
  readonly model: ApiModel;
  readonly names: NameTable;
  readonly client: Readonly<Record<string, unknown>>;
  readonly server: Readonly<Record<string, unknown>>;
}

export interface Tally {
  readonly operations: number;
  readonly passed: number;
  readonly failures: readonly string[];
  /** What no value could be made for. */
  readonly missing: readonly string[];
}

interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type Call = (input: object, options: object) => Promise<RawResult>;

/** The platform would follow a redirect that is an answer here. */
const asIs = { init: { redirect: "manual" } };

export async function runConformance(subject: Subject, adapter: Adapter): Promise<Tally> {
  const { api, model, names } = subject;
  const { operations } = model;
  let received: object | undefined;
  let answer: SampleAnswer = { status: 200 };
  const handlers = operations.map((operation) => [
    names.operation(operation),
    (input: object) => {
      received = input;
      return answer;
    },
  ]);
  const hooks = model.securitySchemes.map(({ name }) => [name, () => name]);
  const create = subject.server[`create${pascalCase(api)}Server`] as (options: object) => Server;
  const server = create({
    handlers: Object.fromEntries(handlers),
    security: Object.fromEntries(hooks),
    validateResponses: "throw",
    partial: true,
  });
  const running = await adapter(subject.server as unknown as AdapterModule, server);
  const createClient = subject.client[`create${pascalCase(api)}Client`] as (options: object) => {
    readonly raw: Readonly<Record<string, Call>>;
  };
  const client = createClient({
    baseUrl: running.baseUrl,
    credentials: Object.fromEntries(model.securitySchemes.map(credentialsFor)),
    ...(running.fetch && { fetch: running.fetch }),
  });

  const maker = new SampleMaker(model, names);
  const failures: string[] = [];
  const missing: string[] = [];
  let passed = 0;
  const judge = (name: string, what: string, seen: unknown, expected: unknown): void => {
    if (isDeepStrictEqual(seen, expected)) passed++;
    else failures.push(`${name}: ${what}: ${JSON.stringify(seen)} instead of ${JSON.stringify(expected)}`);
  };
  try {
    for (const operation of operations) {
      const name = names.operation(operation);
      const call = client.raw[name];
      const { inputs, answers, missing: lacking } = maker.samples(operation);
      missing.push(...lacking.map((what) => `${name}: ${what}`));
      const [input] = inputs;
      if (call === undefined || input === undefined) continue;
      if (!mayCall(operation, model)) {
        judge(name, "status", (await call(input, asIs)).response.status, 401);
        continue;
      }
      const usual = answers.find(({ status }) => status < 300) ?? answers[0] ?? { status: 200 };
      try {
        for (const sent of inputs) {
          answer = usual;
          received = undefined;
          await call(sent, asIs);
          judge(
            name,
            "received",
            await readable(received),
            await readable(withDefaults(operation, sent, subject)),
          );
        }
        for (const given of answers) {
          answer = given;
          const { data, error, response } = await call(input, asIs);
          judge(name, "status", response.status, given.status);
          for (const [header, value] of Object.entries(given.headers ?? {}))
            judge(name, header, response.headers.get(header), String(value));
          if (operation.method === "HEAD") continue;
          const body = isBodiless(given.status) ? undefined : given.body;
          judge(
            name,
            `body of ${given.status}`,
            await readable(response.ok ? data : error),
            await readable(body),
          );
        }
      } catch (error) {
        failures.push(`${name}: ${error}`);
      }
    }
  } finally {
    await running.close();
  }
  return { operations: operations.length, passed, failures, missing };
}

/** What asks for a scheme that the contract does not define lets nobody in. */
function mayCall({ security }: Operation, { securitySchemes }: ApiModel): boolean {
  const defined = new Set(securitySchemes.map(({ name }) => name));
  return (
    security.length === 0 || security.some(({ schemes }) => schemes.every(({ name }) => defined.has(name)))
  );
}

function isBodiless(status: number): boolean {
  return status === 204 || status === 304;
}

function credentialsFor(scheme: ApiModel["securitySchemes"][number]): [string, unknown] {
  const isBasic = scheme.kind === "http" && scheme.scheme.toLowerCase() === "basic";
  return [scheme.name, isBasic ? { username: "ada", password: "secret" } : "demo-key"];
}

/** What the handler should see: with the defaults of the contract. */
function withDefaults(operation: Operation, input: object, { names, model }: Subject): object {
  const defaults = operation.parameters.flatMap((parameter) => {
    const { serialization } = parameter;
    let schema = serialization.kind === "style" ? serialization.schema : serialization.content.schema;
    let fallback = schema?.default;
    while (fallback === undefined && schema?.kind === "ref") {
      const { target } = schema;
      schema = model.schemas.find(({ id }) => id === target)?.schema;
      fallback = schema?.default;
    }
    return fallback === undefined ? [] : [[names.parameter(operation, parameter), fallback]];
  });
  return { ...Object.fromEntries(defaults), ...input };
}

/** Blobs as their text, and objects without prototypes or classes, for comparison. */
async function readable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return `blob: ${await value.text()}`;
  if (Array.isArray(value)) return Promise.all(value.map(readable));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    await Promise.all(entries.map(async ([key, member]) => [key, await readable(member)])),
  );
}

/** The table of a run: adapters by contracts, with the number of comparisons that held. */
export function formatTable(
  rows: readonly { readonly adapter: string; readonly api: string; readonly tally: Tally }[],
): string {
  const names = [...new Set(rows.map(({ adapter }) => adapter))];
  const apis = [...new Set(rows.map(({ api }) => api))];
  const cell = (api: string, adapter: string): string => {
    const tally = rows.find((row) => row.api === api && row.adapter === adapter)?.tally;
    return tally === undefined
      ? ""
      : tally.failures.length === 0
        ? String(tally.passed)
        : `${tally.passed} (${tally.failures.length} failed)`;
  };
  const operations = (api: string): string =>
    String(rows.find((row) => row.api === api)?.tally.operations ?? 0);
  return [
    ["contract", "operations", ...names],
    ["---", ...["", ...names].map(() => "--:")],
    ...apis.map((api) => [api, operations(api), ...names.map((name) => cell(api, name))]),
  ]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}
