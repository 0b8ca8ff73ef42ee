/** What may be fetched. Nothing is asked for here: names and addresses come in. */
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { isPublicAddress } from "./addresses.ts";
import { isJsonObject } from "./json-pointer.ts";

/** `remote` of `specwright.config.ts`. */
export interface RemoteConfig {
  /**
   * `true` for every https URL; or a list of what is allowed: `"https:"` for the same, or URLs for what lies below
   * them, plain http where they say so, and the address itself where they name one (`http://127.0.0.1:8080/`).
   * Default: nothing.
   */
  readonly allow?: boolean | readonly string[];
  /** Hosts of one's own network, by name: they may lie at private addresses. */
  readonly privateHosts?: readonly string[];
  /** Seconds for one document, redirects included; default 10. */
  readonly timeout?: number;
  /** Bytes of one document, decompressed; default 50,000,000. */
  readonly maxBytes?: number;
  /** Default 5. */
  readonly maxRedirects?: number;
  /** In one run; default 5,000. */
  readonly maxDocuments?: number;
}

export interface RemotePolicy {
  /** Why a URL may not be fetched, as far as it tells by itself; undefined when it may. */
  refusal(url: URL): Diagnostic | undefined;
  /** Why a host may not be spoken to at one of these addresses. */
  addressRefusal(url: URL, addresses: readonly string[]): Diagnostic | undefined;
}

export function createRemotePolicy({ allow = false, privateHosts = [] }: RemoteConfig): RemotePolicy {
  const allowed = allowedUrls(allow);
  const prefixes = allowed.filter((text) => text !== anyHttps).map((text) => new URL(text));
  const names = new Set(privateHosts.map((host) => host.toLowerCase().replace(/^\[|\]$/g, "")));

  return {
    refusal(url) {
      const shown = withoutSecrets(url);
      if (url.protocol !== "https:" && url.protocol !== "http:") {
        return diagnostic("remote/unsupported-scheme", { url: shown });
      }
      if (url.username !== "" || url.password !== "") return diagnostic("remote/credentials", { url: shown });
      if (prefixes.some((prefix) => isBelow(url, prefix))) return undefined;
      if (!allowed.includes(anyHttps)) return diagnostic("remote/not-allowed", { url: shown });
      return url.protocol === "http:" ? diagnostic("remote/plain-http", { url: shown }) : undefined;
    },

    addressRefusal(url, addresses) {
      const isOwn = names.has(bareHost(url)) || prefixes.some((prefix) => namesAddress(url, prefix));
      // One private address among public ones is how a name is made to lead inside.
      const address = isOwn ? undefined : addresses.find((item) => !isPublicAddress(item));
      if (address === undefined) return undefined;
      const values = { url: withoutSecrets(url), host: bareHost(url), address };
      return diagnostic("remote/private-address", values);
    },
  };
}

const anyHttps = "https:";

/** The same as a list. */
export function allowedUrls(allow: boolean | readonly string[] = false): readonly string[] {
  if (typeof allow !== "boolean") return allow;
  return allow ? [anyHttps] : [];
}

/** What keeps a value from being a `RemoteConfig`. */
export function remoteConfigFault(value: unknown): string | undefined {
  if (!isJsonObject(value)) return "'remote' must be an object";
  const { allow, privateHosts, ...numbers } = value;
  if (allow !== undefined && typeof allow !== "boolean" && !isTexts(allow)) {
    return "'remote.allow' must be true or a list of URLs";
  }
  for (const url of Array.isArray(allow) ? allow : []) {
    const fault = allowedUrlFault(url);
    if (fault !== undefined) return `'${url}' in 'remote.allow': ${fault}`;
  }
  if (privateHosts !== undefined && !isTexts(privateHosts)) {
    return "'remote.privateHosts' must be a list of host names";
  }
  for (const [name, number] of Object.entries(numbers)) {
    if (!limitNames.includes(name)) return `'remote' has no member '${name}'`;
    if (typeof number !== "number" || !(number >= 0)) return `'remote.${name}' must be a number`;
  }
  return undefined;
}

const limitNames = ["timeout", "maxBytes", "maxRedirects", "maxDocuments"];

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** What keeps a text from being an entry of `allow`. */
export function allowedUrlFault(text: string): string | undefined {
  if (text === anyHttps) return undefined;
  if (!URL.canParse(text) || !/^https?:/i.test(text))
    return "it must be a URL like https://example.com/specs/";
  const { username, password, search, hash } = new URL(text);
  return username + password + search + hash === ""
    ? undefined
    : "it must be a URL without user, query and fragment";
}

/** A host name, or an address without the brackets of IPv6. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

export function withoutSecrets(url: URL): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  return shown.href;
}

function isBelow(url: URL, prefix: URL): boolean {
  const folder = prefix.pathname.endsWith("/") ? prefix.pathname : `${prefix.pathname}/`;
  return (
    url.origin === prefix.origin && (url.pathname === prefix.pathname || url.pathname.startsWith(folder))
  );
}

/** The user has written down this address, so it is no surprise that it is not public. */
function namesAddress(url: URL, prefix: URL): boolean {
  return url.origin === prefix.origin && /^(?:[\d.]+|\[.*\]|localhost)$/.test(prefix.hostname);
}
