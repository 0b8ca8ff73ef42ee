/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Finds the route of a request. Routes become a tree of path segments, so that a look-up costs what the path is long,
 * not what there are routes. Text comes before parameters, parameters before the rest of a path.
 */

export interface Route {
  /** Upper case. */
  readonly method: string;
  /** `/pets/{petId}.json`, as the contract says it. */
  readonly path: string;
  /** The last segment is a parameter that takes the rest of the path, slashes included; it may be empty. */
  readonly wildcard?: boolean;
}

export type Match<R extends Route> =
  | {
      readonly kind: "route";
      readonly route: R;
      /** Parameters in the order of the path. */
      readonly names: readonly string[];
      /** Their values, still percent-encoded. */
      readonly values: readonly string[];
    }
  /** The path exists, the method does not. */
  | { readonly kind: "other-methods"; readonly allow: readonly string[] }
  | { readonly kind: "none" };

export interface Router<R extends Route> {
  /** @param path as on the wire, percent-encoded, without the query */
  find(method: string, path: string): Match<R>;
}

interface Leaf<R> {
  readonly route: R;
  readonly names: readonly string[];
}

type Methods<R> = Map<string, Leaf<R>>;

interface Branch<R> {
  /** By decoded text. */
  readonly literals: Map<string, Branch<R>>;
  /** Those with the most literal text first. */
  readonly patterns: { readonly texts: readonly string[]; readonly branch: Branch<R> }[];
  /** Routes that end here. */
  readonly methods: Methods<R>;
  /** Routes that take whatever comes behind. */
  readonly rest: Methods<R>;
}

/** Compiles routes. Of two routes that nothing tells apart the first one is found. */
export function createRouter<R extends Route>(routes: readonly R[]): Router<R> {
  const root = newBranch<R>();
  for (const route of routes) addRoute(root, route);
  const search = (method: string, path: string): Match<R> => new Search<R>(method, path).run(root);
  // What is found for a path without parameters is always the same.
  const known = new Map<string, Map<string, Match<R>>>();
  for (const { method, path } of routes) {
    if (path.includes("{")) continue;
    const methods = known.get(path) ?? new Map<string, Match<R>>();
    known.set(path, methods.set(method, search(method, path)));
  }
  return { find: (method, path) => known.get(path)?.get(method) ?? search(method, path) };
}

function addRoute<R extends Route>(root: Branch<R>, route: R): void {
  const names: string[] = [];
  const segments = route.path.split("/").slice(1);
  const last = route.wildcard ? segments.pop() : undefined;
  let branch = root;
  for (const segment of segments) branch = child(branch, segment, names);
  if (last !== undefined) names.push(last.slice(1, -1));
  const methods = last === undefined ? branch.methods : branch.rest;
  if (!methods.has(route.method)) methods.set(route.method, { route, names });
}

function child<R>(branch: Branch<R>, segment: string, names: string[]): Branch<R> {
  // Every second part is a parameter.
  const parts = segment.split(/\{([^{}]+)\}/);
  const texts = parts.filter((_, index) => index % 2 === 0);
  names.push(...parts.filter((_, index) => index % 2 === 1));
  if (parts.length === 1) return literalChild(branch, decodeLoosely(segment));
  const encoded = texts.map(encodeText);
  const known = branch.patterns.find((other) => other.texts.join("{}") === encoded.join("{}"));
  if (known) return known.branch;
  const added = { texts: encoded, branch: newBranch<R>() };
  branch.patterns.push(added);
  branch.patterns.sort((left, right) => right.texts.join("").length - left.texts.join("").length);
  return added.branch;
}

function literalChild<R>(branch: Branch<R>, text: string): Branch<R> {
  let next = branch.literals.get(text);
  if (next === undefined) {
    next = newBranch<R>();
    branch.literals.set(text, next);
  }
  return next;
}

function newBranch<R>(): Branch<R> {
  return { literals: new Map(), patterns: [], methods: new Map(), rest: new Map() };
}

class Search<R extends Route> {
  readonly #method: string;
  readonly #path: string;
  readonly #values: string[] = [];
  #others: Set<string> | undefined;

  constructor(method: string, path: string) {
    this.#method = method;
    this.#path = path;
  }

  run(root: Branch<R>): Match<R> {
    const leaf = this.#path.startsWith("/") ? this.#visit(root, 1) : undefined;
    if (leaf) return { kind: "route", route: leaf.route, names: leaf.names, values: this.#values };
    return this.#others === undefined
      ? { kind: "none" }
      : { kind: "other-methods", allow: allowed(this.#others) };
  }

  /** @param start of a segment; one behind the end of the path when there is none left */
  #visit(branch: Branch<R>, start: number): Leaf<R> | undefined {
    const path = this.#path;
    if (start > path.length) return this.#leaf(branch.methods);
    const slash = path.indexOf("/", start);
    const end = slash < 0 ? path.length : slash;
    const segment = path.slice(start, end);
    const literal = branch.literals.get(decodeLoosely(segment));
    const found = literal && this.#visit(literal, end + 1);
    if (found) return found;
    const depth = this.#values.length;
    for (const { texts, branch: next } of branch.patterns) {
      const leaf = matchSegment(texts, segment, this.#values) ? this.#visit(next, end + 1) : undefined;
      if (leaf) return leaf;
      this.#values.length = depth;
    }
    if (branch.rest.size === 0) return undefined;
    this.#values.push(path.slice(start));
    return this.#leaf(branch.rest) ?? this.#drop(depth);
  }

  /** A path that lacks the method does not end the search: another one may match and have it. */
  #leaf(methods: Methods<R>): Leaf<R> | undefined {
    const leaf = methods.get(this.#method) ?? (this.#method === "HEAD" ? methods.get("GET") : undefined);
    if (leaf !== undefined) return leaf;
    for (const method of methods.keys()) {
      this.#others ??= new Set();
      this.#others.add(method);
    }
    return undefined;
  }

  #drop(depth: number): undefined {
    this.#values.length = depth;
  }
}

/** Cuts a segment at the texts of a pattern. Each value takes as little as it can, and at least one character. */
function matchSegment(texts: readonly string[], segment: string, values: string[]): boolean {
  const [first = ""] = texts;
  if (!segment.startsWith(first)) return false;
  let start = first.length;
  for (let index = 1; index < texts.length; index++) {
    const text = texts[index] ?? "";
    const isLast = index === texts.length - 1;
    const end = isLast ? segment.length - text.length : segment.indexOf(text, start + 1);
    if (end <= start || (isLast && !segment.endsWith(text))) return false;
    values.push(segment.slice(start, end));
    start = end + text.length;
  }
  return true;
}

function allowed(methods: ReadonlySet<string>): string[] {
  const names = new Set<string>();
  for (const method of methods) {
    names.add(method);
    if (method === "GET") names.add("HEAD");
  }
  return [...names.add("OPTIONS")];
}

/** Percent-encodes what a URL cannot hold and leaves the rest of the text as it is. */
function encodeText(text: string): string {
  return encodeURI(decodeLoosely(text)).replace(/[?#]/g, encodeURIComponent);
}

function decodeLoosely(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
