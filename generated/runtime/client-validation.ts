/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Held to the contract: what is sent, and what comes back. */
import type { Interceptor, PendingCall } from "./client-interceptor.ts";
import type { Operation, Parameter } from "./client-operation.ts";
import { bodiless } from "./client-reading.ts";
import { ownMember } from "./client-url.ts";
import { type Answer, CallError } from "./errors.ts";
import type { Issue } from "./validation-issues.ts";

export type ValidationMode = "off" | "warn" | "throw";

export interface ValidateOptions {
  /** Bodies of answers; default `throw`. */
  readonly responses?: ValidationMode | undefined;
  /** Parameters and bodies, before they are sent; default `off`. */
  readonly requests?: ValidationMode | undefined;
  /** Refuse members of an enumeration that the contract does not list; default false, so that servers may grow. */
  readonly strictEnums?: boolean | undefined;
  /** For `warn`; default `console.warn`. */
  readonly warn?: ((error: ContractError) => void) | undefined;
}

/** What is not as the contract says: a whole call's side, an item of a stream, or a message of a WebSocket. */
export type BrokenSide = "request" | "response" | "item" | "message";

/** What was sent, or what came back, is not what the contract says. */
export class ContractError extends CallError {
  override readonly name = "ContractError";
  readonly side: BrokenSide;
  readonly issues: readonly Issue[];
  /** What came back. */
  readonly answer: Answer | undefined;

  constructor(operation: string, side: BrokenSide, issues: readonly Issue[], answer?: Answer) {
    const [first] = issues;
    const place = first?.path.map((step) => `/${step}`).join("") || "it";
    super(
      operation,
      answer?.response.status ?? "contract",
      `the ${side} breaks the contract: ${place} ${first?.message}`,
    );
    this.side = side;
    this.issues = issues;
    this.answer = answer;
  }
}

/**
 * Holds calls to the contract, with the validators of `validators.ts`: all of them (`import * as validators`), or those
 * of the operations in use: `validate({ getOrderResponses })`. What has no validator passes. Items of streams and messages
 * of WebSockets are looked at one by one.
 */
export function validate(validators: object, options: ValidateOptions = {}): Interceptor {
  const { responses = "throw", requests = "off", strictEnums = false } = options;
  const warn = options.warn ?? ((error: ContractError) => console.warn(error));

  function judge(
    isSent: boolean,
    id: string,
    side: BrokenSide,
    found: readonly Issue[],
    answer?: Answer,
  ): void {
    const issues = strictEnums || isSent ? found : found.filter(({ code }) => code !== "enum");
    if (issues.length === 0) return;
    const error = new ContractError(id, side, issues, answer);
    if ((isSent ? requests : responses) === "throw") throw error;
    warn(error);
  }
  function schemasOf({ id }: Operation, part: "Request" | "Responses"): unknown {
    return ownMember(validators, `${id}${part}`) ?? ownMember(validators, `${id}_${part}`);
  }

  return Object.assign<Interceptor, Pick<Interceptor, "look">>(
    async (call, next) => {
      const { operation, input } = call;
      const { id, toWire = unchanged } = operation;
      if (requests !== "off") {
        const sent = { ...call, input: toWire(input) as object };
        judge(true, id, "request", requestIssues(sent, schemasOf(operation, "Request")));
      }
      const answer = await next(call);
      if (responses !== "off") {
        const wire = { ...answer, body: toWire(answer.body) };
        judge(false, id, "response", responseIssues(wire, schemasOf(operation, "Responses")), answer);
      }
      return answer;
    },
    {
      look(value, { operation, kind, type = "", isSent = false }) {
        if ((isSent ? requests : responses) === "off") return;
        const { id, toWire = unchanged } = operation;
        const schemas = member(schemasOf(operation, isSent ? "Request" : "Responses"), kind);
        const side = kind === "items" ? "item" : "message";
        judge(isSent, id, side, issuesOf(byType(schemas, type), toWire(value)));
      },
    },
  );
}

function unchanged(value: unknown): unknown {
  return value;
}

function requestIssues({ operation, input }: PendingCall, validators: unknown): readonly Issue[] {
  const usual = operation.body?.choices?.[0]?.type ?? operation.body?.type;
  if (operation.rpc) return issuesOf(byType(member(validators, "params"), String(usual)), input);
  const given = (parameter: Parameter): unknown => ownMember(input, parameter.key ?? parameter.name);
  const parameters = (operation.parameters ?? []).flatMap((parameter) =>
    issuesOfGiven(member(member(validators, parameter.in), parameter.name), given(parameter), parameter.name),
  );
  const { body, contentType = usual } = input as {
    body?: unknown;
    contentType?: string;
  };
  const whole = byType(member(validators, "body"), String(contentType));
  const single = byType(member(validators, "items"), String(contentType));
  // Items that are not there yet are nobody's business before they are.
  const items = Array.isArray(body) ? body : [];
  return [
    ...parameters,
    ...issuesOfGiven(whole, body, "body"),
    ...items.flatMap((item, index) => issuesOfGiven(single, item, "body", index)),
  ];
}

function responseIssues({ ok, request, response, body }: Answer, validators: unknown): readonly Issue[] {
  const { status } = response;
  if (body === undefined && (request.method === "HEAD" || bodiless.includes(status))) return [];
  // An RPC method may fail with a good status: what has come then is the whole body.
  const bodies =
    ok === response.ok
      ? (member(validators, String(status)) ??
        member(validators, `${Math.floor(status / 100)}XX`) ??
        member(validators, "default"))
      : member(validators, "failed");
  return issuesOf(byType(bodies, response.headers.get("content-type") ?? ""), body);
}

/** The validator of a media type: the declared one, or the only one. */
function byType(bodies: unknown, type: string): unknown {
  const entries = Object.entries(Object(bodies));
  const plain = (text: string): string => text.replace(/\s*;.*/s, "").toLowerCase();
  const found = entries.find(([declared]) => plain(declared) === plain(type));
  return (found ?? (entries.length === 1 ? entries[0] : undefined))?.[1];
}

/** Of a parameter or body that may be left out; `place` is where its issues are. */
function issuesOfGiven(validator: unknown, value: unknown, ...place: (string | number)[]): Issue[] {
  if (value === undefined) return [];
  return issuesOf(validator, value).map((issue) => ({ ...issue, path: [...place, ...issue.path] }));
}

/** Bytes and streams are not looked into. */
function issuesOf(validator: unknown, value: unknown): readonly Issue[] {
  const isOpaque = value instanceof Blob || value instanceof ReadableStream || value instanceof FormData;
  return isOpaque || !hasCheck(validator) ? [] : validator.check(value);
}

function hasCheck(validator: unknown): validator is { check(value: unknown): Issue[] } {
  return typeof Object(validator).check === "function";
}

function member(values: unknown, name: string): unknown {
  return ownMember(Object(values), name);
}
