/** From a request to a reply: read, look for what Prism would not survive, pass on. */
import type { IncomingMessage } from "node:http";
import { askPrism } from "./ask-prism.ts";
import { askRealServer } from "./ask-real-server.ts";
import { bodyFault } from "./body-faults.ts";
import { endToEndHeaders } from "./headers.ts";
import { matchOperation } from "./operation-match.ts";
import { type Problem, problem } from "./problem.ts";
import type { RealServer } from "./real-server.ts";
import type { RelayedRequest } from "./relayed-request.ts";
import { problemReply, type Reply } from "./reply.ts";
import { decodeBody, readBody, tooLong } from "./request-body.ts";
import type { Target } from "./request-target.ts";
import type { ServedApi } from "./served-api.ts";

/** An API with what stands behind it. */
export interface Backend {
  readonly api: ServedApi;
  /** Absent for a mock. */
  readonly realServer: RealServer | undefined;
}

/** Bytes of a body. */
export const bodyLimit = 10 * 2 ** 20;

/** @param target below the base URL of the API */
export async function answerRequest(
  message: IncomingMessage,
  target: Target,
  { api, realServer }: Backend,
  signal: AbortSignal,
): Promise<Reply> {
  const rawBody = await readBody(message, bodyLimit);
  if (rawBody === undefined) return refuse(tooLong(bodyLimit));
  const body = await decodeBody(message.headers["content-encoding"], rawBody, bodyLimit);
  if (!Buffer.isBuffer(body)) return refuse(body);
  const fault = bodyFault(message.headers["content-type"], body);
  if (fault !== undefined) return refuse(fault);

  const method = message.method ?? "GET";
  const match = api.model && matchOperation(api.model.operations, method, target.path);
  if (match?.operation.websocket?.mode === "only" && realServer === undefined) return upgradeOnly();
  const { serving } = api;
  if (serving === undefined) return notServed(api);
  const release = serving.use();
  const request = { method, target, match, headers: endToEndHeaders(message), rawBody, body, signal };
  try {
    const reply = await pass(serving.mock.url, realServer, request);
    if (Buffer.isBuffer(reply.body)) release();
    else reply.body.once("close", release);
    return reply;
  } catch (error) {
    release();
    if (signal.aborted) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return problemReply(problem(502, "Prism did not answer", reason), { verdict: "failed" });
  }
}

function pass(url: string, realServer: RealServer | undefined, request: RelayedRequest): Promise<Reply> {
  return realServer === undefined ? askPrism(url, request) : askRealServer(url, realServer, request);
}

function refuse(found: Problem): Reply {
  return problemReply(found, { verdict: "refused", findings: [`request body: ${found.detail}`] });
}

function upgradeOnly(): Reply {
  const found = problem(426, "Upgrade required", "this path speaks WebSocket only");
  const reply = problemReply(found, { verdict: "refused" });
  return { ...reply, headers: [...reply.headers, ["Upgrade", "websocket"]] };
}

function notServed({ name, view: { state } }: ServedApi): Reply {
  switch (state.kind) {
    case "broken":
      return unavailable(
        503,
        `the contract of '${name}' is broken:\n${state.diagnostics}`,
        "the contract is broken",
      );
    case "down":
      return unavailable(502, `Prism has died and is started again: ${state.reason}`);
    case "starting":
    case "serving":
      return unavailable(502, `Prism is being started for '${name}'`);
  }
}

function unavailable(status: number, detail: string, finding = detail): Reply {
  const reply = problemReply(problem(status, "The API is not served", detail), {
    verdict: "failed",
    findings: [finding],
  });
  return { ...reply, headers: [...reply.headers, ["Retry-After", "1"]] };
}
