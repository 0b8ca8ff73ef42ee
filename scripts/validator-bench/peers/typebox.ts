/** TypeBox's compiled schemas; it reads JSON Schema as it is. */
import { Format } from "typebox/format";
import { Compile } from "typebox/schema";
import { isStrict, strictFormat } from "../formats.ts";
import { type JsonSchema, refName } from "../json-schema.ts";
import type { Peer } from "./peer.ts";

export const typebox: Peer = {
  name: "TypeBox",
  async compile({ root, schemas }) {
    for (const format of ["date-time", "date", "uuid", "email", "ipv4", "uri"]) useStrict(format);
    const context = Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, convert(schema)]),
    );
    const validator = Compile(context, { $ref: root });
    return { is: (value) => validator.Check(value), issues: (value) => validator.Errors(value)[1] };
  },
};

function useStrict(format: string): void {
  const strict = strictFormat(format);
  if (strict && !isStrict(format, (text) => Format.Test(format, text))) Format.Set(format, strict);
}

/** Its unions are `anyOf`; variants that exclude each other mean the same and are faster. */
function convert(schema: JsonSchema): object {
  const { $ref, properties, items, additionalProperties, anyOf, oneOf, discriminator, format, ...plain } =
    schema;
  if ($ref !== undefined) return { $ref: refName($ref) };
  const variants = anyOf ?? oneOf;
  return {
    ...plain,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, convert(part)])),
    }),
    ...(items && { items: convert(items) }),
    ...(additionalProperties === false && { additionalProperties }),
    ...(typeof additionalProperties === "object" && { additionalProperties: convert(additionalProperties) }),
    ...(variants && { anyOf: variants.map(convert) }),
    ...(format && strictFormat(format) && { format }),
  };
}
