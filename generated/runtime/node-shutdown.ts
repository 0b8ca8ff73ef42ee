/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Limits of connections, and the end of a server on `node:http`. */
import { platformTimer, type Timer } from "./server-timer.ts";

/**
 * Options for `createServer` of `node:http`: a client has 10 seconds for its headers and a minute for a whole request,
 * and what takes longer is answered with 408. Node looks after it every second.
 */
export const nodeLimits = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
} as const;

/** What is used of a `Server` of `node:http`. */
export interface NodeServer {
  close(closed: () => void): unknown;
  closeIdleConnections(): void;
  closeAllConnections(): void;
}

export interface ShutdownOptions {
  /** Milliseconds that running requests have to finish; default: 10,000. */
  readonly grace?: number;
  readonly timer?: Timer;
}

/** How often connections that have become idle are closed, in milliseconds. */
const round = 100;

/** Takes no more connections, lets running requests finish, and closes what is left when the time is over. */
export function shutDown(
  http: NodeServer,
  { grace = 10_000, timer = platformTimer }: ShutdownOptions = {},
): Promise<void> {
  return new Promise((resolve) => {
    let stopRound = (): void => {};
    const closeIdle = (): void => {
      http.closeIdleConnections();
      stopRound = timer(round, closeIdle);
    };
    const stopGrace = timer(grace, () => http.closeAllConnections());
    http.close(() => {
      stopRound();
      stopGrace();
      resolve();
    });
    closeIdle();
  });
}
