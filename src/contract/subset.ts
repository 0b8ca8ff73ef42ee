/**
 * Part of a plain document, for foreign tools: some operations, and the components that they reach. In: a document
 * without references into others, which is this function's to change. Out: the same, smaller.
 */
import { appendPointer, isJsonObject, pointerKeys, valueAt } from "../source/json-pointer.ts";
import { type Grammar, grammars, type NodeKind, type OasVersion } from "./grammar.ts";
import { shapeOf } from "./grammar-notation.ts";
import { parseReference } from "./reference.ts";
import { type WalkedNode, walk } from "./walk.ts";

export interface Subset {
  keepsOperation(method: string, path: string): boolean;
  keepsWebhook(method: string, name: string): boolean;
  keepsOperationId(id: string): boolean;
  /** Schemas that stay even where nothing refers to them, by their names in components. */
  keepsSchema(name: string): boolean;
  readonly securitySchemes: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly jsonApiResources: ReadonlySet<string>;
}

type Plain = { [key: string]: unknown };

export interface CutDocument {
  readonly document: Plain;
  /** Names of the schemas in its components. */
  readonly schemas: readonly string[];
}

export function subset(document: Plain, keep: Subset): CutDocument {
  const cutter = new Cutter(document, keep);
  return { document: cutter.run(), schemas: Object.keys(cutter.section("schemas")) };
}

class Cutter {
  readonly #whole: Plain;
  readonly #cut: Plain;
  readonly #keep: Subset;
  readonly #grammar: Grammar;
  #components: Plain;
  /** Pointers of the components that are reached. */
  readonly #reached = new Set<string>();
  readonly #queue: WalkedNode[] = [];
  /** Where something went that stood in an operation that is gone. */
  readonly #moved = new Map<string, string>();

  constructor(document: Plain, keep: Subset) {
    this.#whole = document;
    this.#keep = keep;
    this.#grammar = grammars[versionOf(document)];
    this.#components = isJsonObject(document["components"]) ? { ...document["components"] } : {};
    this.#cut = { ...document };
  }

  /** Of components as they are now. */
  section(name: string): Plain {
    const section = this.#components[name];
    return isJsonObject(section) ? section : {};
  }

  run(): Plain {
    this.#cutItems("paths", (method, path) => this.#keep.keepsOperation(method, path));
    this.#cutItems("webhooks", (method, name) => this.#keep.keepsWebhook(method, name));
    this.#cutRoot();
    const { components: _, ...root } = this.#cut;
    this.#visit({ kind: "openapi", value: root, pointer: "" });
    for (const name of Object.keys(this.section("schemas"))) {
      if (this.#keep.keepsSchema(name)) this.#reach("schemas", name, "schema");
    }
    for (const name of this.#keep.securitySchemes) this.#reach("securitySchemes", name, "securityScheme");
    for (let node = this.#queue.shift(); node !== undefined; node = this.#queue.shift()) this.#visit(node);
    this.#components = this.#keptComponents();
    if (Object.hasOwn(this.#cut, "components") || this.#moved.size > 0) {
      this.#cut["components"] = this.#components;
    }
    return this.#cut;
  }

  #cutItems(field: "paths" | "webhooks", keeps: (method: string, name: string) => boolean): void {
    const items = this.#cut[field];
    if (!isJsonObject(items)) return;
    const kept = Object.entries(items).flatMap(([name, item]): [string, unknown][] => {
      if (!isJsonObject(item) || name.startsWith("x-")) return [[name, item]];
      const left = this.#cutItem(item, (method) => keeps(method, name));
      return left ? [[name, left]] : [];
    });
    if (field === "webhooks" && kept.length === 0) delete this.#cut[field];
    else this.#cut[field] = Object.fromEntries(kept);
  }

  /** Undefined when no operation is left. */
  #cutItem(item: Plain, keeps: (method: string) => boolean): Plain | undefined {
    let operations = 0;
    const kept = Object.entries(item).flatMap(([key, value]): [string, unknown][] => {
      const shape = shapeOf(this.#grammar.pathItem, key);
      if (shape?.kind === "node" && shape.node === "operation") {
        if (!keeps(key)) return [];
        operations += 1;
        return [[key, value]];
      }
      if (shape?.kind !== "map" || !isJsonObject(value)) return [[key, value]];
      const others = Object.entries(value).filter(([method]) => keeps(method));
      operations += others.length;
      return others.length > 0 ? [[key, Object.fromEntries(others)]] : [];
    });
    return operations > 0 ? Object.fromEntries(kept) : undefined;
  }

  #cutRoot(): void {
    const { tags, security, "x-jsonapi": jsonapi } = this.#cut;
    // Operations by the custom of 3.0, which are none to us: nobody can have chosen them.
    delete this.#cut["x-webhooks"];
    if (Array.isArray(tags)) {
      this.#cut["tags"] = tags.filter((tag) => isJsonObject(tag) && this.#keep.tags.has(String(tag["name"])));
    }
    if (Array.isArray(security)) {
      const isKept = (requirement: unknown): boolean =>
        isJsonObject(requirement) &&
        Object.keys(requirement).every((name) => this.#keep.securitySchemes.has(name));
      // Either operations go by it, and then all of its schemes stay, or none does.
      if (security.every(isKept)) return;
      delete this.#cut["security"];
    }
    if (isJsonObject(jsonapi) && isJsonObject(jsonapi["resources"])) {
      const kept = Object.entries(jsonapi["resources"]).filter(([type]) =>
        this.#keep.jsonApiResources.has(type),
      );
      if (kept.length === 0) delete this.#cut["x-jsonapi"];
      else this.#cut["x-jsonapi"] = { ...jsonapi, resources: Object.fromEntries(kept) };
    }
  }

  #visit(start: WalkedNode): void {
    walk(start, this.#grammar, ({ kind, value }) => {
      if (!isJsonObject(value)) return undefined;
      if (typeof value["$ref"] === "string") value["$ref"] = this.#follow(value["$ref"], kind);
      if (kind === "discriminator") this.#followMappings(value);
      if (kind === "securityRequirement") {
        for (const name of Object.keys(value)) this.#reach("securitySchemes", name, "securityScheme");
      }
      if (kind === "response" && isJsonObject(value["links"])) {
        value["links"] = this.#keptLinks(value["links"]);
      }
      return undefined;
    });
  }

  /** What a reference is to say from now on. */
  #follow(ref: string, kind: NodeKind): string {
    const { file, fragment } = parseReference(ref);
    if (file !== "" || !fragment.startsWith("/")) return ref;
    const [root, section, name] = pointerKeys(fragment);
    if (root === "components" && section !== undefined && name !== undefined) {
      this.#reach(section, name, kind);
      return ref;
    }
    return valueAt(this.#cut, fragment) === undefined ? this.#rescue(ref, fragment, kind) : ref;
  }

  #followMappings(discriminator: Plain): void {
    const follow = (target: unknown): unknown => {
      if (typeof target !== "string") return target;
      if (!Object.hasOwn(this.section("schemas"), target)) return this.#follow(target, "schema");
      this.#reach("schemas", target, "schema");
      return target;
    };
    const { mapping, defaultMapping } = discriminator;
    if (isJsonObject(mapping)) {
      for (const [value, target] of Object.entries(mapping)) mapping[value] = follow(target);
    }
    if (defaultMapping !== undefined) discriminator["defaultMapping"] = follow(defaultMapping);
  }

