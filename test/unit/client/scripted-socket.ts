/** A WebSocket whose other side is the test. */
import type { Subscription } from "../../../generators/runtime/client.ts";
import type { AnyClient } from "./generated.ts";

export interface Scripted {
  readonly messages: Subscription<unknown, unknown>;
  /** The server says a text. */
  say(text: string): void;
  /** What the client has sent, and the codes that it has closed with. */
  readonly sent: readonly unknown[];
  readonly closed: readonly number[];
}

type Listener = ((event: never) => unknown) | null;

/** Subscribes to an operation; resolves when the connection is open. */
export async function subscribeScripted(client: AnyClient, operation: string): Promise<Scripted> {
  const sent: unknown[] = [];
  const closed: number[] = [];
  const socket = {
    binaryType: "",
    bufferedAmount: 0,
    onopen: null as Listener,
    onmessage: null as Listener,
    onclose: null,
    onerror: null,
    send: (data: unknown) => void sent.push(data),
    close: (code: number) => void closed.push(code),
  };
  const { promise, resolve } = Promise.withResolvers<void>();
  const methods = Object(client) as Record<
    string,
    { subscribe(input: object, options: object): Subscription<unknown, unknown> }
  >;
  const connect = (): object => {
    queueMicrotask(() => socket.onopen?.({} as never));
    return socket;
  };
  const messages = methods[operation]?.subscribe({}, { onOpen: resolve, connect });
  if (!messages) throw new Error(`there is no '${operation}'`);
  await promise;
  return { messages, sent, closed, say: (data) => void socket.onmessage?.({ data } as never) };
}
