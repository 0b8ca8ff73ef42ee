/**
 * `node scripts/check-oas-schemas.ts CORPUS`: the published JSON Schemas of OpenAPI 3.1 and 3.2, compiled by us, judge
 * every document of the corpus as ajv does. Closes with `N passed, N failed`.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { schemaModule } from "../generators/schema-module/index.ts";
import { generateSchemaModule } from "../src/index.ts";
import { createSource } from "../src/source/source.ts";
import { corpusDocuments } from "./corpus-documents.ts";

const corpus = resolve(process.argv[2] ?? "../shared/corpus");
const root = join(import.meta.dirname, "..");
const versions = ["3.1", "3.2"];
/** `schema` leaves Schema Objects open, `schema-base` holds them to OpenAPI's dialect by dynamic references. */
const entries = { schema: "isSchema", "schema-base": "isSchemaBase" } as const;
type Entry = keyof typeof entries;
const files = ["schema", "schema-base", "dialect", "meta"];

type Json = { readonly [key: string]: unknown };

let passed = 0;
let failed = 0;
if (existsSync(join(corpus, "oas-schemas"))) {
  for (const version of versions) await checkVersion(version);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} else console.log(`skipped: there are no schemas of OpenAPI in ${corpus}`);

async function checkVersion(version: string): Promise<void> {
  const ours = await compileOurs(version);
  const documents = corpusDocuments(corpus).filter((document) => document.version?.startsWith(version));
  for (const entry of ["schema", "schema-base"] as const) {
    const theirs = compileAjv(version, entry);
    let [valid, differing] = [0, 0];
    for (const { file } of documents) {
      const value = read(file);
      const [verdict, expected] = [ours(entry, value), theirs(value)];
      if (expected) valid += 1;
      if (verdict === expected) continue;
      differing += 1;
      console.log(`${file}: ${entry} of ${version} ${verdict ? "accepts" : "refuses"} it, ajv does not`);
    }
    const agreed = documents.length - differing;
    console.log(
      `OAS ${version} ${entry}: ${agreed} of ${documents.length} documents as ajv, ${valid} of them valid`,
    );
    passed += agreed;
    failed += differing;
  }
}

async function compileOurs(version: string): Promise<(entry: Entry, value: unknown) => boolean> {
  mkdirSync(join(root, ".scratch"), { recursive: true });
  const scratch = mkdtempSync(join(root, ".scratch", "oas-schemas-"));
  const paths = files.map((name) => join(corpus, "oas-schemas", version, `${name}.yaml`));
  const output = join(scratch, "oas.ts");
  const { changes, diagnostics } = await generateSchemaModule(paths, {
    generator: schemaModule,
    cwd: join(corpus, "oas-schemas", version),
    output,
  });
  if (changes.length === 0)
    throw new Error(diagnostics.map(({ diagnostic }) => diagnostic.message).join("\n"));
  const module: Record<string, (value: unknown) => boolean> = await import(pathToFileURL(output).href);
  rmSync(scratch, { recursive: true });
  return (entry, value) => module[entries[entry]]?.(value) ?? false;
}

/**
 * ajv resolves a `$dynamicRef` to the root of a document whose `$dynamicAnchor` stands deeper. Every one of these
 * schemas has one meaning when validation begins with a given one, so the oracle gets it written out.
 */
function compileAjv(version: string, entry: Entry): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, meta: false });
  const schemas = files.map((name) => object(read(`oas-schemas/${version}/${name}.yaml`)));
  const start = String(schemas[files.indexOf(entry)]?.["$id"]);
  for (const schema of [...schemas, ...metaschemas()])
    ajv.addSchema(object(withStaticReferences(schema, `${start}#/$defs/schema`)));
  const check = ajv.getSchema(start);
  return (value) => check?.(value) === true;
}

function withStaticReferences(value: unknown, meant: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withStaticReferences(item, meant));
  if (typeof value !== "object" || value === null) return value;
  const entriesOf = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    if (key === "$dynamicAnchor" || key === "$vocabulary") return [];
    if (key === "$dynamicRef") return [["$ref", meant]];
    return [[key, withStaticReferences(item, meant)]];
  });
  return Object.fromEntries(entriesOf);
}

/** Those of JSON Schema 2020-12, as ajv has them. */
function metaschemas(): Json[] {
  const folder = join(root, "node_modules/ajv/dist/refs/json-schema-2020-12");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  return names.map((name) => object(JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

/** The value of a document of the corpus. */
function read(file: string): unknown {
  const path = join(corpus, file);
  return createSource(file, path, readFileSync(path, "utf8")).source.value;
}

function object(value: unknown): Json {
  if (typeof value !== "object" || value === null) throw new Error("a schema that is no object");
  return Object.fromEntries(Object.entries(value));
}
