/** `specwright validators` as a user meets it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import type { PatternEngine, Schema } from "../../generators/runtime/validation.ts";
import { emptyFolder, specwright } from "../support/cli.ts";
import { platformOptions, runCompiler } from "../support/compiler.ts";

const order = `$schema: https://json-schema.org/draft/2020-12/schema
title: Order
type: object
required: [lines]
properties:
  id: { type: string, format: uuid }
  lines: { type: array, minItems: 1, items: { $ref: "#/$defs/line" } }
  customer: { $ref: customer.json }
  note: { maxLength: 3 }
$defs:
  line:
    type: object
    required: [article]
    properties: { article: { type: string } }
    allOf: [{ properties: { gift: { type: boolean } } }]
`;
const customer = { type: "object", properties: { name: { type: "string" } } };

function project(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, "order.schema.yaml"), order);
  writeFileSync(join(folder, "customer.json"), JSON.stringify(customer));
  return folder;
}

function validators(folder: string, ...args: string[]) {
  return specwright(["validators", ...args], folder);
}

test("one module has types and validators, compiles, runs, and is made once", async () => {
  const folder = project();
  const args = ["order.schema.yaml", "-o", "src/order.ts"];
  expect(await validators(folder, ...args)).toMatchObject({ code: 0, stderr: "" });
  const text = readFileSync(join(folder, "src/order.ts"), "utf8");
  expect(text.split("\n").slice(0, 2)).toEqual([
    "// @generated from order.schema.yaml by the validators generator of specwright. Do not edit.",
    "// To change it, change the schema and run: specwright validators order.schema.yaml -o src/order.ts",
  ]);
  expect(text).toContain(
    "export interface Order {\n  id?: string;\n  lines: Line[];\n  customer?: Customer;\n  note?: unknown;\n}",
  );
  expect(text).toContain("} & { gift?: boolean };");

  const use = 'import { isOrder, type Line, parseOrder } from "./order.ts";\n';
  writeFileSync(
    join(folder, "src/use.ts"),
    `${use}export function first(value: unknown): Line | undefined {\n  return isOrder(value) ? value.lines[0] : parseOrder(value).lines[0];\n}\n`,
  );
  const include = [join(folder, "src/**/*.ts")];
  expect(await runCompiler("TypeScript 7", { include, options: platformOptions })).toBe("");

  const module: { readonly Order: Schema<unknown> } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, "src/order.ts")).href
  );
  const good = { id: "no UUID: formats are remarks in 2020-12", lines: [{ article: "a" }], note: 12345 };
  expect(module.Order.check(good)).toEqual([]);
  expect(module.Order.check({ lines: [{ article: "a", gift: 1 }], customer: 1, note: "long" })).toMatchObject(
    [
      { path: ["lines", 0, "gift"], code: "type" },
      { path: ["customer"], code: "type" },
      { path: ["note"], code: "maxLength" },
    ],
  );
  expect(await validators(folder, ...args, "--check")).toMatchObject({ code: 0 });
  expect((await validators(folder, ...args)).stdout).toMatch(
    /^nothing written, \d+ unchanged in src, src\/runtime\n$/,
  );
});

test("a second module shares the folder; --check names what has changed; options are in the header", async () => {
  const folder = project();
  await validators(folder, "order.schema.yaml", "-o", "src/order.ts");
  const options = ["--formats", "rules", "--implied-types", "--dialect", "draft-07"];
  expect(await validators(folder, "customer.json", "-o", "src/customer.ts", ...options)).toMatchObject({
    code: 0,
  });
  expect(readdirSync(join(folder, "src"))).toEqual(["customer.ts", "manifest.json", "order.ts", "runtime"]);
  expect(readFileSync(join(folder, "src/customer.ts"), "utf8")).toContain(
    "run: specwright validators customer.json -o src/customer.ts --dialect draft-07 --formats rules --implied-types\n",
  );
  expect(await validators(folder, "order.schema.yaml", "-o", "src/order.ts", "--check")).toMatchObject({
    code: 0,
  });
  writeFileSync(join(folder, "order.schema.yaml"), order.replace("maxLength: 3", "maxLength: 4"));
  const drift = await validators(folder, "order.schema.yaml", "-o", "src/order.ts", "--check");
  expect(drift.code).toBe(1);
  expect(drift.stderr).toContain("output/drift\n  File 'src/order.ts' differs");
});

