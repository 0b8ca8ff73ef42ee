/**
 * Schemas of contracts that have an address of their own (`$id`), and the names that places have in them (`$anchor`,
 * `$dynamicAnchor`). What is in no such schema belongs to its document.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
 */
import type { Origin } from "../diagnostics/diagnostic.ts";
import { appendPointer, parentPointer, pointerKeys } from "../source/json-pointer.ts";
import type { AnchorResource, LinkedAnchors } from "./dynamic-scope.ts";
import type { Grammar } from "./grammar.ts";
import type { LinkedNode, LinkedReference } from "./link.ts";
import { OriginMap } from "./origin-map.ts";
import { parseReference, resolveUri } from "./reference.ts";

/** Part of a schema resource, or of a document. */
export interface Place {
  /** The root of the resource. */
  readonly root: Origin;
  /** A pointer below the root, or the name of an anchor. */
  readonly fragment: string;
}

export class SchemaResources {
  readonly #nodes: OriginMap<LinkedNode>;
  readonly #addressOf: (file: string) => string;
  readonly #roots = new Map<string, Origin>();
  readonly #uris = new OriginMap<string>();
  readonly #addresses = new Map<string, string>();
  /** By the root of what they are names in: a resource or a document, and the outermost schema besides. */
  readonly #named = new OriginMap<Map<string, LinkedNode>>();
  readonly #dynamic: { readonly name: string; readonly node: LinkedNode }[] = [];

  /** @param addressOf the absolute address of a document */
  constructor(nodes: OriginMap<LinkedNode>, addressOf: (file: string) => string) {
    this.#nodes = nodes;
    this.#addressOf = addressOf;
  }

  /** Takes in the `$id` of a schema; those around it are known by now. */
  identify(origin: Origin, id: string): void {
    const { file, pointer } = origin;
    const around = pointer === "" ? origin : this.#rootOf({ file, pointer: parentPointer(pointer) });
    const uri = resolveUri(id, this.#uriOf(around));
    // What has the address of the schema or document around it is no resource of its own.
    if (uri === undefined || uri === this.#uriOf(around)) return;
    if (this.#uris.add(origin, uri) && !this.#roots.has(uri)) this.#roots.set(uri, origin);
  }

  /** Takes in an anchor; of two with one name in one place the first counts. */
  name(node: LinkedNode, name: string, isDynamic: boolean): void {
    for (const place of [this.#rootOf(node.origin), this.homeOf(node.origin)])
      addName(this.#named, place, name, node);
    if (isDynamic) this.#dynamic.push({ name, node });
  }

  /** What a reference means that stands in a schema, if that is in a resource whose `$id` is known. */
  find(ref: string, from: Origin): Place | undefined {
    if (this.#roots.size === 0) return undefined;
    const { file, fragment } = parseReference(ref);
    const around = this.#rootOf(from);
    if (file === "") return this.#uris.has(around) ? { root: around, fragment } : undefined;
    const uri = resolveUri(ref, this.#uriOf(around));
    const root = uri === undefined ? undefined : this.#roots.get(uri);
    return root && { root, fragment };
  }

  /** The node of a name in a resource or document; there, the one in the schema that asks comes first. */
  anchored(name: string, root: Origin, from: Origin): LinkedNode | undefined {
    const home = this.homeOf(from);
    const own = isSame(this.#rootOf(home), root) ? this.#named.get(home)?.get(name) : undefined;
    return own ?? this.#named.get(root)?.get(name);
  }

  /**
   * The root of what counts as one resource for dynamic references: with an `$id`, or else the outermost schema around
   * a place. A document is no schema, so that its anchors do not come before those of the schemas in it.
   */
  homeOf(origin: Origin): Origin {
    const { file } = origin;
    const root = this.#rootOf(origin);
    if (this.#uris.has(root)) return root;
    let pointer = "";
    for (const key of pointerKeys(origin.pointer)) {
      if (this.#nodes.get({ file, pointer })?.kind === "schema") break;
      pointer = appendPointer(pointer, key);
    }
    return { file, pointer };
  }

  /** What dynamic references have to know, when all is linked. */
  anchors(references: OriginMap<LinkedReference>, grammar: Grammar): LinkedAnchors {
    const dynamic = new OriginMap<Map<string, LinkedNode>>();
    for (const { name, node } of this.#dynamic) addName(dynamic, this.homeOf(node.origin), name, node);
    const known = new OriginMap<AnchorResource>();
    const resourceOf = (node: LinkedNode): AnchorResource => {
      const home = this.homeOf(node.origin);
      let resource = known.get(home);
      if (resource === undefined) {
        const dynamicAnchors = dynamic.get(home) ?? new Map<string, LinkedNode>();
        resource = { root: this.#nodes.get(home) ?? node, dialect: { grammar }, dynamicAnchors };
        known.add(home, resource);
      }
      return resource;
    };
    return { nodes: this.#nodes, references, resourceOf };
  }

  /** The root of the resource or document that a place lies in. */
  #rootOf({ file, pointer }: Origin): Origin {
    for (let above = pointer; ; above = parentPointer(above)) {
      const root = { file, pointer: above };
      if (above === "" || this.#uris.has(root)) return root;
    }
  }

  #uriOf(root: Origin): string {
    const stated = this.#uris.get(root) ?? this.#addresses.get(root.file);
    if (stated !== undefined) return stated;
    const address = this.#addressOf(root.file);
    this.#addresses.set(root.file, address);
    return address;
  }
}

function addName(
  names: OriginMap<Map<string, LinkedNode>>,
  place: Origin,
  name: string,
  node: LinkedNode,
): void {
  const known = names.get(place);
  if (known === undefined) names.add(place, new Map([[name, node]]));
  else if (!known.has(name)) known.set(name, node);
}

function isSame(left: Origin, right: Origin): boolean {
  return left.file === right.file && left.pointer === right.pointer;
}
