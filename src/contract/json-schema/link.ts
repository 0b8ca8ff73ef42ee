/**
 * Ties the references of plain JSON Schemas to the schemas that they mean, across files and addresses. In: the sources
 * to begin with. Out: the schemas of all documents that are reached, and the references between them.
 */
import { dirname, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Diagnostic, diagnostic, type Origin } from "../../diagnostics/diagnostic.ts";
import { appendPointer, isJsonObject } from "../../source/json-pointer.ts";
import { isUrl } from "../../source/location.ts";
import { createSource, type Source } from "../../source/source.ts";
import type { SourceSet } from "../../source/source-set.ts";
import { type LinkedNode, type LinkedReference, nodeKey } from "../link.ts";
import { OriginMap } from "../origin-map.ts";
import { parseReference, resolveUri } from "../reference.ts";
import { type Dialect, dialectByUri, dialectOfMetaschema } from "./dialect.ts";
import { metaschema } from "./metaschemas.ts";
import { type Resource, ResourceIndex, recursiveAnchor } from "./resources.ts";

export interface LinkedSchemas {
  readonly sources: SourceSet;
  /** The documents that were asked for, in their order. */
  readonly roots: readonly Resource[];
  /** In reading order. */
  readonly nodes: OriginMap<LinkedNode>;
  /** By the place of the text. */
  readonly references: OriginMap<LinkedReference>;
  readonly diagnostics: readonly Diagnostic[];
  resourceOf(node: LinkedNode): Resource;
}

export interface LinkSchemasOptions {
  /** Of documents that do not say what they are written in. */
  readonly dialect: Dialect;
  /** Folder that references may not leave; default: the folder of each first document. */
  readonly root?: string | undefined;
}

export async function linkSchemas(
  sources: SourceSet,
  first: readonly Source[],
  options: LinkSchemasOptions,
): Promise<LinkedSchemas> {
  const linker = new SchemaLinker(sources, first, options);
  return linker.run(first);
}

interface Pending {
  readonly from: LinkedNode;
  readonly ref: string;
  readonly origin: Origin;
  readonly keyword: "$ref" | "$dynamicRef" | "$recursiveRef";
  readonly resource: Resource;
}

class SchemaLinker {
  readonly #sources: SourceSet;
  readonly #dialect: Dialect;
  readonly #folders: readonly string[];
  readonly #index: ResourceIndex;
  readonly #dialects = new Map<string, Dialect | undefined>();
  readonly #references = new OriginMap<LinkedReference>();
  readonly #diagnostics: Diagnostic[] = [];
  #pending: Pending[] = [];

