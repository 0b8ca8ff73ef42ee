/**
 * `node scripts/check-schema-module.ts FOLDER`: for every single-file contract of the corpus in FOLDER that
 * openapi-typescript's own command takes and we take, `schema.ts` without our corrections is the same text. Closes with
 * `N passed, N failed`.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { renderSchemaModule } from "../generators/types/openapi-typescript/render-schema.ts";
import { ContractError, loadContract } from "../src/index.ts";
import { corpusDocuments } from "./corpus-documents.ts";

/** Contracts for which the text differs. One that is the same must leave the list. */
const differences: Readonly<Record<string, string>> = {
  "specs/readme-oas-examples/3.0/yaml/request-examples.yaml":
    "it follows a $ref that is data in an example; ours does not",
  "specs/mermade-openapi3-examples/3.0/fail/api-with-examples.yaml":
    "invalid: it reads fields that stand in the wrong object",
  "specs/paypal/openapi/customer_disputes_v1.json":
    "invalid: it reads an 'enum' that stands beside 'schema' in a parameter",
};

const folder = resolve(process.argv[2] ?? "../shared/corpus");
if (existsSync(join(folder, "index.json"))) await checkFolder();
else console.log(`skipped: there is no index.json in ${folder}`);

async function checkFolder(): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const { file } of corpusDocuments(folder)) {
    // What breaks the original may break it here.
    const theirs = await renderTheirs(file);
    const ours = theirs === undefined ? undefined : await renderOurs(file);
    if (ours === undefined || theirs === undefined) continue;
    if ((ours === theirs) === !Object.hasOwn(differences, file)) {
      passed += 1;
      continue;
    }
    failed += 1;
    console.log(
      ours === theirs ? `the same by now: ${file}` : `differs: ${file}\n${firstDifference(ours, theirs)}`,
    );
  }
  console.log(`schema.ts: ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

/** Undefined for a contract that we refuse, or that spans several files. */
async function renderOurs(file: string): Promise<string | undefined> {
  try {
    const loaded = await loadContract(join(folder, file), { root: folder });
    if (loaded.sources.sources.length > 1) return undefined;
    return bare(await renderSchemaModule(loaded.bundle(), { corrections: false }));
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw new Error(`${file} breaks openapi-typescript`, { cause: error });
  }
}

/** Undefined for a contract that openapi-typescript refuses, in whatever way. */
async function renderTheirs(file: string): Promise<string | undefined> {
  try {
    return bare(astToString(await openapiTS(pathToFileURL(join(folder, file)), { silent: true })));
  } catch {
    return undefined;
  }
}

/** Without the comment in front, which the command adds and the library does not. */
function bare(code: string): string {
  return code.replace(/^\/\*\*.*?\*\/\s*/s, "").trim();
}

function firstDifference(ours: string, theirs: string): string {
  const [left, right] = [ours.split("\n"), theirs.split("\n")];
  const index = left.findIndex((line, at) => line !== right[at]);
  return `  ours   ${left[index]?.trim()}\n  theirs ${right[index]?.trim()}`;
}
