/**
 * The dynamic scope of `$dynamicRef`: which schema each dynamic anchor means, on a way through resources. The outermost
 * resource that has an anchor decides (JSON Schema 2020-12 §8.2.3.2).
 */
import { isJsonObject } from "../../source/json-pointer.ts";
import { type LinkedNode, nodeKey } from "../link.ts";
import { childNodes } from "../walk.ts";
import type { LinkedSchemas, SchemaReference } from "./link.ts";

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
  targetOf(reference: SchemaReference, scope: DynamicScope): LinkedNode | undefined;
}

const nothing: DynamicScope = { key: "", anchors: new Map() };

export function createDynamicScopes(linked: LinkedSchemas): DynamicScopes {
  const needed = neededNames(linked);

  function within({ anchors }: DynamicScope, node: LinkedNode): DynamicScope {
    const names = needed.get(node);
    if (names === undefined) return nothing;
    const own = linked.resourceOf(node).dynamicAnchors;
    const entries = [...names].flatMap((name): [string, LinkedNode][] => {
      const meant = anchors.get(name) ?? own.get(name);
      return meant ? [[name, meant]] : [];
    });
    const key = entries.map(([name, meant]) => `${name}=${nodeKey(meant.origin)}`).join(" ");
    return { key, anchors: new Map(entries) };
  }

  return {
    enter: (node) => within(nothing, node),
    within,
    deciderOf({ anchors }, node) {
      const own = within(nothing, node).anchors;
      const [, decider] = [...anchors].find(([name, meant]) => own.get(name) !== meant) ?? [];
      return decider && linked.resourceOf(decider).root;
    },
    targetOf({ target, dynamic }, { anchors }) {
      return (dynamic === undefined ? undefined : anchors.get(dynamic)) ?? target;
    },
  };
}

/** For each schema the anchors that something in it, or in what it refers to, may ask for. Most need none. */
function neededNames(linked: LinkedSchemas): ReadonlyMap<LinkedNode, ReadonlySet<string>> {
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
function usersOf(linked: LinkedSchemas): ReadonlyMap<LinkedNode, readonly LinkedNode[]> {
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
  for (const node of linked.nodes.values()) {
    const { value, origin } = node;
    if (!isJsonObject(value)) continue;
    const { grammar } = linked.resourceOf(node).dialect;
    for (const { pointer } of childNodes({ kind: "schema", value, pointer: origin.pointer }, grammar)) {
      const child = linked.nodes.get({ file: origin.file, pointer });
      if (child) add(node, child);
    }
  }
  return users;
}

function anchoredNodes(linked: LinkedSchemas): [name: string, node: LinkedNode][] {
  const resources = new Set([...linked.nodes.values()].map((node) => linked.resourceOf(node)));
  return [...resources].flatMap(({ dynamicAnchors }) => [...dynamicAnchors]);
}
