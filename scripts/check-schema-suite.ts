/**
 * `npm run test:schema-suite -- FOLDER`: the JSON Schema test suite through generated validators, which compile under
 * the strictest flags. Prints what each part has come to and every case that is not as it should be, and closes with
 * `N passed, N failed`.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { platformOptions, runCompiler } from "../test/support/compiler.ts";
import { compileGroups, type Validator } from "./schema-suite/compile-groups.ts";
import { gaps } from "./schema-suite/gaps.ts";
import { readGroups, type SuiteGroup, suiteRemotes } from "./schema-suite/read-suite.ts";

const folder = resolve(process.argv[2] ?? "../shared/corpus/json-schema-test-suite");
const scratch = join(import.meta.dirname, "..", ".scratch");
const formats = [
  ...["date", "time", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference"],
  ...["uuid", "json-pointer", "regex", "unknown", "idn-email", "idn-hostname", "iri", "iri-reference"],
  ...["uri-template", "relative-json-pointer", "ecmascript-regex"],
];
const optional = [
  ...["bignum", "ecmascript-regex", "float-overflow", "non-bmp-regex", "unknownKeyword", "id", "anchor"],
  ...["dynamicRef", "refOfUnknownKeyword", "no-schema", "cross-draft"],
];

interface Part {
  readonly name: string;
  readonly groups: readonly SuiteGroup[];
  readonly formats: boolean;
}

function parts(): Part[] {
  return [
    { name: "draft2020-12", groups: readGroups(folder, "draft2020-12", "2020-12"), formats: false },
    { name: "draft7", groups: readGroups(folder, "draft7", "draft-07"), formats: false },
    { name: "draft4", groups: readGroups(folder, "draft4", "draft-04"), formats: false },
    {
      name: "formats",
      groups: [
        ...readGroups(folder, "draft2020-12/optional/format", "2020-12", formats),
        ...readGroups(folder, "draft7/optional/format", "draft-07", formats),
      ],
      formats: true,
    },
    {
      name: "optional",
      groups: [
        ...readGroups(folder, "draft2020-12/optional", "2020-12", optional),
        ...readGroups(folder, "draft7/optional", "draft-07", optional),
      ],
      formats: false,
    },
  ];
}

if (existsSync(join(folder, "tests"))) await main();
else console.log(`skipped: there is no JSON Schema test suite in ${folder}`);

async function main(): Promise<void> {
  mkdirSync(scratch, { recursive: true });
  const output = mkdtempSync(join(scratch, "schema-suite-"));
  const figures: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const part of parts()) {
    const compiled = await compileGroups(part.groups, {
      remote: suiteRemotes(folder),
      output,
      formats: part.formats,
    });
    const total = part.groups.reduce((sum, { tests }) => sum + tests.length, 0);
    const faults = part.groups.flatMap((group) => faultsOf(group, compiled.get(group) ?? "was left out"));
    for (const { name, what } of faults) if (!gaps.has(name)) console.log(`${name}: ${what}`);
    const known = new Set(faults.map(({ name }) => name));
    failed += faults.filter(({ name }) => !gaps.has(name)).length;
    failed += outdated(part, known);
    passed += total - faults.length;
    figures.push(`${part.name} ${total - faults.length} of ${total}`);
  }
  const include = [join(output, "**/*.ts")];
  const said = await runCompiler("TypeScript 7", { include, options: platformOptions });
  console.log(said === "" ? "what is generated compiles" : said);
  failed += said === "" ? 0 : said.split("\n").length;
  rmSync(output, { recursive: true });
  console.log(`JSON Schema test suite: ${figures.join(", ")}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

interface Fault {
  /** `draft7/ref / description of the schema / description of the case`. */
  readonly name: string;
  readonly what: string;
}

function faultsOf(group: SuiteGroup, validator: Validator | string): Fault[] {
  return group.tests.flatMap(({ description, data, valid }) => {
    const name = `${group.file} / ${group.description} / ${description}`;
    if (typeof validator === "string") return [{ name, what: validator }];
    const verdict = validator.is(data);
    const issues = validator.check(data).length;
    if (verdict !== (issues === 0))
      return [{ name, what: `the guard says ${verdict}, beside ${issues} issues` }];
    return verdict === valid ? [] : [{ name, what: valid ? "is refused" : "is accepted" }];
  });
}

/** A known gap that has closed has to go from the list. */
function outdated({ groups }: Part, faults: ReadonlySet<string>): number {
  const all = groups.flatMap(({ file, description, tests }) =>
    tests.map((test) => `${file} / ${description} / ${test.description}`),
  );
  const closed = all.filter((name) => gaps.has(name) && !faults.has(name));
  for (const name of closed) console.log(`${name}: passes, so it is no gap any more`);
  return closed.length;
}
