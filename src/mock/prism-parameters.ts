/** Parameters that Prism reads in another way than the contract says, and how it is kept from looking at them. */
import { isJsonObject } from "../source/json-pointer.ts";
import { resolveNode } from "./sample-text.ts";

type Node = { [key: string]: unknown };
type Shape = "text" | "list" | "members";

/** What these headers hold is said elsewhere in a contract. */
export function ignoreHeader(parameter: Node): void {
  if (
    parameter["in"] !== "header" ||
    !/^(?:accept|authorization|content-type)$/i.test(String(parameter["name"]))
  )
    return;
  parameter["required"] = false;
  parameter["schema"] = {};
}

/** A lenient parameter (`x-lenient`) is never refused, whatever it holds. */
export function letPass(parameter: Node): void {
  if (parameter["x-lenient"] !== true) return;
  parameter["schema"] = {};
  for (const key of ["style", "explode", "example", "examples"]) delete parameter[key];
}

/** The defaults of the specification, which Prism does not apply to lists in the query. */
export function stateDefaults(parameter: Node): void {
  if (parameter["schema"] === undefined || parameter["in"] !== "query") return;
  parameter["style"] ??= "form";
  parameter["explode"] ??= parameter["style"] === "form";
}

/** Takes any value for a parameter that Prism would misread. */
export function forgoMisreadings(parameter: Node, root: Node): void {
  if (parameter["schema"] === undefined || isReadWell(parameter, root)) return;
  const shapes = shapesOf(parameter["schema"], root);
  const { in: location, style, explode } = parameter;
  const isScattered = location === "query" && shapes.has("members") && (style !== "form" || explode === true);
  // Prism does not find these under their names, and would miss them.
  if (location === "path" || isScattered) parameter["required"] = false;
  parameter["schema"] = {};
  for (const key of ["style", "explode", "example", "examples"]) delete parameter[key];
}

function isReadWell(parameter: Node, root: Node): boolean {
  const { in: location, style, explode } = parameter;
  const schema = resolveNode(parameter["schema"], root) ?? {};
  const shapes = shapesOf(schema, root);
  if (!shapes.has("list") && !shapes.has("members")) return true;
  const isPlain = shapes.size === 1 && schema["type"] === (shapes.has("list") ? "array" : "object");
  if (!isPlain || schema["prefixItems"] !== undefined) return false;
  if (shapes.has("members") && !isJsonObject(schema["properties"])) return false;
  if (style === "deepObject" && holdsLists(schema, root)) return false;
  switch (location) {
    case "query":
      return style === "form" || style === (shapes.has("list") ? "pipeDelimited" : "deepObject");
    case "path":
      // A comma in the path ends the value.
      return explode === true && (style === "matrix" || (style === "label" && shapes.has("list")));
    default:
      return location === "cookie";
  }
}

/** Prism sees an empty list where nothing was sent. */
function holdsLists(schema: Node, root: Node): boolean {
  const members = isJsonObject(schema["properties"]) ? Object.values(schema["properties"]) : [];
  return members.some((member) => {
    const shapes = shapesOf(member, root);
    return shapes.has("list") || shapes.has("members");
  });
}

/** What a schema's values may be, as far as its types say. */
function shapesOf(node: unknown, root: Node, depth = 0): Set<Shape> {
  const schema = resolveNode(node, root);
  if (schema === undefined || depth > 8) return new Set();
  const types = [schema["type"]].flat();
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : []));
  const inner = parts.flatMap((part) => [...shapesOf(part, root, depth + 1)]);
  const own: Shape[] = [];
  if (types.includes("array")) own.push("list");
  if (types.includes("object")) own.push("members");
  if (types.some((type) => typeof type === "string" && !["array", "object", "null"].includes(type)))
    own.push("text");
  return new Set([...own, ...inner]);
}
