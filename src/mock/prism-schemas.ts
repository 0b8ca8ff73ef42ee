/** Schemas whose keywords make Prism refuse good values, or give up and accept every value. */
import { isJsonObject } from "../source/json-pointer.ts";
import { resolveNode } from "./sample-text.ts";

type Node = { [key: string]: unknown };

/** `nullable` says nothing without `type`, and nothing at all in 3.1. */
export function dropIdleNullable(schema: Node, root: Node): void {
  if (schema["type"] === undefined || String(root["openapi"]).startsWith("3.1")) delete schema["nullable"];
}

/** Lists that have to be sets. */
export function dropDuplicates(schema: Node): void {
  for (const key of ["enum", "required", "type"]) {
    const list = schema[key];
    if (!Array.isArray(list)) continue;
    schema[key] = [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
  }
}

/** Prism has no validators for patterns that need the forgiving mode of regular expressions. */
export function makePatternsStrict(schema: Node): void {
  if (typeof schema["pattern"] === "string") {
    const pattern = strictPattern(schema["pattern"]);
    if (pattern === undefined) delete schema["pattern"];
    else schema["pattern"] = pattern;
  }
  if (!isJsonObject(schema["patternProperties"])) return;
  const entries = Object.entries(schema["patternProperties"]).flatMap(([pattern, member]) => {
    const strict = strictPattern(pattern);
    return strict === undefined ? [] : [[strict, member]];
  });
  schema["patternProperties"] = Object.fromEntries(entries);
}

/** The same pattern without needless escapes; undefined when that is not enough for Unicode mode. */
function strictPattern(pattern: string): string | undefined {
  const plain = pattern.replace(/\\([\s\S])/g, (escaped, character: string) =>
    /[\^$\\.*+?()[\]{}|/\-\dbBcdDfknpPrsStuvwWx]/.test(character) ? escaped : character,
  );
  return [pattern, plain].find(isUnicodePattern);
}

function isUnicodePattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** A `readOnly` member is no longer required: in branches Prism asks for it in requests too. */
export function requireNothingReadOnly(schema: Node, root: Node): void {
  const { properties, required } = schema;
  if (!isJsonObject(properties) || !Array.isArray(required)) return;
  const left = required.filter((name) => {
    const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return resolveNode(member, root)?.["readOnly"] !== true;
  });
  // Draft 4, in which 3.0 is read, wants at least one name.
  if (left.length > 0) schema["required"] = left;
  else delete schema["required"];
}

/** A discriminator is ignored, so `oneOf` would refuse what two variants accept. */
export function loosenDiscriminated(schema: Node): void {
  if (schema["discriminator"] === undefined || !schema["oneOf"] || schema["anyOf"]) return;
  schema["anyOf"] = schema["oneOf"];
  delete schema["oneOf"];
}
