/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** The mock of one operation, or of one of the methods that share it: handlers, and the contract's answers for them. */
import { type AnyResolver, exchange, type Mocked } from "./mock-exchange.ts";
import type { MockLocator } from "./mock-locator.ts";
import { calledMethod, memberOf, type RpcEnvelope, requestedMethod, sealed } from "./mock-rpc.ts";
import type { Answer } from "./server-answer.ts";

/** For one handler. */
export interface HandlerOptions {
  /** Answer one request only: the next one goes to the handler behind. */
  readonly once?: boolean;
}

/** `http.all` of MSW as far as it is needed here: generated code brings the real one. */
export type MakeHandler<Handler> = (
  predicate: (info: { readonly request: Request }) => Promise<boolean>,
  resolver: (info: { readonly request: Request }) => Promise<Response | undefined>,
  options: { readonly once: boolean },
) => Handler;

/** A mock whose types the generated interface has checked. */
export interface AnyMock<Handler> {
  (resolver?: AnyResolver, options?: HandlerOptions): Handler;
  answers(status: number, change?: AnyChange): Handler;
  example(status: number, name?: string): object;
}

interface AnyChange extends Partial<Answer>, HandlerOptions {
  readonly example?: string;
  readonly result?: unknown;
}

export interface MockSubject extends Mocked {
  /** Where methods share the operation. */
  readonly envelope?: RpcEnvelope;
  /** The one method that is meant. */
  readonly method?: string;
}

export function createMock<Handler>(
  makeHandler: MakeHandler<Handler>,
  locator: MockLocator,
  subject: MockSubject,
): AnyMock<Handler> {
  const { name, examples, envelope, method } = subject;

  function handler(resolver: AnyResolver, { once = false }: HandlerOptions = {}): Handler {
    return makeHandler(
      async ({ request }) => {
        if (locator.find(request)?.match.route.name !== name) return false;
        return !envelope || !method || (await requestedMethod(request, envelope)) === method;
      },
      async ({ request }) => {
        const located = locator.find(request);
        return located && exchange(subject, resolver, request, located);
      },
      { once },
    );
  }

  /** The resolver of a method gets its params, and leaves the envelope to us. */
  function enveloped(resolver: AnyResolver): AnyResolver {
    if (!envelope || !method) return resolver;
    return async (input, context) => {
      const body = memberOf(input, "body");
      const answer = await resolver(memberOf(body, envelope.params), context);
      if (typeof answer !== "object" || answer === null || answer instanceof Response) return answer;
      const { status }: { status?: unknown } = answer;
      const example = examples.find(Number(status), { preferred: method });
      return sealed({ ...example, ...answer, status: Number(status) }, body, envelope);
    };
  }

  const usual: AnyResolver = (input) => {
    const body = memberOf(input, "body");
    const preferred = method ?? (envelope && calledMethod(body, envelope));
    const answer = examples.answer(examples.usualStatus, { preferred });
    return envelope ? sealed(answer, body, envelope) : answer;
  };

  function mock(resolver?: AnyResolver, options?: HandlerOptions): Handler {
    return handler(resolver ? enveloped(resolver) : usual, options);
  }

  function answers(status: number, change: AnyChange = {}): Handler {
    const { example, once = false, ...parts } = change;
    const wanted = { example, preferred: method, contentType: parts.contentType };
    const isWhole = Object.hasOwn(parts, "body") && example === undefined;
    const found = isWhole ? examples.find(status, wanted) : examples.answer(status, wanted);
    const answer = { ...found, ...parts, status };
    return handler((input) => (envelope ? sealed(answer, memberOf(input, "body"), envelope) : answer), {
      once,
    });
  }

  function example(status: number, name?: string): object {
    const answer = examples.answer(status, { example: name, preferred: method });
    const isResult = envelope?.result !== undefined && method && Math.floor(status / 100) === 2;
    return isResult ? { status, result: memberOf(answer.body, envelope.result) } : answer;
  }

  return Object.assign(mock, { answers, example });
}
