/** Schemas whose type is not read from keywords but drawn by a function: what JSON Schema has no keyword for. */
import type { TransformNodeOptions } from "openapi-typescript";
import type ts from "typescript";
import { isNode, type JsonNode } from "./nodes.ts";

const draw = Symbol("draw");

export type Draw = (options: TransformNodeOptions) => ts.TypeNode;

/**
 * A schema for an item of `allOf` or `prefixItems`. Elsewhere it does not work: openapi-typescript asks its hook about
 * properties and components a second time, and takes the answer for the type of all that stands beside it too.
 */
export function drawn(type: Draw): JsonNode {
  return Object.assign({ type: "object" }, { [draw]: type });
}

/** The hook that openapi-typescript calls with every typed schema, and with all properties and components. */
export function drawHook(schema: unknown, options: TransformNodeOptions): ts.TypeNode | undefined {
  const type = isNode(schema) ? Reflect.get(schema, draw) : undefined;
  return typeof type === "function" ? type(options) : undefined;
}
