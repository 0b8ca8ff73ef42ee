/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** One request to a mock: read and checked as the generated server does, then answered by whoever knows the answer. */

import type { ValueRules } from "./held-values.ts";
import type { MockExamples } from "./mock-example.ts";
import type { Located } from "./mock-locator.ts";
import { type Answer, writeAnswer } from "./server-answer.ts";
import type { Operation, ServerOptions } from "./server-definition.ts";
import { Endpoint } from "./server-endpoint.ts";
import { fromRequest, type Outgoing, toResponse } from "./server-exchange.ts";
import { ServerExchange } from "./server-middleware.ts";
import { answerProblem, Failure, type Problem, problemDocument } from "./server-problem.ts";

export interface MockContext {
  /** Name of the operation. */
  readonly operation: string;
  /** The request as it came. Its body is in the input. */
  readonly request: Request;
}

/**
 * Answers the calls of an operation: as the contract has it, by any other response (`HttpResponse.error()`, a status
 * that the contract does not know), or by undefined, which leaves the request to the handler behind.
 */
export type Resolver<Call, Result> = (
  input: Call,
  context: MockContext,
) => Result | Response | undefined | Promise<Result | Response | undefined>;

/** What a mock is made of. Its types are the generated interface's business. */
export interface Mocked {
  readonly name: string;
  readonly row: Operation;
  readonly values: ValueRules | undefined;
  readonly examples: MockExamples;
  readonly options: Pick<ServerOptions, "validateRequests" | "validateResponses">;
  readonly report: (message: string) => void;
}

export type AnyResolver = (input: unknown, context: MockContext) => unknown;

/** Gives undefined where the resolver has no answer. Rejects when its answer breaks the contract. */
export async function exchange(
  mocked: Mocked,
  resolver: AnyResolver,
  request: Request,
  { path, match }: Located,
): Promise<Response | undefined> {
  const { name, row, values, options, report } = mocked;
  const { security: _, ...open } = row;
  const endpoint = new Endpoint(name, open, handler, {
    gate: nobody,
    // Limits of time are the business of whoever waits for the mock.
    options: { ...options, bodyTimeout: 0, handlerTimeout: 0 },
    values,
    report: ({ message }) => report(message),
  });
  const incoming = { ...fromRequest(request), path };
  let foreign: { readonly response: Response | undefined } | undefined;

  async function handler(input: object): Promise<unknown> {
    const answer = await resolver(input, { operation: name, request });
    if (answer !== undefined && !(answer instanceof Response)) return answer;
    foreign = { response: answer };
    // There is nothing in it that the contract could be asked about.
    throw new Failure("internal", "answered otherwise");
  }

  try {
    const result = await endpoint.call(new ServerExchange(incoming), match);
    const outgoing = "kind" in result ? refusal(mocked, request, result) : result;
    return toResponse(forMethod(request.method, outgoing));
  } catch (error) {
    if (foreign) return foreign.response;
    if (!(error instanceof Failure)) throw error;
    return toResponse(refusal(mocked, request, error.problem));
  }
}

/** The mock does not ask for credentials: tests of what needs them would need real ones. */
const nobody = { schemes: {}, hooks: new Map() };

function forMethod(method: string, { status, headers, body }: Outgoing): Outgoing {
  return method === "HEAD" ? { status, headers } : { status, headers, body };
}

/** A refusal in the words of the contract where it has some; the report says what was wrong with this request. */
function refusal({ name, row, examples, report }: Mocked, request: Request, problem: Problem): Outgoing {
  report(`${name} refused ${request.method} ${request.url}: ${problem.message}`);
  for (const status of [problem.status, 400, 422]) {
    const answer: Answer | undefined = examples.find(status);
    if (answer) return writeAnswer(answer, row, undefined);
  }
  return answerProblem(problem, problemDocument(problem));
}
