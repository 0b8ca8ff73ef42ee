/** Contracts given as schemas or operations, to the module that is generated from them, imported. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import type { Issue, Schema } from "../../../generators/runtime/validation.ts";
import { types } from "../../../generators/types/index.ts";
import { validators } from "../../../generators/validators/index.ts";
import {
  type ApiModel,
  buildModel,
  createMemoryHost,
  type Diagnostic,
  type DialectName,
  type Generated,
  generate,
  type LoadedContract,
  loadContract,
  loadSchemas as loadSchemaFiles,
  type Target,
} from "../../../src/index.ts";
import { strictView } from "../../support/strict-view.ts";

export interface Contract {
  readonly paths?: object;
  readonly components?: object;
}

export interface GeneratedValidators {
  /** Text of `validators.ts`. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What the module exports. */
  readonly exports: Readonly<Record<string, unknown>>;
  schema(name: string): Schema<unknown>;
  /** What another generated file exports. */
  load(file: string): Promise<Readonly<Record<string, unknown>>>;
}

let folder: string | undefined;
let count = 0;

afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
});

/** Generates the validators of a contract and imports them from a folder outside the repository. */
export async function loadValidators(contract: Contract, options: object = {}): Promise<GeneratedValidators> {
  return importValidators(await generateValidators(contract, options));
}

/** The validators of plain JSON Schemas by file name, with JSON Schema's own meaning. */
export async function loadPlain(
  files: Readonly<Record<string, unknown>>,
  options: { readonly dialect?: DialectName; readonly formats?: boolean } = {},
): Promise<GeneratedValidators> {
  const { dialect, formats = true } = options;
  const texts = Object.entries(files).map(([name, file]): [string, string] => [
    `/schemas/${name}`,
    JSON.stringify(file),
  ]);
  const paths = texts.map(([path]) => path);
  const host = createMemoryHost(new Map(texts));
  const loaded = await loadSchemaFiles(paths, { host, cwd: "/schemas", ...(dialect && { dialect }) });
  const targets = targetsWith({ impliedTypes: false, formats });
  const naming = { api: "sample", contract: "schemas", viewGuard: strictView };
  const generated = await generate(buildModel(loaded.contract), targets, naming);
  return importValidators({ ...generated, diagnostics: [...loaded.diagnostics, ...generated.diagnostics] });
}

async function importValidators(generated: Generated): Promise<GeneratedValidators> {
  folder ??= mkdtempSync(join(tmpdir(), "specwright-validators-"));
  const root = join(folder, String(count++));
  for (const { files } of generated.targets) {
    for (const { path, text } of files) write(join(root, "api", path), text);
  }
  for (const { path, text } of generated.runtime) write(join(root, "runtime", path), text);
  const load = (file: string): Promise<Record<string, unknown>> =>
    import(/* @vite-ignore */ pathToFileURL(join(root, "api", file)).href);
  const exports = await load("validators.ts");
  return {
    text: textOf(generated),
    diagnostics: generated.diagnostics,
    exports,
    load,
    schema(name) {
      const found = exports[name];
      if (!isSchema(found)) throw new Error(`no schema '${name}'`);
      return found;
    },
  };
}

/** The validators of component schemas. */
export function loadSchemas(schemas: object, options: object = {}): Promise<GeneratedValidators> {
  return loadValidators({ components: { schemas } }, options);
}

export async function generateValidators(contract: Contract, options: object = {}): Promise<Generated> {
  const loaded = await loadText(contract);
  return generate(buildModel(loaded.contract), targetsWith(options), {
    api: "sample",
    contract: "openapi.json",
    viewGuard: strictView,
  });
}

function targetsWith(options: object): Target[] {
  return [
    { generator: types, options: { schema: false } },
    { generator: validators, options },
  ];
}

export async function modelOf(contract: Contract): Promise<ApiModel> {
  return buildModel((await loadText(contract)).contract);
}

function loadText(contract: Contract): Promise<LoadedContract> {
  const info = { title: "Sample", version: "1" };
  const text = JSON.stringify({ openapi: "3.2.0", info, paths: {}, ...contract });
  const host = createMemoryHost(new Map([["/contract/openapi.json", text]]));
  return loadContract("/contract/openapi.json", { host, cwd: "/contract" });
}

/** Broken rules in short: `items[0].name minLength`, in the order of their report. */
export function faults(schema: Schema<unknown>, value: unknown): string[] {
  const issues = schema.check(value);
  if ((issues.length === 0) !== schema.is(value)) throw new Error("guard and check disagree");
  return issues.map((issue) => `${place(issue)} ${issue.code}`.trim());
}

function place({ path }: Issue): string {
  return path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
}

function textOf({ targets }: Generated): string {
  const file = targets.flatMap(({ files }) => files).find(({ path }) => path === "validators.ts");
  if (file === undefined) throw new Error("no validators.ts");
  return file.text;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function isSchema(value: unknown): value is Schema<unknown> {
  return typeof value === "object" && value !== null && "~standard" in value;
}
