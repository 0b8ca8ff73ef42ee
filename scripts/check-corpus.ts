/**
 * `node scripts/check-corpus.ts FOLDER`: every contract of OpenAPI 2 and 3 that FOLDER's `index.json` lists goes from load
 * to model and through every lint rule without an exception, and the valid ones without an error. Closes with one line
 * that counts them.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  buildModel,
  ContractError,
  type Diagnostic,
  lintContract,
  loadContract,
  resolveSettings,
} from "../src/index.ts";
import { type CorpusDocument, corpusDocuments, isRefused, isValid } from "./corpus-documents.ts";

const recommended = resolveSettings();
const everyRule = resolveSettings({ preset: "strict" });

const folder = resolve(process.argv[2] ?? "../shared/corpus");
if (existsSync(join(folder, "index.json"))) await checkFolder();
else console.log(`skipped: there is no index.json in ${folder}`);

async function checkFolder(): Promise<void> {
  const documents = corpusDocuments(folder);
  let failed = 0;
  for (const document of documents) {
    const fault = await faultOf(document);
    if (fault === undefined) continue;
    failed += 1;
    console.log(`${document.file}\n  ${fault}`);
  }
  const passed = documents.length - failed;
  console.log(`corpus: ${documents.length} documents, ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

type Said = Pick<Diagnostic, "severity" | "message" | "origin"> & { readonly code: string };

/** What is wrong with our treatment of a document; undefined when all is well. */
async function faultOf(document: CorpusDocument): Promise<string | undefined> {
  let diagnostics: readonly Said[];
  try {
    diagnostics = await diagnosticsOf(document.file);
  } catch (error) {
    return `exception: ${error instanceof Error ? error.stack : String(error)}`;
  }
  const isAccepted = diagnostics.every(({ severity }) => severity !== "error");
  if (isRefused(document)) return isAccepted ? "accepted by now, no longer an exception" : undefined;
  if (isAccepted || !isValid(document)) return undefined;
  const errors = diagnostics.filter(({ severity }) => severity === "error").slice(0, 3);
  return `false errors: ${errors.map(({ code, message, origin }) => `${code} ${message} (${origin?.file}#${origin?.pointer})`).join("\n  ")}`;
}

/** What is said of a contract, on the way to its model if it has no errors, and by lint. */
async function diagnosticsOf(file: string): Promise<readonly Said[]> {
  await lintContract(file, everyRule, { cwd: folder });
  try {
    const { contract, diagnostics } = await loadContract(file, { cwd: folder });
    buildModel(contract);
    const { findings } = await lintContract(file, recommended, { cwd: folder });
    return [...diagnostics, ...findings];
  } catch (error) {
    if (error instanceof ContractError) return error.diagnostics;
    throw error;
  }
}
