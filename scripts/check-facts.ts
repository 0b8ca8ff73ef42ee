/**
 * `node scripts/check-facts.ts FOLDER`: every contract in `specs/` against the operations and schemas that a fact sheet
 * in FOLDER lists (`<api>.operations.json`). Closes with `N passed, N failed`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ApiModel, buildModel, loadContract, type Operation, type Schema } from "../src/index.ts";

interface Facts {
  readonly operations: readonly {
    readonly operationId: string;
    readonly method: string;
    readonly path: string;
    readonly statuses: readonly string[];
    readonly auth: boolean;
  }[];
  readonly schemas: Readonly<Record<string, readonly string[]>>;
}

const folder = process.argv[2] ?? "../shared/apis";
const root = join(import.meta.dirname, "..");
let passed = 0;
let failed = 0;

if (!existsSync(folder)) {
  console.log(`skipped: there is no folder ${folder}`);
} else {
  for (const api of ["lunar"]) await checkApi(api);
  console.log(`facts: ${passed} passed, ${failed} failed`);
}
process.exitCode = failed === 0 ? 0 : 1;

async function checkApi(api: string): Promise<void> {
  const facts: Facts = JSON.parse(readFileSync(join(folder, `${api}.operations.json`), "utf8"));
  const model = buildModel((await loadContract(join(root, "specs", api, "openapi.yaml"))).contract);
  const listed = new Set(facts.operations.map(({ operationId }) => operationId));
  for (const fact of facts.operations) {
    const operation = model.operations.find(({ id }) => id === fact.operationId);
    hold(`${api} ${fact.operationId}`, operation && describeOperation(operation), {
      call: `${fact.method} ${fact.path}`,
      statuses: [...fact.statuses].sort(),
      auth: fact.auth,
    });
  }
  for (const { id = "" } of model.operations) hold(`${api} ${id} is in the sheet`, listed.has(id), true);
  for (const [name, members] of Object.entries(facts.schemas)) {
    const schema = model.schemas.find((item) => item.name === name)?.schema;
    hold(`${api} ${name}`, schema && memberNames(schema, model).sort(), [...members].sort());
  }
}

function describeOperation({ method, path, responses, security }: Operation): object {
  const statuses = responses.map(({ status }) =>
    status.kind === "exact" ? String(status.code) : status.kind,
  );
  return {
    call: `${method} ${path.raw}`,
    statuses: statuses.sort(),
    auth: security.some(({ schemes }) => schemes.length > 0),
  };
}

/** Members of an object schema, those of its `allOf` parts included. */
function memberNames(schema: Schema, model: ApiModel): string[] {
  switch (schema.kind) {
    case "object":
      return schema.properties.map(({ name }) => name);
    case "intersection":
      return [...new Set(schema.members.flatMap((member) => memberNames(member, model)))];
    case "ref": {
      const target = model.schemas.find(({ id }) => id === schema.target);
      return target ? memberNames(target.schema, model) : [];
    }
    default:
      return [];
  }
}

function hold(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`${what}\n  contract ${JSON.stringify(actual)}\n  sheet    ${JSON.stringify(expected)}`);
}
