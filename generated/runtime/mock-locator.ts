/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Which operation a request is for, wherever the API is said to be. */
import { createRouter, type Match, type Route, type Router } from "./router.ts";

export interface MockRoute extends Route {
  /** Name of the operation. */
  readonly name: string;
}

export interface Located {
  readonly match: Extract<Match<MockRoute>, { readonly kind: "route" }>;
  /** What follows the base URL; percent-encoded, beginning with a slash. */
  readonly path: string;
}

export class MockLocator {
  readonly #router: Router<MockRoute>;
  readonly #bases: readonly RegExp[];

  /** @param baseUrls as `MockOptions.baseUrl` has them */
  constructor(routes: readonly MockRoute[], baseUrls: readonly string[]) {
    this.#router = createRouter(routes);
    this.#bases = baseUrls.map(baseExpression);
  }

  /**
   * The whole API is asked, whichever operation a handler is for: `/posts/1/users` is not `/users` below `/posts/1`,
   * although a `*` allows both. Of several base URLs that fit, the shortest has an operation first.
   */
  find({ url, method }: Request): Located | undefined {
    const { origin, pathname } = new URL(url);
    const whole = origin + pathname;
    for (let end = origin.length; end !== -1; end = nextSlash(whole, end)) {
      const base = whole.slice(0, end);
      if (!this.#bases.some((expression) => expression.test(base))) continue;
      const path = whole.slice(end) || "/";
      const match = this.#router.find(method, path);
      if (match.kind === "route") return { match, path };
    }
    return undefined;
  }
}

/** Matches what is upgraded at a path, wherever the API is. */
export function socketExpression(baseUrls: readonly string[], path: string): RegExp {
  const bases = baseUrls.map((baseUrl) =>
    baseExpression(baseUrl).source.slice(1, -1).replace(/^http/, "(?:http|ws)"),
  );
  const texts = path.split(/\{[^{}]*\}/).map(escaped);
  return new RegExp(`^(?:${bases.join("|")})${texts.join("[^/]+")}$`);
}

/** Where the next segment begins; behind the last one the text ends, and then there is nothing more. */
function nextSlash(text: string, start: number): number {
  if (start === text.length) return -1;
  const next = text.indexOf("/", start + 1);
  return next === -1 ? text.length : next;
}

function baseExpression(baseUrl: string): RegExp {
  const isPath = baseUrl === "" || baseUrl.startsWith("/");
  const texts = (isPath ? baseUrl : written(baseUrl)).replace(/\/+$/, "").split("*");
  const pattern = texts.map(escaped).join(".*");
  return new RegExp(`^${isPath ? "[^/]+//[^/]+" : ""}${pattern}$`);
}

/** As the platform writes it, with a lower-case host and without a default port. */
function written(baseUrl: string): string {
  return !baseUrl.includes("*") && URL.canParse(baseUrl) ? new URL(baseUrl).href : baseUrl;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
