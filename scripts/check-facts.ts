/**
 * `node scripts/check-facts.ts FOLDER`: every contract of the configuration against the operations, schemas and RPC
 * methods that a fact sheet in FOLDER lists (`<api>.operations.json`). What differs on purpose stands in
 * `fact-differences.ts` with its reason. Closes with `N passed, N failed`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import config from "../specwright.config.ts";
import { type ApiModel, buildModel, loadContract, type Operation, type Schema } from "../src/index.ts";
import { type FactDifference, factDifferences } from "./fact-differences.ts";

interface Facts {
  readonly operations: readonly {
    readonly operationId: string;
    readonly method: string;
    readonly path: string;
    readonly statuses: readonly string[];
    readonly auth: boolean;
    readonly websocket: "no" | "both" | "only";
  }[];
  readonly schemas: Readonly<Record<string, readonly string[]>>;
  readonly rpcMethods?: readonly { readonly method: string }[];
}

const root = join(import.meta.dirname, "..");
let passed = 0;
let failed = 0;

async function checkApi(api: string, contract: string): Promise<void> {
  const before = { passed, failed };
  const facts: Facts = JSON.parse(readFileSync(join(folder, `${api}.operations.json`), "utf8"));
  const model = buildModel((await loadContract(join(root, contract))).contract);
  const differences = new Differences(api, factDifferences[api] ?? []);
  for (const fact of facts.operations) {
    const operation = model.operations.find(({ id }) => id === fact.operationId);
    const { call, statuses, auth, websocket } = operation ? describeOperation(operation) : nothing;
    const what = `${fact.operationId}`;
    differences.hold(what, { call, auth, websocket }, describeFact(fact));
    differences.holdMembers(`${what} statuses`, statuses, fact.statuses);
  }
  const ids = model.operations.map(({ id = "without id" }) => id);
  differences.holdMembers(
    "operations",
    ids,
    facts.operations.map(({ operationId }) => operationId),
  );
  for (const [name, members] of Object.entries(facts.schemas)) {
    const schema = model.schemas.find((item) => item.name === name)?.schema;
    differences.holdMembers(name, schema ? memberNames(schema, model) : [], members);
  }
  const methods = model.operations.flatMap(({ rpc }) => rpc?.methods.map((method) => method.name) ?? []);
  differences.holdMembers("RPC methods", methods, facts.rpcMethods?.map(({ method }) => method) ?? []);
  differences.reportUnused();
  console.log(`${api}: ${passed - before.passed} passed, ${failed - before.failed} failed`);
}

interface Described {
  readonly call: string;
  readonly statuses: readonly string[];
  readonly auth: boolean;
  readonly websocket: string;
}

const nothing: Described = { call: "missing", statuses: [], auth: false, websocket: "no" };

function describeOperation({ method, path, responses, security, websocket }: Operation): Described {
  return {
    call: `${method} ${path.raw}`,
    statuses: responses.map(({ status }) => (status.kind === "exact" ? String(status.code) : status.kind)),
    auth: security.some(({ schemes }) => schemes.length > 0),
    websocket: websocket?.mode ?? "no",
  };
}

function describeFact({ method, path, auth, websocket }: Facts["operations"][number]): object {
  return { call: `${method} ${path}`, auth, websocket };
}

/** Members of an object schema, those of its parts included. */
function memberNames(schema: Schema, model: ApiModel): string[] {
  switch (schema.kind) {
    case "object":
      return schema.properties.map(({ name }) => name);
    case "intersection":
      return schema.members.flatMap((member) => memberNames(member, model));
    case "union":
      return schema.variants.flatMap((variant) => memberNames(variant, model));
    case "ref": {
      const target = model.schemas.find(({ id }) => id === schema.target);
      return target ? memberNames(target.schema, model) : [];
    }
    default:
      return [];
  }
}

/** Holds a contract to facts; differences that are known are printed with their reason, unknown ones fail. */
class Differences {
  readonly #api: string;
  readonly #known: readonly FactDifference[];
  readonly #used = new Set<FactDifference>();

  constructor(api: string, known: readonly FactDifference[]) {
    this.#api = api;
    this.#known = known;
  }

  holdMembers(what: string, actual: readonly string[], expected: readonly string[]): void {
    const stated = new Set(actual);
    const missing = expected.filter((name) => !stated.has(name));
    const added = [...stated].filter((name) => !expected.includes(name));
    const unexplained = [...missing.map((name) => `-${name}`), ...added.map((name) => `+${name}`)].filter(
      (sign) => !this.#explains(what, sign),
    );
    this.hold(what, unexplained, []);
  }

  hold(what: string, actual: unknown, expected: unknown): void {
    if (JSON.stringify(actual) === JSON.stringify(expected)) {
      passed += 1;
      return;
    }
    failed += 1;
    console.log(
      `${this.#api} ${what}\n  contract ${JSON.stringify(actual)}\n  sheet    ${JSON.stringify(expected)}`,
    );
  }

  #explains(what: string, sign: string): boolean {
    const entry = this.#known.find((item) => item.what.test(what) && item.differs.includes(sign));
    if (entry === undefined) return false;
    this.#used.add(entry);
    console.log(`  ${this.#api} ${what} ${sign}: ${entry.reason}`);
    return true;
  }

  /** A reason for a difference that is no more is out of date. */
  reportUnused(): void {
    const unused = this.#known.filter((entry) => !this.#used.has(entry)).map(({ reason }) => reason);
    this.hold("reasons without a difference", unused, []);
  }
}

const folder = process.argv[2] ?? "../shared/apis";
if (!existsSync(folder)) {
  console.log(`skipped: there is no folder ${folder}`);
} else {
  for (const [api, { contract }] of Object.entries(config.apis)) await checkApi(api, contract);
  console.log(`facts: ${passed} passed, ${failed} failed`);
}
process.exitCode = failed === 0 ? 0 : 1;
