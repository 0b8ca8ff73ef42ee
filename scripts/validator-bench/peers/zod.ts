import { z } from "zod";
import { isStrict, strictFormat } from "../formats.ts";
import { type JsonSchema, refName, typeOf } from "../json-schema.ts";
import type { Peer } from "./peer.ts";

export const zod: Peer = {
  name: "zod",
  async compile({ root, schemas }) {
    const schema = createConverter(schemas)({ $ref: root });
    return {
      is: (value) => schema.safeParse(value).success,
      issues: (value) => schema.safeParse(value).error?.issues ?? [],
    };
  },
};

const ownFormats: Readonly<Record<string, () => z.ZodType>> = {
  "date-time": () => z.iso.datetime({ offset: true }),
  date: () => z.iso.date(),
  uuid: () => z.guid(),
  email: () => z.email(),
  ipv4: () => z.ipv4(),
  uri: () => z.url(),
};

function createConverter(schemas: Readonly<Record<string, JsonSchema>>): (schema: JsonSchema) => z.ZodType {
  const done = new Map<string, z.ZodType>();
  const open = new Set<string>();

  function named(name: string): z.ZodType {
    const found = done.get(name);
    if (found !== undefined) return found;
    if (open.has(name)) return z.lazy(() => named(name));
    open.add(name);
    const made = convert(schemas[name] ?? {});
    done.set(name, made);
    return made;
  }

  function convert(schema: JsonSchema): z.ZodType {
    if (schema.$ref !== undefined) return named(refName(schema.$ref));
    const { type, nullable } = typeOf(schema);
    const made = enumerated(schema) ?? union(schema) ?? ofType(type, schema);
    return nullable ? z.nullable(made) : made;
  }

  function union({ anyOf, oneOf, discriminator }: JsonSchema): z.ZodType | undefined {
    const variants = (anyOf ?? oneOf)?.map(convert);
    if (variants === undefined) return undefined;
    if (discriminator === undefined) return z.union(variants);
    return z.discriminatedUnion(discriminator.propertyName, variants as [z.ZodObject, ...z.ZodObject[]]);
  }

  function ofType(type: string | undefined, schema: JsonSchema): z.ZodType {
    switch (type) {
      case "string":
        return textType(schema);
      case "integer":
      case "number": {
        let made = type === "integer" ? z.int() : z.number();
        if (schema.minimum !== undefined) made = made.min(schema.minimum);
        if (schema.maximum !== undefined) made = made.max(schema.maximum);
        return made;
      }
      case "boolean":
        return z.boolean();
      case "null":
        return z.null();
      case "array": {
        let made = z.array(convert(schema.items ?? {}));
        if (schema.minItems !== undefined) made = made.min(schema.minItems);
        if (schema.maxItems !== undefined) made = made.max(schema.maxItems);
        return made;
      }
      case "object":
        return objectType(schema);
      default:
        return z.unknown();
    }
  }

  function objectType({ properties = {}, required = [], additionalProperties }: JsonSchema): z.ZodType {
    const members = Object.entries(properties).map(([name, part]) => {
      const made = convert(part);
      return [name, required.includes(name) ? made : made.optional()] as const;
    });
    if (typeof additionalProperties === "object") {
      const values = convert(additionalProperties);
      return members.length === 0
        ? z.record(z.string(), values)
        : z.object(Object.fromEntries(members)).catchall(values);
    }
    return z.looseObject(Object.fromEntries(members));
  }

  return convert;
}

function enumerated({ enum: values }: JsonSchema): z.ZodType | undefined {
  if (values === undefined) return undefined;
  const [only] = values;
  return values.length === 1 && only !== undefined ? z.literal(only) : z.literal([...values]);
}

function textType({ format = "", pattern, minLength, maxLength }: JsonSchema): z.ZodType {
  const strict = strictFormat(format);
  if (strict !== undefined) {
    const own = ownFormats[format]?.();
    if (own !== undefined && isStrict(format, (text) => own.safeParse(text).success)) return own;
    return z.string().refine(strict);
  }
  let made = z.string();
  if (minLength !== undefined) made = made.min(minLength);
  if (maxLength !== undefined) made = made.max(maxLength);
  if (pattern !== undefined) made = made.regex(new RegExp(pattern));
  return made;
}
