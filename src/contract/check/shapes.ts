/** JSON types: what a shape of the grammar expects and what a value is. */
import { isJsonObject } from "../../source/json-pointer.ts";
import type { Shape } from "../grammar-notation.ts";

/** Nothing is wrong with a value down to the nodes in it. Told apart first: sound values are the many. */
export function isSound(shape: Shape, value: unknown): boolean {
  if (shape.kind === "choice")
    return shape.shapes.some((option) => fits(option, value) && isSound(option, value));
  if (!fits(shape, value)) return shape.kind === "node";
  if (shape.kind === "list" && Array.isArray(value)) return value.every((item) => isSound(shape.items, item));
  if (shape.kind === "map" && isJsonObject(value)) {
    return value["$ref"] === undefined && Object.values(value).every((item) => isSound(shape.values, item));
  }
  return shape.kind !== "text" || shape.values === undefined || shape.values.includes(String(value));
}

/** The JSON type of a value suits a shape. */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case "node":
    case "map":
      return isJsonObject(value);
    case "list":
      return Array.isArray(value);
    case "text":
      return typeof value === "string";
    case "number":
    case "boolean":
      return typeof value === shape.kind;
    case "integer":
      return Number.isInteger(value);
    case "data":
      return true;
    case "choice":
      return shape.shapes.some((option) => fits(option, value));
  }
}

/** `a string`, `an object or a boolean`: what a shape wants, for messages. */
export function expectation(shape: Shape): string {
  const words = { node: "an object", map: "an object", list: "an array", text: "a string", data: "anything" };
  if (shape.kind === "choice") return shape.shapes.map(expectation).join(" or ");
  if (shape.kind === "integer") return "an integer";
  return shape.kind === "number" || shape.kind === "boolean" ? `a ${shape.kind}` : words[shape.kind];
}

/** `a string`, `null`: what a value is, for messages. */
export function jsonType(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
