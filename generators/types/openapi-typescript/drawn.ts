/** Schemas whose type is not read from keywords but drawn by a function: what JSON Schema has no keyword for. */
import type { TransformNodeOptions } from "openapi-typescript";
import type ts from "typescript";
import { isNode, type JsonNode } from "./nodes.ts";

const draw = Symbol("draw");

export type Draw = (options: TransformNodeOptions) => ts.TypeNode;

/**
 * A schema that stands alone: an item of `allOf` or `prefixItems`, or a property. Keywords beside it would be lost,
 * because openapi-typescript asks its hook about properties and components a second time, for the whole type.
 */
export function drawn(type: Draw): JsonNode {
  return Object.assign({ type: "object" }, { [draw]: type });
}

/** The hook that openapi-typescript calls with every typed schema, and with all properties and components. */
export function drawHook(schema: unknown, options: TransformNodeOptions): ts.TypeNode | undefined {
  const type = isNode(schema) ? Reflect.get(schema, draw) : undefined;
  return typeof type === "function" ? type(options) : undefined;
}
