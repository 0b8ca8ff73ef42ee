/** The part of Prism's library that the mock uses, found and called in the child process only. */
import { createRequire } from "node:module";
import { restoreDataReferences } from "./data-references.ts";
import type { PrismSettings } from "./prism-messages.ts";

/** `IPrismHttpServer` of `@stoplight/prism-http-server`, as far as it is used. */
export interface PrismServer {
  /** Answers something like `http://127.0.0.1:4010`; rejects with a string. */
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
  readonly prism: { request: PrismRequest };
}

interface HttpOperation {
  readonly path: string;
}

type PrismRequest = (...input: readonly unknown[]) => () => Promise<unknown>;

interface PrismLibrary {
  getHttpOperationsFromSpec(document: unknown): Promise<HttpOperation[]>;
  createServer(operations: readonly HttpOperation[], options: object): PrismServer;
  createLogger(name: string, options: { level: "silent" }): object;
}

/** Finds Prism as seen from the first of the places that has it; undefined when none does. */
export function findPrism(places: readonly string[]): PrismLibrary | undefined {
  for (const place of places) {
    const cli = packageFile(place);
    if (cli === undefined) continue;
    // The command's own dependencies need not be visible from anywhere else.
    const require = createRequire(cli);
    const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
    const { createServer } = require("@stoplight/prism-http-server");
    const { createLogger } = require("@stoplight/prism-core");
    return { getHttpOperationsFromSpec, createServer, createLogger };
  }
  return undefined;
}

function packageFile(place: string): string | undefined {
  try {
    return createRequire(place).resolve("@stoplight/prism-cli/package.json");
  } catch {
    return undefined;
  }
}

/** A server of the document that `prismDocument` made; it does not listen yet. */
export async function createPrism(
  library: PrismLibrary,
  document: unknown,
  settings: PrismSettings,
): Promise<PrismServer> {
  const operations = (await library.getHttpOperationsFromSpec(document)).filter(hasPath);
  restoreDataReferences(operations);
  const { dynamic, seed, errors, checkSecurity, cors } = settings;
  const server = library.createServer(operations, {
    // Obligatory; the command's logging costs more than the answers.
    components: { logger: library.createLogger("mock", { level: "silent" }) },
    cors,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity,
      errors,
      mock: { dynamic, seed },
    },
  });
  server.prism.request = answerCrashes(server.prism.request);
  return server;
}

/** Prism takes `x-…` members of `paths` for operations, and then answers every request with 500. */
function hasPath(operation: HttpOperation): boolean {
  return operation.path.startsWith("/");
}

/** An exception inside Prism ends the process, or leaves the request open for ever; it becomes an answer with 500. */
function answerCrashes(request: PrismRequest): PrismRequest {
  return (...input) =>
    async () => {
      try {
        return await request(...input)();
      } catch (cause) {
        // The left side of fp-ts's `Either`.
        return { _tag: "Left", left: cause instanceof Error ? cause : new Error(String(cause)) };
      }
    };
}
