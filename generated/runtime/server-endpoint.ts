/** One operation at work: credentials, parameters, body, handler, answer. */
import type { Fields } from "./decode.ts";
import type { Route } from "./router.ts";
import { type Answer, checkAnswer, responseKey, writeAnswer } from "./server-answer.ts";
import { decodeText, essenceOf, readBody } from "./server-body.ts";
import { HandlerContext } from "./server-context.ts";
import type {
  Context,
  Operation,
  RequestSchemas,
  ResponseSchemas,
  ServerOptions,
} from "./server-definition.ts";
import type { Incoming, Outgoing } from "./server-exchange.ts";
import {
  cookieFields,
  headerFields,
  NotedFields,
  pathFields,
  queryFields,
  wholeQuery,
} from "./server-fields.ts";
import { getMember, setMember } from "./server-hints.ts";
import { readParameters, refuseUnknown } from "./server-parameters.ts";
import { Failure, type Problem } from "./server-problem.ts";
import { type Access, anonymous, authorize, type Gate, queryCredentials } from "./server-security.ts";
import type { Shape, ValueRules } from "./server-values.ts";
import { formatIssues, type Issue, type Schema } from "./validation.ts";

/** A handler whose types the generated interface has checked. */
export type AnyHandler = (input: object, context: Context) => unknown;

/** What the router has cut out of the path. */
export interface Captured {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/** What all endpoints of a server share. */
export interface Surroundings {
  readonly gate: Gate;
  readonly options: ServerOptions;
  readonly values: ValueRules | undefined;
  readonly report: Report;
}

export type Report = (problem: Problem, incoming: Incoming) => void;

/** Longest request body in bytes, unless the options say otherwise. */
const defaultBodyLimit = 1024 * 1024;

/** More than anybody reads; a body of a million wrong items must not become an answer of a million lines. */
const mostIssues = 100;

/** Deepest nesting of which the faults are looked for: each one has a path as long as it lies deep. */
const deepest = 500;

export class Endpoint implements Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly wildcard: boolean;
  readonly #row: Operation;
  readonly #handler: AnyHandler | undefined;
  readonly #gate: Gate;
  readonly #options: ServerOptions;
  readonly #report: Report;
  readonly #values: ValueRules | undefined;
  /** Undefined when requests are not validated. */
  readonly #request: RequestSchemas | undefined;
  readonly #responses: ResponseSchemas;

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
  }

  async call(incoming: Incoming, captured: Captured): Promise<Outgoing> {
    const query = once(() => queryFields(incoming.query));
    const access = await this.#authorize(incoming, query);
    if (this.#handler === undefined) {
      throw new Failure("not-implemented", "This operation is not implemented");
    }
    const context = new HandlerContext(this.name, incoming, access);
    const input = await this.#readInput(incoming, captured, query);
    const answer = checkAnswer(await this.#handler(input, context));
    this.#checkAnswer(answer, incoming);
    return writeAnswer(answer, this.#row, context.extraHeaders, this.#values?.stringify);
  }

  #authorize(incoming: Incoming, query: () => Fields): Access | Promise<Access> {
    const { security } = this.#row;
    return security ? authorize(this.#gate, this.name, security, incoming, query) : anonymous;
  }

  async #readInput(incoming: Incoming, { names, values }: Captured, query: () => Fields): Promise<object> {
    const { parameters, body } = this.#row;
    const input = {};
    const issues: Issue[] = [];
    const noted = this.#options.unknownParameters === "refuse" ? new NotedFields(query()) : undefined;
    if (parameters) {
      const places = {
        path: once(() => pathFields(names, values)),
        query: noted ? () => noted : query,
        querystring: once(() => wholeQuery(incoming.query)),
        header: once(() => headerFields((name) => incoming.header(name))),
        cookie: once(() => cookieFields(incoming.header("cookie"))),
      };
      readParameters(input, parameters, places, { schemas: this.#request, values: this.#values }, issues);
    }
    const isWhole = parameters?.some((parameter) => parameter.in === "querystring");
    if (noted && !isWhole) refuseUnknown(noted, queryCredentials(this.#gate), issues);
    if (body) await this.#readBody(body, input, incoming, issues);
    if (issues.length === 0) return input;
    const told = issues.slice(0, mostIssues);
    throw new Failure("invalid-request", formatIssues(told), { issues: told });
  }

  async #readBody(
    { content, required }: NonNullable<Operation["body"]>,
    input: object,
    incoming: Incoming,
    issues: Issue[],
  ): Promise<void> {
    const { bodyLimit: limit = defaultBodyLimit, mediaTypes } = this.#options;
    const received = await readBody(incoming, content, { limit, lenient: mediaTypes === "lenient" });
    if (received === undefined) {
      if (required) throw new Failure("missing-body", "A body is required");
      return;
    }
    const { type, shape } = received.content;
    if (content.length > 1) setMember(input, "contentType", type);
    const schema = getMember(this.#request?.body, type);
    const found = schema ? bodyIssues(schema, this.#wire(received.value)) : [];
    if (found.length === 0) setMember(input, "body", this.#held(received, shape, issues));
    else issues.push(...found);
  }

  #held(
    { value, bytes }: { readonly value: unknown; readonly bytes: Uint8Array },
    shape: Shape | undefined,
    issues: Issue[],
  ): unknown {
    if (this.#values === undefined || shape === undefined) return value;
    return this.#values.hold(value, shape, this.#values.parseExact(decodeText(bytes)), ["body"], issues);
  }

  #wire(value: unknown): unknown {
    return this.#values ? this.#values.toWire(value) : value;
  }

  #checkAnswer({ status, contentType, body }: Answer, incoming: Incoming): void {
    const { validateResponses: mode = "off" } = this.#options;
    const key = mode === "off" ? undefined : responseKey(this.#responses, status);
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

function bodyIssues(schema: Schema<unknown>, value: unknown): Issue[] {
  if (isValid(schema, value)) return [];
  refuseDeep(value);
  return schema.check(value).map((issue) => ({ ...issue, path: ["body", ...issue.path] }));
}

function isValid(schema: Schema<unknown>, value: unknown): boolean {
  try {
    return schema.is(value);
  } catch (error) {
    // A body nested deeper than the stack is not valid; no contract means such a one.
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

function refuseDeep(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw tooDeep();
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
}

function tooDeep(): Failure {
  return new Failure("malformed-body", "The body is nested too deeply");
}

function once(make: () => Fields): () => Fields {
  let fields: Fields | undefined;
  return () => {
    fields ??= make();
    return fields;
  };
}
