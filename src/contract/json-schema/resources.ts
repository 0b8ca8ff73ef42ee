/**
 * Schema resources: documents, and parts of documents that have an `$id` of their own. In: values. Out: which node has
 * which address, and the nodes of every document by their place.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
 */
import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { appendPointer, isJsonObject, parentPointer, valueAt } from "../../source/json-pointer.ts";
import type { Source } from "../../source/source.ts";
import type { LinkedNode } from "../link.ts";
import { OriginMap } from "../origin-map.ts";
import { resolveUri } from "../reference.ts";
import { childNodes } from "../walk.ts";
import type { Dialect } from "./dialect.ts";

export interface Resource {
  /** Absolute, without fragment. */
  readonly uri: string;
  readonly source: Source;
  readonly dialect: Dialect;
  readonly root: LinkedNode;
  /** Nodes by the names that they have in this resource. */
  readonly anchors: Map<string, LinkedNode>;
  /** Those that the dynamic scope may replace; they are in `anchors` too. */
  readonly dynamicAnchors: Map<string, LinkedNode>;
}

/** What `$recursiveAnchor` of 2019-09 is in the words of 2020-12: one anchor whose name nobody can write. */
export const recursiveAnchor = "";

export class ResourceIndex {
  /** In reading order. */
  readonly nodes = new OriginMap<LinkedNode>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #byUri = new Map<string, Resource>();
  readonly #ofNode = new Map<LinkedNode, Resource>();
  readonly #dialectOf: (schema: string) => Dialect | undefined;
  readonly #onNode: (node: LinkedNode, value: { [key: string]: unknown }, resource: Resource) => void;

  /**
   * @param dialectOf the dialect that a `$schema` names
   * @param onNode told of every schema that is an object, once
   */
  constructor(
    dialectOf: (schema: string) => Dialect | undefined,
    onNode: (node: LinkedNode, value: { [key: string]: unknown }, resource: Resource) => void,
  ) {
    this.#dialectOf = dialectOf;
    this.#onNode = onNode;
  }

  find(uri: string): Resource | undefined {
    return this.#byUri.get(uri);
  }

  /** The resource that a node is part of. */
  of(node: LinkedNode): Resource {
    const resource = this.#ofNode.get(node);
    if (resource === undefined) throw new Error("a node without resource");
    return resource;
  }

  /** Takes in a document: `uri` is where it was found, and `dialect` what it is written in unless it says so. */
  addDocument(source: Source, uri: string, dialect: Dialect): void {
    const root: LinkedNode = {
      kind: "schema",
      value: source.value,
      origin: { file: source.file, pointer: "" },
    };
    const known = this.nodes.get(root.origin);
    if (known) {
      this.#byUri.set(uri, this.of(known));
      return;
    }
    const resource = this.#resource(root, source, uri, this.#stated(source.value) ?? dialect);
    this.#byUri.set(uri, resource);
    this.#walk(root, resource);
  }

  /** The node at a pointer below the root of a resource, whatever keyword holds it; undefined when there is nothing. */
  nodeAt({ root, source }: Resource, fragment: string): LinkedNode | undefined {
    const pointer = root.origin.pointer + fragment;
    const origin = { file: source.file, pointer };
    const known = this.nodes.get(origin);
    if (known) return known;
    const value = valueAt(source.value, pointer);
    if (!isJsonObject(value) && typeof value !== "boolean") return undefined;
    const node: LinkedNode = { kind: "schema", value, origin };
    this.#walk(node, this.#around(source, pointer));
    return node;
  }

  /** The resource that a place lies in, which no keyword leads to. */
  #around(source: Source, pointer: string): Resource {
    const above = parentPointer(pointer);
    const node = this.nodes.get({ file: source.file, pointer: above });
    return node ? this.of(node) : this.#around(source, above);
  }

  #walk(start: LinkedNode, outer: Resource): void {
    const stack: { readonly node: LinkedNode; readonly outer: Resource }[] = [{ node: start, outer }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { node } = next;
      if (!this.nodes.add(node.origin, node)) continue;
      const resource = this.#enter(node, next.outer);
      this.#ofNode.set(node, resource);
      if (!isJsonObject(node.value)) continue;
      this.#onNode(node, node.value, resource);
      const { pointer } = node.origin;
      const children = childNodes({ kind: "schema", value: node.value, pointer }, resource.dialect.grammar);
      for (const child of children.toReversed()) {
        const origin = { file: node.origin.file, pointer: child.pointer };
        stack.push({ node: { kind: "schema", value: child.value, origin }, outer: resource });
      }
    }
  }

  /** The resource of a node: a new one where the node has an `$id`. */
  #enter(node: LinkedNode, outer: Resource): Resource {
    const { value } = node;
    if (!isJsonObject(value)) return outer;
    const dialect = (node === outer.root ? undefined : this.#stated(value)) ?? outer.dialect;
    if (dialect.refStandsAlone && typeof value["$ref"] === "string") return outer;
    const id = value[dialect.idKeyword];
    let resource = outer;
    if (typeof id === "string") {
      const [address = "", name = ""] = id.split("#");
      if (address !== "") resource = this.#identify(node, address, outer, dialect);
      // Up to draft-07 an id that is a fragment is the name of a place.
      if (name !== "" && !name.startsWith("/")) resource.anchors.set(name, node);
    }
    this.#name(node, value, resource);
    return resource;
  }

  #name(node: LinkedNode, value: { [key: string]: unknown }, { dialect, root, ...resource }: Resource): void {
    const { fields } = dialect.grammar.schema;
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const name = value[keyword];
      if (typeof name !== "string" || !Object.hasOwn(fields, keyword)) continue;
      resource.anchors.set(name, node);
      if (keyword === "$dynamicAnchor") resource.dynamicAnchors.set(name, node);
    }
    const isRecursive = node === root && value["$recursiveAnchor"] === true;
    if (isRecursive && Object.hasOwn(fields, "$recursiveAnchor"))
      resource.dynamicAnchors.set(recursiveAnchor, node);
  }

  #identify(node: LinkedNode, address: string, outer: Resource, dialect: Dialect): Resource {
    const uri = resolveUri(address, outer.uri);
    const { file, pointer } = node.origin;
    const origin = { file, pointer: appendPointer(pointer, dialect.idKeyword) };
    if (uri === undefined) {
      this.diagnostics.push(diagnostic("schema/id-invalid", { id: address }, { origin }));
      return outer;
    }
    const other = this.#byUri.get(uri);
    if (other && other.root !== node) {
      const related = [{ message: "the other one", origin: other.root.origin }];
      this.diagnostics.push(diagnostic("schema/id-duplicate", { id: uri }, { origin, related }));
    }
    // A whole document keeps the address that it was found at beside the one that it gives itself.
    const resource =
      node === outer.root ? { ...outer, uri } : this.#resource(node, outer.source, uri, dialect);
    this.#byUri.set(uri, resource);
    if (node === outer.root && this.#byUri.get(outer.uri)?.root === node)
      this.#byUri.set(outer.uri, resource);
    return resource;
  }

  #resource(root: LinkedNode, source: Source, uri: string, dialect: Dialect): Resource {
    return { uri, source, dialect, root, anchors: new Map(), dynamicAnchors: new Map() };
  }

  #stated(value: unknown): Dialect | undefined {
    const stated = isJsonObject(value) ? value["$schema"] : undefined;
    return typeof stated === "string" ? this.#dialectOf(stated) : undefined;
  }
}
