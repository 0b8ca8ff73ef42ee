import * as v from "valibot";
import { isStrict, strictFormat } from "../formats.ts";
import { type JsonSchema, refName, typeOf } from "../json-schema.ts";
import { countsCodePoints, type Lengths, lengthTest } from "../lengths.ts";
import type { Peer } from "./peer.ts";

type AnySchema = v.GenericSchema;

export const valibot: Peer = {
  name: "valibot",
  async compile({ root, schemas }) {
    const schema = createConverter(schemas)({ $ref: root });
    return {
      is: (value) => v.is(schema, value),
      issues: (value) => v.safeParse(schema, value).issues ?? [],
    };
  },
};

const ownFormats: Readonly<Record<string, () => AnySchema>> = {
  "date-time": () => v.pipe(v.string(), v.isoTimestamp()),
  date: () => v.pipe(v.string(), v.isoDate()),
  uuid: () => v.pipe(v.string(), v.uuid()),
  email: () => v.pipe(v.string(), v.email()),
  ipv4: () => v.pipe(v.string(), v.ipv4()),
  uri: () => v.pipe(v.string(), v.url()),
};

function createConverter(schemas: Readonly<Record<string, JsonSchema>>): (schema: JsonSchema) => AnySchema {
  const done = new Map<string, AnySchema>();
  const open = new Set<string>();

  function named(name: string): AnySchema {
    const found = done.get(name);
    if (found !== undefined) return found;
    if (open.has(name)) return v.lazy(() => named(name));
    open.add(name);
    const made = convert(schemas[name] ?? {});
    done.set(name, made);
    return made;
  }

  function convert(schema: JsonSchema): AnySchema {
    if (schema.$ref !== undefined) return named(refName(schema.$ref));
    const { type, nullable } = typeOf(schema);
    const made = enumerated(schema) ?? union(schema) ?? ofType(type, schema);
    return nullable ? v.nullable(made) : made;
  }

  function union({ anyOf, oneOf, discriminator }: JsonSchema): AnySchema | undefined {
    const variants = (anyOf ?? oneOf)?.map(convert);
    if (variants === undefined) return undefined;
    if (discriminator === undefined) return v.union(variants);
    return v.variant(discriminator.propertyName, variants as unknown as Parameters<typeof v.variant>[1]);
  }

  function ofType(type: string | undefined, schema: JsonSchema): AnySchema {
    const { minimum, maximum, minItems, maxItems } = schema;
    switch (type) {
      case "string":
        return textType(schema);
      case "integer":
      case "number":
        return piped(v.number(), [
          ...(type === "integer" ? [v.integer()] : [v.finite()]),
          ...(minimum === undefined ? [] : [v.minValue(minimum)]),
          ...(maximum === undefined ? [] : [v.maxValue(maximum)]),
        ]);
      case "boolean":
        return v.boolean();
      case "null":
        return v.null();
      case "array":
        return piped(v.array(convert(schema.items ?? {})), [
          ...(minItems === undefined ? [] : [v.minLength(minItems)]),
          ...(maxItems === undefined ? [] : [v.maxLength(maxItems)]),
        ]);
      case "object":
        return objectType(schema);
      default:
        return v.unknown();
    }
  }

  function objectType({ properties = {}, required = [], additionalProperties }: JsonSchema): AnySchema {
    const members = Object.entries(properties).map(([name, part]) => {
      const made = convert(part);
      return [name, required.includes(name) ? made : v.optional(made)] as const;
    });
    if (typeof additionalProperties === "object") {
      const values = convert(additionalProperties);
      if (members.length === 0) return v.record(v.string(), values);
      return v.objectWithRest(Object.fromEntries(members), values);
    }
    return v.looseObject(Object.fromEntries(members));
  }

  return convert;
}

function enumerated({ enum: values }: JsonSchema): AnySchema | undefined {
  if (values === undefined) return undefined;
  const options = values.filter((value) => value !== null && typeof value !== "boolean");
  const [only] = options;
  const made = options.length === 1 && only !== undefined ? v.literal(only) : v.picklist(options);
  return options.length < values.length ? v.nullable(made) : made;
}

const hasStrictLengths = countsCodePoints((text) => v.is(v.pipe(v.string(), v.minLength(2)), text));

function textType({ format = "", pattern, ...lengths }: JsonSchema): AnySchema {
  const strict = strictFormat(format);
  if (strict !== undefined) {
    const own = ownFormats[format]?.();
    if (own !== undefined && isStrict(format, (text) => v.is(own, text))) return own;
    return v.pipe(v.string(), v.check(strict));
  }
  return piped(v.string(), [
    ...lengthActions(lengths),
    ...(pattern === undefined ? [] : [v.regex(new RegExp(pattern))]),
  ]);
}

function lengthActions({ minLength, maxLength }: Lengths): unknown[] {
  const strict = hasStrictLengths ? undefined : lengthTest({ minLength, maxLength });
  if (strict !== undefined) return [v.check(strict)];
  return [
    ...(minLength === undefined ? [] : [v.minLength<string, number>(minLength)]),
    ...(maxLength === undefined ? [] : [v.maxLength<string, number>(maxLength)]),
  ];
}

/** The signature of `pipe` counts its arguments; these are made from data. */
function piped(schema: AnySchema, actions: readonly unknown[]): AnySchema {
  const pipe = v.pipe as unknown as (...parts: readonly unknown[]) => AnySchema;
  return actions.length === 0 ? schema : pipe(schema, ...actions);
}
