/**
 * A running mock of one contract: Prism in a child process, so that neither its global state nor its crashes reach
 * the caller. In comes a plain document, out come a URL and an end.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Diagnostic, DiagnosticError, diagnostic } from "../diagnostics/diagnostic.ts";
import { prismDocument } from "./prism-document.ts";
import type { PrismExceptionName } from "./prism-exceptions.ts";
import type { AnswerOfPrism, ExchangedMessage, ExchangeMessage, StartMessage } from "./prism-messages.ts";

export interface MockOptions {
  /** The whole contract as one plain document without references into other files. */
  readonly document: object;
  /** Default: `127.0.0.1`. */
  readonly host?: string;
  /** Default: a free one. */
  readonly port?: number;
  /** Answer with random values of the schemas instead of the examples. */
  readonly dynamic?: boolean;
  /** Makes `dynamic` answers repeatable. */
  readonly seed?: number;
  /** Answer 500 where the contract's own example breaks its schema; otherwise a header `sl-violations` says so. */
  readonly errors?: boolean;
  /** Refuse requests without the credentials that the operation asks for; default: true. */
  readonly checkSecurity?: boolean;
  /** Allow calls from pages of any origin; default: true. */
  readonly cors?: boolean;
  /** Milliseconds that Prism may take to load the document; default: 60 000. */
  readonly startTimeout?: number;
  /** Milliseconds that running requests may take when the mock is closed; default: 2000. */
  readonly closeTimeout?: number;
}

export interface MockServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** The process that serves. */
  readonly pid: number;
  /** Ends the mock when the running requests are answered, after `closeTimeout` at the latest. Never rejects. */
  close(): Promise<void>;
  /** Resolves when the mock has ended, for whatever reason. */
  readonly exited: Promise<MockExit>;
}

export interface MockExit {
  /** The mock was closed, as opposed to having died. */
  readonly closed: boolean;
  /** For people: `closed`, or what the process died of. */
  readonly reason: string;
}

/** Asks the real server behind a mock that is a proxy. Never rejects. */
export type Exchange = (id: string) => Promise<ExchangedMessage["answer"]>;

/** A process that loads Prism while its document is still being made. */
export interface PreparedMock {
  /**
   * Waits until the mock answers; may be called once. With `exchange`, Prism judges the answers of a real server.
   * @throws {DiagnosticError} `mock/prism-missing`, `mock/port-in-use` or `mock/start-failed`.
   */
  start(options: MockOptions, exchange?: Exchange): Promise<MockServer>;
  /** Ends the process at once; a running `start` fails. */
  cancel(): Promise<void>;
}

/**
 * Starts a mock and waits until it answers.
 * @throws {DiagnosticError} `mock/prism-missing`, `mock/port-in-use` or `mock/start-failed`.
 */
export function startMock(
  options: MockOptions,
  leftOut?: readonly PrismExceptionName[],
): Promise<MockServer> {
  return prepareMock(leftOut).start(options);
}

/** Of `leftOut` Prism shows its faults: that is for tests. */
export function prepareMock(leftOut?: readonly PrismExceptionName[]): PreparedMock {
  const searchFrom = [pathToFileURL(`${process.cwd()}/package.json`).href, import.meta.url];
  // The child ends with its standard input, even while it is too busy to hear that the channel is closed.
  const child = fork(processFile(), searchFrom, { execArgv: [], stdio: ["pipe", "ignore", "pipe", "ipc"] });
  let closing = false;
  const exited = exitOf(child, () => closing);

  async function close(timeout: number): Promise<void> {
    closing = true;
    if (child.connected) child.disconnect();
    const force = setTimeout(() => child.kill("SIGKILL"), timeout);
    await exited;
    clearTimeout(force);
  }

  async function cancel(): Promise<void> {
    child.kill("SIGKILL");
    await close(0);
  }

  async function start(options: MockOptions, exchange?: Exchange): Promise<MockServer> {
    const { startTimeout = 60_000, closeTimeout = 2000 } = options;
    const document = prismDocument(options.document, leftOut);
    const order = startMessage(document, options, exchange !== undefined);
    const answered = firstAnswer(child, exited, startTimeout);
    // A failed send means a dead child, and `exited` tells that.
    if (child.connected) child.send(order, () => {});
    const answer = await answered;
    if (answer.kind !== "ready") throw new DiagnosticError([startProblem(answer, order)]);
    if (exchange) answerExchanges(child, exchange);
    const url = urlOf(order.host, answer.port);
    return { url, pid: child.pid ?? 0, close: () => close(closeTimeout), exited };
  }

  return {
    async start(options, exchange) {
      try {
        return await start(options, exchange);
      } catch (error) {
        await cancel();
        throw error;
      }
    },
    cancel,
  };
}

function answerExchanges(child: ChildProcess, exchange: Exchange): void {
  child.on("message", async ({ kind, id }: ExchangeMessage) => {
    if (kind !== "exchange") return;
    const message: ExchangedMessage = { kind: "exchanged", id, answer: await exchange(id) };
    if (child.connected) child.send(message, () => {});
  });
}

function startMessage(document: object, options: MockOptions, proxy: boolean): StartMessage {
  const { host = "127.0.0.1", port = 0, dynamic = false, seed, errors = false } = options;
  const { checkSecurity = true, cors = true } = options;
  return {
    kind: "start",
    document,
    host,
    port,
    settings: {
      dynamic,
      seed: seed === undefined ? undefined : String(seed),
      errors,
      checkSecurity,
      cors,
      proxy,
    },
  };
}

/** Beside this file, and like it TypeScript in the checkout and JavaScript in the package. */
function processFile(): string {
  return fileURLToPath(new URL(`./prism-process${extname(import.meta.url)}`, import.meta.url));
}

async function exitOf(child: ChildProcess, closing: () => boolean): Promise<MockExit> {
  const said = lastLines(child.stderr);
  // Not `close`: that event never comes after a channel that was closed from this side.
  const [code, signal] = await once(child, "exit").catch((error: Error) => [error.message, null]);
  if (closing()) return { closed: true, reason: "closed" };
  const how = signal === null ? `ended with ${code}` : `was ended by ${signal}`;
  return { closed: false, reason: [`Prism ${how}`, ...(await said)].join("; ") };
}

/** What a process complained about last. */
async function lastLines(stream: Readable | null): Promise<string[]> {
  let text = "";
  for await (const chunk of stream ?? []) text = (text + chunk).slice(-2000);
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-3);
}

function firstAnswer(
  child: ChildProcess,
  exited: Promise<MockExit>,
  timeout: number,
): Promise<AnswerOfPrism> {
  return new Promise((resolve) => {
    const seconds = Math.round(timeout / 100) / 10;
    const reason = `Prism has not loaded the contract after ${seconds} s`;
    const timer = setTimeout(() => resolve({ kind: "failed", reason }), timeout);
    function settle(answer: AnswerOfPrism): void {
      clearTimeout(timer);
      resolve(answer);
    }
    child.once("message", settle);
    exited.then(({ reason }) => settle({ kind: "failed", reason }));
  });
}

function startProblem(
  answer: Exclude<AnswerOfPrism, { kind: "ready" }>,
  { host, port }: StartMessage,
): Diagnostic {
  switch (answer.kind) {
    case "missing":
      return diagnostic("mock/prism-missing", {});
    case "port-in-use":
      return diagnostic("mock/port-in-use", { host, port });
    case "failed":
      return diagnostic("mock/start-failed", { reason: answer.reason });
  }
}

/** `0.0.0.0` and `::` mean every interface; a client needs one of them. */
export function urlOf(host: string, port: number): string {
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
