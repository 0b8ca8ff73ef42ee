/** Server-sent events: one stream for each page that is open. */
import type { ServerResponse } from "node:http";
import type { Clock } from "../../source/clock.ts";

/** Milliseconds; shorter than the time after which anything in between gives up a silent connection. */
const heartbeat = 15_000;

/** A page that has left this many bytes unread does not read any more. */
const mostUnread = 2 ** 20;

export interface EventStreams {
  /** Keeps an answer open for events. */
  add(response: ServerResponse): void;
  send(event: string, data: string): void;
  /** Ends every stream. */
  close(): void;
}

export function createEventStreams(clock: Clock): EventStreams {
  const open = new Map<ServerResponse, () => void>();

  function drop(response: ServerResponse): void {
    open.get(response)?.();
    open.delete(response);
  }

  function write(response: ServerResponse, text: string): void {
    response.write(text);
    if (response.writableLength > mostUnread) response.destroy();
  }

  function beat(response: ServerResponse): void {
    open.set(
      response,
      clock.after(heartbeat, () => {
        write(response, ": still here\n\n");
        beat(response);
      }),
    );
  }

  return {
    add(response) {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      write(response, "retry: 1000\n\n");
      response.on("close", () => drop(response));
      beat(response);
    },
    send(event, data) {
      const text = eventText(event, data);
      for (const response of open.keys()) write(response, text);
    },
    close() {
      for (const response of [...open.keys()]) {
        drop(response);
        response.end();
      }
    },
  };
}

/** Each line of the data is a line of its own. */
export function eventText(event: string, data: string): string {
  const lines = data.split(/\r\n|\n|\r/).map((line) => `data: ${line}\n`);
  return `event: ${event}\n${lines.join("")}\n`;
}
