/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** The body of a request of Node, chunk by chunk: the connection rests while nobody asks. */
import type { ByteSource } from "./server-exchange.ts";

/** What is used of an `IncomingMessage`. */
export interface NodeBody {
  readonly destroyed: boolean;
  on(event: "data", listener: (chunk: Uint8Array<ArrayBuffer>) => void): unknown;
  on(event: "end" | "close", listener: () => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

export class NodeByteSource implements ByteSource {
  readonly #message: NodeBody;
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  #state: "open" | "ended" | "broken" | "left" = "open";
  #wake = (): void => {};

  constructor(message: NodeBody) {
    this.#message = message;
    if (message.destroyed) this.#state = "broken";
    message.on("data", (chunk) => {
      if (this.#state !== "open") return;
      this.#chunks.push(chunk);
      message.pause();
      this.#wake();
    });
    message.on("end", () => this.#end("ended"));
    // Comes after every request; only without an end before it the client has broken off.
    message.on("close", () => this.#end("broken"));
  }

  async read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk !== undefined) return chunk;
      if (this.#state === "ended") return undefined;
      // An end that is none must not look like one to a handler that goes on behind its time.
      if (this.#state !== "open") throw new Error(`the request is ${this.#state}`);
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#message.resume();
      await woken;
    }
  }

  /** What comes from now on is thrown away, so that the client can send on and read the answer. */
  leave(): void {
    if (this.#state !== "open") return;
    this.#end("left");
    this.#chunks.length = 0;
    this.#message.resume();
  }

  #end(state: "ended" | "broken" | "left"): void {
    if (this.#state === "open") this.#state = state;
    this.#wake();
  }
}
