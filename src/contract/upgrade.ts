/**
 * Turns a linked contract of any version into the internal dialect, once; below this stage nobody asks for a version.
 * Every object is copied, so that identity tells where it came from even where YAML aliases shared it.
 */
import type { Origin } from "../diagnostics/diagnostic.ts";
import { appendPointer, isJsonObject } from "../source/json-pointer.ts";
import { bundle } from "./bundle.ts";
import { bundleUpgraded } from "./bundle-upgraded.ts";
import type { Contract } from "./contract.ts";
import { createDynamicScopes, type DynamicScope, type DynamicScopes, noScope } from "./dynamic-scope.ts";
import { grammars, type NodeKind } from "./grammar.ts";
import { chosen, type Shape, shapeOf } from "./grammar-notation.ts";
import { hasReference, type LinkedContract, type LinkedNode } from "./link.ts";
import { OriginMap } from "./origin-map.ts";
import type { NodeMaker } from "./swagger/maker.ts";
import { SwaggerUpgrade } from "./swagger/upgrade.ts";
import { upgradeSchema30 } from "./upgrade-schema.ts";

/** An object of an OpenAPI document. */
export type JsonNode = { readonly [key: string]: unknown };

export function upgrade(contract: LinkedContract): Contract {
  const upgrader = new Upgrader(contract);
  const root = upgrader.node({
    kind: "openapi",
    value: contract.root.value,
    origin: { file: contract.root.file, pointer: "" },
  });
  const isSwagger = contract.version === "2.0";
  // Foreign tools know no dynamic references: what they mean is in the upgraded form alone.
  const isRemade = isSwagger || upgrader.isDynamic;
  const upgraded: Contract = {
    stated: isSwagger ? "2.0" : String(root["openapi"]),
    root,
    file: contract.root.file,
    originOf: (node) => upgrader.originOf(node),
    variantOf: (node) => upgrader.variantOf(node),
    targetOf: (node) => upgrader.targetOf(node),
    bundle: () =>
      isRemade ? bundleUpgraded(upgraded, isSwagger ? "3.1" : contract.version) : bundle(contract),
    mappingTarget: (discriminator, value) => upgrader.mappingTarget(discriminator, value),
    schemeTarget(requirement, name) {
      const { file, pointer } = upgrader.originOf(requirement);
      return upgrader.target({ file, pointer: appendPointer(pointer, name) });
    },
  };
  return upgraded;
}

class Upgrader implements NodeMaker {
  readonly contract: LinkedContract;
  readonly #origins = new Map<object, Origin>();
  readonly #made = new OriginMap<JsonNode>();
  /** What dynamic references make of nodes, by the key of the scope. */
  readonly #madeIn = new Map<string, OriginMap<JsonNode>>();
  readonly #scopes: DynamicScopes | undefined;
  readonly #scopeOf = new Map<object, DynamicScope>();
  readonly #variants = new Map<object, Origin>();
  readonly #swagger: SwaggerUpgrade | undefined;

  constructor(contract: LinkedContract) {
    this.contract = contract;
    this.#scopes = contract.dynamic && createDynamicScopes(contract.dynamic);
    this.#swagger = contract.version === "2.0" ? new SwaggerUpgrade(this) : undefined;
  }

  /** Whether something in the contract means one thing or another, by the way to it. */
  get isDynamic(): boolean {
    return this.#scopes !== undefined;
  }

  originOf(node: object): Origin {
    const origin = this.#origins.get(node);
    if (origin === undefined) throw new Error("a node without origin");
    return origin;
  }

  variantOf(node: object): Origin | undefined {
    return this.#variants.get(node);
  }

