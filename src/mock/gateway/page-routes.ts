/** What the gateway serves of its own: the start page, its events and its state. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../../source/clock.ts";
import { renderApi, renderRequest, renderStartPage } from "../page/start-page.ts";
import type { ApiView, MockView, RequestView } from "../page/view.ts";
import { createEventStreams } from "./event-stream.ts";
import { problem } from "./problem.ts";
import { problemReply } from "./reply.ts";

const eventsPath = "/_specwright/events";
const statePath = "/_specwright/state";

export interface PageRoutes {
  /** Answers when the path is one of its own. */
  serve(message: IncomingMessage, response: ServerResponse, path: string): boolean;
  showApi(api: ApiView): void;
  showRequest(request: RequestView): void;
  close(): void;
}

export function createPageRoutes(view: () => MockView, clock: Clock): PageRoutes {
  const streams = createEventStreams(clock);
  return {
    serve(message, response, path) {
      if (path !== "/" && path !== eventsPath && path !== statePath && path !== "/favicon.ico") return false;
      if (message.method !== "GET" && message.method !== "HEAD") refuseMethod(response);
      else if (path === "/") servePage(response, view());
      else if (path === statePath) serveState(response, view());
      else if (path === eventsPath && message.method === "GET") streams.add(response);
      else response.writeHead(204).end();
      message.resume();
      return true;
    },
    showApi: (api) => streams.send("api", renderApi(api)),
    showRequest: (request) => streams.send("request", renderRequest(request)),
    close: () => streams.close(),
  };
}

function servePage(response: ServerResponse, view: MockView): void {
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
  });
  response.end(renderStartPage(view, { eventsPath, nonce }));
}

function serveState(response: ServerResponse, view: MockView): void {
  response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end(JSON.stringify(view));
}

function refuseMethod(response: ServerResponse): void {
  const { status, headers, body } = problemReply(
    problem(405, "Method not allowed", "the start page is only read"),
    { verdict: "refused" },
  );
  response.writeHead(status, [...headers, ["Allow", "GET, HEAD"] as const].flat()).end(body);
}
