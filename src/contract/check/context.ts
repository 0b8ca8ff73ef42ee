/** What every check may ask of a contract, and how it says what it found. */
import { type CodeWith, catalog, type DiagnosticCode } from "../../diagnostics/catalog.ts";
import { type Diagnostic, diagnostic, type Origin, type Related } from "../../diagnostics/diagnostic.ts";
import { appendPointer, isJsonObject } from "../../source/json-pointer.ts";
import type { Grammar, NodeKind } from "../grammar.ts";
import { hasReference, type LinkedContract, type LinkedNode, nodeKey } from "../link.ts";

export interface CheckOptions {
  /** Judge as the specification does: what can be repaired is an error too. */
  readonly strict?: boolean;
}

export type JsonObject = { readonly [key: string]: unknown };

/** A node whose value is an object, as it should be. */
export interface ObjectNode extends LinkedNode {
  readonly value: JsonObject;
}

export interface ReportPlace {
  readonly origin: Origin;
  readonly focus?: "key";
  readonly hint?: string | undefined;
  readonly related?: readonly Related[];
  /** Overrides what the catalog says of the code. */
  readonly repairable?: boolean;
}

type ComponentSection = keyof typeof sections20;

/** What 2.0 calls the sections of components. */
const sections20 = { schemas: "definitions", securitySchemes: "securityDefinitions" } as const;

export class CheckContext {
  readonly contract: LinkedContract;
  readonly found: Diagnostic[] = [];
  readonly #strict: boolean;
  readonly #byKind = new Map<NodeKind, ObjectNode[]>();
  readonly #said = new Set<string>();
  #described: readonly ObjectNode[] | undefined;

  constructor(contract: LinkedContract, options: CheckOptions) {
    this.contract = contract;
    this.#strict = options.strict === true;
    for (const node of contract.nodes.values()) {
      if (!isObjectNode(node) || isReference(node, contract.grammar)) continue;
      const list = this.#byKind.get(node.kind);
      if (list) list.push(node);
      else this.#byKind.set(node.kind, [node]);
    }
  }

  /** The objects of a kind in reading order, references left out. */
  nodes(kind: NodeKind): readonly ObjectNode[] {
    return this.#byKind.get(kind) ?? [];
  }

  /**
   * Everything that describes values by the keywords of a schema: in 2.0 parameters and headers do so too, beside what
   * else they say.
   */
  describedValues(): readonly ObjectNode[] {
    this.#described ??= [...this.nodes("schema"), ...this.#described20()];
    return this.#described;
  }

  #described20(): ObjectNode[] {
    if (this.contract.version !== "2.0") return [];
    return [...this.nodes("parameter"), ...this.nodes("header")].map((node): ObjectNode => {
      // A parameter's own `required` and `schema` mean something else than a schema's.
      const { required: _, schema: __, ...value } = node.value;
      return { ...node, kind: "schema", value };
    });
  }

  /** Where the contract keeps its schemas, parameters, … by name: the holder, and its field. */
  section(name: ComponentSection): readonly { readonly holder: ObjectNode; readonly field: string }[] {
    const isSwagger = this.contract.version === "2.0";
    const field = isSwagger ? sections20[name] : name;
    return this.nodes(isSwagger ? "openapi" : "components").map((holder) => ({ holder, field }));
  }

  /** The node in a field of a node. */
  child(node: LinkedNode, ...keys: readonly (string | number)[]): LinkedNode | undefined {
    return this.contract.nodes.get(childOrigin(node, ...keys));
  }

  /** The nodes in a list or map of a node. */
  children(node: ObjectNode, field: string): LinkedNode[] {
    const container = node.value[field];
    if (!Array.isArray(container) && !isJsonObject(container)) return [];
    return Object.keys(container).flatMap((key) => this.child(node, field, key) ?? []);
  }

  /** The object that a node is or refers to; undefined when it leads to none. */
  resolve(node: LinkedNode): ObjectNode | undefined {
    let current: LinkedNode | undefined = node;
    // Cycles of references were reported by the linker; the count only guards against them.
    for (let steps = 0; current && steps < 100; steps += 1) {
      if (!isObjectNode(current)) return undefined;
      if (typeof current.value["$ref"] !== "string") return current;
      current = this.target(current);
    }
    return undefined;
  }

  /** The node that the `$ref` of a node means. */
  target(node: LinkedNode): LinkedNode | undefined {
    if (!hasReference(node.value)) return undefined;
    return this.contract.references.get(childOrigin(node, "$ref"))?.target;
  }

  report<Code extends DiagnosticCode>(code: Code, values: CodeWith<Code>, place: ReportPlace): void {
    const { repairable = isRepairable(code), ...rest } = place;
    const item = diagnostic(code, values, {
      ...rest,
      ...(repairable && !this.#strict && { severity: "warning" }),
    });
    // A shared node is met once per use; its fault is one.
    const key = `${code} ${nodeKey(place.origin)} ${item.message}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.found.push(item);
  }
}

export function childOrigin(node: LinkedNode, ...keys: readonly (string | number)[]): Origin {
  return below(node.origin, ...keys);
}

/** The place of a member below a place. */
export function below({ file, pointer }: Origin, ...keys: readonly (string | number)[]): Origin {
  return { file, pointer: keys.reduce<string>(appendPointer, pointer) };
}

export function isObjectNode(node: LinkedNode): node is ObjectNode {
  return isJsonObject(node.value);
}

/**
 * Stands for another node, so that nothing beside its `$ref` counts. Path items and schemas of 3.1 do not: what is
 * written beside theirs adds to the target.
 */
export function isReference({ kind, value }: Pick<ObjectNode, "kind" | "value">, grammar: Grammar): boolean {
  return typeof value["$ref"] === "string" && kind !== "pathItem" && grammar[kind].closed;
}

function isRepairable(code: DiagnosticCode): boolean {
  const entry: { readonly repairable?: boolean; readonly severity: string } = catalog[code];
  return entry.repairable === true;
}
