/** `contract.test.ts`: every operation through the generated client, against Prism or a server that runs already. */
import {
  type ApiModel,
  dataNode,
  docComment,
  literal,
  literalLines,
  type Operation,
  type PlanContext,
  pascalCase,
  propertyKey,
  type SecurityScheme,
  stringLiteral,
  successes,
} from "../../src/index.ts";
import { client, clientMethod, isInputHeld, planHeld, typesModule } from "../client/index.ts";
import { createJudge, createSampler } from "../samples/index.ts";
import { operationValidators } from "../validators/index.ts";
import { limits } from "./limits.ts";
import { type AnswerView, planAnswers } from "./plan-answers.ts";
import { type PlannedInput, planInput, type Untested, type Workshop } from "./plan-input.ts";
import { planRefusals } from "./plan-refusals.ts";
import { type PlannedRpc, planRpc } from "./plan-rpc.ts";

export interface ContractTestsView {
  readonly header: readonly string[];
  readonly about: readonly string[];
  /** Literals: path of the contract, and the prefix of the environment variables. */
  readonly contract: string;
  readonly prefix: string;
  /** Literal: what allows the contract's documents on other hosts, if it has any. */
  readonly remote: string | undefined;
  /** Import specifiers, as literals. */
  readonly clientModule: string;
  readonly typesModule: string;
  readonly validatorsModule: string;
  /** `Lunar`: `createLunarClient` makes the client. */
  readonly name: string;
  readonly credentials: readonly CredentialView[];
  readonly operations: readonly OperationTestsView[];
  /** What of the file's preamble is used. */
  readonly uses: UsesView;
}

export interface UsesView {
  readonly tests: boolean;
  readonly failures: boolean;
  readonly preferences: boolean;
  readonly refusals: boolean;
  readonly strangers: boolean;
  readonly validators: boolean;
  readonly rpcResults: boolean;
  /** Bodies are held otherwise than they travel, and validators speak of how they travel. */
  readonly wire: boolean;
}

export interface CredentialView {
  readonly key: string;
  readonly value: string;
}

export interface OperationTestsView {
  /** Comment on what gets no test. */
  readonly untested: readonly string[];
  /** Nothing may be testable. */
  readonly tests: TestsView | undefined;
}

export interface TestsView {
  readonly title: string;
  readonly method: string;
  readonly stem: string;
  /** Lines of the declaration of `input`, if anything uses it. */
  readonly input: readonly string[];
  readonly successes: readonly AnswerView[];
  readonly failures: readonly AnswerView[];
  /** Inputs of the contract's further examples. */
  readonly others: readonly OtherInputView[];
  readonly rpc: RpcView | undefined;
  readonly withoutInputs: readonly string[];
  readonly withoutMembers: readonly string[];
  readonly withoutCredentials: boolean;
}

export interface OtherInputView {
  readonly title: string;
  /** Lines of the expression. */
  readonly input: readonly string[];
}

/** Calls of the methods that share an operation. */
export interface RpcView {
  readonly method: string;
  readonly stem: string;
  readonly status: number;
  /** Literal: the member of the body that holds results; undefined when results are not looked at. */
  readonly result: string | undefined;
  /** Expression of the body as it travels. */
  readonly body: string;
  readonly calls: readonly RpcCallView[];
}

export interface RpcCallView {
  readonly preference: string;
  readonly input: readonly string[];
  readonly schema: string | undefined;
}

export function planContractTests(model: ApiModel, context: PlanContext): ContractTestsView {
  const requests = createJudge(model, context.shapes, "request");
  const workshop: Workshop = {
    context,
    requests,
    responses: createJudge(model, context.shapes, "response"),
    lenient: createJudge(model, context.shapes, "request", { selects: false }),
    sampler: createSampler(requests),
    held: planHeld(model, context, context.optionsOf(client)),
  };
  // Deletions last: on a server that keeps state the other tests may need what they take away.
  const inOrder = model.operations.toSorted(
    (left, right) => Number(left.method === "DELETE") - Number(right.method === "DELETE"),
  );
  const operations = inOrder.map((operation) => planOperation(operation, model, workshop));
  return {
    header: context.header(),
    about: docComment([
      `Contract tests of ${model.title}.`,
      "",
      `They start a mock of the contract. With ${prefixOf(context.api)}_BASE_URL they go to that server instead, and`,
      "leave out what only a mock can be asked for.",
    ]),
    contract: stringLiteral(context.contract),
    prefix: stringLiteral(prefixOf(context.api)),
    remote: context.remote && literal({ ...context.remote }),
    clientModule: stringLiteral(`${context.apiImport}/client.ts`),
    typesModule: stringLiteral(`${context.apiImport}/${typesModule(workshop.held)}`),
    validatorsModule: stringLiteral(`${context.apiImport}/validators.ts`),
    name: pascalCase(context.api),
    credentials: credentialViews(model),
    operations,
    uses: usesOf(operations, workshop.held !== undefined),
  };
}

