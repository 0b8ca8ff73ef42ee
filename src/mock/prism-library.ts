/** The part of Prism's library that the mock uses, found and called in the child process only. */
import { createRequire } from "node:module";
import { restoreDataReferences } from "./data-references.ts";
import { exchangeHeader, type PrismSettings, type RealAnswer } from "./prism-messages.ts";

/** `IPrismHttpServer` of `@stoplight/prism-http-server`, as far as it is used. */
export interface PrismServer {
  /** Answers something like `http://127.0.0.1:4010`; rejects with a string. */
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
  readonly prism: { request: PrismRequest };
}

type PrismRequest = (...input: readonly unknown[]) => () => Promise<object>;

/** Gives what the real server said to the request of an id. */
export type AskRealServer = (id: string) => Promise<RealAnswer>;

interface PrismLibrary {
  getHttpOperationsFromSpec(document: unknown): Promise<object[]>;
  createServer(operations: readonly object[], options: object): PrismServer;
  createLogger(name: string, options: { level: "silent" }): object;
}

/** Finds Prism as seen from the first of the places that has it; undefined when none does. */
export function findPrism(places: readonly string[]): PrismLibrary | undefined {
  for (const place of places) {
    const cli = packageFile(place);
    if (cli === undefined) continue;
    // The command's own dependencies need not be visible from anywhere else.
    const require = createRequire(cli);
    const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
    const { createServer } = require("@stoplight/prism-http-server");
    const { createLogger } = require("@stoplight/prism-core");
    return { getHttpOperationsFromSpec, createServer, createLogger };
  }
  return undefined;
}

function packageFile(place: string): string | undefined {
  try {
    return createRequire(place).resolve("@stoplight/prism-cli/package.json");
  } catch {
    return undefined;
  }
}

/** A server of the document that `prismDocument` made; it does not listen yet. */
export async function createPrism(
  library: PrismLibrary,
  document: unknown,
  settings: PrismSettings,
  askRealServer: AskRealServer,
): Promise<PrismServer> {
  const operations = await library.getHttpOperationsFromSpec(document);
  restoreDataReferences(operations);
  const { dynamic, seed, errors, checkSecurity, cors, proxy } = settings;
  const server = library.createServer(operations, {
    // Obligatory; the command's logging costs more than the answers.
    components: {
      logger: library.createLogger("mock", { level: "silent" }),
      ...(proxy && { forward: forwardTo(askRealServer) }),
    },
    cors,
    config: {
      isProxy: proxy,
      // Asked for, but `forward` is what calls a server.
      ...(proxy && { upstream: new URL("http://real.invalid") }),
      validateRequest: true,
      validateResponse: true,
      checkSecurity,
      errors,
      mock: { dynamic, seed },
    },
  });
  server.prism.request = answerCrashes(forgiveUnread(server.prism.request));
  return server;
}

interface Validation {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
}

interface ForwardInput {
  readonly data: { readonly headers?: Readonly<Record<string, string>> };
  /** Faults of the request, for which it is to be refused. */
  readonly validations: readonly Validation[];
}

/**
 * Prism's own way to a server follows redirects, reads every body as text and folds cookies. So the exchange happens
 * outside, byte for byte, and Prism judges what came of it.
 */
function forwardTo(askRealServer: AskRealServer) {
  return ({ data, validations }: ForwardInput) =>
    () =>
    async (): Promise<object> => {
      if (validations.length > 0) return { _tag: "Left", left: refusal(validations) };
      try {
        const { status, headers, body } = await askRealServer(data.headers?.[exchangeHeader] ?? "");
        const isUnread = body === undefined;
        const value = isUnread ? "" : bodyValue(headers["content-type"], body);
        const right: ForwardedAnswer = { statusCode: status, headers, body: value, isUnread };
        return { _tag: "Right", right };
      } catch (left) {
        return { _tag: "Left", left };
      }
    };
}

interface ForwardedAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The body has no end, or is too long. */
  readonly isUnread: boolean;
}

/** What the answers of `request` look like when all goes well. */
interface PrismResult {
  readonly right?: {
    readonly output: { readonly isUnread?: boolean };
    readonly validations: { output: readonly Validation[] };
  };
}

/** Nothing is said of a body that was not read. */
function forgiveUnread(request: PrismRequest): PrismRequest {
  return (...input) =>
    async () => {
      const result: PrismResult = await request(...input)();
      if (result.right?.output.isUnread) {
        const { validations } = result.right;
        validations.output = validations.output.filter(({ path }) => path?.[0] !== "body");
      }
      return result;
    };
}

/** JSON is judged as a value, everything else as text. */
function bodyValue(contentType: string | undefined, body: string): unknown {
  if (!/[/+]json\s*(?:;|$)/i.test(contentType ?? "")) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** What Prism says of such a request when it is told to take violations for errors. */
function refusal(validations: readonly Validation[]): Error {
  const isUnauthorized = validations.some(({ code }) => code === 401);
  const type = isUnauthorized ? "UNAUTHORIZED" : "UNPROCESSABLE_ENTITY";
  return Object.assign(new Error(isUnauthorized ? "Invalid security scheme used" : "Invalid request"), {
    name: `https://stoplight.io/prism/errors#${type}`,
    status: isUnauthorized ? 401 : 422,
    detail: "The request breaks the contract and was not sent to the server.",
    additional: {
      validation: validations.map(({ path = [], code, message }) => ({ location: path, code, message })),
    },
  });
}

/** An exception inside Prism ends the process, or leaves the request open for ever; it becomes an answer with 500. */
function answerCrashes(request: PrismRequest): PrismRequest {
  return (...input) =>
    async () => {
      try {
        return await request(...input)();
      } catch (cause) {
        // The left side of fp-ts's `Either`.
        return { _tag: "Left", left: cause instanceof Error ? cause : new Error(String(cause)) };
      }
    };
}
