/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Credentials: which go on a call, and where in the request they go. */
import { ownMember, type WireParts } from "./client-url.ts";
import { percentEncode } from "./serialize.ts";

/** A value, or a function that is asked before each call; undefined stands for "not signed in". */
export type Credential<Value = string> = Value | (() => Value | undefined | Promise<Value | undefined>);

export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

export interface SecurityScheme {
  /** Name in the contract, under which the credential is given. */
  readonly name: string;
  readonly apply: (parts: WireParts, credential: unknown, scheme: SecurityScheme) => void;
  /** Name of the header, query parameter or cookie of an API key, or the scheme of `Authorization`. */
  readonly parameter?: string;
}

/** What an operation asks for. */
export interface Security {
  readonly authorize: Authorize;
  /** One of them will do; in each, all schemes must hold. */
  readonly alternatives: readonly (readonly SecurityScheme[])[];
}

/** Puts credentials, given by the names of their schemes, on a request. */
export type Authorize = (security: Security, credentials: object, parts: WireParts) => Promise<void>;

/**
 * Takes the first alternative that has a credential for each of its schemes. Without one the request goes as it is:
 * a cookie of the browser may do, or else the server says what is missing.
 */
export async function anyOf(
  { alternatives }: Security,
  credentials: object,
  parts: WireParts,
): Promise<void> {
  for (const schemes of alternatives) {
    const values: unknown[] = [];
    for (const { name } of schemes) {
      const credential = ownMember(credentials, name);
      values.push(typeof credential === "function" ? await credential() : credential);
    }
    if (values.includes(undefined)) continue;
    schemes.forEach((scheme, index) => {
      scheme.apply(parts, values[index], scheme);
    });
    return;
  }
}

/** `Authorization: Bearer …`, or another scheme that takes one value. */
export function bearer(
  { headers }: WireParts,
  credential: unknown,
  { parameter = "Bearer" }: SecurityScheme,
): void {
  headers["authorization"] = `${parameter} ${credential}`;
}

/** `Authorization: Basic …`, in UTF-8. */
export function basic({ headers }: WireParts, credential: unknown): void {
  const { username, password } = credential as BasicCredentials;
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  headers["authorization"] = `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

export function keyInHeader(
  { headers }: WireParts,
  credential: unknown,
  { parameter = "" }: SecurityScheme,
): void {
  headers[parameter.toLowerCase()] = String(credential);
}

export function keyInQuery(
  { query }: WireParts,
  credential: unknown,
  { parameter = "" }: SecurityScheme,
): void {
  query.push(`${percentEncode(parameter)}=${percentEncode(String(credential))}`);
}

/** The value goes as it is: it is what the server once put into `Set-Cookie`. */
export function keyInCookie(
  { cookies }: WireParts,
  credential: unknown,
  { parameter = "" }: SecurityScheme,
): void {
  cookies.push(`${parameter}=${credential}`);
}