test("patterns go to an engine of the program's: a second module beside the first", async () => {
  const folder = emptyFolder();
  const code = { title: "Code", type: "string", pattern: "^(a|a)+$" };
  writeFileSync(join(folder, "code.json"), JSON.stringify(code));
  const args = ["code.json", "-o", "src/code.ts", "--patterns", "injected"];
  const written = await validators(folder, ...args);
  expect(written).toMatchObject({ code: 0 });
  expect(written.stderr).toContain("schema/pattern-slow");
  expect(readFileSync(join(folder, "src/create-code.ts"), "utf8")).toContain(
    "run: specwright validators code.json -o src/code.ts --patterns injected\n",
  );
  const include = [join(folder, "src/**/*.ts")];
  expect(await runCompiler("TypeScript 7", { include, options: platformOptions })).toBe("");

  const { createValidators }: { readonly createValidators: CreateValidators } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, "src/create-code.ts")).href
  );
  const { isCode, Code } = createValidators({
    pattern(source) {
      const compiled = RE2JS.compile(source);
      return { test: (text) => compiled.matcher(text).find() };
    },
  });
  expect([isCode("aaa"), isCode(`${"a".repeat(1000)}b`)]).toEqual([true, false]);
  expect(Code.check("b")).toMatchObject([{ code: "pattern", rule: "code.json#/pattern" }]);
  expect(await validators(folder, ...args, "--check")).toMatchObject({ code: 0 });

  // Without the option it is no longer part of the output.
  const native = args.slice(0, 3);
  const drift = await validators(folder, ...native, "--check");
  expect(drift.code).toBe(1);
  expect(drift.stderr).toContain("src/create-code.ts");
  await validators(folder, ...native);
  expect(readdirSync(join(folder, "src"))).toEqual(["code.ts", "manifest.json", "runtime"]);
});

test("a module may be called what it likes, whatever extension imports have", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "code.json"), JSON.stringify({ title: "Code", type: "string", pattern: "a" }));
  const options = ["--patterns", "injected", "--import-extension", "js"];
  await validators(folder, "code.json", "-o", "src/it's my code.v1.ts", ...options);
  const text = readFileSync(join(folder, "src/create-it's my code.v1.ts"), "utf8");
  expect(text).toContain('import * as native from "./it\'s my code.v1.js";\n');
});

test("what a schema leaves nothing to ask for compiles all the same", async () => {
  const folder = emptyFolder();
  const schemas = {
    closed: { properties: { a: { type: "string" } }, additionalProperties: { anyOf: [false, false] } },
    strings: { additionalProperties: { type: "string", enum: [1] } },
    dead: {
      allOf: [
        { properties: { a: false }, required: ["a"] },
        { type: "object", additionalProperties: { type: "string" } },
      ],
    },
    few: { maxProperties: 3, additionalProperties: { type: "string" } },
    names: { propertyNames: { enum: ["a", "b"] }, additionalProperties: { type: "integer" } },
  };
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ type: "object", ...schema }));
    expect(await validators(folder, `${name}.json`, "-o", `src/${name}.ts`)).toMatchObject({ code: 0 });
  }
  const include = [join(folder, "src/**/*.ts")];
  expect(await runCompiler("TypeScript 7", { include, options: platformOptions })).toBe("");
});

type CreateValidators = (engine: PatternEngine) => {
  readonly isCode: (value: unknown) => boolean;
  readonly Code: Schema<unknown>;
};

test("faults are told at their place, and nothing is written", async () => {
  const folder = project();
  writeFileSync(join(folder, "order.schema.yaml"), order.replace("#/$defs/line", "#/$defs/lines"));
  const { code, stderr } = await validators(folder, "order.schema.yaml", "-o", "src/order.ts");
  expect(code).toBe(1);
  expect(stderr).toContain(
    "order.schema.yaml:7:53  error  ref/not-found\n  Reference '#/$defs/lines' points at nothing",
  );
  expect(existsSync(join(folder, "src"))).toBe(false);
});

test("what is not ours stays as it is", async () => {
  const folder = project();
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "src/order.ts"), "mine");
  const { code, stderr } = await validators(folder, "order.schema.yaml", "-o", "src/order.ts");
  expect(code).toBe(1);
  expect(stderr).toContain("output/foreign-file");
  expect(readdirSync(join(folder, "src"))).toEqual(["order.ts"]);
  expect(readFileSync(join(folder, "src/order.ts"), "utf8")).toBe("mine");
});

test("missing files, missing options and names of other files are refused", async () => {
  const folder = project();
  const missing = await validators(folder, "a.json", "b.json", "-o", "src/order.ts");
  expect(missing.code).toBe(1);
  expect(missing.stderr).toMatch(/File 'a\.json' does not exist[\s\S]*File 'b\.json' does not exist/);
  expect(await validators(folder, "customer.json")).toMatchObject({ code: 2 });
  expect(await validators(folder, "customer.json", "-o", "src/order.json")).toMatchObject({ code: 2 });
  expect(await validators(folder, "customer.json", "-o", "a.ts", "--dialect", "draft-03")).toMatchObject({
    code: 2,
  });
});

test("text of a schema stays text", async () => {
  const folder = emptyFolder();
  const nasty = '*/ globalThis.__injected = true; /* `${globalThis.__injected = 1}` "\n\u2028';
  const schema = {
    $id: "https://example.com/nasty",
    title: "*/ x",
    description: nasty,
    properties: { [nasty]: { const: nasty, pattern: nasty.slice(0, 20), description: nasty } },
    $defs: { [nasty]: { $anchor: "a", type: "string" } },
  };
  writeFileSync(join(folder, "nasty\nname.json"), JSON.stringify(schema));
  const result = await validators(folder, "nasty\nname.json", "-o", "nasty.ts");
  expect(result).toMatchObject({ code: 0 });
  const include = [join(folder, "*.ts")];
  expect(await runCompiler("TypeScript 7", { include, options: platformOptions })).toBe("");
  await import(/* @vite-ignore */ pathToFileURL(join(folder, "nasty.ts")).href);
  expect("__injected" in globalThis).toBe(false);
});
