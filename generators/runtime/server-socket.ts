/** WebSocket connections of an operation, as its handler sees them. What carries them is injected. */
import type { Context } from "./server-definition.ts";
import type { Caller } from "./server-security.ts";
import { platformTimer, type Timer } from "./server-timer.ts";
import type { Schema } from "./validation.ts";

/** A connection: messages of the contract in both directions. */
export interface Socket<Sent, Received> {
  /** Messages sent after the end are dropped. */
  send(message: Sent): void;
  /** Messages of the client, one by one; ends with the connection. */
  readonly messages: AsyncIterable<Received>;
  /** Aborted when the connection ends. */
  readonly signal: AbortSignal;
  /** Bytes that the client has not taken yet. */
  readonly bufferedBytes: number;
  /** @param code of RFC 6455 §7.4; default: 1000, all is done */
  close(code?: number, reason?: string): void;
}

/** Talks to one client. The connection is closed when it returns, with 1011 when it throws. */
export type SocketHandler<Input, Sent, Received, Who extends Caller = Caller, State = unknown> = (
  input: Input,
  socket: Socket<Sent, Received>,
  context: Context<Who, State>,
) => void | Promise<void>;

/** What an operation says of its messages. */
export interface SocketRules {
  /** A plain GET has no answer but 426, unless there is a handler for it. */
  readonly only?: boolean;
  /** Messages are text as it is; default: JSON. */
  readonly text?: boolean;
  readonly keepAlive?: {
    readonly send: string;
    readonly expect?: string;
    /** Seconds of silence after which the client is gone. */
    readonly within?: number;
  };
}

/** What is used of a connection of `ws`. */
export interface RawSocket {
  readonly bufferedAmount: number;
  send(data: string): void;
  close(code?: number, reason?: string): void;
  terminate(): void;
  on(event: "message", listener: (data: { toString(): string }, isBinary: boolean) => void): unknown;
  on(event: "close" | "error", listener: () => void): unknown;
}

/** Codes of RFC 6455 §7.4.1. */
const done = 1000;
const unusable = 1007;
const broken = 1011;

/**
 * Runs the handler of a connection to its end. Never rejects.
 *
 * @param received what clients may send; without it, nothing is checked
 */
export async function runSocket(
  raw: RawSocket,
  rules: SocketRules,
  received: Schema<unknown> | undefined,
  timer: Timer = platformTimer,
  handle: (socket: Socket<unknown, unknown>) => unknown,
  report: (error: unknown) => void,
): Promise<void> {
  const socket = new OpenSocket(raw, rules, received, timer);
  try {
    await handle(socket);
    socket.close(done);
  } catch (error) {
    if (!socket.signal.aborted) report(error);
    socket.close(broken);
  }
}

class OpenSocket implements Socket<unknown, unknown> {
  readonly #raw: RawSocket;
  readonly #rules: SocketRules;
  readonly #received: Schema<unknown> | undefined;
  readonly #timer: Timer;
  readonly #over = new AbortController();
  readonly #waiting: unknown[] = [];
  #wake = (): void => {};
  #stopTimer = (): void => {};

  constructor(raw: RawSocket, rules: SocketRules, received: Schema<unknown> | undefined, timer: Timer) {
    this.#raw = raw;
    this.#rules = rules;
    this.#received = received;
    this.#timer = timer;
    raw.on("message", (data, isBinary) => this.#take(data.toString(), isBinary));
    raw.on("close", () => this.#end());
    // What comes of an error comes with the close behind it.
    raw.on("error", () => {});
    this.#expectSign();
  }

  get signal(): AbortSignal {
    return this.#over.signal;
  }

  get bufferedBytes(): number {
    return this.#raw.bufferedAmount;
  }

  get messages(): AsyncIterable<unknown> {
    return { [Symbol.asyncIterator]: () => this.#iterate() };
  }

  send(message: unknown): void {
    if (this.signal.aborted) return;
    this.#raw.send(this.#rules.text ? String(message) : JSON.stringify(message));
  }

  close(code = done, reason?: string): void {
    if (this.signal.aborted) return;
    this.#raw.close(code, reason);
    this.#end();
  }

  async *#iterate(): AsyncGenerator<unknown> {
    while (true) {
      if (this.#waiting.length > 0) yield this.#waiting.shift();
      else if (this.signal.aborted) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }

  #take(text: string, isBinary: boolean): void {
    this.#expectSign();
    const { keepAlive, text: isText } = this.#rules;
    if (keepAlive && text === keepAlive.send) {
      if (keepAlive.expect !== undefined) this.#raw.send(keepAlive.expect);
      return;
    }
    const message = isText ? text : parseMessage(text);
    if (isBinary || message === undefined || this.#received?.is(message) === false) {
      this.close(unusable, "the message breaks the contract");
      return;
    }
    this.#waiting.push(message);
    this.#wake();
  }

  /** Whoever is silent for too long is gone. */
  #expectSign(): void {
    this.#stopTimer();
    const { within } = this.#rules.keepAlive ?? {};
    if (within === undefined || this.signal.aborted) return;
    this.#stopTimer = this.#timer(within * 1000, () => {
      this.#raw.terminate();
      this.#end();
    });
  }

  #end(): void {
    this.#stopTimer();
    this.#over.abort();
    this.#wake();
  }
}

/** JSON; undefined for anything else, which no schema allows. */
export function parseMessage(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
