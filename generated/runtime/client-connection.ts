/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** One WebSocket connection, from its opening to its end. */
import type { Timer } from "./client-deadline.ts";

/** As much of a WebSocket as is used: that of the platform, or of the package `ws`. */
export interface Socket {
  binaryType: string;
  readonly bufferedAmount: number;
  onopen: ((event: never) => unknown) | null;
  onmessage: ((event: never) => unknown) | null;
  onclose: ((event: never) => unknown) | null;
  onerror: ((event: never) => unknown) | null;
  send(data: string | Uint8Array<ArrayBuffer>): void;
  close(code?: number, reason?: string): void;
  /** Of `ws`: what is not read stays with the server. */
  pause?(): void;
  resume?(): void;
}

export interface KeepAlive {
  readonly send: string;
  readonly expect?: string;
  /** Seconds between two sends. */
  readonly every: number;
}

export interface Listeners {
  open(): void;
  data(data: unknown): void;
}

export interface Closed {
  readonly hasOpened: boolean;
  /** https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1; 4000 when keep-alive got no answer. */
  readonly code: number;
  readonly error: unknown;
}

/** Resolves when the connection is over. */
export function runConnection(
  socket: Socket,
  { open, data }: Listeners,
  keepAlive: KeepAlive | undefined,
  timer: Timer,
): Promise<Closed> {
  return new Promise((resolve) => {
    let hasOpened = false;
    let isAlive = true;
    let error: unknown;
    let stop = (): void => {};

    function end(code: number): void {
      stop();
      // A dead connection may yet speak; nobody listens any more.
      socket.onmessage = null;
      socket.onclose = null;
      resolve({ hasOpened, code, error });
    }
    function beat({ send, expect, every }: KeepAlive): void {
      stop = timer(every * 1000, () => {
        // Connections can be dead without a word.
        if (!isAlive) {
          socket.close(4000, "no answer to keep-alive");
          return end(4000);
        }
        socket.send(send);
        isAlive = expect === undefined;
        beat({ send, every, ...(expect !== undefined && { expect }) });
      });
    }
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      hasOpened = true;
      if (keepAlive) beat(keepAlive);
      open();
    };
    socket.onmessage = ({ data: received }: { readonly data: unknown }) => {
      isAlive = true;
      if (keepAlive?.expect === undefined || received !== keepAlive.expect) data(received);
    };
    socket.onerror = (event: { readonly error?: unknown }) => {
      error = event.error;
    };
    socket.onclose = ({ code }: { readonly code: number }) => end(code);
  });
}
