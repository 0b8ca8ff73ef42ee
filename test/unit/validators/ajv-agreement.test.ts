/** Random schemas and values: our verdict is ajv's. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anySchema, value } from "./arbitraries.ts";
import { loadSchemas } from "./load-validators.ts";

// The same pairs in every run; SPECWRIGHT_FUZZ_RUNS=200 makes a long run over others.
const runs = process.env["SPECWRIGHT_FUZZ_RUNS"];
const parameters = runs === undefined ? { numRuns: 6, seed: 31 } : { numRuns: Number(runs) };

test("validators agree with ajv on random schemas and values", async () => {
  const schemas = fc.array(anySchema, { minLength: 20, maxLength: 20 });
  const values = fc.array(value, { minLength: 40, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(schemas, values, async (list, samples) => {
      const components = Object.fromEntries(list.map((schema, index) => [`S${index}`, schema]));
      // JSON Schema leaves values of types that no keyword speaks of alone; so must we to be compared.
      const module = await loadSchemas(components, { impliedTypes: false });
      list.forEach((schema, index) => {
        const oracle = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true }).compile(
          schema,
        );
        const ours = module.schema(`S${index}`);
        for (const sample of samples) {
          const verdict = { schema, sample, valid: ours.is(sample), issues: ours.check(sample).length === 0 };
          const expected = oracle(sample);
          expect(verdict).toEqual({ schema, sample, valid: expected, issues: expected });
        }
      });
    }),
    { ...parameters, endOnFailure: true },
  );
});
