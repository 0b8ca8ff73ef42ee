/** Who may call: credentials are taken from the request and handed to the hook of their scheme. */
import type { Fields } from "./decode.ts";
import { getMember } from "./own-members.ts";
import type { Incoming } from "./server-exchange.ts";
import type { RequestFields } from "./server-fields.ts";
import { Failure } from "./server-problem.ts";

/** How a scheme carries its credentials. */
export type Scheme =
  | { readonly kind: "apiKey"; readonly in: "query" | "header" | "cookie"; readonly name: string }
  /** `bearer`, `basic` or another one of the `Authorization` header, in lower case. */
  | { readonly kind: "http"; readonly scheme: string }
  /** Nothing that a request shows; the hook knows. */
  | { readonly kind: "mutualTLS" };

/**
 * What a hook answers when it knows the caller, who may not do this: 403. The same symbol in every copy of this module:
 * taken for a principal, it would open the door.
 */
export const forbidden: Forbidden = /* @__PURE__ */ Symbol.for("specwright.forbidden") as Forbidden;

/** Not a `unique symbol`: of a hook that may answer one, the compiler would infer that it answers any symbol. */
export type Forbidden = symbol & { readonly description: "specwright.forbidden" };

/** Credentials of `http` scheme `basic`. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

export interface SecurityContext {
  /** Name of the operation that is called. */
  readonly operation: string;
  /** Scopes or roles that the contract demands. */
  readonly scopes: readonly string[];
  readonly request: Request;
  readonly signal: AbortSignal;
}

/** Tells who the credentials belong to; undefined, null or false when they are not good. Not called without credentials. */
export type SecurityHook<Credentials, Principal> = (
  credentials: Credentials,
  context: SecurityContext,
) => Verdict<Principal> | Promise<Verdict<Principal>>;

export type Verdict<Principal> = Principal | undefined | null | false | Forbidden;

/** What a hook tells of a caller whom it lets in. */
export type PrincipalOf<Hook> = Hook extends (...given: never) => infer Given
  ? Exclude<Awaited<Given>, undefined | null | false | Forbidden>
  : never;

/** Who calls an operation. */
export interface Caller {
  readonly principal: unknown;
  readonly security: object;
}

/** Somebody of whom no credentials are asked. */
export interface Anonymous extends Caller {
  readonly principal: undefined;
}

/**
 * Who calls an operation that one of several alternatives lets in, each with the names of its schemes: `["Key"] | ["Bearer"]`
 * asks for either, `["Key", "Bearer"]` for both, `[]` for none.
 */
export interface CallerBy<Principals, Alternatives extends readonly (keyof Principals)[]> extends Caller {
  readonly principal: FirstPrincipal<Principals, Alternatives>;
  readonly security: PrincipalsBy<Principals, Alternatives, Alternatives[number]>;
}

type FirstPrincipal<
  Principals,
  Alternative extends readonly (keyof Principals)[],
> = Alternative extends readonly [infer First extends keyof Principals, ...unknown[]]
  ? Principals[First]
  : undefined;

/** For each alternative all schemes of the operation, so that any of them tells the alternatives apart. */
type PrincipalsBy<
  Principals,
  Alternative extends readonly (keyof Principals)[],
  Schemes extends keyof Principals,
> = Alternative extends unknown
  ? { readonly [Scheme in Schemes]: Scheme extends Alternative[number] ? Principals[Scheme] : undefined }
  : never;

/** Schemes that must hold together, with their scopes; none at all admits everybody. */
export type Requirement = Readonly<Record<string, readonly string[]>>;

export interface Access {
  /** What the hook of the first scheme gave; undefined for an anonymous call. */
  readonly principal: unknown;
  /** Without a prototype: what every object inherits would look like the principal of a scheme. */
  readonly byScheme: Readonly<Record<string, unknown>>;
}

/** A hook whose types the generated interface has checked. */
export type AnyHook = (credentials: unknown, context: SecurityContext) => unknown;

export interface Gate {
  readonly schemes: Readonly<Record<string, Scheme>>;
  readonly hooks: ReadonlyMap<string, AnyHook>;
}

