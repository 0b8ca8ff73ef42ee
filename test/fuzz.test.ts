/**
 * Random mutations of small valid contracts. Whatever comes out, the engine answers with diagnostics or with code that
 * compiles: no other exception, no hang. The seed is fixed; `FUZZ_SEED` and `FUZZ_RUNS` try others.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { generators } from "../generators/registry.ts";
import { DiagnosticError } from "../src/index.ts";
import { isJsonObject } from "../src/source/json-pointer.ts";
import { compile, filesOf } from "./support/compile.ts";
import { platformOptions, runCompiler, scratchFolder, withChecks } from "./support/compiler.ts";

const seed = Number(process.env["FUZZ_SEED"] ?? 20_261_121);
const runs = Number(process.env["FUZZ_RUNS"] ?? 150);
const cases = join(import.meta.dirname, "cases");
const contracts = [
  "request-and-response-shapes",
  "hostile-text",
  "torture",
  "nullable-in-3.0",
  "openapi-3.2",
  "swagger-2.0",
].map((name) => parse(readFileSync(join(cases, name, "spec.yaml"), "utf8")));
const scratch = scratchFolder("fuzz");

afterAll(() => rmSync(scratch, { recursive: true }));

/** What a value is replaced by: other types, words of OpenAPI in wrong places, text that is hard to write. */
const strangers: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  1e308,
  "",
  "*/ ${x} `\u2028",
  "__proto__",
  "string",
  "../../etc/passwd",
  [],
  [null],
  {},
  { $ref: "#" },
  { $ref: "#/components/schemas/Missing" },
  { type: "array" },
  { type: ["string", "null"], enum: [null] },
  { allOf: [{ type: "object" }, { type: "string" }] },
  { oneOf: [] },
  { properties: { "a b": false, constructor: {} }, required: ["toString"] },
];

interface Mutation {
  readonly contract: number;
  readonly steps: readonly { readonly kind: number; readonly where: number; readonly what: number }[];
}

const mutations: fc.Arbitrary<Mutation> = fc.record({
  contract: fc.nat(contracts.length - 1),
  steps: fc.array(fc.record({ kind: fc.nat(4), where: fc.nat(), what: fc.nat() }), {
    minLength: 1,
    maxLength: 3,
  }),
});

function mutate({ contract, steps }: Mutation): unknown {
  const root: unknown = structuredClone(contracts[contract]);
  for (const { kind, where, what } of steps) {
    const places = placesOf(root);
    const [holder, key] = places[where % places.length] ?? [];
    const [other, otherKey] = places[what % places.length] ?? [];
    if (holder === undefined || key === undefined || other === undefined || otherKey === undefined) continue;
    const donor = structuredClone(Reflect.get(other, otherKey));
    if (kind === 0) Reflect.deleteProperty(holder, key);
    else if (kind === 1) define(holder, key, strangers[what % strangers.length]);
    else if (kind === 2) define(holder, key, donor);
    else if (kind === 3) define(holder, String(otherKey), Reflect.get(holder, key));
    else define(holder, Array.isArray(holder) ? holder.length : "x y", donor);
  }
  return root;
}

/** Every member of every object and list, as holder and key. */
function placesOf(root: unknown): [object, string | number][] {
  const holders = [root];
  const places: [object, string | number][] = [];
  for (const holder of holders) {
    if (!isJsonObject(holder) && !Array.isArray(holder)) continue;
    for (const [key, value] of Object.entries(holder)) {
      places.push([holder, Array.isArray(holder) ? Number(key) : key]);
      holders.push(value);
    }
  }
  return places;
}

function define(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

test("every mutation is refused with diagnostics, or gives code that compiles", async () => {
  const samples = fc.sample(mutations, { seed, numRuns: runs });
  const accepted: string[] = [];
  const crashes: object[] = [];
  let refused = 0;
  for (const [index, mutation] of samples.entries()) {
    const text = JSON.stringify(mutate(mutation), null, 1);
    try {
      const generated = await compile(
        { "openapi.json": text },
        generators.map(({ name }) => name),
      );
      for (const [file, code] of filesOf(generated)) {
        const path = join(scratch, file.startsWith("runtime/") ? file : join(`${index}`, file));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, withChecks(code));
      }
      accepted.push(`${index}`);
    } catch (error) {
      if (error instanceof DiagnosticError) refused += 1;
      else crashes.push({ mutation, error });
    }
  }
  expect(crashes).toEqual([]);
  const output = await runCompiler("TypeScript 7", {
    include: [`${scratch}/**/*.ts`],
    exclude: [`${scratch}/**/*.test.ts`],
    options: platformOptions,
  });
  expect(output).toBe("");
  // A mutation that nothing notices teaches nothing, and neither does one that destroys everything.
  expect(Math.min(accepted.length, refused)).toBeGreaterThan(runs / 10);
}, 300_000);
