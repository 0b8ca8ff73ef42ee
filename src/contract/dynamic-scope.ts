/**
 * The dynamic scope of `$dynamicRef`: which schema each dynamic anchor means, on a way through resources. The outermost
 * resource that has an anchor decides (JSON Schema 2020-12 §8.2.3.2).
 */
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { Grammar } from "./grammar.ts";
import { type LinkedNode, type LinkedReference, nodeKey } from "./link.ts";
import type { OriginMap } from "./origin-map.ts";
import { childNodes } from "./walk.ts";

/** Linked documents, as far as dynamic references have to do with them. */
export interface LinkedAnchors {
  readonly nodes: OriginMap<LinkedNode>;
  readonly references: OriginMap<LinkedReference>;
  /** What a node is part of; the same object for all its parts. */
  resourceOf(node: LinkedNode): AnchorResource;
}

export interface AnchorResource {
  readonly root: LinkedNode;
  readonly dynamicAnchors: ReadonlyMap<string, LinkedNode>;
  readonly dialect: { readonly grammar: Grammar };
}

export interface DynamicScope {
  /** Equal for scopes that decide alike. */
  readonly key: string;
  readonly anchors: ReadonlyMap<string, LinkedNode>;
}

export interface DynamicScopes {
  /** Where validation begins. */
  enter(node: LinkedNode): DynamicScope;
  /** The scope inside of a node that is reached in a scope, as far as it decides anything there. */
  within(scope: DynamicScope, node: LinkedNode): DynamicScope;
  /** The root of the resource that gives a scope another meaning than a node of it has by itself. */
  deciderOf(scope: DynamicScope, node: LinkedNode): LinkedNode | undefined;
  /** What a reference means in a scope. */
  targetOf(reference: LinkedReference, scope: DynamicScope): LinkedNode | undefined;
}

/** Where no dynamic reference asks for anything. */
export const noScope: DynamicScope = { key: "", anchors: new Map() };

export function createDynamicScopes(linked: LinkedAnchors): DynamicScopes {
  const needed = neededNames(linked);

  function within({ anchors }: DynamicScope, node: LinkedNode): DynamicScope {
    const names = needed.get(node);
    if (names === undefined) return noScope;
    const own = linked.resourceOf(node).dynamicAnchors;
    const entries = [...names].flatMap((name): [string, LinkedNode][] => {
      const meant = anchors.get(name) ?? own.get(name);
      return meant ? [[name, meant]] : [];
    });
    const key = entries.map(([name, meant]) => `${name}=${nodeKey(meant.origin)}`).join(" ");
    return { key, anchors: new Map(entries) };
  }

  return {
    enter: (node) => within(noScope, node),
    within,
    deciderOf({ anchors }, node) {
      const own = within(noScope, node).anchors;
      const [, decider] = [...anchors].find(([name, meant]) => own.get(name) !== meant) ?? [];
      return decider && linked.resourceOf(decider).root;
    },
    targetOf({ target, dynamic }, { anchors }) {
      return (dynamic === undefined ? undefined : anchors.get(dynamic)) ?? target;
    },
  };
}

/** Nobody needs as many: dynamic anchors that multiply would cost their product. */
const mostScopes = 1000;

/** A fault where the ways through schemas give dynamic references more meanings than anybody could want. */
export function scopeFaults(linked: LinkedAnchors): Diagnostic[] {
  const needed = neededNames(linked);
  if (needed.size === 0) return [];
  const scopes = createDynamicScopes(linked);
  const references = Map.groupBy(linked.references.values(), ({ from }) => from);
  const keys = new Set<string>();
  const seen = new Set<string>();
  const stack = [...needed.keys()].map((node) => ({ node, scope: scopes.enter(node) }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, scope } = next;
    const way = `${nodeKey(node.origin)} ${scope.key}`;
    if (scope === noScope || seen.has(way)) continue;
    seen.add(way);
    if (keys.size < keys.add(scope.key).size && keys.size > mostScopes) {
      const { origin } = node;
      return [diagnostic("ref/too-many-scopes", { limit: mostScopes }, { origin })];
    }
    const targets = (references.get(node) ?? []).map((reference) => scopes.targetOf(reference, scope));
    for (const inner of [...targets, ...partsOf(linked, node)])
      if (inner) stack.push({ node: inner, scope: scopes.within(scope, inner) });
  }
  return [];
}

/** For each schema the anchors that something in it, or in what it refers to, may ask for. Most need none. */
function neededNames(linked: LinkedAnchors): ReadonlyMap<LinkedNode, ReadonlySet<string>> {
  const needed = new Map<LinkedNode, Set<string>>();
  const asking = [...linked.references.values()].filter(({ dynamic }) => dynamic !== undefined);
  if (asking.length === 0) return needed;
  const users = usersOf(linked);
  for (const { from, dynamic = "" } of asking) {
    const queue = [from];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      const names = needed.get(node) ?? new Set();
      if (names.has(dynamic)) continue;
      needed.set(node, names.add(dynamic));
      queue.push(...(users.get(node) ?? []));
    }
  }
  for (const [node, names] of needed) needed.set(node, new Set([...names].sort()));
  return needed;
}

/** The schemas that hold a schema or may refer to it. */
function usersOf(linked: LinkedAnchors): ReadonlyMap<LinkedNode, readonly LinkedNode[]> {
  const users = new Map<LinkedNode, LinkedNode[]>();
  const add = (user: LinkedNode, used: LinkedNode): void => {
    const known = users.get(used);
    if (known) known.push(user);
    else users.set(used, [user]);
  };
  const anchored = Map.groupBy(anchoredNodes(linked), ([name]) => name);
  for (const { from, target, dynamic } of linked.references.values()) {
    if (target) add(from, target);
    for (const [, node] of dynamic === undefined ? [] : (anchored.get(dynamic) ?? [])) add(from, node);
  }
  for (const node of linked.nodes.values()) for (const part of partsOf(linked, node)) add(node, part);
  return users;
}

/** The nodes directly below a node. */
function partsOf(linked: LinkedAnchors, node: LinkedNode): LinkedNode[] {
  const { kind, value, origin } = node;
  const { grammar } = linked.resourceOf(node).dialect;
  const parts = childNodes({ kind, value, pointer: origin.pointer }, grammar);
  return parts.flatMap(({ pointer }) => linked.nodes.get({ file: origin.file, pointer }) ?? []);
}

function anchoredNodes(linked: LinkedAnchors): [name: string, node: LinkedNode][] {
  const resources = new Set([...linked.nodes.values()].map((node) => linked.resourceOf(node)));
  return [...resources].flatMap(({ dynamicAnchors }) => [...dynamicAnchors]);
}
