/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Messages over a WebSocket: typed, kept alive, and back after a break. */
import { type Closed, type KeepAlive, runConnection, type Socket } from "./client-connection.ts";
import type { Timer } from "./client-deadline.ts";
import { writeRequest } from "./client-exchange.ts";
import { lookAt } from "./client-interceptor.ts";
import { membersOf } from "./client-members.ts";
import { createMessageQueue, type MessageQueue } from "./client-message-queue.ts";
import type { Operation } from "./client-operation.ts";
import { type Backoff, backoff, pause, startTimer } from "./client-pause.ts";
import { memberAt } from "./client-pointer.ts";
import { type CallOptions, engine, type Transport } from "./client-transport.ts";
import { NetworkError } from "./errors.ts";

/** An operation whose URL can be upgraded. */
export interface Channel<Input = unknown, Message = unknown, ClientMessage = never> {
  readonly operation: Operation<Input>;
  /** Takes a message out of what came, and makes what goes of one. */
  readonly codec: Codec;
  readonly keepAlive?: KeepAlive;
  /** JSON pointer to the number of a message: what comes twice is passed on once. */
  readonly sequence?: string;
  /** Member of the input that asks for what comes behind a number. */
  readonly resume?: string;
  /** Never there: carries the types of the messages. */
  readonly messages?: { readonly server: Message; readonly client: ClientMessage };
}

export interface Codec {
  readonly decode: (data: unknown) => unknown;
  readonly encode: (message: unknown) => string | Uint8Array<ArrayBuffer>;
}

export const jsonMessages: Codec = {
  decode: (data) =>
    JSON.parse(typeof data === "string" ? data : new TextDecoder().decode(data as ArrayBuffer)),
  encode: (message) => JSON.stringify(message),
};

/** Texts as texts, bytes as `ArrayBuffer`s. */
export const plainMessages: Codec = {
  decode: (data) => data,
  encode: (message) => message as string,
};

export interface SubscribeOptions extends Pick<CallOptions, "baseUrl" | "headers" | "signal"> {
  /**
   * Opens a connection; default: the platform's `WebSocket`. Headers travel with those of Node, Deno and Bun; browsers
   * send their cookies only.
   */
  readonly connect?: ((url: string, headers: Record<string, string>) => Socket) | undefined;
  /** How to come back when the connection breaks; default: up to ten times in a row. */
  readonly reconnect?: (Backoff & { readonly attempts?: number | undefined }) | false | undefined;
  /** Told when a connection is open: the first one, and each one after a break. */
  readonly onOpen?: (() => void) | undefined;
  /** How many messages may wait for their reader; default 1000. A socket that can pause does so at half of it. */
  readonly buffer?: number | undefined;
  /** What becomes of more: an error (the default), or the oldest ones go. */
  readonly overflow?: "error" | "dropOldest" | undefined;
  readonly timer?: Timer | undefined;
}

/** Messages for one loop. Leaving the loop closes the connection. */
export interface Subscription<Message, ClientMessage = never>
  extends AsyncIterableIterator<Message, void, undefined> {
  /** Resolves when the connection can take more. Rejects while there is none. */
  send(message: ClientMessage): Promise<void>;
  /** Closes the connection; the loop ends behind what has come already. */
  close(): void;
}

/** What a method has whose URL can be upgraded. */
export interface Subscribed<Input, Message, ClientMessage = never> {
  /** Opens a WebSocket and comes back when it breaks. A close with code 1000 ends the loop. */
  subscribe(input?: Input, options?: SubscribeOptions): Subscription<Message, ClientMessage>;
}

/** Bytes that may wait to be sent before `send` waits too. */
const highWaterMark = 1 << 16;

