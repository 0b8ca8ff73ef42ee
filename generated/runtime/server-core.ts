/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** From request to answer: finds the endpoint, and turns whatever goes wrong into an answer too. */

import { getMember } from "./own-members.ts";
import { createRouter, type Match, type Router } from "./router.ts";
import type { Context, ServerDefinition, UntypedOptions, Upgrade } from "./server-definition.ts";
import { type AnyHandler, Endpoint } from "./server-endpoint.ts";
import type { Incoming, Outgoing } from "./server-exchange.ts";
import { chain, ServerExchange } from "./server-middleware.ts";
import { answerProblem, Failure, type Problem, problemDocument, problemOf } from "./server-problem.ts";
import type { AnyHook, Gate } from "./server-security.ts";
import { runSocket, type Socket } from "./server-socket.ts";
import { withValidators } from "./server-validators.ts";

/** The match of a request, beside what layers may know of it. */
class Routed extends ServerExchange {
  readonly match: Match<Endpoint>;

  constructor(incoming: Incoming, match: Match<Endpoint>, newId: (() => string) | undefined) {
    super(incoming, match.kind === "route" ? match.route : undefined, newId);
    this.match = match;
  }
}

/** A handler of WebSockets whose types the generated interface has checked. */
type AnySocketHandler = (input: object, socket: Socket<unknown, unknown>, context: Context) => unknown;

export class ServerCore {
  readonly #router: Router<Endpoint>;
  readonly #options: UntypedOptions;
  /** Without a slash at its end. */
  readonly #base: string;
  readonly #sockets: ReadonlyMap<string, AnySocketHandler>;
  readonly #run: (exchange: Routed) => Promise<Outgoing>;

  constructor({ operations, schemes = {}, values }: ServerDefinition, options: UntypedOptions) {
    const names = Object.keys(operations);
    const asked = new Set(
      Object.values(operations).flatMap(({ security = [] }) =>
        security.flatMap((requirement) => Object.keys(requirement)),
      ),
    );
    const guards = Object.keys(schemes).filter((name) => asked.has(name));
    const handlers = functionsOf<AnyHandler>(options.handlers, names);
    const hooks = functionsOf<AnyHook>(options.security ?? {}, guards);
    const answering = names.filter((name) => !getMember(operations, name)?.socket?.only);
    if (!options.partial) demand(answering, handlers, "handler");
    this.#sockets = functionsOf<AnySocketHandler>(options.sockets ?? {}, names);
    demand(guards, hooks, "security hook");
    const gate: Gate = { schemes, hooks };
    this.#options = options;
    this.#base = (options.basePath ?? "").replace(/\/$/, "");
    this.#run = chain(options.middleware ?? [], (exchange: Routed) => this.#respond(exchange));
    this.#router = createRouter(
      Object.entries(withValidators(operations, options.validators)).map(
        ([name, row]) =>
          new Endpoint(name, row, handlers.get(name), {
            gate,
            options,
            values,
            report: (problem, incoming) => this.#report(problem, incoming),
          }),
      ),
    );
  }

  handle(incoming: Incoming): Promise<Outgoing> {
    const match = this.#router.find(incoming.method, this.#below(incoming.path));
    const exchange = new Routed(incoming, match, this.#options.newRequestId);
    const answer = this.#options.middleware ? this.#throughLayers(exchange) : this.#respond(exchange);
    return incoming.method === "HEAD" ? answer.then(withoutBody) : answer;
  }

  async #throughLayers(exchange: Routed): Promise<Outgoing> {
    try {
      return await this.#run(exchange);
    } catch (error) {
      return this.#fail(error, exchange);
    }
  }

  matches(method: string, path: string): boolean {
    return this.#router.find(method, this.#below(path)).kind !== "none";
  }

  async upgrade(incoming: Incoming): Promise<Outgoing | Upgrade> {
    const match = this.#router.find("GET", this.#below(incoming.path));
    const exchange = new Routed(incoming, match, this.#options.newRequestId);
    try {
      const found = match.kind === "route" ? await this.#open(match, exchange) : unmatched(match, "GET");
      return "kind" in found ? await this.#tell(found, exchange) : found;
    } catch (error) {
      return this.#fail(error, exchange);
    }
  }

  async #open(match: Match<Endpoint> & { kind: "route" }, exchange: Routed): Promise<Upgrade | Problem> {
    const { incoming } = exchange;
    if (!isOwnOrigin(incoming, this.#options.origins))
      return problemOf("forbidden", "Pages of this origin may not open WebSockets");
    const opened = await match.route.open(exchange, match);
    if ("kind" in opened) return opened;
    const handler = this.#sockets.get(match.route.name);
    if (handler === undefined) return problemOf("not-implemented", "This operation is not implemented");
    const { rules, received, input, context } = opened;
    const report = (cause: unknown): void => this.#report(internal(cause), incoming);
    const handle = (socket: Socket<unknown, unknown>): unknown => handler(input, socket, context);
    return { run: (raw) => void runSocket(raw, rules, received, this.#options.timer, handle, report) };
  }

  /** The answer to an error behind the core. */
  fail(error: unknown, incoming: Incoming): Promise<Outgoing> {
    return this.#fail(error, new ServerExchange(incoming));
  }

  async #respond(exchange: Routed): Promise<Outgoing> {
    const { incoming, match } = exchange;
    try {
      const result =
        match.kind === "route" ? await match.route.call(exchange, match) : unmatched(match, incoming.method);
      return "kind" in result ? await this.#tell(result, exchange) : result;
    } catch (error) {
      return this.#fail(error, exchange);
    }
  }

  #fail(error: unknown, exchange: ServerExchange): Promise<Outgoing> {
    return this.#tell(error instanceof Failure ? error.problem : internal(error), exchange);
  }

  async #tell(found: Problem, exchange: ServerExchange): Promise<Outgoing> {
    const { incoming, operation } = exchange;
    const { onError } = this.#options;
    const problem: Problem = operation === undefined ? found : { operation, ...found };
    exchange.problem = problem;
    if (problem.kind === "internal") this.#report(problem, incoming);
    try {
      const answer = onError ? await onError(problem, incoming) : undefined;
      return answerProblem(problem, answer ?? problemDocument(problem));
    } catch (cause) {
      this.#report({ ...problem, cause }, incoming);
      return answerProblem(problem, problemDocument(problem));
    }
  }

  #report(problem: Problem, incoming: Incoming): void {
    const { report = printProblem } = this.#options;
    try {
      report(problem, incoming);
    } catch {
      // A broken reporter must not take the answer with it.
    }
  }

  /** The path below `basePath`; one that no route has when the request is not below it. */
  #below(path: string): string {
    const base = this.#base;
    if (base === "") return path;
    return path === base || path.startsWith(`${base}/`) ? path.slice(base.length) || "/" : "";
  }
}