  #keptLinks(links: Plain): Plain {
    const isAlive = (link: unknown): boolean => {
      if (!isJsonObject(link)) return true;
      const { operationId, operationRef } = link;
      if (typeof operationId === "string") return this.#keep.keepsOperationId(operationId);
      if (typeof operationRef !== "string" || !operationRef.startsWith("#")) return true;
      return valueAt(this.#cut, parseReference(operationRef).fragment) !== undefined;
    };
    return Object.fromEntries(Object.entries(links).filter(([, link]) => isAlive(this.#resolved(link))));
  }

  #resolved(value: unknown): unknown {
    const ref = isJsonObject(value) ? value["$ref"] : undefined;
    return typeof ref === "string" ? valueAt(this.#whole, parseReference(ref).fragment) : value;
  }

  /** @param kind of what refers to it, for sections that OpenAPI does not know */
  #reach(section: string, name: string, kind: NodeKind): void {
    const pointer = appendPointer(appendPointer("/components", section), name);
    if (this.#reached.has(pointer)) return;
    this.#reached.add(pointer);
    const shape = shapeOf(this.#grammar.components, section);
    const isKnown = shape?.kind === "map" && shape.values.kind === "node";
    this.#queue.push({
      kind: isKnown ? shape.values.node : kind,
      value: this.section(section)[name],
      pointer,
    });
  }

  /** A component for what stood in an operation that is gone. */
  #rescue(ref: string, fragment: string, kind: NodeKind): string {
    const section = this.#sectionOf(kind);
    const value = valueAt(this.#whole, fragment);
    if (section === undefined || value === undefined) return ref;
    let moved = this.#moved.get(fragment);
    if (moved === undefined) {
      const entries = this.section(section);
      const word = pointerKeys(fragment).findLast((key) => /^[A-Za-z][\w.-]*$/.test(key)) ?? "Part";
      let name = word;
      for (let count = 2; Object.hasOwn(entries, name); count += 1) name = `${word}${count}`;
      this.#components[section] = { ...entries, [name]: value };
      moved = `#/components/${section}/${name}`;
      this.#moved.set(fragment, moved);
      this.#reach(section, name, kind);
    }
    return moved;
  }

  #sectionOf(kind: NodeKind): string | undefined {
    return Object.entries(this.#grammar.components.fields).find(
      ([, { shape }]) => shape.kind === "map" && shape.values.kind === "node" && shape.values.node === kind,
    )?.[0];
  }

  #keptComponents(): Plain {
    const sections = Object.entries(this.#components).map(([section, entries]): [string, unknown] => {
      if (!isJsonObject(entries) || section.startsWith("x-")) return [section, entries];
      const base = appendPointer("/components", section);
      const kept = Object.entries(entries).filter(([name]) => this.#reached.has(appendPointer(base, name)));
      return [section, Object.fromEntries(kept)];
    });
    return Object.fromEntries(
      sections.filter(([, entries]) => !isJsonObject(entries) || Object.keys(entries).length > 0),
    );
  }
}

function versionOf({ openapi }: Plain): OasVersion {
  const stated = typeof openapi === "string" ? openapi : "";
  const known = Object.keys(grammars) as OasVersion[];
  return known.find((version) => stated.startsWith(version)) ?? "3.1";
}
