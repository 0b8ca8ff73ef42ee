/** Random schemas and values: our verdict is ajv's, and whatever we refuse has a reason that stands in the contract. */
import { Validator } from "@cfworker/json-schema";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Schema } from "../../../generators/runtime/validation.ts";
import { valueAt } from "../../../src/source/json-pointer.ts";
import { disagreements } from "./ajv-disagreements.ts";
import { value } from "./arbitraries.ts";
import { loadSchemas } from "./load-validators.ts";
import { NearValues, randomFrom } from "./near-values.ts";
import { type Components, schemaLists } from "./schema-lists.ts";

// The same pairs in every run; `npm run test:differential` makes a long run.
const pairs = Number(process.env["SPECWRIGHT_PAIRS"] ?? 5000);
const seed = Number(process.env["SPECWRIGHT_SEED"] ?? 31);
const schemasEach = 25;
const randomEach = 8;
const nearEach = 32;

/** One batch is one generated module. */
const batches = fc.record({
  schemas: schemaLists(schemasEach),
  randomValues: fc.array(value, { minLength: randomEach, maxLength: randomEach }),
  start: fc.integer(),
});

test(`validators agree with ajv on ${pairs} pairs of schema and value`, async () => {
  const numRuns = Math.ceil(pairs / schemasEach / (randomEach + nearEach));
  const counts = { pairs: 0, valid: 0, "settled by a third": 0 };
  for (const { schemas, randomValues, start } of fc.sample(batches, { numRuns, seed })) {
    const document = { components: { schemas } };
    const near = new NearValues(randomFrom(start), (ref) => valueAt(document, ref.slice(1)));
    // JSON Schema leaves values of types that no keyword speaks of alone; so must we to be compared.
    const module = await loadSchemas(schemas, { impliedTypes: false });
    const { ajv, third } = oracles(schemas);
    for (const [name, schema] of Object.entries(schemas)) {
      const ours = module.schema(name);
      for (const sample of [...randomValues, ...nearValues(near, schema)]) {
        let valid = ajv(name, sample);
        if (ours.is(sample) !== valid && mayDisagree(name, schemas)) {
          counts["settled by a third"]++;
          valid = third(name, sample);
        }
        const faults = faultsOf(ours, sample, valid, document);
        expect({ schema, sample, valid, faults }).toEqual({ schema, sample, valid, faults: [] });
        counts.pairs++;
        if (valid) counts.valid++;
      }
    }
  }
  process.stdout.write(`${JSON.stringify({ seed, ...counts })}\n`);
  expect(counts.pairs).toBeGreaterThanOrEqual(pairs);
  expect(counts.valid).toBeGreaterThan(counts.pairs / 3);
}, 3_600_000);

/** Half of them as valid as can be, half one change away. */
function nearValues(near: NearValues, schema: unknown): unknown[] {
  return Array.from({ length: nearEach / 2 }, () => near.near(schema)).flatMap((value) => [
    value,
    near.mutate(value),
  ]);
}

type Verdict = (name: string, value: unknown) => boolean | undefined;

function oracles(schemas: Components): { readonly ajv: Verdict; readonly third: Verdict } {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    ownProperties: true,
    multipleOfPrecision: 9,
  });
  ajv.addSchema({ $id: "contract", components: { schemas } });
  const compiled = new Map<string, ValidateFunction>();
  return {
    ajv(name, value) {
      const validate = compiled.get(name) ?? ajv.compile({ $ref: `contract#/components/schemas/${name}` });
      compiled.set(name, validate);
      try {
        return validate(value) === true;
      } catch {
        return undefined;
      }
    },
    third(name, value) {
      const schema = { $ref: `#/components/schemas/${name}`, components: { schemas } };
      return new Validator(schema, "2020-12").validate(value).valid;
    },
  };
}

/** The schema, with all that it refers to, has the keywords of one of the listed disagreements. */
function mayDisagree(name: string, schemas: Components): boolean {
  const names = new Set([name]);
  for (const known of names) {
    for (const [, target = ""] of JSON.stringify(schemas[known]).matchAll(/schemas\/(S\d+)/g))
      names.add(target);
  }
  const text = JSON.stringify([...names].map((known) => schemas[known]));
  return disagreements.some(({ keywords }) => keywords.every((keyword) => text.includes(`"${keyword}":`)));
}

function faultsOf(
  schema: Schema<unknown>,
  value: unknown,
  valid: boolean | undefined,
  document: object,
): string[] {
  const issues = schema.check(value);
  return [
    ...(schema.is(value) === valid ? [] : ["the guard disagrees"]),
    ...((issues.length === 0) === valid ? [] : ["the check disagrees"]),
    ...issues.filter(({ code }) => code === "invalid").map(() => "a fault without a name"),
    ...issues
      .filter(({ rule = "" }) => valueAt(document, rule.replace(/^.*#/, "")) === undefined)
      .map(({ rule }) => `no rule at ${rule}`),
  ];
}

test.each(disagreements)("ajv: $what", async ({ schema, value, valid }) => {
  const ajv = new Ajv2020({ strict: false, ownProperties: true });
  let verdict: boolean | undefined;
  try {
    verdict = ajv.compile(schema)(value);
  } catch {
    verdict = undefined;
  }
  expect(verdict).not.toBe(valid);
  const text = JSON.stringify(schema).replaceAll("#/$defs/", "#/components/schemas/");
  const { $defs = {}, ...Whole } = JSON.parse(text);
  const module = await loadSchemas({ Whole, ...$defs }, { impliedTypes: false });
  expect(module.schema("Whole").is(value)).toBe(valid);
});