/** Requests without an origin come from programs, not from pages. */
function isOwnOrigin(incoming: Incoming, origins: UntypedOptions["origins"]): boolean {
  const origin = incoming.header("origin");
  if (origin === undefined) return true;
  if (typeof origins === "function") return origins(origin);
  if (origins) return origins.includes(origin);
  return URL.canParse(origin) && new URL(origin).host === incoming.header("host");
}

function printProblem({ cause, message }: Problem): void {
  console.error(cause ?? message);
}

/** The functions of an object or of its class, bound to it. */
function functionsOf<Callable extends AnyHandler | AnyHook | AnySocketHandler>(
  owner: object,
  names: readonly string[],
): ReadonlyMap<string, Callable> {
  const found = new Map<string, Callable>();
  for (const name of names) {
    const value = memberOf(owner, name);
    if (typeof value === "function") found.set(name, value.bind(owner));
  }
  return found;
}

/** A member of an object or of its class; what every object inherits, e.g. `toString`, is not meant. */
function memberOf(owner: object, name: string): unknown {
  for (let place: object | null = owner; place !== null && place !== Object.prototype; ) {
    const isClass = place !== owner && name === "constructor";
    if (Object.hasOwn(place, name) && !isClass) return Reflect.get(place, name, owner);
    place = Object.getPrototypeOf(place);
  }
  return undefined;
}

function demand(names: readonly string[], found: ReadonlyMap<string, unknown>, what: string): void {
  const missing = names.filter((name) => !found.has(name));
  if (missing.length > 0) throw new TypeError(`no ${what} for ${missing.join(", ")}`);
}

/** An answer to HEAD says how long the body would be, where that is known. */
function withoutBody({ status, headers, body }: Outgoing): Outgoing {
  if (body instanceof ReadableStream) body.cancel().catch(() => {});
  const length = body === undefined || body instanceof ReadableStream ? undefined : new Blob([body]).size;
  return {
    status,
    headers: length === undefined ? headers : [...headers, ["content-length", String(length)]],
  };
}

function internal(cause: unknown): Problem {
  return problemOf("internal", "Something went wrong inside the server", { cause });
}

function unmatched(match: Exclude<Match<Endpoint>, { kind: "route" }>, method: string): Outgoing | Problem {
  if (match.kind === "none") return problemOf("not-found", "There is nothing at this path");
  const allow = match.allow.join(", ");
  if (method === "OPTIONS") return { status: 204, headers: [["allow", allow]] };
  return problemOf("method-not-allowed", `This path knows ${allow} only`, { headers: { allow } });
}