/** Query parameters that carry credentials. */
export function queryCredentials({ schemes }: Gate): string[] {
  return Object.values(schemes).flatMap((scheme) =>
    scheme.kind === "apiKey" && scheme.in === "query" ? [scheme.name] : [],
  );
}

/** Nobody in particular. */
export const anonymous: Access = { principal: undefined, byScheme: /* @__PURE__ */ Object.create(null) };

/** Lets a request in by the first of the alternatives that holds, or throws a `Failure`. */
export async function authorize(
  gate: Gate,
  operation: string,
  alternatives: readonly Requirement[],
  incoming: Incoming,
  fields: RequestFields,
): Promise<Access> {
  let known = false;
  for (const requirement of alternatives) {
    const schemes = Object.entries(requirement);
    if (schemes.length === 0) continue;
    const byScheme: Record<string, unknown> = Object.create(null);
    let principal: unknown;
    let held = 0;
    for (const [name, scopes] of schemes) {
      const verdict = await askHook(gate, name, incoming, fields, { operation, scopes });
      if (verdict === forbidden) known = true;
      if (verdict === forbidden || verdict === undefined) break;
      byScheme[name] = verdict;
      if (held++ === 0) principal = verdict;
    }
    if (held === schemes.length) return { principal, byScheme };
  }
  if (alternatives.some((requirement) => Object.keys(requirement).length === 0)) return anonymous;
  if (known) throw new Failure("forbidden", "The credentials do not allow this");
  const challenge = challenges(gate, alternatives);
  throw new Failure("unauthorized", "Credentials are missing or wrong", {
    headers: challenge === "" ? {} : { "www-authenticate": challenge },
  });
}

async function askHook(
  { schemes, hooks }: Gate,
  name: string,
  incoming: Incoming,
  fields: RequestFields,
  call: { readonly operation: string; readonly scopes: readonly string[] },
): Promise<unknown> {
  const scheme = getMember(schemes, name);
  const hook = hooks.get(name);
  // A scheme that nobody can judge lets nobody in.
  if (scheme === undefined || hook === undefined) return undefined;
  const credentials = credentialsOf(scheme, incoming, fields);
  if (credentials === undefined && scheme.kind !== "mutualTLS") return undefined;
  const context: SecurityContext = {
    ...call,
    get request() {
      return incoming.request;
    },
    get signal() {
      return incoming.signal;
    },
  };
  const verdict = await hook(credentials, context);
  return verdict === null || verdict === false ? undefined : verdict;
}

function credentialsOf(
  scheme: Scheme,
  incoming: Incoming,
  places: RequestFields,
): string | BasicCredentials | undefined {
  if (scheme.kind === "mutualTLS") return undefined;
  if (scheme.kind === "apiKey") {
    const fields = places[scheme.in];
    const [text] = fields.all(scheme.name);
    return text === undefined ? undefined : decodeOrNothing(fields, text);
  }
  const [, name = "", rest = ""] = /^([^\s]+) +(.*)$/.exec(incoming.header("authorization") ?? "") ?? [];
  if (name.toLowerCase() !== scheme.scheme || rest === "") return undefined;
  return scheme.scheme === "basic" ? basicCredentials(rest) : rest;
}

function decodeOrNothing(fields: Fields, text: string): string | undefined {
  try {
    return fields.decode(text);
  } catch {
    return undefined;
  }
}

function basicCredentials(encoded: string): BasicCredentials | undefined {
  try {
    const bytes = Uint8Array.from(atob(encoded), (unit) => unit.charCodeAt(0));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const colon = text.indexOf(":");
    return colon < 0 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) };
  } catch {
    return undefined;
  }
}

/** RFC 9110 wants a 401 to say how to do better. API keys have no word for it. */
function challenges({ schemes }: Gate, alternatives: readonly Requirement[]): string {
  const names = new Set<string>();
  for (const name of alternatives.flatMap((requirement) => Object.keys(requirement))) {
    const scheme = getMember(schemes, name);
    if (scheme?.kind === "http" && /^[\w-]+$/.test(scheme.scheme)) names.add(scheme.scheme);
  }
  return [...names]
    .map((name) => (name === "basic" ? 'Basic realm="api", charset="UTF-8"' : capitalize(name)))
    .join(", ");
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
