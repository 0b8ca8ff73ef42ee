/**
 * Ties every `$ref` to the node it means, across files. Inlines nothing and keeps cycles. In: a root source. Out: the
 * typed nodes of all reachable documents and the references between them.
 */
import { dirname, resolve, sep } from "node:path";
import { type Diagnostic, diagnostic, type Origin } from "../diagnostics/diagnostic.ts";
import { appendPointer, isJsonObject, valueAt } from "../source/json-pointer.ts";
import { isUrl } from "../source/location.ts";
import type { Source } from "../source/source.ts";
import type { SourceSet } from "../source/source-set.ts";
import { BaseUris } from "./base-uris.ts";
import { type LinkedAnchors, scopeFaults } from "./dynamic-scope.ts";
import { type Grammar, grammars, kindPhrase, type NodeKind, type OasVersion } from "./grammar.ts";
import { OriginMap } from "./origin-map.ts";
import { closest, parseReference } from "./reference.ts";
import { chainFaults } from "./reference-chains.ts";
import { type Place, SchemaResources } from "./schema-resources.ts";
import { walk } from "./walk.ts";

export interface LinkedNode {
  readonly kind: NodeKind;
  readonly value: unknown;
  readonly origin: Origin;
}

export interface LinkedReference {
  /** The node that holds the reference. */
  readonly from: LinkedNode;
  readonly ref: string;
  /** Pointer of the text itself: `…/$ref`, or an entry of a discriminator's mapping. */
  readonly origin: Origin;
  /** Absent when it points at nothing (then there is a diagnostic). */
  readonly target?: LinkedNode;
  /** The name of an anchor that the dynamic scope may replace. */
  readonly dynamic?: string;
}

export interface LinkedContract {
  readonly version: OasVersion;
  readonly grammar: Grammar;
  readonly root: Source;
  readonly sources: SourceSet;
  /** In reading order. */
  readonly nodes: OriginMap<LinkedNode>;
  /** By the place of the text. */
  readonly references: OriginMap<LinkedReference>;
  /** Absent without dynamic references: most contracts have none, and nothing is to be paid for them. */
  readonly dynamic: LinkedAnchors | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LinkOptions {
  /** Folder that references may not leave; default: the folder of the root document. */
  readonly root?: string | undefined;
}

export function nodeKey(origin: Origin): string {
  return `${origin.file}#${origin.pointer}`;
}

export async function link(
  root: Source,
  version: OasVersion,
  sources: SourceSet,
  options: LinkOptions = {},
): Promise<LinkedContract> {
  const linker = new Linker(root, version, sources, resolve(options.root ?? dirname(root.path)));
  await linker.run();
  return {
    version,
    grammar: grammars[version],
    root,
    sources,
    nodes: linker.nodes,
    references: linker.references,
    dynamic: linker.dynamic,
    diagnostics: linker.diagnostics,
  };
}

interface PendingReference extends LinkedReference {
  readonly kind: NodeKind;
  readonly source: Source;
}

/**
 * Characters of the names that lead to a place. All stages tell places apart by them, and engines no longer hash texts of
 * more than 16,383 characters: each look-up would compare them all.
 */
const longestPointer = 8000;

class Linker {
  readonly nodes = new OriginMap<LinkedNode>();
  readonly references = new OriginMap<LinkedReference>();
  readonly diagnostics: Diagnostic[] = [];
  dynamic: LinkedAnchors | undefined;
  readonly #resources: SchemaResources;
  readonly #root: Source;
  readonly #version: OasVersion;
  readonly #grammar: Grammar;
  readonly #sources: SourceSet;
  readonly #folder: string;
  readonly #uris = new BaseUris();
  readonly #refused = new Set<string>();
  #pending: PendingReference[] = [];

  constructor(root: Source, version: OasVersion, sources: SourceSet, folder: string) {
    this.#root = root;
    this.#version = version;
    this.#grammar = grammars[version];
    this.#sources = sources;
    this.#folder = folder;
    this.#resources = new SchemaResources(this.nodes, (file) => this.#addressOf(file));
  }

