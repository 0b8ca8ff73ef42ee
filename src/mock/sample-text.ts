/** Values as the text that Prism cannot make of them itself. */
import { isJsonObject, valueAt } from "../source/json-pointer.ts";

type Node = { readonly [key: string]: unknown };

/** A schema with its references followed; undefined when they lead nowhere. */
export function resolveNode(node: unknown, root: unknown): Node | undefined {
  let found = node;
  // A chain longer than this is a cycle, which the check of the contract reports.
  for (let step = 0; step < 32 && isJsonObject(found); step += 1) {
    const reference = found["$ref"];
    if (typeof reference !== "string") return found;
    found = valueAt(root, decodeURIComponent(reference.replace(/^#/, "")));
  }
  return undefined;
}

/** The first example of a header, parameter or media type, else a plain value of its schema. */
export function exampleOrSample(node: Node, root: unknown): unknown {
  if (node["example"] !== undefined) return node["example"];
  if (isJsonObject(node["examples"])) {
    for (const example of Object.values(node["examples"])) {
      const value = resolveNode(example, root)?.["value"];
      if (value !== undefined) return value;
    }
  }
  return plainSample(node["schema"], root, 0);
}

/** Good enough to be seen in an answer; makes no promise about limits. */
function plainSample(node: unknown, root: unknown, depth: number): unknown {
  const schema = resolveNode(node, root);
  if (schema === undefined || depth > 4) return null;
  const said = [schema["example"], firstOf(schema["examples"]), schema["default"], schema["const"]];
  const value = [...said, firstOf(schema["enum"])].find((item) => item !== undefined);
  if (value !== undefined) return value;
  switch (Array.isArray(schema["type"]) ? schema["type"][0] : schema["type"]) {
    case "string":
      return "string";
    case "integer":
    case "number":
      return schema["minimum"] ?? 0;
    case "boolean":
      return true;
    case "array":
      return schema["items"] === undefined ? [] : [plainSample(schema["items"], root, depth + 1)];
    case "object":
      return plainObject(schema, root, depth);
    default:
      return null;
  }
}

function plainObject(schema: Node, root: unknown, depth: number): Node {
  const properties = isJsonObject(schema["properties"]) ? schema["properties"] : {};
  const members = Object.entries(properties).map(([name, member]) => [
    name,
    plainSample(member, root, depth + 1),
  ]);
  return Object.fromEntries(members);
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

/** A header value in style `simple`; what may not stand in a header is percent-encoded. */
export function headerText(value: unknown, explode: boolean): string {
  return simpleText(value, explode)
    .toWellFormed()
    .replace(/[^\t\x20-\x7e]/gu, encodeURIComponent);
}

function simpleText(value: unknown, explode: boolean): string {
  if (Array.isArray(value)) return value.map(primitiveText).join(",");
  if (!isJsonObject(value)) return primitiveText(value);
  return Object.entries(value)
    .map(([name, member]) => name + (explode ? "=" : ",") + primitiveText(member))
    .join(",");
}

function primitiveText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