function planOperation(operation: Operation, model: ApiModel, workshop: Workshop): OperationTestsView {
  const { context } = workshop;
  const title = `${context.names.operation(operation)}: ${operation.method} ${operation.path.raw}`;
  const found = planInput(operation, workshop);
  const input = isInputHeld(workshop.held, operation, undefined) ? untyped(found) : found;
  if (!("value" in input)) return { untested: untestedComment([input], title), tests: undefined };
  const { responses: validators } = operationValidators(context.names, operation);
  const answers = planAnswers(operation, `v.${validators}`, workshop);
  // Without a success that is declared there is nothing to tell acceptance by.
  const others = successes(operation).length > 0 ? input.others : [];
  const unheard = input.others
    .filter((other) => !others.includes(other))
    .map(({ title: what }): Untested => ({ what, why: limits["no-success"] }));
  const refusals = planRefusals(operation, input, model.securitySchemes, workshop);
  const stem = context.names.operationType(operation);
  const method = clientMethod(context.names.operation(operation));
  const rpc = planRpc(operation, input, workshop);
  const tests: TestsView = {
    title: stringLiteral(title),
    method,
    stem,
    input: ended(inputLines(input, stem, 2, `const input: t.${stem}Input = `), ";"),
    successes: answers.successes,
    failures: answers.failures,
    others: others.map((other) => ({
      title: stringLiteral(other.title),
      input: ended(inputLines(other, stem, 6), ","),
    })),
    rpc: rpc && rpcView(rpc, method, stem, workshop.held ? "toWire(data)" : "data"),
    withoutInputs: refusals.inputs,
    withoutMembers: refusals.members,
    withoutCredentials: refusals.credentials,
  };
  const untested = untestedComment(
    [...input.untested, ...unheard, ...answers.untested, ...refusals.untested, ...(rpc?.untested ?? [])],
    title,
  );
  const lists = [tests.successes, tests.failures, tests.withoutInputs, tests.withoutMembers];
  const usesInput = tests.withoutCredentials || lists.some((list) => list.length > 0);
  // A suite without a test would fail.
  if (!usesInput && tests.others.length === 0) return { untested, tests: undefined };
  return { untested, tests: usesInput ? tests : { ...tests, input: [] } };
}

/** Inputs are written as they travel, which the types of calls are not. */
function untyped(input: PlannedInput | Untested): PlannedInput | Untested {
  if (!("value" in input)) return input;
  const others = input.others.map((other) => ({ ...other, typed: false }));
  return { ...input, typed: false, others };
}

function rpcView(
  { status, result, calls }: PlannedRpc,
  method: string,
  stem: string,
  body: string,
): RpcView | undefined {
  if (calls.length === 0) return undefined;
  const views = calls.map((call) => ({
    preference: stringLiteral(call.preference),
    input: ended(inputLines(call.input, stem, 6), ","),
    schema: call.schema,
  }));
  return { method, stem, status, result, body, calls: views };
}

function inputLines(
  { value, typed }: Pick<PlannedInput, "value" | "typed">,
  stem: string,
  indent: number,
  prefix = "",
): string[] {
  return ended(literalLines(dataNode(value), indent, prefix), typed ? "" : ` as unknown as t.${stem}Input`);
}

function ended(lines: readonly string[], end: string): string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? line + end : line));
}

/** A comment that names the operation where no describe block does. */
function untestedComment(untested: readonly Untested[], title: string): string[] {
  if (untested.length === 0) return [];
  const reasons = Map.groupBy(untested, ({ why }) => why);
  const lines = [...reasons].map(([why, items]) => `- ${items.map(({ what }) => what).join("; ")}: ${why}`);
  return docComment([`Not tested of ${title}:`, ...lines]);
}

function credentialViews(model: ApiModel): CredentialView[] {
  const asked = new Set(
    model.operations.flatMap(({ security }) =>
      security.flatMap(({ schemes }) => schemes.map(({ name }) => name)),
    ),
  );
  return model.securitySchemes
    .filter(({ name, kind }) => asked.has(name) && kind !== "mutualTLS")
    .map((scheme) => ({ key: propertyKey(scheme.name), value: credentialText(scheme) }));
}

function credentialText(scheme: SecurityScheme): string {
  const variable = prefixOf(scheme.name);
  if (scheme.kind !== "http" || scheme.scheme.toLowerCase() !== "basic") return secret(variable);
  const [username, password] = ["USERNAME", "PASSWORD"].map(
    (part) => `${secret(`${variable}_${part}`)} ?? ""`,
  );
  return `{ username: ${username}, password: ${password} }`;
}

function secret(variable: string): string {
  return `server.secret(${stringLiteral(variable)})`;
}

/** `json-api` is `JSON_API`, `BearerAuth` is `BEARER_AUTH`. */
function prefixOf(name: string): string {
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1_$2").match(/[A-Za-z\d]+/g) ?? [];
  return words.join("_").toUpperCase();
}

function usesOf(operations: readonly OperationTestsView[], isHeld: boolean): UsesView {
  const tests = operations.flatMap((operation) => operation.tests ?? []);
  const answers = tests.flatMap(({ successes, failures }) => [...successes, ...failures]);
  const calls = tests.flatMap(({ rpc }) => (rpc?.result === undefined ? [] : rpc.calls));
  const areChecked = answers.some(({ expectations }) =>
    expectations.some((line) => line.startsWith("expect(v.")),
  );
  return {
    tests: tests.length > 0,
    failures: tests.some(({ failures }) => failures.length > 0),
    preferences:
      answers.some(({ preferences }) => preferences.length > 0) || tests.some(({ rpc }) => rpc !== undefined),
    refusals: tests.some((item) => item.withoutInputs.length > 0 || item.withoutMembers.length > 0),
    strangers: tests.some((item) => item.withoutCredentials),
    rpcResults: calls.length > 0,
    validators: areChecked || calls.some(({ schema }) => schema !== undefined),
    wire: isHeld && (areChecked || calls.length > 0),
  };
}