  async run(): Promise<void> {
    if (this.#version === "3.2") this.#uris.add(this.#root);
    this.#visit(this.#root, "", "openapi");
    // Wave by wave: a target that nobody has walked yet may hold references of its own.
    while (this.#pending.length > 0) {
      const wave = this.#pending;
      this.#pending = [];
      await Promise.all(wave.map((reference) => this.#loadTarget(reference)));
      for (const reference of wave) this.#tie(reference);
    }
    this.diagnostics.push(
      ...chainFaults([...this.references.values()], (reference) => this.#next(reference)),
    );
    if (!this.references.values().some(({ dynamic }) => dynamic !== undefined)) return;
    this.dynamic = this.#resources.anchors(this.references, this.#grammar);
    this.diagnostics.push(...scopeFaults(this.dynamic));
  }

  #visit(source: Source, start: string, kind: NodeKind): void {
    const { file } = source;
    walk({ kind, value: valueAt(source.value, start), pointer: start }, this.#grammar, (node) => {
      const origin = { file, pointer: node.pointer };
      if (node.pointer.length > longestPointer) return this.#refuseName(origin);
      const linked: LinkedNode = { kind: node.kind, value: node.value, origin };
      if (!this.nodes.add(origin, linked)) return false;
      if (isJsonObject(node.value)) this.#collect(linked, node.value, source);
      return true;
    });
  }

  #refuseName({ file, pointer }: Origin): false {
    const cut = pointer.lastIndexOf("/");
    const name = `${pointer.slice(cut + 1, cut + 30)}…`;
    const origin = { file, pointer: pointer.slice(0, cut) };
    this.diagnostics.push(diagnostic("source/name-too-long", { name, limit: longestPointer }, { origin }));
    return false;
  }

  #collect(node: LinkedNode, value: { [key: string]: unknown }, source: Source): void {
    const ref = value["$ref"];
    // OpenAPI allows references in some places only; many contracts have them everywhere, and the check says so.
    if (ref !== undefined && node.kind !== "securityRequirement") {
      const origin = childOrigin(node, "$ref");
      if (typeof ref === "string") this.#pending.push({ from: node, ref, origin, kind: node.kind, source });
      else this.diagnostics.push(diagnostic("ref/not-string", {}, { origin }));
    }
    if (node.kind === "schema") this.#collectSchema(node, value, source);
    if (node.kind === "discriminator") this.#collectMappings(node, value, source);
    if (node.kind === "securityRequirement" && this.#version === "3.2")
      this.#collectSchemes(node, value, source);
  }

  #collectMappings(node: LinkedNode, value: { [key: string]: unknown }, source: Source): void {
    const add = (text: unknown, origin: Origin): void => {
      if (typeof text !== "string") return;
      const ref = mappingReference(text, this.#root);
      this.#pending.push({ from: node, ref, origin, kind: "schema", source });
    };
    const { file, pointer } = childOrigin(node, "mapping");
    for (const [name, target] of Object.entries(isJsonObject(value["mapping"]) ? value["mapping"] : {}))
      add(target, { file, pointer: appendPointer(pointer, name) });
    if (this.#version === "3.2") add(value["defaultMapping"], childOrigin(node, "defaultMapping"));
  }

  /** In 3.2 a requirement may name a scheme by its address; a name of a component wins. */
  #collectSchemes(node: LinkedNode, value: { [key: string]: unknown }, source: Source): void {
    for (const ref of Object.keys(value)) {
      if (!/[/#:]/.test(ref)) continue;
      this.#pending.push({
        from: node,
        ref,
        origin: childOrigin(node, ref),
        kind: "securityScheme",
        source,
      });
    }
  }

  #collectSchema(node: LinkedNode, value: { [key: string]: unknown }, source: Source): void {
    const dynamic = value["$dynamicRef"];
    if (typeof dynamic === "string") {
      this.#pending.push({
        from: node,
        ref: dynamic,
        origin: childOrigin(node, "$dynamicRef"),
        kind: "schema",
        source,
      });
    }
    const id = value["$id"];
    // Up to draft-07 an id that is a fragment is the name of a place.
    if (typeof id === "string" && id.startsWith("#")) this.#resources.name(node, id.slice(1), false);
    else if (typeof id === "string") this.#resources.identify(node.origin, id);
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const name = value[keyword];
      if (typeof name === "string") this.#resources.name(node, name, keyword === "$dynamicAnchor");
    }
  }

  #addressOf(file: string): string {
    const source = this.#sources.sources.find((one) => one.file === file) ?? this.#root;
    return this.#uris.baseOf(source);
  }

  async #loadTarget({ ref, source, origin, from }: PendingReference): Promise<void> {
    const path = this.#uris.locationOf(ref, source);
    // An id is a name, not a place to look at.
    if (path === source.path || this.#resources.find(ref, from.origin)) return;
    if (isUrl(path) || path.startsWith(this.#folder + sep)) {
      await this.#load(path);
      return;
    }
    // Shared files beside the contract's folder are common within a project; beyond the project it is a trap.
    const inProject = this.#sources.isInside(path);
    this.diagnostics.push(
      diagnostic("ref/outside-root", { ref }, { origin, severity: inProject ? "warning" : "error" }),
    );
    if (inProject) await this.#load(path);
    else this.#refused.add(path);
  }

  async #load(path: string): Promise<void> {
    const source = await this.#sources.load(path);
    if (source === undefined) return;
    if (this.#version === "3.2") this.#uris.add(source);
    // A reference may lead into the middle of a schema, past its address.
    const { file, value } = source;
    const id = isJsonObject(value) && !Object.hasOwn(value, "openapi") ? value["$id"] : undefined;
    if (typeof id === "string") this.#resources.identify({ file, pointer: "" }, id);
  }

  #tie(reference: PendingReference): void {
    const { from, ref, origin, kind } = reference;
    const known = this.diagnostics.length;
    const target = this.#target(reference);
    if (isDispensable(origin)) this.diagnostics.length = known;
    const dynamic = dynamicName(reference, target);
    this.references.add(origin, {
      from,
      ref,
      origin,
      ...(target && { target }),
      ...(dynamic && { dynamic }),
    });
    if (target && target.kind !== kind) {
      const values = { ref, found: kindPhrase(target.kind), expected: kindPhrase(kind) };
      this.diagnostics.push(diagnostic("ref/wrong-kind", values, { origin }));
    }
  }

  #target(reference: PendingReference): LinkedNode | undefined {
    const { ref, origin, kind } = reference;
    const { fragment } = parseReference(ref);
    const identified = this.#resources.find(ref, reference.from.origin);
    const found = identified && this.#placed(identified, reference);
    if (found) return found;
    const path = this.#uris.locationOf(ref, reference.source);
    if (this.#refused.has(path)) return undefined;
    if (isUrl(path) && !isDispensable(origin)) {
      this.diagnostics.push(...this.#sources.takeFindings(path, origin));
    }
    const source = this.#sources.find(path);
    if (source === undefined) {
      if (isUrl(path)) return undefined; // said above, at the first reference to it
      this.diagnostics.push(diagnostic("ref/file-not-found", { ref }, { origin }));
      return undefined;
    }
    if (source.value === undefined) return undefined; // its own diagnostic says why
    if (fragment !== "" && !fragment.startsWith("/")) {
      const document = { file: source.file, pointer: "" };
      const anchored = this.#resources.anchored(fragment, document, reference.from.origin);
      if (anchored === undefined) this.diagnostics.push(this.#notFound(reference, source));
      return anchored;
    }
    const node = this.#nodeAt(source, fragment, kind);
    const isMissing = node === undefined && valueAt(source.value, fragment) === undefined;
    if (isMissing) this.diagnostics.push(this.#notFound(reference, source));
    return node;
  }

  /**
   * The node of a place in a schema with an address. Authors go on writing `#/components/schemas/Pet` there, which is
   * nothing in that schema: then it is looked for in the document.
   */
  #placed({ root, fragment }: Place, { from, kind }: PendingReference): LinkedNode | undefined {
    if (fragment !== "" && !fragment.startsWith("/"))
      return this.#resources.anchored(fragment, root, from.origin);
    const source = this.#sources.sources.find(({ file }) => file === root.file);
    return source && this.#nodeAt(source, root.pointer + fragment, kind);
  }

  /** Visited when nobody has come there yet; undefined when there is nothing. */
  #nodeAt(source: Source, pointer: string, kind: NodeKind): LinkedNode | undefined {
    const place = { file: source.file, pointer };
    if (!this.nodes.has(place)) {
      if (valueAt(source.value, pointer) === undefined) return undefined;
      this.#visit(source, pointer, kind);
    }
    return this.nodes.get(place);
  }

  #notFound({ ref, origin, from }: PendingReference, source: Source): Diagnostic {
    if (from.kind === "discriminator")
      return diagnostic("discriminator/mapping-not-found", { ref }, { origin });
    const { file, fragment } = parseReference(ref);
    const cut = fragment.lastIndexOf("/");
    const siblings = valueAt(source.value, fragment.slice(0, Math.max(0, cut)));
    const near = isJsonObject(siblings) ? closest(fragment.slice(cut + 1), Object.keys(siblings)) : undefined;
    const hint =
      near === undefined ? undefined : `did you mean '${file}#${fragment.slice(0, cut + 1)}${near}'?`;
    return diagnostic("ref/not-found", { ref }, { origin, hint });
  }

  /** The reference that another one leads to, if its target is one. */
  #next({ target }: LinkedReference): LinkedReference | undefined {
    return target && hasReference(target.value)
      ? this.references.get(childOrigin(target, "$ref"))
      : undefined;
  }
}

/** The name by which the dynamic scope may choose another target than the one that the text means. */
function dynamicName({ ref, origin }: PendingReference, target: LinkedNode | undefined): string | undefined {
  if (!origin.pointer.endsWith("/$dynamicRef") || !isJsonObject(target?.value)) return undefined;
  const { fragment } = parseReference(ref);
  return target.value["$dynamicAnchor"] === fragment ? fragment : undefined;
}

export function hasReference(value: unknown): boolean {
  return isJsonObject(value) && typeof value["$ref"] === "string";
}

/** A `defaultMapping` can be done without: the check says what is wrong with it. */
function isDispensable({ pointer }: Origin): boolean {
  return pointer.endsWith("/discriminator/defaultMapping");
}

function childOrigin(node: LinkedNode, key: string): Origin {
  return { file: node.origin.file, pointer: appendPointer(node.origin.pointer, key) };
}

/** A mapping value (a default one too) is a schema name or a reference; a name of a component wins (OpenAPI §4.8.25). */
function mappingReference(value: string, root: Source): string {
  const pointer = appendPointer("/components/schemas", value);
  const isName = /^[\w.-]+$/.test(value) && valueAt(root.value, pointer) !== undefined;
  return isName ? `#${pointer}` : value;
}
