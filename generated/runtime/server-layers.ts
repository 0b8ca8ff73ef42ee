/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Layers that most servers want: recovery, request ids, a log, a limit of what goes on at once, traces. */
import { type Layer, withHeaders } from "./server-middleware.ts";
import { answerProblem, Failure, problemDocument } from "./server-problem.ts";

/** Answers 500 where something further in rejects. A generated server does so by itself; this is for other ones. */
export function recovery(report: (error: unknown) => void = console.error): Layer {
  return async (_, next) => {
    try {
      return await next();
    } catch (cause) {
      report(cause);
      const { problem } = new Failure("internal", "Something went wrong inside the server", { cause });
      return answerProblem(problem, problemDocument(problem));
    }
  };
}

/** Says in `X-Request-Id` which id a request has, so that client and log can speak of the same one. */
export function requestIds(): Layer {
  return async (exchange, next) => withHeaders(await next(), [["x-request-id", exchange.requestId]]);
}

/** One answered request. */
export interface LogEntry {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
  readonly status: number;
  /** Until the answer began. */
  readonly milliseconds: number;
  /** Kind of the problem, when there was one. */
  readonly problem: string | undefined;
}

export interface LoggingOptions {
  /** Default: one line of JSON to `console.log`. */
  readonly write?: (entry: LogEntry) => void;
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

/** Writes an entry for each answer. The query, which may hold secrets, is not in it. */
export function logging({
  write = (entry) => console.log(JSON.stringify(entry)),
  now = () => performance.now(),
}: LoggingOptions = {}): Layer {
  return async (exchange, next) => {
    const { incoming, operation, requestId } = exchange;
    const start = now();
    const answer = await next();
    write({
      requestId,
      method: incoming.method,
      path: incoming.path,
      operation,
      status: answer.status,
      milliseconds: now() - start,
      problem: exchange.problem?.kind,
    });
    return answer;
  };
}

/** Answers 503 while `most` requests are being worked on. */
export function concurrency(most: number, retryAfter = 1): Layer {
  let running = 0;
  return async (_, next) => {
    if (running >= most) {
      const { problem } = new Failure("overloaded", "The server has too much to do", {
        headers: { "retry-after": String(retryAfter) },
      });
      return answerProblem(problem, problemDocument(problem));
    }
    running++;
    try {
      return await next();
    } finally {
      running--;
    }
  };
}

/** What is used of an OpenTelemetry span. */
export interface Span {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { readonly code: number; readonly message?: string }): unknown;
  recordException(error: Error): unknown;
  end(): void;
}

/** What is used of an OpenTelemetry tracer: `trace.getTracer("shop")` is one. */
export interface Tracer<Parent> {
  startActiveSpan<Result>(
    name: string,
    options: { readonly kind: number; readonly attributes: Readonly<Record<string, string | number>> },
    parent: Parent,
    run: (span: Span) => Result,
  ): Result;
}

/** `SpanKind.SERVER` and `SpanStatusCode.ERROR` of OpenTelemetry. */
const serverKind = 1;
const errorCode = 2;

/**
 * A span around each request, by the semantic conventions of OpenTelemetry for HTTP; it is the active one in handlers.
 *
 * @param parentOf the context of the caller, e.g. `({ headers }) => propagation.extract(context.active(), headers, …)`
 */
export function tracing<Parent>(tracer: Tracer<Parent>, parentOf: (request: Request) => Parent): Layer {
  return (exchange, next) => {
    const { incoming, operation, route } = exchange;
    const attributes = {
      "http.request.method": incoming.method,
      "url.path": incoming.path,
      ...(route !== undefined && { "http.route": route }),
      ...(operation !== undefined && { "openapi.operation": operation }),
    };
    const name = route === undefined ? incoming.method : `${incoming.method} ${route}`;
    return tracer.startActiveSpan(
      name,
      { kind: serverKind, attributes },
      parentOf(incoming.request),
      async (span) => {
        try {
          const answer = await next();
          span.setAttribute("http.response.status_code", answer.status);
          const { problem } = exchange;
          if (problem) span.setAttribute("error.type", problem.kind);
          if (problem?.cause instanceof Error) span.recordException(problem.cause);
          if (answer.status >= 500) span.setStatus({ code: errorCode });
          return answer;
        } finally {
          span.end();
        }
      },
    );
  };
}
