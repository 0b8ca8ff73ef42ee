/** One operation at work: credentials, parameters, body, handler, answer. */
import type { Shape, ValueRules } from "./held-values.ts";
import { getMember, setMember } from "./own-members.ts";
import type { Route } from "./router.ts";
import { type Answer, checkAnswer, responseKey, writeAnswer } from "./server-answer.ts";
import {
  type BodyRules,
  decodeText,
  essenceOf,
  jsonBody,
  openItems,
  type ReadBody,
  readBody,
  receiveBody,
} from "./server-body.ts";
import { bodyIssues, mostIssues } from "./server-body-check.ts";
import { HandlerContext } from "./server-context.ts";
import type {
  Context,
  Operation,
  RequestSchemas,
  ResponseSchemas,
  UntypedOptions,
} from "./server-definition.ts";
import type { Incoming, Outgoing } from "./server-exchange.ts";
import { type Captured, RequestFields } from "./server-fields.ts";
import { type ItemStream, validItems } from "./server-items.ts";
import type { ServerExchange } from "./server-middleware.ts";
import { checkAcceptable } from "./server-negotiation.ts";
import { readParameters, refuseUnknown } from "./server-parameters.ts";
import { Failure, type Problem, problemOf } from "./server-problem.ts";
import { cutRange } from "./server-range.ts";
import { type Access, anonymous, authorize, type Gate, queryCredentials } from "./server-security.ts";
import type { SocketRules } from "./server-socket.ts";
import { isAsyncIterable } from "./server-stream.ts";
import { within } from "./server-timer.ts";
import { formatIssues, type Issue, type Schema } from "./validation.ts";

/** A handler whose types the generated interface has checked. */
export type AnyHandler = (input: object, context: Context) => unknown;

/** Options without what is given to each endpoint by itself. */
export type EndpointOptions = Omit<UntypedOptions, "handlers" | "security" | "partial">;

/** What all endpoints of a server share. */
export interface Surroundings {
  readonly gate: Gate;
  readonly options: EndpointOptions;
  readonly values: ValueRules | undefined;
  readonly report: Report;
}

export type Report = (problem: Problem, incoming: Incoming) => void;

/** Longest request body in bytes, unless the options say otherwise. */
const defaultBodyLimit = 1024 * 1024;

/** In milliseconds. */
const defaultBodyTimeout = 30_000;
const defaultHandlerTimeout = 60_000;

const handlerLate = ["handler-timeout", "The server did not answer in time"] as const;

/** What a WebSocket is opened with. */
export interface Opened {
  readonly rules: SocketRules;
  /** What the client may send, where that is checked. */
  readonly received: Schema<unknown> | undefined;
  readonly input: object;
  readonly context: HandlerContext;
}

