/** The target of a request: which API it means, and what is left of it below that API. */
import { type Problem, problem } from "./problem.ts";

export interface Target {
  /** Starts with a slash; without the query. */
  readonly path: string;
  /** With its question mark; empty when there is none. */
  readonly search: string;
}

/** Takes a target apart without changing a byte of it; a target that no server understands is a problem. */
export function readTarget(url: string): Target | Problem {
  // A proxy is asked by whole URLs; only the part behind the host is meant for a server.
  const [, relative = url] = /^https?:\/\/[^/?#]*(.*)$/i.exec(url) ?? [];
  const [, path = "", search = ""] = /^([^?]*)(.*)$/s.exec(relative) ?? [];
  if (!path.startsWith("/") && path !== "")
    return malformed(`the target '${shown(url)}' does not start with a slash`);
  if (/[^\x21-\x7e]/.test(relative)) return malformed("a character has to be percent-encoded");
  const [broken] = /%(?![0-9a-fA-F]{2}).{0,2}/.exec(path) ?? [];
  if (broken !== undefined) return malformed(`'${broken}' in the path is no percent escape`);
  if (!isDecodable(path)) return malformed("the percent escapes in the path are no UTF-8 text");
  return { path: path === "" ? "/" : path, search };
}

/** The first segment, decoded, and the target below it. */
export function splitFirst({ path, search }: Target): { first: string; rest: Target } {
  const [, first = "", rest = ""] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  return { first: decodeURIComponent(first), rest: { path: rest === "" ? "/" : rest, search } };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function malformed(detail: string): Problem {
  return problem(400, "Malformed request target", detail);
}
