/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Messages between the one who brings them and the one loop that reads them. */

export interface QueueLimits {
  /** Messages that may wait. */
  readonly size: number;
  /** What becomes of more. */
  readonly overflow: "error" | "dropOldest";
  /** Told to bring no more, and to go on, where that is possible. */
  hold(isHeld: boolean): void;
}

export interface MessageQueue<Message> {
  /** Throws a `RangeError` when too many wait already. */
  push(message: Message): void;
  /** Nothing more comes; the reader still gets what waits, and then the error where there is one. */
  end(failure?: { readonly error: unknown }): void;
  next(): Promise<IteratorResult<Message, void>>;
  /** Forgets what waits. */
  clear(): void;
}

export function createMessageQueue<Message>({ size, overflow, hold }: QueueLimits): MessageQueue<Message> {
  const waiting: Message[] = [];
  let ended: { readonly error: unknown } | "fine" | undefined;
  let wake = (): void => {};

  function outcome(): IteratorResult<Message, void> | undefined {
    const [value] = waiting;
    if (waiting.length > 0) {
      waiting.shift();
      if (waiting.length < size / 2) hold(false);
      return { done: false, value: value as Message };
    }
    if (ended === undefined) return undefined;
    const failure = ended;
    ended = "fine";
    if (failure !== "fine") throw failure.error;
    return { done: true, value: undefined };
  }

  return {
    push(message) {
      if (waiting.length >= size) {
        if (overflow === "error") throw new RangeError(`${size} messages wait for a reader`);
        waiting.shift();
      }
      waiting.push(message);
      if (waiting.length >= size / 2) hold(true);
      wake();
    },
    end(failure) {
      ended ??= failure ?? "fine";
      wake();
    },
    clear() {
      waiting.length = 0;
    },
    async next() {
      for (;;) {
        const found = outcome();
        if (found) return found;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
