/** Credentials that a mock takes: it looks at their form only. */
import type { SecurityRequirement, SecurityScheme } from "../../model/model.ts";
import { headerSafe } from "./parameter-text.ts";

export type Pair = readonly [name: string, value: string];

/** Where they stand in a request. */
export interface Credentials {
  readonly query: readonly string[];
  readonly headers: readonly Pair[];
  readonly cookies: readonly Pair[];
  /** Arguments of `curl`. */
  readonly options: readonly string[];
}

const noCredentials: Credentials = { query: [], headers: [], cookies: [], options: [] };

/** Those of the first alternative that a line can hold. */
export function credentialsOf(
  alternatives: readonly SecurityRequirement[],
  known: ReadonlyMap<string, SecurityScheme>,
): Credentials {
  const schemes = alternatives.map((alternative) => alternative.schemes.map(({ name }) => known.get(name)));
  const usable = schemes.find((all) =>
    all.every((scheme) => scheme !== undefined && scheme.kind !== "mutualTLS"),
  );
  const parts = (usable ?? []).flatMap((scheme) => (scheme === undefined ? [] : [credentialOf(scheme)]));
  return {
    query: parts.flatMap(({ query }) => query),
    headers: parts.flatMap(({ headers }) => headers),
    cookies: parts.flatMap(({ cookies }) => cookies),
    options: parts.flatMap(({ options }) => options),
  };
}

function credentialOf(scheme: SecurityScheme): Credentials {
  switch (scheme.kind) {
    case "apiKey":
      return apiKey(scheme.in, scheme.parameter);
    case "http":
      if (/^basic$/i.test(scheme.scheme)) return { ...noCredentials, options: ["-u", "user:password"] };
      return authorization(/^bearer$/i.test(scheme.scheme) ? "Bearer" : scheme.scheme);
    case "oauth2":
    case "openIdConnect":
      return authorization("Bearer");
    case "mutualTLS":
      return noCredentials;
  }
}

function apiKey(location: "query" | "header" | "cookie", name: string): Credentials {
  const value = "sample-key";
  switch (location) {
    case "query":
      return { ...noCredentials, query: [`${encodeURIComponent(name.toWellFormed())}=${value}`] };
    case "header":
      return { ...noCredentials, headers: [[name, value]] };
    case "cookie":
      return { ...noCredentials, cookies: [[name, value]] };
  }
}

function authorization(scheme: string): Credentials {
  return { ...noCredentials, headers: [["Authorization", `${headerSafe(scheme)} sample-token`]] };
}
