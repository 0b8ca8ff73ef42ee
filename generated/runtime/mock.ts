/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * The runtime of generated mocks: handlers for MSW (Mock Service Worker) that read requests and write answers as the
 * generated server does. A request that breaks the contract is refused, an answer that breaks it fails.
 */
import { type AnswerOf, type Change, type MockExample, MockExamples } from "./mock-example.ts";
import type { Resolver } from "./mock-exchange.ts";
import { type AnyMock, createMock, type HandlerOptions, type MakeHandler } from "./mock-handler.ts";
import { MockLocator, socketExpression } from "./mock-locator.ts";
import type { RpcEnvelope } from "./mock-rpc.ts";
import {
  allSockets,
  createSocketMock,
  type LinkSocket,
  type MessageRules,
  type SocketRow,
} from "./mock-socket.ts";
import { getMember } from "./own-members.ts";
import type { Answer } from "./server-answer.ts";
import type { Operation, RequestSchemas, ResponseSchemas, ServerDefinition } from "./server-definition.ts";

export type { MockContext, Resolver } from "./mock-exchange.ts";
export type { RpcAnswer } from "./mock-rpc.ts";
export type { MockConnection, SocketMock } from "./mock-socket.ts";

export interface MockOptions {
  /**
   * Where the API is. `*` stands for any text: `*` alone for every place, `https://*.example.com/v1`. Without a host it
   * is a path on any of them: `/api`. Default: the paths of the contract's servers, on any host.
   */
  readonly baseUrl?: string | URL | undefined;
  /** Refuse requests that break the contract; default true. */
  readonly validateRequests?: boolean | undefined;
  /** Check answers against the contract: fail (the default), or tell only. */
  readonly validateResponses?: "off" | "warn" | "throw" | undefined;
  /** Told of refused requests, and of answers that break the contract. Default: `console.warn`. */
  readonly report?: ((message: string) => void) | undefined;
}

/** Makes handlers of one operation. The types of its calls and answers are those of the generated server. */
export interface OperationMock<Call, Result extends Answer, Handler, Names = unknown> {
  /** Answers what the resolver gives; without one, the contract's example of success. */
  (resolver?: Resolver<Call, Result>, options?: HandlerOptions): Handler;
  /** Answers with this status: the contract's example for it, or what is given instead of its parts. */
  answers<Status extends Result["status"]>(
    status: Status,
    change?: Change<AnswerOf<Result, Status>, NameOf<Names, Status>> & HandlerOptions,
  ): Handler;
  /** The contract's example of an answer; each call gives a new one, to be changed at will. */
  example<Status extends Result["status"]>(
    status: Status,
    name?: NameOf<Names, Status>,
  ): AnswerOf<Result, Status>;
}

/** Names of the contract's examples, where they are known by status. */
type NameOf<Names, Status> = Status extends keyof Names ? Names[Status] & string : string;

/** What generated code says of an API, beside what it says for its server. */
export interface MockDefinition extends ServerDefinition {
  /** Base URLs. */
  readonly servers: readonly string[];
  readonly examples: Examples;
  /** Of operations that methods share. */
  readonly envelopes?: Readonly<Record<string, RpcEnvelope>>;
  /** Of operations whose URL can be upgraded. */
  readonly sockets?: Readonly<Record<string, SocketRow>>;
  /** Those methods, by the names of their mocks. */
  readonly methods?: Readonly<Record<string, MockMethod>>;
}

/** By operation. */
export type Examples = Readonly<Record<string, readonly MockExample[]>>;

export interface MockMethod {
  readonly operation: string;
  /** On the wire. */
  readonly name: string;
}

/** What makes handlers: of MSW, which generated code brings along. */
export interface Makers<Handler, SocketHandler> {
  readonly all: MakeHandler<Handler>;
  /** Where there is something to upgrade. */
  readonly link?: LinkSocket<SocketHandler>;
}

/** The mocks of an API, and `handlers` for all its operations. Their types are the generated interface's business. */
export function createMocks<Mocks, Handler, SocketHandler = never>(
  { all, link }: Makers<Handler, SocketHandler>,
  definition: MockDefinition,
  options: MockOptions,
): Mocks {
  const { operations, values, examples, envelopes = {}, methods = {}, sockets = {} } = definition;
  const { baseUrl, validateRequests = true, validateResponses = "throw", report = console.warn } = options;
  const baseUrls = baseUrl === undefined ? definition.servers : [String(baseUrl)];
  const routes = Object.entries(operations).map(([name, { method, path, wildcard = false }]) => {
    return { name, method, path, wildcard };
  });
  const locator = new MockLocator(routes, baseUrls);

  function mockOf(name: string, row: Operation, method?: string): AnyMock<Handler> {
    const rules = { validateRequests, validateResponses };
    const answers = new MockExamples(name, getMember(examples, name));
    const mocked = { name, row, values, examples: answers, options: rules, report };
    const envelope = getMember(envelopes, name);
    return createMock(all, locator, { ...mocked, ...(envelope && { envelope }), ...(method && { method }) });
  }

  const channels = new Map(
    Object.entries(sockets).flatMap(([name, socket]) => {
      const row = getMember(operations, name);
      const rules = row && messageRules(row, { validateRequests, validateResponses, report });
      return rules
        ? [[name, { ...socket, name, url: socketExpression(baseUrls, row.path), rules }] as const]
        : [];
    }),
  );
  const whole = Object.entries(operations).map(([name, row]) => {
    const mock = mockOf(name, row);
    const socket = channels.get(name);
    return [
      memberName(name),
      link && socket ? Object.assign(mock, createSocketMock(link, socket)) : mock,
    ] as const;
  });
  const shared = Object.entries(methods).flatMap(([name, { operation, name: method }]) => {
    const row = getMember(operations, operation);
    return row ? [[name, mockOf(operation, row, method)] as const] : [];
  });
  // Made once: every link that MSW makes listens until the program ends.
  let forSockets: SocketHandler | undefined;
  const handlers = (): (Handler | SocketHandler)[] => {
    const forRequests = whole.map(([, mock]) => mock());
    if (!link || channels.size === 0) return forRequests;
    forSockets ??= allSockets(link, [...channels.values()]);
    return [...forRequests, forSockets];
  };
  return { ...Object.fromEntries([...whole, ...shared]), handlers } as Mocks;
}

interface MessageOptions {
  readonly validateRequests: boolean;
  readonly validateResponses: "off" | "warn" | "throw";
  readonly report: (message: string) => void;
}

/** The contract has one kind of messages for each side. */
function messageRules(
  { request, responses }: Operation,
  { validateRequests, validateResponses, report }: MessageOptions,
): MessageRules {
  const [received] = Object.values((request as RequestSchemas).messages ?? {});
  const [sent] = Object.values((responses as ResponseSchemas)["messages"] ?? {});
  return {
    ...(validateRequests && { received }),
    ...(validateResponses !== "off" && { sent }),
    fails: validateResponses === "throw",
    report,
  };
}

/** The name under which the mocks have an operation: `then` would make a promise of them for everyone who awaits them. */
function memberName(operation: string): string {
  return operation === "handlers" || operation === "then" ? `${operation}_` : operation;
}
