/** Values made from a schema. */
import { type JsonSchema, refName, type SchemaSet, typeOf } from "./json-schema.ts";

/** Deeper members are there only where they are required. */
const deepest = 3;

const texts: Readonly<Record<string, string>> = {
  "date-time": "2024-03-18T09:24:31Z",
  date: "2024-03-18",
  uri: "https://api.example.com/repos/octo/hello/commits?page=2",
  email: "octo@example.com",
  uuid: "3f2c8a1e-7b64-4d0f-9c3e-5a1b2d4e6f70",
  ipv4: "203.0.113.42",
};

/** @param variant another number leaves out other optional members and takes other alternatives */
export function sample({ root, schemas }: SchemaSet, variant: number): unknown {
  let count = variant;
  return make({ $ref: root }, 0);

  function make(schema: JsonSchema, depth: number): unknown {
    if (schema.$ref !== undefined) return make(schemas[refName(schema.$ref)] ?? {}, depth);
    const { type, nullable } = typeOf(schema);
    count += 1;
    if (nullable && count % 4 === 0) return null;
    if (schema.enum !== undefined) return schema.enum[count % schema.enum.length];
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives !== undefined)
      return make(alternatives[depth < 2 ? count % alternatives.length : 0] ?? {}, depth);
    switch (type) {
      case "string":
        return (
          texts[schema.format ?? ""] ??
          "value".padEnd(schema.minLength ?? 0, "x").slice(0, schema.maxLength ?? 50)
        );
      case "integer":
      case "number":
        return Math.max(schema.minimum ?? 0, Math.min(schema.maximum ?? 1000, count));
      case "null":
        return null;
      case "boolean":
        return count % 2 === 0;
      case "array":
        return Array.from({ length: Math.max(schema.minItems ?? 0, depth < deepest ? 2 : 0) }, () =>
          make(schema.items ?? {}, depth + 1),
        );
      case "object":
        return members(schema, depth);
      default:
        return "anything";
    }
  }

  function members({ properties = {}, required = [] }: JsonSchema, depth: number): object {
    const names = Object.keys(properties).filter((name) => {
      count += 1;
      return required.includes(name) || (depth < deepest && count % 8 !== 0);
    });
    return Object.fromEntries(names.map((name) => [name, make(properties[name] ?? {}, depth + 1)]));
  }
}

/** Copies of objects, each with a required member of the wrong type or without one: at eight places. */
export function brokenCopies({ root, schemas }: SchemaSet, values: readonly unknown[]): unknown[] {
  const required = schemas[root]?.required ?? [];
  return Array.from({ length: 8 }, (_, at) => {
    const name = required[Math.floor(((at + 0.5) * required.length) / 8)] ?? "";
    const copy: Record<string, unknown> = { ...(values[at % values.length] as object) };
    if (at % 2 === 0) copy[name] = typeof copy[name] === "object" ? 7 : { unexpected: true };
    else delete copy[name];
    return copy;
  });
}
