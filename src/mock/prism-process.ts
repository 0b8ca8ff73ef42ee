/**
 * The child process that runs Prism: one start order in, one answer out, then it serves until the channel to its
 * parent closes, because the parent asks for that or dies.
 */
import { enableCompileCache } from "node:module";
import { createPrism, findPrism, type PrismServer } from "./prism-library.ts";
import type { AnswerOfPrism, StartMessage } from "./prism-messages.ts";

let server: PrismServer | undefined;

process.once("message", async (order: StartMessage) => {
  const answer = await start(order).catch((error: unknown) => failure(error));
  if (answer.kind === "ready") leaveSignalsToParent();
  process.send?.(answer);
});

process.once("disconnect", async () => {
  if (server === undefined) end();
  // Longest wait for a client that keeps its request open; nothing else holds the process then.
  setTimeout(end, 2000).unref();
  await server?.close();
});

async function start({ document, host, port, settings, searchFrom }: StartMessage): Promise<AnswerOfPrism> {
  enableCompileCache();
  const library = findPrism(searchFrom);
  if (library === undefined) return { kind: "missing" };
  const prism = await createPrism(library, document, settings);
  const address = await prism.listen(port, host);
  server = prism;
  return { kind: "ready", port: Number(/\d+$/.exec(address)?.[0]) };
}

// Prism rejects with a text when it cannot listen.
function failure(error: unknown): AnswerOfPrism {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.includes("EADDRINUSE") ? { kind: "port-in-use" } : { kind: "failed", reason };
}

/** Ctrl+C reaches the whole process group; only the parent decides when the mock ends. */
function leaveSignalsToParent(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
}

function end(): void {
  process.kill(process.pid, "SIGKILL");
}
