/**
 * The child process that runs Prism: one start order in, one answer out, then it serves until the channel to its
 * parent closes, because the parent asks for that or dies. Its arguments are the places where Prism is looked for, so
 * that it loads while the parent still reads the contract.
 */
import { ServerResponse } from "node:http";
import { enableCompileCache } from "node:module";
import { Worker } from "node:worker_threads";
import { createPrism, findPrism, type PrismServer } from "./prism-library.ts";
import type {
  AnswerOfPrism,
  ExchangedMessage,
  ExchangeMessage,
  OrderToPrism,
  RealAnswer,
  StartMessage,
} from "./prism-messages.ts";

let server: PrismServer | undefined;

/** Requests whose answer the parent is asked for. */
const exchanges = new Map<string, (answer: ExchangedMessage["answer"]) => void>();

process.on("message", async (order: OrderToPrism) => {
  if (order.kind === "exchanged") {
    exchanges.get(order.id)?.(order.answer);
    exchanges.delete(order.id);
    return;
  }
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

escapeViolations();
enableCompileCache();
const library = findPrism(process.argv.slice(2));
endWithParent();

async function start({ document, host, port, settings }: StartMessage): Promise<AnswerOfPrism> {
  if (library === undefined) return { kind: "missing" };
  const prism = await createPrism(library, document, settings, askParent);
  const address = await prism.listen(port, host);
  server = prism;
  return { kind: "ready", port: Number(/\d+$/.exec(address)?.[0]) };
}

// Prism rejects with a text when it cannot listen.
function failure(error: unknown): AnswerOfPrism {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.includes("EADDRINUSE") ? { kind: "port-in-use" } : { kind: "failed", reason };
}

function askParent(id: string): Promise<RealAnswer> {
  return new Promise((resolve, reject) => {
    exchanges.set(id, (answer) => {
      if ("failure" in answer) reject(new Error(answer.failure));
      else resolve(answer);
    });
    const question: ExchangeMessage = { kind: "exchange", id };
    process.send?.(question);
  });
}

/**
 * Loading a contract may keep this thread busy for minutes, deaf to its channel. Another thread waits for the end of
 * standard input, whose other side is held by the parent alone.
 */
function endWithParent(): void {
  const watch = `
    const { Socket } = require("node:net");
    const end = () => process.kill(process.pid, "SIGKILL");
    new Socket({ fd: 0 }).on("error", end).on("close", end).resume();`;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}

/**
 * Prism writes its findings into a header as they are, and dies of a name that no header can hold. The header is JSON,
 * which has escapes for that.
 */
function escapeViolations(): void {
  const { setHeader } = ServerResponse.prototype;
  ServerResponse.prototype.setHeader = function (name, value) {
    if (name !== "sl-violations") return setHeader.call(this, name, value);
    const escaped = String(value).replace(
      /[^\x20-\x7e]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    // Clients give up on headers of 16 KiB in all.
    return setHeader.call(this, name, escaped.slice(0, 8 * 1024));
  };
}

/** Ctrl+C reaches the whole process group; only the parent decides when the mock ends. */
function leaveSignalsToParent(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
}

function end(): void {
  process.kill(process.pid, "SIGKILL");
}
