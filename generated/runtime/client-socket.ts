/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Messages over a WebSocket: typed, kept alive, and back after a break. */
import { type KeepAlive, runConnection, type Socket } from "./client-connection.ts";
import type { Timer } from "./client-deadline.ts";
import { writeRequest } from "./client-exchange.ts";
import { lookAt } from "./client-interceptor.ts";
import { membersOf } from "./client-members.ts";
import { createMessageQueue } from "./client-message-queue.ts";
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
  const { operation, codec, keepAlive, sequence, resume } = channel;
  const { signal, timer = startTimer, reconnect = {}, connect = connectPlatform } = options;
  const ending = new AbortController();
  let socket: Socket | undefined;
  /** Number of the last message. */
  let last: unknown;
  const queue = createMessageQueue<unknown>({
    size: options.buffer ?? 1000,
    overflow: options.overflow ?? "error",
    hold: (isHeld) => (isHeld ? socket?.pause?.() : socket?.resume?.()),
  });

  function end(failure?: { readonly error: unknown }): void {
    signal?.removeEventListener("abort", abort);
    ending.abort();
    socket?.close(1000);
    queue.end(failure);
  }
  function abort(): void {
    end({ error: signal?.reason });
  }

  function take(data: unknown): void {
    try {
      const message = codec.decode(data);
      const number = sequence === undefined ? undefined : memberAt(message, sequence);
      if (isNumber(number) && isNumber(last) && number <= last) return;
      last = number ?? last;
      lookAt(client[engine].options, message, { operation, kind: "messages" });
      queue.push(message);
    } catch (error) {
      end({ error });
    }
  }

  /** Connections, one after the other. */
  async function run(): Promise<void> {
    let wasOpen = false;
    for (let failures = 0; ; failures += 1) {
      const given = resume !== undefined && last !== undefined ? { ...input, [resume]: last } : { ...input };
      const request = await writeRequest(client[engine], {
        operation,
        input: given,
        options,
        signal: ending.signal,
      });
      socket = connect(request.url.replace(/^http/, "ws"), Object.fromEntries(request.headers));
      const open = (): void => {
        wasOpen = true;
        options.onOpen?.();
      };
      const { hasOpened, code, error } = await runConnection(socket, { open, data: take }, keepAlive, timer);
      socket = undefined;
      if (ending.signal.aborted || code === 1000) return end();
      if (hasOpened) failures = 0;
      // What never worked will not: a wrong address, or credentials that the server does not take.
      if (!wasOpen || !reconnect || failures >= (reconnect.attempts ?? 10))
        throw new NetworkError(operation.id, request, error ?? new Error(`closed with code ${code}`));
      await pause(backoff(failures + 1, reconnect), ending.signal, timer);
    }
  }

  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  else run().catch((error: unknown) => end({ error }));

  return {
    next: () => queue.next() as Promise<IteratorResult<Message, void>>,
    async return() {
      end();
      queue.clear();
      return { done: true, value: undefined };
    },
    async send(message) {
      if (!socket) throw new Error(`${operation.id}: there is no connection`);
      lookAt(client[engine].options, message, { operation, kind: "messages", isSent: true });
      socket.send(codec.encode(message));
      while (socket && socket.bufferedAmount > highWaterMark) await pause(10, ending.signal, timer);
    },
    close: () => end(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
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
