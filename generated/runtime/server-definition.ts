/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** What a server is made of, and what it gives its users: the types of the server's door. */

import type { ValueRules } from "./held-values.ts";
import type { Route } from "./router.ts";
import type { AnswerRules } from "./server-answer.ts";
import type { BodyContent } from "./server-body.ts";
import type { Incoming, Outgoing } from "./server-exchange.ts";
import type { Exchange, Layer } from "./server-middleware.ts";
import type { Parameter, ParameterSchemas } from "./server-parameters.ts";
import type { Problem, ProblemAnswer } from "./server-problem.ts";
import type { Caller, Requirement, Scheme } from "./server-security.ts";
import type { RawSocket, SocketRules } from "./server-socket.ts";
import type { Timer } from "./server-timer.ts";
import type { Schema } from "./validation.ts";

/** One row of a generated server. */
export interface Operation extends Route, AnswerRules {
  readonly parameters?: readonly Parameter[];
  readonly body?: { readonly required?: boolean; readonly content: readonly BodyContent[] };
  /** What an upgraded GET gets. */
  readonly socket?: SocketRules;
  /** Further media types of its answers, beside the usual ones in `answers`. */
  readonly offers?: readonly string[];
  /** One of these must hold; without any, everybody may call. */
  readonly security?: readonly Requirement[];
  /** The operation's `RequestSchemas`, left untyped: comparing thousands of schema types would take the compiler seconds. */
  readonly request: object;
  /** Likewise its `ResponseSchemas`. */
  readonly responses: object;
}

export type RequestSchemas = ParameterSchemas & {
  readonly body?: Readonly<Record<string, Schema<unknown>>>;
  /** Of the items of a stream. */
  readonly items?: Readonly<Record<string, Schema<unknown>>>;
  /** Of a WebSocket's client. */
  readonly messages?: Readonly<Record<string, Schema<unknown>>>;
};

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
  /** Longest request body in bytes, or item of a stream; default 1 MiB (1,048,576). Longer ones are answered with 413. */
  readonly bodyLimit?: number | undefined;
  /**
   * Milliseconds in which a request body must have arrived, and that a handler waits for more of a stream: 408; default
   * 30,000, 0 is no limit.
   */
  readonly bodyTimeout?: number | undefined;
  /** Milliseconds in which a handler must have answered: 503, and its signal is aborted; default 60,000, 0 is no limit. */
  readonly handlerTimeout?: number | undefined;
  /**
   * Takes the place of the validators of `validators.ts`: what `createValidators` gives for another engine of patterns.
   */
  readonly validators?: object | undefined;
  /** Layers around every answer, the first one outermost. */
  readonly middleware?: readonly Layer[] | undefined;
  /**
   * Origins of pages that may open WebSockets; default: that of the server itself. Browsers send cookies with any of
   * them, so that another page could speak as its visitor.
   */
  readonly origins?: readonly string[] | ((origin: string) => boolean) | undefined;
  /** Makes the ids of requests that bring none; default: random UUIDs. */
  readonly newRequestId?: (() => string) | undefined;
  /** What measures the time limits, for tests. */
  readonly timer?: Timer | undefined;
  /** Path in front of those of the contract, e.g. `/v1`; default none. */
  readonly basePath?: string | undefined;
  /**
   * `lenient` reads a body of an undeclared type as bytes if the operation takes them, otherwise as its first declared
   * type; default `strict`: 415.
   */
  readonly mediaTypes?: "strict" | "lenient" | undefined;
  /** Query parameters that the contract does not know: ignored (the default), or refused with 400. */
  readonly unknownParameters?: "ignore" | "refuse" | undefined;
  /** Check parameters, bodies and messages of WebSockets against the contract; default true. */
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
  /** Opens a WebSocket, or refuses with an answer. Never rejects. */
  upgrade(incoming: Incoming): Promise<Outgoing | Upgrade>;
  /** The contract has the path, perhaps with other methods. */
  matches(method: string, path: string): boolean;
  /** Methods of the contract. */
  readonly methods: readonly string[];
}

/** An open way to a handler of a WebSocket. */
export interface Upgrade {
  run(socket: RawSocket): void;
}

/** What a handler knows beside its input. */
export interface Context<Who extends Caller = Caller, State = unknown> {
  /** Name of the operation. */
  readonly operation: string;
  /** Id of the request, for logs and for calls of other services. */
  readonly requestId: string;
  /** What the option `state` has made for this request. */
  readonly state: State;
  /** The request as it came: method, URL and headers. Its body is in the input. */
  readonly request: Request;
  /** Aborted when the client goes away, or when the handler has taken too long. */
  readonly signal: AbortSignal;
  /** Who is calling, as told by the hook of the scheme that let the request in, the first of several. */
  readonly principal: Who["principal"];
  /** What the hooks have told, by scheme; undefined for the schemes of other alternatives. */
  readonly security: Who["security"];
  /** Headers that the contract does not name, e.g. `Cache-Control` or further cookies. */
  readonly responseHeaders: Headers;
}

/** Answers the calls of one operation. */
export type Handler<Input, Result, Who extends Caller = Caller, State = unknown> = (
  input: Input,
  context: Context<Who, State>,
) => Result | Promise<Result>;

/** Makes what handlers find as `context.state`, once per request, when the caller may call. */
export type StateOption<State> = [undefined] extends [State]
  ? { readonly state?: StateMaker<State> | undefined }
  : { readonly state: StateMaker<State> };

export type StateMaker<State> = (exchange: Exchange) => State | Promise<State>;

/** The types of handlers and hooks are the generated interface's business. */
export interface UntypedOptions extends ServerOptions {
  readonly handlers: object;
  readonly partial?: boolean | undefined;
  readonly security?: object;
  readonly state?: StateMaker<unknown> | undefined;
  readonly sockets?: object | undefined;
}
