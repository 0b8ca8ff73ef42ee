/** What can go wrong with a request before, in or after its handler, and the answer to it. */
import { checkHeader, isBodiless, type Outgoing } from "./server-exchange.ts";
import type { Issue } from "./validation.ts";

export type ProblemKind =
  | "not-found"
  | "method-not-allowed"
  /** The operation speaks over WebSockets only. */
  | "upgrade-required"
  /** The operation does not speak over WebSockets. */
  | "no-upgrade"
  | "unauthorized"
  | "forbidden"
  /** Parameters or body break the contract; `issues` says where. */
  | "invalid-request"
  /** The body cannot be read as what it claims to be. */
  | "malformed-body"
  /** The client broke off in the middle of its body. */
  | "unreadable-body"
  | "missing-body"
  | "body-too-large"
  /** The body did not arrive in time. */
  | "body-timeout"
  | "unsupported-media-type"
  /** The client accepts none of the media types that the operation answers with. */
  | "not-acceptable"
  /** The handler threw, or answered what the contract does not know; `cause` is the error. */
  | "internal"
  /** The handler did not answer in time. */
  | "handler-timeout"
  | "overloaded"
  /** The operation has no handler. */
  | "not-implemented";

export interface Problem {
  readonly kind: ProblemKind;
  readonly status: number;
  /** One sentence, fit for the client's eyes. */
  readonly message: string;
  /** Name of the operation, once it is known. */
  readonly operation?: string;
  /** Each path begins with the place: `path`, `query`, `header`, `cookie` or `body`. */
  readonly issues: readonly Issue[];
  /** Headers that belong to the answer, by lower-case name, e.g. `allow`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** How an API words its errors. */
export interface ProblemAnswer {
  /** Default: the problem's. */
  readonly status?: number;
  /** Added to those of the problem; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Sent as JSON, a string as it is. */
  readonly body?: unknown;
  /** Default: `application/json`, for a string `text/plain; charset=utf-8`. */
  readonly contentType?: string;
}

/** Ends a request with a problem. Handlers and hooks may throw it too. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly problem: Problem;

  constructor(kind: ProblemKind, message: string, more: Partial<Problem> = {}) {
    super(message);
    this.problem = problemOf(kind, message, more);
  }
}

/** What a `Failure` carries, for those who can do without its stack. */
export function problemOf(kind: ProblemKind, message: string, more: Partial<Problem> = {}): Problem {
  return { kind, status: known[kind].status, message, issues: [], headers: {}, ...more };
}

const known: Readonly<Record<ProblemKind, { readonly status: number; readonly title: string }>> = {
  "not-found": { status: 404, title: "Not Found" },
  "method-not-allowed": { status: 405, title: "Method Not Allowed" },
  "upgrade-required": { status: 426, title: "Upgrade Required" },
  "no-upgrade": { status: 400, title: "Bad Request" },
  unauthorized: { status: 401, title: "Unauthorized" },
  forbidden: { status: 403, title: "Forbidden" },
  "invalid-request": { status: 400, title: "Bad Request" },
  "malformed-body": { status: 400, title: "Bad Request" },
  "unreadable-body": { status: 400, title: "Bad Request" },
  "missing-body": { status: 400, title: "Bad Request" },
  "body-timeout": { status: 408, title: "Request Timeout" },
  "body-too-large": { status: 413, title: "Content Too Large" },
  "unsupported-media-type": { status: 415, title: "Unsupported Media Type" },
  "not-acceptable": { status: 406, title: "Not Acceptable" },
  "handler-timeout": { status: 503, title: "Service Unavailable" },
  overloaded: { status: 503, title: "Service Unavailable" },
  internal: { status: 500, title: "Internal Server Error" },
  "not-implemented": { status: 501, title: "Not Implemented" },
};

/** A problem document as in RFC 9457. What an internal error says stays inside. */
export function problemDocument({ kind, status, message, issues }: Problem): ProblemAnswer {
  return {
    contentType: "application/problem+json",
    body: {
      type: "about:blank",
      title: known[kind].title,
      status,
      detail: message,
      ...(issues.length > 0 && {
        errors: issues.map(({ path, code, message: detail }) => ({ path, code, detail })),
      }),
    },
  };
}

/** The answer to a problem, in the words of the API. Throws when HTTP cannot say them. */
export function answerProblem(problem: Problem, answer: ProblemAnswer): Outgoing {
  const { status = problem.status, body } = answer;
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new RangeError(`${status} is no status`);
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const sent = isBodiless(status) ? undefined : text;
  const plain = typeof body === "string" ? "text/plain; charset=utf-8" : "application/json";
  const headers = new Map<string, string | undefined>();
  for (const [name, value] of Object.entries(problem.headers)) headers.set(name, value);
  if (sent !== undefined) headers.set("content-type", answer.contentType ?? plain);
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name.toLowerCase(), value);
  const stated: [name: string, value: string][] = [];
  for (const [name, value] of headers) if (value !== undefined) stated.push([name, checkHeader(name, value)]);
  return { status, headers: stated, body: sent };
}
