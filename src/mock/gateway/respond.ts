/** What happens to every request of the gateway, in order; and that each of them is answered, in time, and told. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { type Clock, wait } from "../../source/clock.ts";
import type { RequestView } from "../page/view.ts";
import { answerRequest } from "./answer-request.ts";
import { isPreflight, preflightHeaders, withCors } from "./cors.ts";
import { type Delay, pickDelay, type Random } from "./delay.ts";
import type { Refusal, RequestLine } from "./front-server.ts";
import { flatHeaders } from "./headers.ts";
import { type Problem, problem } from "./problem.ts";
import { problemReply, type Reply } from "./reply.ts";
import { readTarget, type Target } from "./request-target.ts";
import type { FindRoute, Route } from "./routes.ts";

export interface ResponderOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly delay: Delay | undefined;
  /** Milliseconds, without the delay. */
  readonly timeout: number;
  readonly cors: boolean;
  readonly record: (request: Omit<RequestView, "number">) => void;
}

/** Answers what is the gateway's own; says whether it was. */
export type ServePage = (message: IncomingMessage, response: ServerResponse, target: Target) => boolean;

export interface Responder {
  respond(
    message: IncomingMessage,
    response: ServerResponse,
    find: FindRoute,
    servePage: ServePage | undefined,
  ): void;
  /** For what was answered elsewhere. */
  recordRefusal(line: RequestLine, found: Problem, verdict: Refusal, find: FindRoute): void;
}

export function createResponder(options: ResponderOptions): Responder {
  const { clock, random, delay, timeout, cors, record } = options;

  function respond(
    message: IncomingMessage,
    response: ServerResponse,
    find: FindRoute,
    servePage: ServePage | undefined,
  ): void {
    const target = readTarget(message.url ?? "/");
    if (!("status" in target) && servePage?.(message, response, target)) return;
    if (cors && isPreflight(message.method, message.headers)) {
      recordAtOnce(message, find, { status: 204, verdict: "cors", findings: [] });
      response.writeHead(204, flatHeaders(preflightHeaders(message.headers))).end();
      message.resume();
      return;
    }
    void answer(message, response, "status" in target ? target : find(target));
  }

  function recordAtOnce(
    line: RequestLine,
    find: FindRoute,
    outcome: Pick<RequestView, "status" | "verdict" | "findings">,
  ): void {
    const target = readTarget(line.url ?? "/");
    const route = "status" in target ? target : find(target);
    const time = new Date(clock.now());
    record({ ...requestOf(line, route), time, milliseconds: 0, ...outcome });
  }

  async function answer(
    message: IncomingMessage,
    response: ServerResponse,
    route: Route | Problem,
  ): Promise<void> {
    const started = clock.now();
    const limits = createLimits(clock, timeout, response);
    const reply = await Promise.race([replyTo(message, route, limits.signal), limits.exceeded]);
    limits.stopClock();
    if (delay) await wait(clock, pickDelay(delay, random), limits.signal);
    record({
      ...requestOf(message, route),
      time: new Date(started),
      status: reply.status,
      milliseconds: clock.now() - started,
      verdict: reply.verdict,
      findings: reply.findings,
    });
    send(message, response, reply);
  }

  function send(message: IncomingMessage, response: ServerResponse, reply: Reply): void {
    const headers = cors ? withCors(reply.headers, message.headers.origin) : reply.headers;
    // What is left of a body that nobody wants would hold the connection.
    message.resume();
    if (!message.complete) response.shouldKeepAlive = false;
    response.writeHead(reply.status, flatHeaders(headers));
    if (Buffer.isBuffer(reply.body)) response.end(reply.body);
    // A stream that breaks off breaks off for the client too.
    else pipeline(reply.body, response, () => {});
  }

  return {
    respond,
    recordRefusal(line, { status, detail }, verdict, find) {
      recordAtOnce(line, find, { status, verdict, findings: [detail] });
    },
  };
}

/** Never rejects. */
async function replyTo(
  message: IncomingMessage,
  route: Route | Problem,
  signal: AbortSignal,
): Promise<Reply> {
  if ("status" in route)
    return problemReply(route, { verdict: "refused", findings: [`request: ${route.detail}`] });
  const { backend, target, known } = route;
  if (backend === undefined) {
    const detail = `no API is served here; there are ${known.join(", ")}`;
    return problemReply(problem(404, "Unknown API", detail), { verdict: "unknown" });
  }
  try {
    return await answerRequest(message, target, backend, signal);
  } catch (error) {
    if (message.destroyed && !message.complete) return clientGone();
    const reason = error instanceof Error ? error.message : String(error);
    return problemReply(problem(500, "The gateway failed", reason), { verdict: "failed" });
  }
}

interface Limits {
  /** Ends what is done for the request. */
  readonly signal: AbortSignal;
  /** The reply when the time is over, or nobody waits for one. */
  readonly exceeded: Promise<Reply>;
  stopClock(): void;
}

function createLimits(clock: Clock, timeout: number, response: ServerResponse): Limits {
  const controller = new AbortController();
  const { promise: exceeded, resolve } = Promise.withResolvers<Reply>();
  const stopClock = clock.after(timeout, () => {
    const found = problem(504, "No answer in time", `there was no answer after ${timeout / 1000} s`);
    resolve(problemReply(found, { verdict: "failed" }));
    controller.abort();
  });
  response.once("close", () => {
    stopClock();
    resolve(clientGone());
    controller.abort();
  });
  return { signal: controller.signal, exceeded, stopClock };
}

/** For the log alone: there is nobody to get it. */
function clientGone(): Reply {
  const found = problem(499, "Client gone", "the client did not wait for the answer");
  return problemReply(found, { verdict: "failed" });
}

function requestOf({ method = "", url = "" }: RequestLine, route: Route | Problem) {
  const api = "status" in route ? "" : (route.backend?.api.name ?? "");
  return { api, method, target: url };
}
