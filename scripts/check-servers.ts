/**
 * `node scripts/check-servers.ts FOLDER`: a contract full of streams, the systems of the configuration, and contracts of
 * the corpus in FOLDER, generated client to generated server behind every adapter. Prints the table of comparisons, what
 * does not hold, and closes with `N passed, N failed`. `--write` puts the table into `docs/server.md`; `--check` fails when
 * it is out of date there. `--only NAME` tries one contract, `--verbose` tells what no value could be made for.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { generators } from "../generators/registry.ts";
import config from "../specwright.config.ts";
import { buildModel, createNameTable, generate, loadContract } from "../src/index.ts";
import { adapters } from "./conformance/adapters.ts";
import { runConformance } from "./conformance/run.ts";
import { formatTable, type Tally } from "./conformance/score.ts";
import type { Subject } from "./conformance/subject.ts";
import { replaceSection } from "./page-section.ts";

/** By the name that the table shows. */
const contracts: Readonly<Record<string, string>> = {
  petstore: "swagger-petstore/openapi.yaml",
  museum: "redocly-museum/openapi.yaml",
  cafe: "redocly-cafe/cafe.yaml",
  "box-2025": "box/openapi-v2025.0.json",
  discord: "discord/openapi.json",
  docker: "docker-engine/docker.openapi.yaml",
  spotify: "spotify/fixed-spotify-open-api.yml",
  notion: "notion/notion-openapi.json",
  qdrant: "qdrant/openapi.json",
  "ory-kratos": "ory-kratos/api.json",
  "xero-payroll": "xero/xero-payroll-nz.yaml",
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    verbose: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
  },
});
const folder = join(positionals[0] ?? "../shared/corpus", "specs");
const root = join(import.meta.dirname, "..");
const page = join(root, "docs/server.md");
const markers = {
  begin: "<!-- adapters: node scripts/check-servers.ts --write -->",
  end: "<!-- end of adapters -->",
};
const own: readonly (readonly [string, string])[] = [
  ["streams", join(import.meta.dirname, "conformance/streams.yaml")],
  ...Object.entries(config.apis).map(([api, { contract }]) => [api, join(root, contract)] as const),
];
const scratch = join(import.meta.dirname, "../.scratch");

async function subjectOf(api: string, path: string): Promise<Subject> {
  const { contract } = await loadContract(path);
  const model = buildModel(contract);
  const targets = generators.filter(({ name }) => ["types", "validators", "client", "server"].includes(name));
  const generated = await generate(
    model,
    targets.map((generator) => ({ generator })),
    { api },
  );
  mkdirSync(scratch, { recursive: true });
  const output = mkdtempSync(join(scratch, "servers-"));
  const put = (name: string, text: string): void => {
    const file = join(output, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const { files } of generated.targets)
    for (const { path: name, text } of files) put(`${api}/${name}`, text);
  for (const { path: name, text } of generated.runtime) put(`runtime/${name}`, text);
  const load = (name: string) => import(pathToFileURL(join(output, api, name)).href);
  try {
    return {
      api,
      model,
      names: createNameTable(model),
      client: await load("client.ts"),
      server: await load("server.ts"),
    };
  } finally {
    rmSync(output, { recursive: true });
  }
}

const rows: { adapter: string; api: string; tally: Tally }[] = [];
const hasCorpus = existsSync(folder);
if (!hasCorpus) console.log(`there is no folder ${folder}: only our own contracts are tried`);
const paths = Object.entries(hasCorpus ? contracts : {}).map(
  ([api, file]) => [api, join(folder, file)] as const,
);
for (const [api, path] of [...own, ...paths]) {
  if (values.only && values.only !== api) continue;
  const subject = await subjectOf(api, path);
  for (const [adapter, start] of Object.entries(adapters))
    rows.push({ adapter, api, tally: await runConformance(subject, start) });
}
const table = formatTable(rows);
console.log(table);
for (const { api, adapter, tally } of rows) {
  for (const failure of tally.failures) console.log(`${api} behind ${adapter}: ${failure}`);
  if (values.verbose) for (const what of tally.missing) console.log(`${api}: not made: ${what}`);
}
const lacking = rows.filter(({ adapter }) => adapter === "Fetch").flatMap(({ tally }) => tally.missing);
console.log(`not made from their schemas: ${lacking.length} values`);
const text = readFileSync(page, "utf8");
const updated = replaceSection(text, markers, [table]);
// Of some contracts alone there is no table to compare.
const isWhole = hasCorpus && values.only === undefined;
if (values.write && isWhole) writeFileSync(page, updated);
const isStale = values.check && isWhole && updated !== text;
if (isStale) console.log("the table in docs/server.md is out of date: node scripts/check-servers.ts --write");
const failed = rows.reduce((sum, { tally }) => sum + tally.failures.length, isStale ? 1 : 0);
const passed = rows.reduce((sum, { tally }) => sum + tally.passed, 0);
console.log(`servers: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