export function subscribe<Input, Message, ClientMessage>(
  client: Transport,
  channel: Channel<Input, Message, ClientMessage>,
  input?: Input,
  options: SubscribeOptions = {},
): Subscription<Message, ClientMessage> {
  const connections = new Connections(client, channel as Channel, input as object | undefined, options);
  const { queue } = connections;
  connections.start();
  return {
    next: () => queue.next() as Promise<IteratorResult<Message, void>>,
    async return() {
      connections.end();
      queue.clear();
      return { done: true, value: undefined };
    },
    send: (message) => connections.send(message),
    close: () => connections.end(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** The connections of a subscription, one after the other, and what comes over them. */
class Connections {
  readonly queue: MessageQueue<unknown>;
  readonly #client: Transport;
  readonly #channel: Channel;
  readonly #input: object | undefined;
  readonly #options: SubscribeOptions;
  readonly #timer: Timer;
  readonly #ending = new AbortController();
  #socket: Socket | undefined;
  #wasOpen = false;
  /** Number of the last message. */
  #last: unknown;

  constructor(client: Transport, channel: Channel, input: object | undefined, options: SubscribeOptions) {
    const { buffer: size = 1000, overflow = "error", timer = startTimer } = options;
    this.#client = client;
    this.#channel = channel;
    this.#input = input;
    this.#options = options;
    this.#timer = timer;
    this.queue = createMessageQueue<unknown>({
      size,
      overflow,
      hold: (isHeld) => (isHeld ? this.#socket?.pause?.() : this.#socket?.resume?.()),
    });
  }

  start(): void {
    const { signal } = this.#options;
    signal?.addEventListener("abort", this.#abort, { once: true });
    if (signal?.aborted) this.#abort();
    else this.#run().catch((error: unknown) => this.end({ error }));
  }

  end(failure?: { readonly error: unknown }): void {
    this.#options.signal?.removeEventListener("abort", this.#abort);
    this.#ending.abort();
    this.#socket?.close(1000);
    this.queue.end(failure);
  }

  async send(message: unknown): Promise<void> {
    const { operation, codec } = this.#channel;
    if (!this.#socket) throw new Error(`${operation.id}: there is no connection`);
    lookAt(this.#client[engine].options, message, { operation, kind: "messages", isSent: true });
    this.#socket.send(codec.encode(message));
    while (this.#socket && this.#socket.bufferedAmount > highWaterMark)
      await pause(10, this.#ending.signal, this.#timer);
  }

  readonly #abort = (): void => this.end({ error: this.#options.signal?.reason });

  async #run(): Promise<void> {
    const { reconnect = {} } = this.#options;
    for (let failures = 0; ; failures += 1) {
      const request = await this.#request();
      // Who has left meanwhile must not leave a connection behind.
      if (this.#ending.signal.aborted) return;
      const { hasOpened, code, error } = await this.#connect(request);
      if (this.#ending.signal.aborted || code === 1000) return this.end();
      if (hasOpened) failures = 0;
      // What never worked will not: a wrong address, or credentials that the server does not take.
      if (!this.#wasOpen || !reconnect || failures >= (reconnect.attempts ?? 10)) {
        const { id } = this.#channel.operation;
        throw new NetworkError(id, request, error ?? new Error(`closed with code ${code}`));
      }
      await pause(backoff(failures + 1, reconnect), this.#ending.signal, this.#timer);
    }
  }

  /** Asks for what comes behind the last message, where the contract knows how. */
  #request(): Promise<Request> {
    const { operation, resume } = this.#channel;
    const last = this.#last;
    const input = resume !== undefined && last !== undefined ? { [resume]: last } : {};
    return writeRequest(this.#client[engine], {
      operation,
      input: { ...this.#input, ...input },
      options: this.#options,
      signal: this.#ending.signal,
    });
  }

  /** Resolves when the connection is over. */
  async #connect({ url, headers }: Request): Promise<Closed> {
    const { connect = connectPlatform, onOpen } = this.#options;
    const socket = connect(url.replace(/^http/, "ws"), Object.fromEntries(headers));
    const open = (): void => {
      this.#wasOpen = true;
      onOpen?.();
    };
    const data = (received: unknown): void => this.#take(received);
    this.#socket = socket;
    const closed = await runConnection(socket, { open, data }, this.#channel.keepAlive, this.#timer);
    this.#socket = undefined;
    return closed;
  }

  #take(data: unknown): void {
    const { operation, codec, sequence } = this.#channel;
    try {
      const message = codec.decode(data);
      const number = sequence === undefined ? undefined : memberAt(message, sequence);
      if (isNumber(number) && isNumber(this.#last) && number <= this.#last) return;
      this.#last = number ?? this.#last;
      lookAt(this.#client[engine].options, message, { operation, kind: "messages" });
      this.queue.push(message);
    } catch (error) {
      this.end({ error });
    }
  }
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

/** Browsers take no headers, and no second argument of this kind. */
function connectPlatform(url: string, headers: Record<string, string>): Socket {
  const isBrowser = "location" in globalThis && "navigator" in globalThis;
  return new WebSocket(
    url,
    ...((isBrowser ? [] : [{ headers }]) as unknown as string[]),
  ) as unknown as Socket;
}

/** `subscribe` for the methods of an assembled client. */
export function channelMethods(client: Transport, channels: object): Record<string, object> {
  return membersOf(
    channels,
    (channel: Channel): Subscribed<unknown, unknown> => ({
      subscribe: (input, options) => subscribe(client, channel, input, options),
    }),
  );
}