export class Endpoint implements Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly wildcard: boolean;
  readonly #row: Operation;
  readonly #handler: AnyHandler | undefined;
  readonly #gate: Gate;
  readonly #options: EndpointOptions;
  readonly #report: Report;
  readonly #values: ValueRules | undefined;
  /** Undefined when requests are not validated. */
  readonly #request: RequestSchemas | undefined;
  readonly #responses: ResponseSchemas;
  readonly #bodyRules: BodyRules;
  readonly #refusesUnknown: boolean;
  readonly #invalidStatus: number;
  readonly #cutsRanges: boolean;

  /** @param handler undefined when the operation is not implemented */
  constructor(
    name: string,
    row: Operation,
    handler: AnyHandler | undefined,
    { gate, options, values, report }: Surroundings,
  ) {
    this.name = name;
    this.method = row.method;
    this.path = row.path;
    this.wildcard = row.wildcard ?? false;
    this.#row = row;
    this.#handler = handler;
    this.#gate = gate;
    this.#options = options;
    this.#report = report;
    this.#values = values;
    this.#request = options.validateRequests === false ? undefined : (row.request as RequestSchemas);
    this.#responses = row.responses as ResponseSchemas;
    const { bodyLimit = defaultBodyLimit, bodyTimeout = defaultBodyTimeout, mediaTypes, timer } = options;
    const streams = row.body?.content.some(({ items }) => items !== undefined) ?? false;
    const lenient = mediaTypes === "lenient";
    this.#bodyRules = { limit: bodyLimit, timeout: bodyTimeout, timer, streams, lenient };
    // Where the whole query is one document, every name in it is known.
    const isWhole = row.parameters?.some((parameter) => parameter.in === "querystring") ?? false;
    this.#refusesUnknown = options.unknownParameters === "refuse" && !isWhole;
    this.#invalidStatus = invalidStatus(row);
    this.#cutsRanges = "206" in row.answers;
  }

  /** The answer, or what is wrong with the request. Rejects with whatever the handler or a hook throws. */
  async call(exchange: ServerExchange, captured: Captured): Promise<Outgoing | Problem> {
    const { incoming } = exchange;
    const { security, parameters, body, socket } = this.#row;
    if (socket?.only && this.#handler === undefined) return upgradeRequired();
    const fields = new RequestFields(incoming, captured);
    const access = security ? await this.#authorize(security, incoming, fields) : anonymous;
    if (this.#handler === undefined) {
      return problemOf("not-implemented", "This operation is not implemented");
    }
    checkAcceptable(incoming.header("accept"), this.#row);

    const input = {};
    const issues: Issue[] = [];
    if (parameters || this.#refusesUnknown) this.#readParameters(input, fields, issues);
    if (body) {
      const { content } = body;
      const streamed = openItems(incoming, content, this.#bodyRules);
      const read =
        streamed ??
        readBody(await receiveBody(incoming, this.#bodyRules), incoming, content, this.#bodyRules);
      this.#takeBody(body, read instanceof Promise ? await read : read, input, issues);
    }
    if (issues.length > 0) return this.#refusal(issues);

    const { state } = this.#options;
    const context = new HandlerContext(this.name, exchange, access, state && (await state(exchange)));
    const result = this.#handler(input, context);
    const answer = checkAnswer(isPromise(result) ? await this.#wait(result, context) : result);
    this.#checkAnswer(answer, incoming);
    const outgoing = writeAnswer(answer, this.#row, context.extraHeaders, this.#values?.stringify);
    return this.#cutsRanges ? cutRange(outgoing, (name) => incoming.header(name)) : outgoing;
  }

  /** What the handler of a WebSocket gets, or what is wrong with the request. */
  async open(exchange: ServerExchange, captured: Captured): Promise<Opened | Problem> {
    const { incoming } = exchange;
    const { security, parameters, socket } = this.#row;
    if (socket === undefined) return problemOf("no-upgrade", "This operation does not speak over WebSockets");
    const fields = new RequestFields(incoming, captured);
    const access = security ? await this.#authorize(security, incoming, fields) : anonymous;
    const input = {};
    const issues: Issue[] = [];
    if (parameters || this.#refusesUnknown) this.#readParameters(input, fields, issues);
    if (issues.length > 0) return this.#refusal(issues);
    const { state } = this.#options;
    const context = new HandlerContext(this.name, exchange, access, state && (await state(exchange)));
    const [received] = Object.values(this.#request?.messages ?? {});
    return { rules: socket, received, input, context };
  }

  #authorize(
    security: NonNullable<Operation["security"]>,
    incoming: Incoming,
    fields: RequestFields,
  ): Promise<Access> {
    return authorize(this.#gate, this.name, security, incoming, fields);
  }

  /** Nobody hears of a handler that does not answer in time; its signal tells it so. */
  #wait(result: PromiseLike<unknown>, context: HandlerContext): PromiseLike<unknown> {
    const { handlerTimeout = defaultHandlerTimeout, timer } = this.#options;
    return within(handlerTimeout, result, handlerLate, timer, (failure) => context.abort(failure));
  }

  #readParameters(input: object, fields: RequestFields, issues: Issue[]): void {
    const { parameters = [] } = this.#row;
    const noted = this.#refusesUnknown ? fields.noteQuery() : undefined;
    readParameters(input, parameters, fields, { schemas: this.#request, values: this.#values }, issues);
    if (noted) refuseUnknown(noted, queryCredentials(this.#gate), issues);
  }

  #takeBody(
    { content, required }: NonNullable<Operation["body"]>,
    received: ReadBody | undefined,
    input: object,
    issues: Issue[],
  ): void {
    if (received === undefined) {
      if (required) throw new Failure("missing-body", "A body is required");
      return;
    }
    const { type, shape } = received.content;
    if (content.length > 1) setMember(input, "contentType", type);
    if (received.content.items) {
      setMember(input, "body", this.#validItems(received, type));
      return;
    }
    const schema = getMember(this.#request?.body, type);
    const found = schema ? bodyIssues(schema, this.#wire(received.value)) : [];
    if (found.length === 0) setMember(input, "body", this.#held(received, shape, issues));
    else issues.push(...found);
  }

  #validItems({ value, content }: ReadBody, type: string): AsyncIterable<unknown> {
    return validItems(value as ItemStream, {
      schema: getMember(this.#request?.items, type),
      shape: content.shape,
      values: this.#values,
      refuse: (issues) => {
        const problem = this.#refusal(issues);
        return new Failure("invalid-request", problem.message, problem);
      },
    });
  }

  #refusal(issues: readonly Issue[]): Problem {
    const told = issues.slice(0, mostIssues);
    return problemOf("invalid-request", formatIssues(told), { issues: told, status: this.#invalidStatus });
  }

  #held({ value, bytes, content }: ReadBody, shape: Shape | undefined, issues: Issue[]): unknown {
    if (this.#values === undefined || shape === undefined) return value;
    const exact = content.read === jsonBody ? this.#values.parseExact(decodeText(bytes)) : undefined;
    return this.#values.hold(value, shape, exact, ["body"], issues);
  }

  #wire(value: unknown): unknown {
    return this.#values ? this.#values.toWire(value) : value;
  }

  #checkAnswer({ status, contentType, body }: Answer, incoming: Incoming): void {
    const { validateResponses: mode = "off" } = this.#options;
    // What comes in parts is not there yet.
    if (mode === "off" || isAsyncIterable(body)) return;
    const key = responseKey(this.#responses, status);
    if (key === undefined) return;
    const type = essenceOf(contentType ?? this.#row.answers[key] ?? "");
    const schemas = Object.entries(this.#responses[key] ?? {});
    const schema = schemas.find(([declared]) => essenceOf(declared) === type)?.[1];
    const wire = this.#wire(body);
    if (schema === undefined || schema.is(wire)) return;
    const text = `the answer of ${this.name} with status ${status} breaks the contract: ${formatIssues(schema.check(wire))}`;
    const cause = new TypeError(text);
    if (mode === "throw") throw cause;
    this.#report(new Failure("internal", text, { cause, operation: this.name }).problem, incoming);
  }
}

/** What the contract declares for requests that break it. */
function invalidStatus({ answers }: Operation): number {
  return "422" in answers && !("400" in answers) ? 422 : 400;
}

/** Of whatever library. */
function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}

function upgradeRequired(): Problem {
  return problemOf("upgrade-required", "This operation speaks over WebSockets only", {
    headers: { upgrade: "websocket", connection: "upgrade" },
  });
}
