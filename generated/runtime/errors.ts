/** What a call can fail with. All of them name the operation, and all are `Error`s. */

/** An answer with its body decoded; text when it cannot be decoded. */
export interface Answer<Body = unknown> {
  /** It is a success: a status of 2xx, and an RPC method that has not failed. */
  readonly ok: boolean;
  readonly body: Body;
  readonly request: Request;
  readonly response: Response;
}

/** A call has failed. Arguments that make no request are `TypeError`s instead. */
export abstract class CallError extends Error {
  /** Name of the operation in the generated code. */
  readonly operation: string;

  constructor(operation: string, code: string | number, text: string, options?: ErrorOptions) {
    super(`${code} ${operation}: ${text}`, options);
    this.operation = operation;
  }
}

/**
 * The server has answered, and the answer is an error: a status other than 2xx, a body that cannot be read, or the error
 * of an RPC method.
 */
export class ApiError<Status extends number = number, Body = unknown> extends CallError {
  override readonly name = "ApiError";
  readonly status: Status;
  readonly body: Body;
  readonly request: Request;
  readonly response: Response;

  /** @param text what follows `404 getFunction: `; default: what the body says */
  constructor(
    operation: string,
    { body, request, response }: Omit<Answer<Body>, "ok">,
    text?: string,
    options?: ErrorOptions,
  ) {
    const { status, statusText } = response;
    super(operation, status, text ?? (explanation(body) || statusText || "failed"), options);
    this.status = status as Status;
    this.body = body;
    this.request = request;
    this.response = response;
  }
}

/** No complete answer came: refused, reset, unresolvable, or blocked by the browser. `cause` has the platform's error. */
export class NetworkError extends CallError {
  override readonly name = "NetworkError";
  readonly request: Request;

  constructor(operation: string, request: Request, cause: unknown) {
    super(operation, "network", happening(cause), { cause });
    this.request = request;
  }
}

/** The time limit of a call has passed. A signal of the caller aborts with its own reason instead. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";

  constructor(operation: string, milliseconds: number) {
    super(operation, "timeout", `no complete answer within ${milliseconds} ms`);
  }
}

/** The errors of an operation as `ApiError`s: comparing `status` narrows `body`. */
export type ApiErrorOf<Errors> = Errors extends { readonly status: infer Status; readonly body: infer Body }
  ? ApiError<Status & number, Body>
  : never;

/** A status as a contract declares it. */
export type DeclaredStatus = number | "1XX" | "3XX" | "4XX" | "5XX" | "default";

/** Whether an error is an answer that an operation declares. */
export function isErrorOf(error: unknown, operation: string, statuses: readonly DeclaredStatus[]): boolean {
  if (!(error instanceof ApiError) || error.operation !== operation || error.response.ok) return false;
  const { status } = error;
  return statuses.some(
    (declared) =>
      declared === "default" || declared === status || declared === `${Math.floor(status / 100)}XX`,
  );
}

/** The sentence in a body: itself, or one of the members that error bodies keep it in. */
function explanation(body: unknown): string | undefined {
  if (typeof body === "string") return body.trim().split("\n", 1)[0]?.slice(0, 200);
  if (typeof body !== "object" || body === null) return undefined;
  const members: { readonly [key: string]: unknown } = { ...body };
  for (const key of ["error", "message", "detail", "title", "errors", "0"]) {
    const found = explanation(members[key]);
    if (found) return found;
  }
  return undefined;
}

/** Node says "fetch failed" and keeps what happened in `cause`, sometimes as a mere code. */
function happening(error: unknown): string {
  const { cause, message, code }: { cause?: unknown; message?: string; code?: string } = Object(error);
  return cause ? happening(cause) : message || code || String(error);
}
