/**
 * Turns linked schemas of any dialect into a contract whose components they are: JSON Schema 2020-12 without dynamic
 * references.
 *
 * What a `$dynamicRef` means depends on the way that led to it. There are finitely many ways: all that counts of one is
 * which schema each dynamic anchor means on it. So a schema is made once for each such scope, and every reference has
 * one target.
 */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { appendPointer, isJsonObject } from "../../source/json-pointer.ts";
import type { Contract } from "../contract.ts";
import { createDynamicScopes, type DynamicScope, type DynamicScopes } from "../dynamic-scope.ts";
import { chosen, type Shape, shapeOf } from "../grammar-notation.ts";
import { type LinkedNode, type LinkedReference, nodeKey } from "../link.ts";
import type { JsonNode } from "../upgrade.ts";
import type { LinkedSchemas } from "./link.ts";
import { upgradeDraft } from "./older-drafts.ts";
import { schemaNames } from "./schema-names.ts";

const referenceKeywords = ["$ref", "$dynamicRef", "$recursiveRef"] as const;

/** @param title what the whole is called; default: the name of the first schema */
export function upgradeSchemas(linked: LinkedSchemas, title?: string): Contract {
  const upgrader = new SchemaUpgrader(linked);
  const named = schemaNames(linked);
  const schemas = Object.fromEntries(named.map(({ name, node }) => [name, upgrader.entry(node)]));
  const origin: Origin = { file: linked.roots[0]?.source.file ?? "", pointer: "" };
  const info = { title: title ?? named[0]?.name ?? "", version: "" };
  const root = upgrader.mark({ openapi: "3.2.0", info, components: { schemas } }, origin);
  return {
    stated: linked.roots[0]?.dialect.name ?? "",
    root,
    file: origin.file,
    originOf: (node) => upgrader.originOf(node),
    variantOf: (node) => upgrader.variantOf(node),
    targetOf: (node) => upgrader.targetOf(node),
    bundle() {
      throw new Error("plain schemas are no OpenAPI document");
    },
    mappingTarget: () => undefined,
    schemeTarget: () => undefined,
  };
}

class SchemaUpgrader {
  readonly #linked: LinkedSchemas;
  readonly #scopes: DynamicScopes;
  readonly #origins = new WeakMap<object, Origin>();
  readonly #variants = new WeakMap<object, Origin>();
  readonly #targets = new WeakMap<object, () => JsonNode | undefined>();
  readonly #made = new Map<string, JsonNode>();

  constructor(linked: LinkedSchemas) {
    this.#linked = linked;
    this.#scopes = createDynamicScopes(linked);
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
    return this.#targets.get(node)?.();
  }

  mark<Node extends object>(node: Node, origin: Origin): Node {
    this.#origins.set(node, origin);
    return node;
  }

  /** A schema as it is when validation begins with it. */
  entry(node: LinkedNode): JsonNode {
    return this.#node(node, this.#scopes.enter(node));
  }

  #node(node: LinkedNode, scope: DynamicScope): JsonNode {
    const inner = this.#scopes.within(scope, node);
    const key = `${nodeKey(node.origin)} ${inner.key}`;
    let made = this.#made.get(key);
    if (made === undefined) {
      made = this.mark(this.#make(node, inner), node.origin);
      const decider = this.#scopes.deciderOf(inner, node);
      if (decider) this.#variants.set(made, decider.origin);
      this.#made.set(key, made);
    }
    return made;
  }

  #make(node: LinkedNode, scope: DynamicScope): JsonNode {
    const { value, origin } = node;
    if (!isJsonObject(value)) return this.#constant(value, origin);
    const { dialect } = this.#linked.resourceOf(node);
    const references = this.#references(node);
    const mark = <Made extends object>(made: Made): Made => this.mark(made, origin);
    const own =
      dialect.refStandsAlone && references.length > 0
        ? {}
        : upgradeDraft(this.#copy(node, value, scope), dialect.name, mark);
    return this.#refer(own, references, scope, origin);
  }

  /** `true` and `false` as objects, so that each has an identity. */
  #constant(value: unknown, origin: Origin): JsonNode {
    return value === false ? { not: this.mark({}, origin) } : {};
  }

  /** A schema with its references: one as its own, others as parts of it. */
  #refer(
    own: JsonNode,
    [first, ...others]: readonly LinkedReference[],
    scope: DynamicScope,
    origin: Origin,
  ): JsonNode {
    if (first === undefined) return own;
    const parts = others.map((reference) => this.mark(this.#refer({}, [reference], scope, origin), origin));
    const stated = Array.isArray(own["allOf"]) ? own["allOf"] : [];
    const made: JsonNode = {
      $ref: first.ref,
      ...own,
      ...(parts.length > 0 && { allOf: [...parts, ...stated] }),
    };
    this.#targets.set(made, () => {
      const target = this.#scopes.targetOf(first, scope);
      return target && this.#node(target, scope);
    });
    return made;
  }

  #references({ origin: { file, pointer } }: LinkedNode): LinkedReference[] {
    return referenceKeywords.flatMap((keyword) => {
      const origin = { file, pointer: appendPointer(pointer, keyword) };
      return this.#linked.references.get(origin) ?? [];
    });
  }

  /** The keywords of the schema's dialect; other words are none, whatever they mean elsewhere. */
  #copy(node: LinkedNode, value: JsonNode, scope: DynamicScope): JsonNode {
    const { grammar } = this.#linked.resourceOf(node).dialect;
    const entries = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
      const isReference = referenceKeywords.some((keyword) => keyword === key);
      // Without requests and responses a schema has one shape.
      if (key === "readOnly" || key === "writeOnly") return [];
      const shape = isReference ? undefined : shapeOf(grammar.schema, key);
      if (shape === undefined) return key.startsWith("x-") ? [[key, child]] : [];
      const { file, pointer } = node.origin;
      return [[key, this.#shape(shape, child, { file, pointer: appendPointer(pointer, key) }, scope)]];
    });
    return Object.fromEntries(entries);
  }

  #shape(shape: Shape, value: unknown, origin: Origin, scope: DynamicScope): unknown {
    const at = (key: string | number): Origin => {
      return { file: origin.file, pointer: appendPointer(origin.pointer, key) };
    };
    switch (shape.kind) {
      case "node": {
        const node = this.#linked.nodes.get(origin);
        if (node) return this.#node(node, scope);
        // Where a list or a schema may stand, a boolean is linked with neither.
        return typeof value === "boolean" ? this.mark(this.#constant(value, origin), origin) : undefined;
      }
      case "list":
        if (!Array.isArray(value)) return undefined;
        return value.map((item, index) => this.#shape(shape.items, item, at(index), scope));
      case "map":
        if (!isJsonObject(value)) return undefined;
        return Object.fromEntries(
          Object.entries(value).map(([key, item]) => [key, this.#shape(shape.values, item, at(key), scope)]),
        );
      case "choice": {
        const isSchema = typeof value === "boolean";
        const option = isSchema ? shape.shapes.find(({ kind }) => kind === "node") : chosen(shape, value);
        return option ? this.#shape(option, value, origin, scope) : value;
      }
      default:
        return value;
    }
  }
}
