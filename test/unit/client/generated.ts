/** Clients generated from a contract written in a test, as modules that can be called. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Middleware } from "openapi-fetch";
import { afterAll, beforeAll } from "vitest";
import type * as Runtime from "../../../generators/runtime/client.ts";
import type { CallOptions, ClientOptions, Result, Transport } from "../../../generators/runtime/client.ts";
import type * as Features from "../../../generators/runtime/client-features.ts";
import { compile, filesOf } from "../../support/compile.ts";
import { scratchFolder } from "../../support/compiler.ts";
import { writeModules } from "../../support/generated-modules.ts";

type Method<Answer> = (input?: object, options?: CallOptions) => Promise<Answer>;

/** A client as these tests see it: its types are held by the compiler tests. */
export interface AnyClient extends Transport {
  readonly raw: { readonly [operation: string]: Method<Result<unknown, unknown>> };
  readonly fetch: {
    request(method: string, path: string, init: object): Promise<FetchResult>;
    GET(path: string, init: object): Promise<FetchResult>;
    use(...middleware: Middleware[]): void;
    eject(...middleware: Middleware[]): void;
  };
}

/** What openapi-fetch answers. */
interface FetchResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** A function of `operations.ts`; guards take the error only. */
type OperationFunction = (client: Transport, input?: object, options?: CallOptions) => Promise<unknown>;

export interface ClientModules {
  createClient(
    options?: ClientOptions & { readonly credentials?: object; readonly variables?: object },
  ): AnyClient;
  /** Calls a method of the assembled client. */
  method(client: AnyClient, operation: string): Method<unknown>;
  readonly operations: { readonly [name: string]: OperationFunction };
  /** What clients can be given, as `client.ts` exports it. */
  readonly features: typeof Features;
  readonly runtime: typeof Runtime;
  /** Where the modules are: `sample/client.ts`, `runtime/client.ts`. */
  readonly folder: string;
}

/** The files of the client target. Of `types.ts` and `schema.ts` it needs types only, which are gone when it runs. */
export async function clientFiles(contract: string): Promise<Map<string, string>> {
  return filesOf(await compile(contract, ["client"]));
}

/**
 * Generates a client before the tests of a file or `describe` and removes it behind them.
 * @param options of the target
 */
export function useClient(contract: string, options: object = {}): () => ClientModules {
  let folder = "";
  let modules: ClientModules | undefined;
  beforeAll(async () => {
    folder = scratchFolder("client");
    modules = await generateClient(contract, folder, options);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return () => modules ?? missing("modules");
}

async function generateClient(contract: string, folder: string, options: object): Promise<ClientModules> {
  writeModules(folder, await compile(contract, ["client"], { client: options }));
  async function load<Module>(name: string): Promise<Module> {
    const module: unknown = await import(pathToFileURL(join(folder, "sample", name)).href);
    return module as Module;
  }
  type ClientModule = typeof Features & { createSampleClient: ClientModules["createClient"] };
  const features = await load<ClientModule>("client.ts");
  return {
    createClient: features.createSampleClient,
    features,
    folder,
    runtime: await load("../runtime/client.ts"),
    method: (client, operation) =>
      (Object(client) as Record<string, Method<unknown>>)[operation] ?? missing(operation),
    operations: await load("operations.ts"),
  };
}

function missing(operation: string): never {
  throw new Error(`there is no '${operation}'`);
}
