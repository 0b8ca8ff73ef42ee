/** A contract given as text, as a running server: generated, written to disk and loaded, as a user would have it. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Server, UntypedOptions } from "../../../generators/runtime/server-definition.ts";
import { compile } from "../../support/compile.ts";
import { scratchFolder } from "../../support/compiler.ts";
import { writeModules } from "../../support/generated-modules.ts";

export type CreateServer = (options: UntypedOptions) => Server;

/** What a handler was called with. */
export interface Call {
  readonly operation: string;
  readonly input: unknown;
}

/** The `create…Server` of a contract. Without types: those are tested where types are known. */
export async function generateServer(contract: string, options: object = {}): Promise<CreateServer> {
  const generated = await compile(contract, ["types", "validators", "server"], {
    types: { schema: false },
    server: options,
  });
  const folder = scratchFolder("server");
  try {
    writeModules(folder, generated);
    const module: { createSampleServer: CreateServer } = await import(
      pathToFileURL(join(folder, "sample/server.ts")).href
    );
    return module.createSampleServer;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Handlers that note their calls and give one answer. */
export function recordCalls(
  names: readonly string[],
  answer: object = { status: 200 },
): {
  readonly calls: Call[];
  readonly handlers: object;
} {
  const calls: Call[] = [];
  const handlers = names.map((operation) => [
    operation,
    (input: unknown) => {
      calls.push({ operation, input });
      return answer;
    },
  ]);
  return { calls, handlers: Object.fromEntries(handlers) };
}

/** Sends a request to a server without a socket. */
export function send(server: Server, path: string, init?: RequestInit): Promise<Response> {
  return server.fetch(new Request(`http://localhost${path}`, init));
}
