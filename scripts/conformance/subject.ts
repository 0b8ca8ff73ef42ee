/** An API with its generated modules, as a running server and a client that calls it. */
import type { Server } from "../../generators/runtime/server-definition.ts";
import { type ApiModel, type NameTable, pascalCase } from "../../src/index.ts";
import type { Adapter, AdapterModule } from "./adapters.ts";
import { collected } from "./readable.ts";
import type { SampleAnswer } from "./samples.ts";

export interface Subject {
  readonly api: string;
  readonly model: ApiModel;
  readonly names: NameTable;
  readonly client: Readonly<Record<string, unknown>>;
  readonly server: Readonly<Record<string, unknown>>;
}

/** What a handler of WebSockets sees of a connection. */
export interface ServerSocket {
  send(message: unknown): void;
  readonly messages: AsyncIterable<unknown>;
}

export interface Subscription extends AsyncIterable<unknown> {
  send(message: unknown): Promise<void>;
}

/** A method of a generated client. */
export interface Method {
  stream?(input: object): AsyncIterable<unknown>;
  subscribe?(input: object, options: object): Subscription;
}

export interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

export interface Client {
  readonly raw: Readonly<Record<string, (input: object, options: object) => Promise<RawResult>>>;
  readonly methods: Readonly<Record<string, Method>>;
}

/** What the handlers of a server do next, and what they have seen. */
export class Script {
  answer: SampleAnswer = { status: 200 };
  talk: (socket: ServerSocket) => Promise<void> = async () => {};
  received: unknown;

  /** For every operation. */
  readonly handle = async (input: object): Promise<SampleAnswer> => {
    this.received = await collected(input);
    return this.answer;
  };

  readonly speak = async (input: object, socket: ServerSocket): Promise<void> => {
    this.received = input;
    await this.talk(socket);
  };
}

export interface RunningSubject {
  readonly script: Script;
  readonly client: Client;
  /** The adapter has connections that can be upgraded. */
  readonly hasSockets: boolean;
  close(): Promise<void>;
}

export async function startSubject(subject: Subject, adapter: Adapter): Promise<RunningSubject> {
  const { api, model, names } = subject;
  const script = new Script();
  const named = <Value>(value: Value): Record<string, Value> =>
    Object.fromEntries(model.operations.map((operation) => [names.operation(operation), value]));
  const createServer = subject.server[`create${pascalCase(api)}Server`] as (options: object) => Server;
  const server = createServer({
    handlers: named(script.handle),
    sockets: named(script.speak),
    security: Object.fromEntries(model.securitySchemes.map(({ name }) => [name, () => name])),
    validateResponses: "throw",
    partial: true,
  });
  const running = await adapter(subject.server as unknown as AdapterModule, server);
  const createClient = subject.client[`create${pascalCase(api)}Client`] as (options: object) => unknown;
  const client = createClient({
    baseUrl: running.baseUrl,
    credentials: Object.fromEntries(model.securitySchemes.map(credentialsFor)),
    ...(running.fetch && { fetch: running.fetch }),
  }) as Client["methods"] & Pick<Client, "raw">;
  return {
    script,
    client: { raw: client.raw, methods: client },
    hasSockets: running.fetch === undefined,
    close: () => running.close(),
  };
}

function credentialsFor(scheme: ApiModel["securitySchemes"][number]): [string, unknown] {
  const isBasic = scheme.kind === "http" && scheme.scheme.toLowerCase() === "basic";
  return [scheme.name, isBasic ? { username: "ada", password: "secret" } : "demo-key"];
}
