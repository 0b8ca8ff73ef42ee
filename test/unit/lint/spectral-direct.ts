/** The same ruleset twice: as a file that we read, and as a definition given to Spectral itself. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ContractError, loadContract } from "../../../src/contract/load-contract.ts";
import { readRuleset } from "../../../src/lint/spectral/read-ruleset.ts";
import { runSpectral } from "../../../src/lint/spectral/run-spectral.ts";
import { appendPointer } from "../../../src/source/json-pointer.ts";

const require = createRequire(import.meta.url);
const core = require("@stoplight/spectral-core");
const functions = require("@stoplight/spectral-functions");
const formats = require("@stoplight/spectral-formats");
const { oas } = require("@stoplight/spectral-rulesets");
const requireOfCore = createRequire(require.resolve("@stoplight/spectral-core"));
const parsers = requireOfCore("@stoplight/spectral-parsers");
const { Resolver } = requireOfCore("@stoplight/spectral-ref-resolver");

/** Built late: its rules have a member that nobody should await. */
function definition(): object {
  const then = "then";
  return {
    extends: [[oas, "off"]],
    documentationUrl: "https://example.com/rules",
    aliases: {
      Operations: ["$.paths[*][get,post,put,patch,delete]"],
      Schemas: { targets: [{ formats: [formats.oas3], given: ["$.components.schemas[*]"] }] },
    },
    rules: {
      "paths-kebab-case": {
        description: "Paths are kebab-case.",
        message: "{{property}} is not kebab-case: {{error}}",
        given: "$.paths[*]~",
        [then]: {
          function: functions.pattern,
          functionOptions: { match: "^(/|[a-z0-9-.]+|{[a-zA-Z0-9_]+})+$" },
        },
      },
      "operation-summary": {
        given: "#Operations",
        severity: "hint",
        [then]: { field: "summary", function: functions.truthy },
      },
      "schema-names": {
        given: "#Schemas",
        message: "{{path}} {{value}}",
        [then]: { field: "@key", function: functions.casing, functionOptions: { type: "pascal" } },
      },
      "client-errors-have-content": {
        given: "$.paths[*][*].responses[?(@property && @property.match(/^4/))]",
        severity: "error",
        [then]: { field: "content", function: functions.defined },
      },
      references: {
        resolved: false,
        given: "$..[?(@property === '$ref')]",
        severity: "info",
        [then]: { function: functions.length, functionOptions: { max: 30 } },
      },
    },
  };
}

export interface Compared {
  /** `severity code file#pointer message`, sorted. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** @param rulesetFile a file that holds `ruleset` */
export async function compared(rulesetFile: string, contract: string, cwd: string): Promise<Compared> {
  const { linked } = await loadContract(contract, { cwd, root: cwd }).catch((error: unknown) => {
    if (error instanceof ContractError) return error;
    throw error;
  });
  // What cannot be linked is seen by no rule.
  if (linked === undefined) return { ours: [], theirs: [] };
  const findings = await runSpectral({ ruleset: await readRuleset(rulesetFile, { cwd }), linked });
  const { sources } = linked.sources;
  const paths = new Map(sources.map(({ file, path }) => [file, path]));
  const resolver = new Resolver({
    resolvers: {
      file: {
        // Answers at once: when files take their time, Spectral leaves references back to the first file as they are.
        resolve: async (uri: object) => readFileSync(decodeURIComponent(String(uri)), "utf8"),
      },
    },
  });
  const spectral = new core.Spectral({ resolver });
  spectral.setRuleset(definition());
  const { path } = linked.root;
  const parser = path.endsWith(".json") ? parsers.Json : parsers.Yaml;
  const results: readonly Result[] = await spectral.run(
    new core.Document(readFileSync(path, "utf8"), parser, path),
  );
  return {
    ours: findings
      .map(
        ({ severity, code, origin, message }) =>
          `${severity} ${code} ${paths.get(origin?.file ?? "")}#${origin?.pointer} ${message}`,
      )
      .sort(),
    theirs: results
      .filter(({ code }) => code !== "parser" && code !== "invalid-ref")
      .map((result) => {
        const pointer = result.path.reduce<string>(appendPointer, "");
        const severity = ["error", "warning", "info", "info"][result.severity];
        return `${severity} spectral/${result.code} ${result.source}#${pointer} ${result.message}`;
      })
      .sort(),
  };
}

interface Result {
  readonly code: string;
  readonly severity: number;
  readonly path: readonly (string | number)[];
  readonly source: string;
  readonly message: string;
}
