/** What a server is made of, and what it gives its users: the types of the server's door. */
import type { Route } from "./router.ts";
import type { AnswerRules } from "./server-answer.ts";
import type { BodyContent } from "./server-body.ts";
import type { Incoming, Outgoing } from "./server-exchange.ts";
import type { Parameter, ParameterSchemas } from "./server-parameters.ts";
import type { Problem, ProblemAnswer } from "./server-problem.ts";
import type { Requirement, Scheme } from "./server-security.ts";
import type { ValueRules } from "./server-values.ts";
import type { Schema } from "./validation.ts";

/** One row of a generated server. */
export interface Operation extends Route, AnswerRules {
  readonly parameters?: readonly Parameter[];
  readonly body?: { readonly required?: boolean; readonly content: readonly BodyContent[] };
  /** One of these must hold; without any, everybody may call. */
  readonly security?: readonly Requirement[];
  /** The operation's `RequestSchemas`, left untyped: comparing thousands of schema types would take the compiler seconds. */
  readonly request: object;
  /** Likewise its `ResponseSchemas`. */
  readonly responses: object;
}

export type RequestSchemas = ParameterSchemas & { readonly body?: Readonly<Record<string, Schema<unknown>>> };

/** By `200`, `4XX` or `default`, then by media type. */
export type ResponseSchemas = Readonly<Record<string, Readonly<Record<string, Schema<unknown>>>>>;

export interface ServerDefinition {
  /** By the name of the handler. */
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemes?: Readonly<Record<string, Scheme>>;
  /** Present when handlers hold some values otherwise than they travel. */
  readonly values?: ValueRules;
}

export interface ServerOptions {
  /** Words a problem as this API does; undefined leaves it to the default, a problem document (RFC 9457). */
  readonly onError?:
    | ((
        problem: Problem,
        incoming: Incoming,
      ) => ProblemAnswer | undefined | Promise<ProblemAnswer | undefined>)
    | undefined;
  /** Told what the operator should know: errors of handlers, and answers that break the contract. Default: `console.error`. */
  readonly report?: ((problem: Problem, incoming: Incoming) => void) | undefined;
  /** Longest request body in bytes; default 1 MiB (1,048,576). Longer ones are answered with 413. */
  readonly bodyLimit?: number | undefined;
  /** Path in front of those of the contract, e.g. `/v1`; default none. */
  readonly basePath?: string | undefined;
  /**
   * `lenient` reads a body of an undeclared type as bytes if the operation takes them, otherwise as its first declared
   * type; default `strict`: 415.
   */
  readonly mediaTypes?: "strict" | "lenient" | undefined;
  /** Query parameters that the contract does not know: ignored (the default), or refused with 400. */
  readonly unknownParameters?: "ignore" | "refuse" | undefined;
  /** Check parameters and bodies against the contract; default true. */
  readonly validateRequests?: boolean | undefined;
  /** Check answers against the contract: report what breaks it, or answer 500 instead; default `off`. */
  readonly validateResponses?: "off" | "warn" | "throw" | undefined;
}

/** All handlers, or, when `partial` is set, some of them: the others answer 501. */
export type HandlersOption<Handlers> =
  | { readonly handlers: Handlers; readonly partial?: false | undefined }
  | { readonly handlers: Partial<Handlers>; readonly partial: true };

export interface Server {
  /** Answers a Fetch request: for Deno, Bun, workers, and tests without a socket. Never rejects. */
  fetch(request: Request): Promise<Response>;
  /** The same for adapters, without Fetch objects. Never rejects. */
  handle(incoming: Incoming): Promise<Outgoing>;
}

/** What a handler knows beside its input. */
export interface Context<Principal = unknown> {
  /** Name of the operation. */
  readonly operation: string;
  /** The request as it came: method, URL and headers. Its body is in the input. */
  readonly request: Request;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** Who is calling, as told by the security hook. */
  readonly principal: Principal;
  /** The same for each scheme that let the request in. */
  readonly security: Readonly<Record<string, unknown>>;
  /** Headers that the contract does not name, e.g. `Cache-Control` or further cookies. */
  readonly responseHeaders: Headers;
}

/** Answers the calls of one operation. */
export type Handler<Input, Result, Principal = unknown> = (
  input: Input,
  context: Context<Principal>,
) => Result | Promise<Result>;

/** The types of handlers and hooks are the generated interface's business. */
export interface UntypedOptions extends ServerOptions {
  readonly handlers: object;
  readonly partial?: boolean | undefined;
  readonly security?: object;
}