  targetOf(node: object): JsonNode | undefined {
    const keyword = ["$ref", "$dynamicRef"].find((name) => Object.hasOwn(node, name));
    if (keyword === undefined) return undefined;
    return this.target(below(this.originOf(node), keyword), this.#scopeOf.get(node));
  }

  /** The node that the reference text at an origin means. */
  target(origin: Origin, scope: DynamicScope = noScope): JsonNode | undefined {
    const reference = this.contract.references.get(origin);
    const target = reference && (this.#scopes?.targetOf(reference, scope) ?? reference.target);
    return target && this.node(target, scope);
  }

  /** The node that an entry of a discriminator's mapping means. */
  mappingTarget(discriminator: object, value: string | undefined): JsonNode | undefined {
    if (this.#swagger) return this.#swagger.mappingTarget(discriminator, value);
    const { file, pointer } = this.originOf(discriminator);
    const keys = value === undefined ? ["defaultMapping"] : ["mapping", value];
    const origin = { file, pointer: keys.reduce<string>(appendPointer, pointer) };
    return this.target(origin, this.#scopeOf.get(discriminator));
  }

  /**
   * The upgraded form of a node, made once, or once for each meaning that the way to it gives to dynamic references in
   * it. Boolean schemas become objects, so that each has an identity.
   */
  node(node: LinkedNode, scope: DynamicScope = noScope): JsonNode {
    const linked = this.#scopes ? (this.contract.nodes.get(node.origin) ?? node) : node;
    const inner = this.#scopes?.within(scope, linked) ?? noScope;
    const known = this.#madeFor(inner);
    let made = known.get(node.origin);
    if (made === undefined) {
      made = this.#misplaced(node, inner) ?? this.#make(node, inner);
      known.add(node.origin, made);
      const decider = this.#scopes?.deciderOf(inner, linked);
      if (decider) this.#variants.set(made, decider.origin);
    }
    return made;
  }

  #madeFor({ key }: DynamicScope): OriginMap<JsonNode> {
    if (key === "") return this.#made;
    const known = this.#madeIn.get(key);
    if (known) return known;
    const made = new OriginMap<JsonNode>();
    this.#madeIn.set(key, made);
    return made;
  }

  /** What a reference means that stands where OpenAPI allows none: it is put in its place. */
  #misplaced({ kind, value, origin }: LinkedNode, scope: DynamicScope): JsonNode | undefined {
    if (this.contract.grammar[kind].reference || kind === "pathItem") return undefined;
    return hasReference(value) ? this.target(below(origin, "$ref"), scope) : undefined;
  }

  #make(node: LinkedNode, scope: DynamicScope): JsonNode {
    const { kind, value, origin } = node;
    const own = this.#swagger?.make(node);
    if (own) return this.mark(own, origin);
    let copy = this.copy(node, [], scope);
    const mark = <Made extends object>(made: Made): Made => {
      if (scope !== noScope) this.#scopeOf.set(made, scope);
      return this.mark(made, origin);
    };
    if (kind === "schema") {
      if (value === false) copy = { not: mark({}) };
      // Members beside a Reference Object's $ref are ignored in 3.0.
      else if (this.contract.version === "3.0" && typeof copy["$ref"] === "string")
        copy = { $ref: copy["$ref"] };
      else {
        if (typeof copy["$dynamicRef"] === "string" && typeof copy["$ref"] === "string")
          copy = withoutSecondReference(copy, mark);
        if (this.contract.version === "3.0" || speaks30(copy)) copy = upgradeSchema30(copy, mark);
      }
    }
    return mark(copy);
  }

  mark<Node extends object>(node: Node, origin: Origin): Node {
    this.#origins.set(node, origin);
    return node;
  }

  copy({ kind, value, origin }: LinkedNode, without: readonly string[] = [], scope = noScope): JsonNode {
    if (!isJsonObject(value)) return {};
    const table = this.contract.grammar[kind];
    const entries: [string, unknown][] = [];
    for (const [key, child] of Object.entries(value)) {
      if (without.includes(key)) continue;
      const shape = shapeOf(table, key);
      if (shape) entries.push([key, this.#shape(shape, child, origin, key, scope)]);
      else if (!this.#isLater(kind, key)) entries.push([key, child]);
    }
    return Object.fromEntries(entries);
  }

  /**
   * A field that came with a later version than the stated one means nothing here; the check has warned. Of schemas,
   * where authors mix dialects, only those that hold schemas: these were not linked.
   */
  #isLater(kind: NodeKind, key: string): boolean {
    const { fields } = grammars["3.2"][kind];
    return Object.hasOwn(fields, key) && (kind !== "schema" || holdsNodes(fields[key]?.shape));
  }

  /** What stands in a field, or in a list or map in it, by the place of the holder. */
  #shape(shape: Shape, value: unknown, holder: Origin, key: string | number, scope: DynamicScope): unknown {
    switch (shape.kind) {
      case "node":
        return this.#child(shape.node, value, below(holder, key), scope);
      case "list": {
        if (!Array.isArray(value)) return undefined;
        const origin = below(holder, key);
        return value.map((item, index) => this.#shape(shape.items, item, origin, index, scope));
      }
      case "map": {
        if (!isJsonObject(value)) return undefined;
        const origin = below(holder, key);
        const entries = Object.entries(value);
        return Object.fromEntries(
          entries.map(([name, item]) => [name, this.#shape(shape.values, item, origin, name, scope)]),
        );
      }
      case "choice": {
        const isSchema = typeof value === "boolean";
        const option = isSchema ? shape.shapes.find(({ kind }) => kind === "node") : chosen(shape, value);
        return option ? this.#shape(option, value, holder, key, scope) : value;
      }
      case "text":
        // `version: 1.0` and ids of digits are numbers to YAML; their authors mean the text.
        return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
      default:
        return value;
    }
  }

  /** What cannot be an object of this kind at all was reported by the check, or is let pass as absent. */
  #child(kind: NodeKind, value: unknown, place: Origin, scope: DynamicScope): JsonNode | undefined {
    if (!isJsonObject(value) && !(kind === "schema" && typeof value === "boolean")) return undefined;
    // The linker's own object: texts of places are long, and one of each is enough.
    const origin = this.contract.nodes.get(place)?.origin ?? place;
    return this.node({ kind, value, origin }, scope);
  }
}

/** Of two references in one schema the dynamic one becomes a part of it, so that each is of a schema of its own. */
function withoutSecondReference(
  { $dynamicRef, ...schema }: JsonNode,
  mark: <Node extends object>(node: Node) => Node,
): JsonNode {
  const stated = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  return { ...schema, allOf: [mark({ $dynamicRef }), ...stated] };
}

function below({ file, pointer }: Origin, key: string | number): Origin {
  return { file, pointer: appendPointer(pointer, key) };
}

function holdsNodes(shape: Shape | undefined): boolean {
  if (shape?.kind === "list") return holdsNodes(shape.items);
  if (shape?.kind === "map") return holdsNodes(shape.values);
  return shape?.kind === "node" || (shape?.kind === "choice" && shape.shapes.some(holdsNodes));
}

/** Keywords of 3.0 that authors go on writing in 3.1; the check has warned by now. */
function speaks30(schema: JsonNode): boolean {
  return (
    schema["nullable"] === true ||
    typeof schema["exclusiveMinimum"] === "boolean" ||
    typeof schema["exclusiveMaximum"] === "boolean"
  );
}
