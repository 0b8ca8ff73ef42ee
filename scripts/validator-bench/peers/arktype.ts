import { type as ark } from "arktype";
import { isStrict, strictFormat } from "../formats.ts";
import { identifier, type JsonSchema, refName, typeOf } from "../json-schema.ts";
import { countsCodePoints, type Lengths, lengthTest } from "../lengths.ts";
import type { Peer } from "./peer.ts";

/** What `scope` takes: keywords, aliases, tuples and object literals. */
type Definition = unknown;

interface Validator {
  (value: unknown): unknown;
  allows(value: unknown): boolean;
}

export const arktype: Peer = {
  name: "arktype",
  async compile({ root, schemas }) {
    const definitions = Object.entries(schemas).map(([name, schema]) => [identifier(name), convert(schema)]);
    const createScope = ark.scope as unknown as (aliases: object) => { export(): Record<string, Validator> };
    const validator = createScope(Object.fromEntries(definitions)).export()[identifier(root)];
    if (validator === undefined) throw new Error(`no schema '${root}'`);
    return {
      is: (value) => validator.allows(value),
      issues: (value) => {
        const answer = validator(value);
        return answer instanceof ark.errors ? answer : [];
      },
    };
  },
};

const ownFormats: Readonly<Record<string, string>> = {
  "date-time": "string.date.iso",
  uuid: "string.uuid",
  email: "string.email",
  ipv4: "string.ip.v4",
  uri: "string.url",
};

function convert(schema: JsonSchema): Definition {
  if (schema.$ref !== undefined) return identifier(refName(schema.$ref));
  const { type, nullable } = typeOf(schema);
  const made = enumerated(schema) ?? union(schema) ?? ofType(type, schema);
  return nullable ? [made, "|", "null"] : made;
}

function enumerated({ enum: values }: JsonSchema): Definition | undefined {
  return values && ["===", ...values];
}

/** It finds the property that tells the variants apart by itself. */
function union({ anyOf, oneOf }: JsonSchema): Definition | undefined {
  return (anyOf ?? oneOf)?.map(convert).reduce((left, right) => [left, "|", right]);
}

function ofType(type: string | undefined, schema: JsonSchema): Definition {
  switch (type) {
    case "string":
      return textType(schema);
    case "integer":
    case "number":
      return bounded(type === "integer" ? "number.integer" : "number", schema.minimum, schema.maximum);
    case "boolean":
      return "boolean";
    case "null":
      return "null";
    case "array":
      return arrayType(schema);
    case "object":
      return objectType(schema);
    default:
      return "unknown";
  }
}

function bounded(base: string, least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return `${least}<=${base}<=${most}`;
  if (least !== undefined) return `${base}>=${least}`;
  return most === undefined ? base : `${base}<=${most}`;
}

function arrayType({ items = {}, minItems, maxItems }: JsonSchema): Definition {
  let made: Definition = [convert(items), "[]"];
  if (minItems !== undefined) made = [made, "&", `unknown[]>=${minItems}`];
  if (maxItems !== undefined) made = [made, "&", `unknown[]<=${maxItems}`];
  return made;
}

function objectType({ properties = {}, required = [], additionalProperties }: JsonSchema): Definition {
  const members = Object.entries(properties).map(([name, part]) => [
    required.includes(name) ? name : `${name}?`,
    convert(part),
  ]);
  const rest = typeof additionalProperties === "object" ? [["[string]", convert(additionalProperties)]] : [];
  const all = [...members, ...rest];
  return all.length === 0 ? "object" : Object.fromEntries(all);
}

const hasStrictLengths = countsCodePoints((text) => ark("string >= 2").allows(text));

function textType({ format = "", pattern, ...lengths }: JsonSchema): Definition {
  const strict = strictFormat(format);
  if (strict !== undefined) {
    const own = ownFormats[format];
    const isOwn = own !== undefined && isStrict(format, (text) => ark(own as "string").allows(text));
    return isOwn ? own : ["string", ":", strict];
  }
  const base = lengthType(lengths);
  return pattern === undefined ? base : [base, "&", new RegExp(pattern)];
}

function lengthType({ minLength, maxLength }: Lengths): Definition {
  const strict = hasStrictLengths ? undefined : lengthTest({ minLength, maxLength });
  return strict === undefined ? bounded("string", minLength, maxLength) : ["string", ":", strict];
}
