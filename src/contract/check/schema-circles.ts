/**
 * Schemas that lead back to themselves in ways that make sense to nobody: one that is made of itself (checking a value
 * would never end), and one whose every value needs another value of it (none would ever be complete).
 */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { nameOfOrigin } from "../bundle.ts";
import type { LinkedNode } from "../link.ts";
import { type CheckContext, childOrigin, isObjectNode, type JsonObject, type ObjectNode } from "./context.ts";
import { isNullable } from "./value-fit.ts";

export function checkSchemaCircles(context: CheckContext): void {
  const targets = referencedSchemas(context);
  const told = new Set<ObjectNode>();
  const tell = (
    code: CircleCode,
    schemas: readonly ObjectNode[],
    edges: (node: ObjectNode) => Edge[],
  ): void => {
    const graph = new Map(schemas.filter((node) => !told.has(node)).map((node) => [node, edges(node)]));
    for (const circle of circles(graph)) {
      for (const { from } of circle) told.add(from);
      const values = { name: nameOfOrigin(circle[0].from.origin), circle: describe(circle) };
      context.report(code, values, { origin: circle[0].origin });
    }
  };
  tell("schema/circular", targets, (node) => partsOf(context, node, ["allOf"]));
  tell("schema/circular-choice", targets, (node) => partsOf(context, node, ["allOf", "oneOf", "anyOf"]));
  const infinite = infiniteSchemas(context, targets);
  tell("schema/infinite", infinite, (node) => neededParts(context, node, new Set(infinite)));
}

type CircleCode = "schema/circular" | "schema/circular-choice" | "schema/infinite";

/** A reference from one schema to another, at the place of its text. */
interface Edge {
  readonly from: ObjectNode;
  readonly to: ObjectNode;
  readonly origin: Origin;
}

type Circle = readonly [Edge, ...Edge[]];

/** Schemas that a reference leads to, in reading order: every circle passes through one of them. */
function referencedSchemas(context: CheckContext): ObjectNode[] {
  const targets = new Set<LinkedNode>();
  for (const { target } of context.contract.references.values()) {
    if (target?.kind === "schema") targets.add(target);
  }
  return [...context.contract.nodes.values()].filter(
    (node): node is ObjectNode => targets.has(node) && isObjectNode(node),
  );
}

function reference(context: CheckContext, from: ObjectNode, holder: ObjectNode): Edge[] {
  const to = context.target(holder);
  return to && isObjectNode(to) ? [{ from, to, origin: childOrigin(holder, "$ref") }] : [];
}

/** References that a schema applies to the same value: its `$ref` and those below the keywords, however deep. */
function partsOf(
  context: CheckContext,
  from: ObjectNode,
  keywords: readonly string[],
  holder: ObjectNode = from,
): Edge[] {
  const inner = keywords.flatMap((keyword) => context.children(holder, keyword).filter(isObjectNode));
  return [
    ...reference(context, from, holder),
    ...inner.flatMap((part) => partsOf(context, from, keywords, part)),
  ];
}

/** One circle for every knot of edges, beginning with the schema that is read first. */
function circles(edges: ReadonlyMap<ObjectNode, readonly Edge[]>): Circle[] {
  const found: Circle[] = [];
  const done = new Set<ObjectNode>();
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    const circle = circleFrom(start, edges, done);
    if (!circle) continue;
    found.push(circle);
    for (const { from } of circle) done.add(from);
  }
  return found;
}

/** A way from a schema back to itself, the shortest one. */
function circleFrom(
  start: ObjectNode,
  edges: ReadonlyMap<ObjectNode, readonly Edge[]>,
  done: ReadonlySet<ObjectNode>,
): Circle | undefined {
  const reached = new Map<ObjectNode, Edge>();
  const queue: ObjectNode[] = [start];
  for (const node of queue) {
    for (const edge of edges.get(node) ?? []) {
      if (edge.to === start) return wayTo(start, edge, reached);
      if (reached.has(edge.to) || done.has(edge.to)) continue;
      reached.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  return undefined;
}

function wayTo(start: ObjectNode, last: Edge, reached: ReadonlyMap<ObjectNode, Edge>): Circle {
  const way: [Edge, ...Edge[]] = [last];
  for (let edge = way[0]; edge.from !== start; edge = way[0]) {
    const before = reached.get(edge.from);
    if (before === undefined) break;
    way.unshift(before);
  }
  return way;
}

function describe(circle: Circle): string {
  return [...circle.map(({ from }) => from), circle[0].from]
    .map(({ origin }) => nameOfOrigin(origin))
    .join(" → ");
}

/** Schemas without any finite value: what remains when everything that can end has been taken out, round by round. */
function infiniteSchemas(context: CheckContext, schemas: readonly ObjectNode[]): ObjectNode[] {
  let open = new Set(schemas);
  for (;;) {
    const left = new Set([...open].filter((schema) => neededParts(context, schema, open).length > 0));
    if (left.size === open.size) return [...left];
    open = left;
  }
}

/**
 * References to schemas of `open` without which no value of a schema is complete: of required properties, of items
 * that must be there, of `allOf`; of `oneOf` and `anyOf` only when every option has one.
 */
function neededParts(
  context: CheckContext,
  from: ObjectNode,
  open: ReadonlySet<ObjectNode>,
  holder: ObjectNode = from,
): Edge[] {
  if (mayBePlain(holder.value)) return [];
  const inner = (node: LinkedNode | undefined): Edge[] =>
    node && isObjectNode(node) ? neededParts(context, from, open, node) : [];
  const { required, minItems } = holder.value;
  const names = Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
  const edges = [
    ...reference(context, from, holder).filter(({ to }) => open.has(to)),
    ...context.children(holder, "allOf").flatMap(inner),
    ...names.flatMap((name) => inner(context.child(holder, "properties", name))),
    ...(typeof minItems === "number" && minItems > 0 ? inner(context.child(holder, "items")) : []),
  ];
  for (const keyword of ["oneOf", "anyOf"]) {
    const options = context.children(holder, keyword).map(inner);
    if (options.every((option) => option.length > 0)) edges.push(...options.flat());
  }
  return edges;
}

/** Some value without parts matches: null, a scalar, one of an enum. */
function mayBePlain(schema: JsonObject): boolean {
  const { type, enum: values, const: constant } = schema;
  if (isNullable(schema) || values !== undefined || constant !== undefined) return true;
  const types = Array.isArray(type) ? type : [type];
  return types.some((name) => name !== undefined && name !== "object" && name !== "array");
}
