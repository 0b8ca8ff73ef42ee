/** Schemas of real contracts, read in the corpus where it is. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadContract } from "../../src/index.ts";
import { type JsonSchema, refName, type SchemaSet } from "./json-schema.ts";
import { brokenCopies, sample } from "./sample.ts";
import type { Subject } from "./subjects.ts";

/** A schema of OpenAPI 3.0. */
interface RawSchema extends JsonSchema {
  readonly nullable?: boolean;
}

interface Entry {
  readonly name: string;
  readonly file: string;
  readonly root: string;
}

const entries: readonly Entry[] = [
  { name: "GitHub's full-repository", file: "specs/github/api.github.com.json", root: "full-repository" },
  { name: "Stripe's charge", file: "specs/stripe/spec3.yaml", root: "charge" },
];

export async function corpusSubjects(corpus: string): Promise<Subject[]> {
  const known = entries.filter(({ file }) => existsSync(join(corpus, file)));
  const subjects = known.map(async ({ name, file, root }) => {
    const set = closure(await schemasOf(join(corpus, file)), root);
    const valid = [0, 1, 2, 3].map((variant) => sample(set, variant));
    return { name, ...set, valid, invalid: brokenCopies(set, valid) };
  });
  return Promise.all(subjects);
}

/** Named schemas of a contract in the words of JSON Schema 2020-12. */
export async function schemasOf(path: string): Promise<Readonly<Record<string, JsonSchema>>> {
  const contract: unknown = (await loadContract(path)).bundle();
  const { schemas } = (contract as { components: { schemas: Record<string, RawSchema> } }).components;
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, upgraded(schema)]));
}

function upgraded(schema: RawSchema): JsonSchema {
  const { $ref, type, nullable, properties, items, additionalProperties, anyOf, oneOf, allOf } =
    schema as RawSchema & { readonly allOf?: readonly RawSchema[] };
  if ($ref !== undefined) return { $ref };
  const alternatives = anyOf ?? oneOf ?? allOf;
  const plain: Record<string, unknown> = {};
  for (const keyword of copied) if (keyword in schema) plain[keyword] = schema[keyword];
  const whole = {
    ...plain,
    ...(type !== undefined && { type: nullable ? [type, "null"].flat() : type }),
    ...(nullable && schema.enum !== undefined && { enum: [...new Set([...schema.enum, null])] }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, upgraded(part)]),
      ),
    }),
    ...(items !== undefined && { items: upgraded(items) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: upgraded(additionalProperties) }),
  };
  if (alternatives === undefined) return whole;
  const variants = alternatives.map(upgraded);
  const [only] = variants;
  if (variants.length === 1 && only !== undefined && !nullable) return only;
  return { anyOf: nullable ? [...variants, { type: "null" }] : variants };
}

const copied = [
  "enum",
  "required",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
] as const;

/** The schemas that one of them reaches. */
function closure(schemas: Readonly<Record<string, JsonSchema>>, root: string): SchemaSet {
  const reached = new Set([root]);
  for (const name of reached) for (const next of refsIn(schemas[name])) reached.add(next);
  return { root, schemas: Object.fromEntries([...reached].map((name) => [name, schemas[name] ?? {}])) };
}

function refsIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === "$ref" && typeof value === "string" ? [refName(value)] : refsIn(value),
  );
}