  constructor(sources: SourceSet, first: readonly Source[], options: LinkSchemasOptions) {
    this.#sources = sources;
    this.#dialect = options.dialect;
    this.#folders = (options.root ? [options.root] : first.map(({ path }) => dirname(path))).map((folder) =>
      resolve(folder),
    );
    this.#index = new ResourceIndex(
      (uri) => this.#dialects.get(uri),
      (node, value, resource) => this.#collect(node, value, resource),
    );
  }

  async run(first: readonly Source[]): Promise<LinkedSchemas> {
    for (const source of first) await this.#add(source, addressOf(source));
    // Wave by wave: a document that is read for a reference has references of its own.
    while (this.#pending.length > 0) {
      const wave = this.#pending;
      this.#pending = [];
      for (const reference of wave) await this.#loadTarget(reference);
      for (const reference of wave) this.#tie(reference);
    }
    const roots = first.flatMap((source) => this.#index.find(addressOf(source)) ?? []);
    return {
      sources: this.#sources,
      roots,
      nodes: this.#index.nodes,
      references: this.#references,
      diagnostics: [...this.#diagnostics, ...this.#index.diagnostics],
      resourceOf: (node) => this.#index.of(node),
    };
  }

  async #add(source: Source, uri: string, origin?: Origin): Promise<void> {
    if (source.value === undefined) return;
    for (const { uri: stated, pointer } of statedDialects(source.value))
      await this.#learnDialect(stated, origin ?? { file: source.file, pointer });
    this.#index.addDocument(source, uri, this.#dialect);
  }

  async #learnDialect(stated: string, origin: Origin): Promise<void> {
    if (this.#dialects.has(stated)) return;
    const known = dialectByUri(stated);
    this.#dialects.set(stated, known ?? this.#dialect);
    if (known) return;
    const [uri = stated] = stated.split("#");
    const source = isUrl(uri) ? await this.#read(uri, origin) : undefined;
    const own = isJsonObject(source?.value) ? source.value["$schema"] : undefined;
    if (typeof own !== "string") {
      this.#diagnostics.push(diagnostic("schema/unknown-dialect", { uri: stated }, { origin }));
      return;
    }
    await this.#learnDialect(own, origin);
    const dialect = dialectOfMetaschema(source?.value, this.#dialects.get(own) ?? this.#dialect);
    if (typeof dialect === "string")
      this.#diagnostics.push(diagnostic("schema/unknown-vocabulary", { uri: dialect }, { origin }));
    else this.#dialects.set(stated, dialect);
  }

  #collect(from: LinkedNode, value: { [key: string]: unknown }, resource: Resource): void {
    const { fields } = resource.dialect.grammar.schema;
    for (const keyword of ["$ref", "$dynamicRef", "$recursiveRef"] as const) {
      const ref = value[keyword];
      if (ref === undefined || (keyword !== "$ref" && !Object.hasOwn(fields, keyword))) continue;
      const { file, pointer } = from.origin;
      const origin = { file, pointer: appendPointer(pointer, keyword) };
      if (typeof ref === "string") this.#pending.push({ from, ref, origin, keyword, resource });
      else if (keyword === "$ref") this.#diagnostics.push(diagnostic("ref/not-string", {}, { origin }));
    }
  }

  async #loadTarget({ ref, resource, origin }: Pending): Promise<void> {
    const uri = resolveUri(ref, resource.uri);
    if (uri === undefined || this.#index.find(uri)) return;
    const source = await this.#read(uri, origin, { ref, resource });
    if (source) await this.#add(source, uri, origin);
  }

  /** The document of an address: one of ours, a file, or one of another host. */
  async #read(
    uri: string,
    origin: Origin,
    from?: Pick<Pending, "ref" | "resource">,
  ): Promise<Source | undefined> {
    const ours = metaschema(uri);
    if (ours) return createSource(uri, uri, JSON.stringify(ours), undefined, "application/json").source;
    const path = uri.startsWith("file:") ? pathOf(uri) : from && this.#besideFile(uri, from.resource.source);
    if (path !== undefined) {
      if (!this.#mayRead(path, from?.ref ?? uri, origin)) return undefined;
      const source = await this.#sources.load(path);
      if (source || uri.startsWith("file:")) return source;
    }
    if (!/^https?:/.test(uri)) return undefined;
    const source = await this.#sources.load(uri);
    this.#diagnostics.push(...this.#sources.takeFindings(uri, origin));
    return source;
  }

  /** Documents are published as they lie beside each other: the file where an address says, seen from a document's own. */
  #besideFile(uri: string, source: Source): string | undefined {
    const base = this.#index.find(addressOf(source))?.uri;
    if (base === undefined || isUrl(source.path) || !/^https?:/.test(base)) return undefined;
    const folder = new URL(".", base).href;
    if (!uri.startsWith(folder)) return undefined;
    return pathOf(new URL(uri.slice(folder.length), addressOf(source)).href);
  }

  #mayRead(path: string, ref: string, origin: Origin): boolean {
    if (this.#folders.some((folder) => path.startsWith(folder + sep))) return true;
    const inProject = this.#sources.isInside(path);
    const severity = inProject ? "warning" : "error";
    this.#diagnostics.push(diagnostic("ref/outside-root", { ref }, { origin, severity }));
    return inProject;
  }

  #tie(reference: Pending): void {
    const { from, ref, origin, keyword } = reference;
    const found = this.#target(reference);
    if (found === undefined) {
      const told = this.#diagnostics.some((item) => item.origin && nodeKey(item.origin) === nodeKey(origin));
      if (!told) this.#diagnostics.push(diagnostic("ref/not-found", { ref }, { origin }));
      return;
    }
    const dynamic = dynamicName(reference, found.resource, found.target);
    this.#references.add(origin, {
      from,
      ref: keyword === "$ref" ? ref : `${keyword} ${ref}`,
      origin,
      target: found.target,
      ...(dynamic !== undefined && { dynamic }),
    });
  }

  #target({ ref, resource }: Pending): { target: LinkedNode; resource: Resource } | undefined {
    const uri = resolveUri(ref, resource.uri);
    const found = uri === undefined ? undefined : this.#index.find(uri);
    if (found === undefined) return undefined;
    const { fragment } = parseReference(ref);
    const isPointer = fragment === "" || fragment.startsWith("/");
    const target = isPointer ? this.#index.nodeAt(found, fragment) : found.anchors.get(fragment);
    return target && { target, resource: found };
  }
}

/** The name by which the dynamic scope may choose another target than the one that the text means. */
function dynamicName({ ref, keyword }: Pending, found: Resource, target: LinkedNode): string | undefined {
  if (keyword === "$ref") return undefined;
  const name = keyword === "$recursiveRef" ? recursiveAnchor : parseReference(ref).fragment;
  return found.dynamicAnchors.get(name) === target ? name : undefined;
}

/** Where a document was found. */
function addressOf({ path }: Source): string {
  return isUrl(path) ? path : pathToFileURL(path).href;
}

/** Addresses of dialects in a document: of its root, and of parts that have an `$id`. */
function statedDialects(root: unknown): { uri: string; pointer: string }[] {
  const found: { uri: string; pointer: string }[] = [];
  const stack: { value: unknown; pointer: string }[] = [{ value: root, pointer: "" }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, pointer } = next;
    if (typeof value !== "object" || value === null) continue;
    if (isJsonObject(value) && typeof value["$schema"] === "string") {
      const isRoot = pointer === "" || typeof (value["$id"] ?? value["id"]) === "string";
      if (isRoot) found.push({ uri: value["$schema"], pointer: `${pointer}/$schema` });
    }
    for (const [key, child] of Object.entries(value))
      stack.push({ value: child, pointer: appendPointer(pointer, key) });
  }
  return found;
}

/** Undefined for what can be no path: `file:///a%2Fb`. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
