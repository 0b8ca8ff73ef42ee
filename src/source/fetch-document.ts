/** One document from another host: redirects, time, size and kind are watched at every step. */
import { isIP } from "node:net";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { Clock } from "./clock.ts";
import type { Network, NetworkAnswer } from "./network.ts";
import type { RemoteDocument } from "./remote-cache.ts";
import { contentHash } from "./remote-lock.ts";
import { bareHost, type RemotePolicy, withoutSecrets } from "./remote-policy.ts";

export interface FetchLimits {
  /** Seconds for all of it. */
  readonly timeout: number;
  readonly maxBytes: number;
  readonly maxRedirects: number;
}

export interface FetchContext {
  readonly network: Network;
  readonly clock: Clock;
  readonly policy: RemotePolicy;
  readonly limits: FetchLimits;
}

export type Fetched =
  | { readonly document: RemoteDocument }
  /** `passing`: the host or the way to it is at fault, so that it may work another time. */
  | { readonly problem: Diagnostic; readonly passing: boolean };

/** A problem on its way out of the steps below. */
class FetchFault extends Error {
  readonly problem: Diagnostic;
  readonly passing: boolean;

  constructor(problem: Diagnostic, passing = false) {
    super(problem.message);
    this.problem = problem;
    this.passing = passing;
  }
}

/** @param known what the cache has of it: the host may answer that it is still the same */
export async function fetchDocument(
  start: URL,
  known: RemoteDocument | undefined,
  context: FetchContext,
): Promise<Fetched> {
  const abort = new AbortController();
  const { timeout } = context.limits;
  const tooLate = new FetchFault(
    diagnostic("remote/timeout", { url: withoutSecrets(start), seconds: timeout }),
    true,
  );
  const cancel = context.clock.after(timeout * 1000, () => abort.abort(tooLate));
  try {
    return { document: await follow(start, known, { ...context, signal: abort.signal }) };
  } catch (error) {
    const { problem, passing } = abort.signal.aborted ? tooLate : faultOf(error, start);
    return { problem, passing };
  } finally {
    cancel();
  }
}

interface StepContext extends FetchContext {
  readonly signal: AbortSignal;
}

async function follow(
  start: URL,
  known: RemoteDocument | undefined,
  context: StepContext,
): Promise<RemoteDocument> {
  const { maxRedirects } = context.limits;
  let url = start;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const asked = known?.location === url.href ? known : undefined;
    const conditions = asked ? conditionsOf(asked) : {};
    const answer = await ask(url, start, conditions, context);
    const next = redirectOf(answer, url);
    if (next === undefined) {
      if (answer.status !== 304 || asked === undefined) return readDocument(answer, url, context);
      answer.discard();
      return asked;
    }
    answer.discard();
    url = next;
  }
  throw new FetchFault(
    diagnostic("remote/too-many-redirects", { url: withoutSecrets(start), limit: maxRedirects }),
  );
}

function conditionsOf({ etag, lastModified }: RemoteDocument): Record<string, string> {
  return {
    ...(etag !== undefined && { "if-none-match": etag }),
    ...(lastModified !== undefined && { "if-modified-since": lastModified }),
  };
}

/** The name is looked up once, and the connection is made to what was looked at. */
async function ask(
  url: URL,
  start: URL,
  conditions: Readonly<Record<string, string>>,
  { network, policy, signal }: StepContext,
): Promise<NetworkAnswer> {
  const refuse = (problem: Diagnostic | undefined): void => {
    if (problem === undefined) return;
    const hint = `'${withoutSecrets(start)}' redirects there${problem.hint === undefined ? "" : `; ${problem.hint}`}`;
    throw new FetchFault(url === start ? problem : { ...problem, hint });
  };
  refuse(policy.refusal(url));
  const host = bareHost(url);
  const addresses = isIP(host) === 0 ? await untilAborted(network.lookup(host), signal) : [host];
  refuse(policy.addressRefusal(url, addresses));
  const headers = {
    accept: "application/json, application/yaml, text/yaml, */*;q=0.5",
    "accept-encoding": "gzip, br",
    "user-agent": "specwright",
    ...conditions,
  };
  return untilAborted(network.fetch(url, { addresses, headers, signal }), signal);
}

/** Undefined when the answer leads nowhere else. */
function redirectOf({ status, headers }: NetworkAnswer, url: URL): URL | undefined {
  const { location } = headers;
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  if (!URL.canParse(location, url)) return undefined;
  const next = new URL(location, url);
  next.hash = "";
  return next;
}

async function readDocument(answer: NetworkAnswer, url: URL, context: StepContext): Promise<RemoteDocument> {
  const shown = url.href;
  const { status, headers } = answer;
  const { maxBytes } = context.limits;
  try {
    if (status !== 200) {
      throw new FetchFault(diagnostic("remote/status", { url: shown, status }), status >= 500);
    }
    const tooLarge = new FetchFault(diagnostic("remote/too-large", { url: shown, limit: maxBytes }));
    if (Number(headers["content-length"] ?? 0) > maxBytes) throw tooLarge;
    const mediaType = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
    if (mediaType !== undefined && !mayBeContract(mediaType)) {
      throw new FetchFault(diagnostic("remote/wrong-type", { url: shown, type: mediaType }));
    }
    const bytes = await untilAborted(readAll(answer.body, maxBytes), context.signal);
    if (bytes === undefined) throw tooLarge;
    const { etag, "last-modified": lastModified } = headers;
    return {
      location: url.href,
      text: textOf(bytes, shown),
      hash: contentHash(bytes),
      ...(mediaType !== undefined && { mediaType }),
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
    };
  } finally {
    answer.discard();
  }
}

/** Many servers do not know the types of YAML, and say something general. */
function mayBeContract(mediaType: string): boolean {
  return /json|ya?ml|^application\/vnd\.oai\.|^text\/(?:plain|markdown)$|octet-stream$/.test(mediaType);
}

/** Undefined as soon as there are more bytes than allowed. */
async function readAll(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Uint8Array, url: string): string {
  let text: string;
  try {
    // With the byte order mark, so that the text has the hash of the bytes.
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FetchFault(diagnostic("remote/wrong-type", { url, type: "not UTF-8 text" }));
  }
  if (/^\ufeff?\s*<(?:!doctype\s+html|html)\b/i.test(text)) {
    throw new FetchFault(diagnostic("remote/wrong-type", { url, type: "an HTML page" }));
  }
  return text;
}

/** The same promise; a step that does not listen to the signal is left behind. */
function untilAborted<Value>(step: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    step.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function faultOf(error: unknown, url: URL): FetchFault {
  if (error instanceof FetchFault) return error;
  // Several addresses fail together, without a message of their own.
  const cause: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new FetchFault(diagnostic("remote/unreachable", { url: withoutSecrets(url), reason }), true);
}
