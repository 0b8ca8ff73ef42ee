/** Schemas of the suite to the validators that are generated from them, many schemas to a module. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { types } from "../../generators/types/index.ts";
import { validators } from "../../generators/validators/index.ts";
import {
  buildModel,
  createMemoryHost,
  createNameTable,
  DiagnosticError,
  type Generated,
  generate,
  type LoadedSchemas,
  loadSchemas,
  type RemoteDocuments,
} from "../../src/index.ts";
import type { SuiteGroup } from "./read-suite.ts";

/** Guards say the same as the lists of issues that stand beside them. */
export interface Validator {
  readonly is: (value: unknown) => boolean;
  readonly check: (value: unknown) => readonly unknown[];
}

export interface CompileOptions {
  readonly remote: RemoteDocuments;
  /** Folder for generated modules. */
  readonly output: string;
  readonly formats: boolean;
}

const largestBatch = 150;

/** The validator of each group, or why there is none. */
export async function compileGroups(
  groups: readonly SuiteGroup[],
  options: CompileOptions,
): Promise<Map<SuiteGroup, Validator | string>> {
  const compiled = new Map<SuiteGroup, Validator | string>();
  for (const batch of batches(groups)) {
    for (const [group, validator] of await compileBatch(batch, options)) compiled.set(group, validator);
  }
  return compiled;
}

/** Schemas of one dialect, none of which has an address that another one has. */
function batches(groups: readonly SuiteGroup[]): SuiteGroup[][] {
  const open: { readonly groups: SuiteGroup[]; readonly ids: Set<string> }[] = [];
  for (const group of groups) {
    const text = JSON.stringify(group.schema);
    const ids = [...text.matchAll(/"\$?id":"([^"]*)"/g)].map((match) => match[1] ?? "");
    let batch = open.find(
      (item) =>
        item.groups.length < largestBatch &&
        item.groups[0]?.dialect === group.dialect &&
        !ids.some((id) => item.ids.has(id)),
    );
    if (batch === undefined) {
      batch = { groups: [], ids: new Set() };
      open.push(batch);
    }
    batch.groups.push(group);
    for (const id of ids) batch.ids.add(id);
  }
  return open.map((batch) => batch.groups);
}

async function compileBatch(
  batch: readonly SuiteGroup[],
  options: CompileOptions,
): Promise<Map<SuiteGroup, Validator | string>> {
  const [first] = batch;
  if (first === undefined) return new Map();
  const loaded = await load(batch, options);
  if ("failure" in loaded) {
    if (batch.length === 1) return new Map([[first, loaded.failure]]);
    // One of them is at fault: the others must not suffer.
    const halves = [batch.slice(0, batch.length / 2), batch.slice(batch.length / 2)];
    const found = [];
    for (const half of halves) found.push(...(await compileBatch(half, options)));
    return new Map(found);
  }
  const model = buildModel(loaded.contract);
  const names = createNameTable(model);
  const generated = await generate(
    model,
    [
      { generator: types, options: { schema: false } },
      { generator: validators, options: { impliedTypes: false, formats: options.formats } },
    ],
    { api: "suite", contract: "suite.json", runtime: "shared" },
  );
  const module = await importModule(generated, options.output);
  return new Map(
    batch.map((group, index) => {
      const file = index === 0 ? "" : `${index}.json`;
      const found = module[names.schema(`${file}#`)];
      return [group, isValidator(found) ? found : "no validator was generated"];
    }),
  );
}

async function load(
  batch: readonly SuiteGroup[],
  { remote }: CompileOptions,
): Promise<LoadedSchemas | { readonly failure: string }> {
  const [first] = batch;
  const texts = batch.map(({ schema }, index): [string, string] => [
    `/suite/${index}.json`,
    JSON.stringify(schema),
  ]);
  try {
    return await loadSchemas(
      texts.map(([path]) => path),
      {
        host: createMemoryHost(new Map(texts)),
        cwd: "/suite",
        remote,
        ...(first && { dialect: first.dialect }),
      },
    );
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { failure: error.diagnostics.map(({ code, message }) => `${code}: ${message}`).join("; ") };
  }
}

let modules = 0;

async function importModule(generated: Generated, output: string): Promise<Record<string, unknown>> {
  const root = join(output, String(modules++));
  for (const { files } of generated.targets) {
    for (const { path, text } of files) write(join(root, "api", path), text);
  }
  for (const { path, text } of generated.runtime) write(join(root, "runtime", path), text);
  return import(pathToFileURL(join(root, "api", "validators.ts")).href);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function isValidator(value: unknown): value is Validator {
  return typeof value === "object" && value !== null && "is" in value && "check" in value;
}
