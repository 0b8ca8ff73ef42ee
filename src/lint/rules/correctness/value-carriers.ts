/**
 * Where a contract states schemas, with or without values beside them. In: a contract in the internal dialect, so that
 * versions do not matter. Every place is visited once, however many operations share it; what nothing refers to is
 * left out, but for the schemas among the components.
 */
import type { Contract } from "../../../contract/contract.ts";
import { grammars, operationMethods } from "../../../contract/grammar.ts";
import type { Shape } from "../../../contract/grammar-notation.ts";
import type { JsonNode } from "../../../contract/upgrade.ts";
import { members, object, objectEntries, objects } from "../../../model/members.ts";
import { resolveReference } from "../../../model/resolve-reference.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";

export type Direction = "request" | "response" | "either";

/** A media type, parameter or header with the schema of what it carries. */
export interface Carrier {
  readonly node: JsonNode;
  readonly schema: JsonNode;
  readonly direction: Direction;
  /** Media type of the value; undefined where it travels as text in the style of a parameter. */
  readonly mediaType: string | undefined;
}

export function carriersOf(contract: Contract): Carrier[] {
  const walk = new CarrierWalk(contract);
  for (const [path, item] of members(contract.root, "paths"))
    if (path.startsWith("/")) walk.pathItem(item, "request", "response");
  // Whoever takes a webhook is the server of it; what is read-only for whom is open there.
  for (const [, item] of members(contract.root, "webhooks")) walk.pathItem(item, "either", "either");
  return walk.found;
}

class CarrierWalk {
  readonly found: Carrier[] = [];
  readonly #contract: Contract;
  readonly #seen = {
    request: new Set<JsonNode>(),
    response: new Set<JsonNode>(),
    either: new Set<JsonNode>(),
  } satisfies Record<Direction, Set<JsonNode>>;

  constructor(contract: Contract) {
    this.#contract = contract;
  }

  pathItem(node: JsonNode, asked: Direction, answered: Direction): void {
    // Members beside the $ref of a path item add to it.
    for (const item of new Set([node, resolveReference(this.#contract, node)])) {
      if (item === undefined || !this.#isNew(item, asked)) continue;
      const added = objectEntries(object(item, "additionalOperations") ?? {});
      const operations = [...operationsOf(item), ...added.map(([, operation]) => operation)];
      if (operations.length > 0) this.#fields(objects(item, "parameters"), asked);
      for (const operation of operations) this.#operation(operation, asked, answered);
    }
  }

  #operation(node: JsonNode, asked: Direction, answered: Direction): void {
    this.#fields(objects(node, "parameters"), asked);
    const body = object(node, "requestBody");
    if (body) this.#body(body, asked);
    for (const [, response] of members(node, "responses")) this.#body(response, answered);
    for (const [, stated] of members(node, "callbacks")) {
      const callback = resolveReference(this.#contract, stated) ?? {};
      for (const [, item] of objectEntries(callback)) this.pathItem(item, "either", "either");
    }
    const websocket = object(node, "x-websocket") ?? {};
    this.#content(websocket, answered, "serverMessages");
    this.#content(websocket, asked, "clientMessages");
  }

  /** A request body or a response. */
  #body(stated: JsonNode, direction: Direction): void {
    const body = resolveReference(this.#contract, stated);
    if (body === undefined || !this.#isNew(body, direction)) return;
    this.#headers(body, direction);
    this.#content(body, direction);
  }

  #headers(node: JsonNode, direction: Direction): void {
    // A content type is said by `content`.
    const headers = members(node, "headers").filter(([name]) => name.toLowerCase() !== "content-type");
    this.#fields(
      headers.map(([, header]) => header),
      direction,
    );
  }

  /** Parameters or headers. */
  #fields(stated: readonly JsonNode[], direction: Direction): void {
    for (const item of stated) {
      const node = resolveReference(this.#contract, item);
      if (node === undefined || !this.#isNew(node, direction)) continue;
      const schema = object(node, "schema");
      if (object(node, "content")) this.#content(node, direction);
      else if (schema) this.found.push({ node, schema, direction, mediaType: undefined });
    }
  }

  #content(holder: JsonNode, direction: Direction, field = "content"): void {
    for (const [mediaType, stated] of members(holder, field)) {
      const node = resolveReference(this.#contract, stated);
      if (node === undefined || !this.#isNew(node, direction)) continue;
      const schema = object(node, "schema");
      if (schema) this.found.push({ node, schema, direction, mediaType });
      for (const [, encoding] of members(node, "encoding")) this.#headers(encoding, direction);
    }
  }

  #isNew(node: JsonNode, direction: Direction): boolean {
    const { size } = this.#seen[direction];
    return this.#seen[direction].add(node).size > size;
  }
}

/** The Schema Objects among the components, those of carriers and RPC methods, and what is in or behind them. */
export function schemasOf(contract: Contract, carriers: readonly Carrier[]): Set<JsonNode> {
  const components = object(contract.root, "components") ?? {};
  const queue = [
    ...members(components, "schemas").map(([, schema]) => schema),
    ...carriers.map(({ schema }) => schema),
    ...rpcSchemas(contract),
  ];
  const found = new Set<JsonNode>();
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    for (const [keyword, value] of Object.entries(node)) {
      const shape = innerShapes.get(keyword);
      if (shape) addNodes(shape, value, queue);
    }
    const target = contract.targetOf(node);
    if (target) queue.push(target);
  }
  return found;
}

function rpcSchemas({ root }: Contract): JsonNode[] {
  return members(root, "paths")
    .flatMap(([, item]) => operationsOf(item))
    .flatMap((operation) => members(object(operation, "x-rpc") ?? {}, "methods"))
    .flatMap(([, method]) => present(object(method, "params"), object(method, "result")));
}

/** The operations of a path item, but for those of methods that OpenAPI has no field for. */
function operationsOf(item: JsonNode): JsonNode[] {
  return present(...operationMethods.map((method) => object(item, method)));
}

function present<Value>(...values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}

/** Keywords whose schemas say something of the value; a definition does so only where it is referred to. */
const innerShapes: ReadonlyMap<string, Shape> = new Map(
  Object.entries(grammars["3.2"].schema.fields)
    .filter(([keyword]) => keyword !== "$defs" && keyword !== "definitions")
    .flatMap(([keyword, { shape }]) => (isOfSchemas(shape) ? [[keyword, shape]] : [])),
);

function isOfSchemas(shape: Shape): boolean {
  if (shape.kind === "list") return isOfSchemas(shape.items);
  if (shape.kind === "map") return isOfSchemas(shape.values);
  return shape.kind === "node" && shape.node === "schema";
}

function addNodes(shape: Shape, value: unknown, found: JsonNode[]): void {
  if (shape.kind === "node" && isJsonObject(value)) found.push(value);
  if (shape.kind === "list" && Array.isArray(value))
    for (const item of value) addNodes(shape.items, item, found);
  if (shape.kind === "map" && isJsonObject(value))
    for (const item of Object.values(value)) addNodes(shape.values, item, found);
}
