/** `mocks.ts`: what a mock of each operation and RPC method is called with and may answer, and the contract's examples. */
import {
  type ApiModel,
  brokenLines,
  createHeldValues,
  docComment,
  inlineType,
  type LiteralObject,
  literal,
  literalLines,
  memberKey,
  type Operation,
  operationDoc,
  originLine,
  type PlanContext,
  pascalCase,
  propertyKey,
  type RpcMethod,
  stringLiteral,
  successes,
  type TypeMember,
  type TypeNode,
  type TypePrinter,
  textNode,
  typeLines,
  unionNode,
} from "../../src/index.ts";
import { HeldData } from "../held-values/index.ts";
import { createJudge, createSampler } from "../samples/index.ts";
import { server } from "../server/index.ts";
import { type ExampleData, planExamples } from "./plan-examples.ts";
import { socketsNode, socketType } from "./plan-sockets.ts";

export interface MocksView {
  readonly header: readonly string[];
  readonly about: readonly string[];
  /** Import specifiers. */
  readonly server: string;
  readonly types: string;
  readonly values: string;
  readonly usesTypes: boolean;
  readonly usesValues: boolean;
  /** `Lunar`. */
  readonly name: string;
  /** Operations, then the methods that share one. */
  readonly mocks: readonly MockView[];
  /** Lines of the members of the table. */
  readonly examples: readonly string[];
  /** Literal: a list. */
  readonly servers: string;
  /** Some operation has a WebSocket. */
  readonly sockets: boolean;
  /** Type of a handler. */
  readonly handlers: string;
  /** Lines of the declarations of further tables. */
  readonly tables: readonly string[];
  /** Expressions: what of MSW makes handlers, and the names of all tables. */
  readonly makers: string;
  readonly members: string;
}

export interface MockView {
  readonly doc: readonly string[];
  /** Lines of the member. */
  readonly type: readonly string[];
}

/** What mocks have beside those of operations; `then` would make a promise of them. */
const ownMembers = new Set(["handlers", "then"]);

export function planMocks(model: ApiModel, context: PlanContext): MocksView {
  const { apiImport, api, names } = context;
  const judge = createJudge(model, context.shapes, "response");
  const values = createHeldValues(model, context.optionsOf(server), context.shapes);
  const data = new HeldData(values, judge);
  const workshop = { context, judge, sampler: createSampler(judge), data };
  const examples = new Map(
    model.operations.map((operation) => [operation, planExamples(operation, workshop)] as const),
  );
  const methods = model.operations.flatMap((operation): MethodOf[] =>
    (operation.rpc?.methods ?? []).map((method) => ({
      operation,
      method,
      name: memberName(names.operation(method)),
    })),
  );
  // Messages of WebSockets are as they travel to servers too.
  const wire = context.types("t.");
  const printer = context.types("t.", { held: { values, scope: "held." } });
  const mocks = [
    ...[...examples].map(([operation, found]) => operationMock(operation, found, context, wire)),
    ...methods.map((method) => methodMock(method, context, printer)),
  ];
  const typeText = mocks
    .flatMap(({ type }) => type.map((line) => line.replace(/"(?:[^"\\]|\\.)*"/g, "")))
    .join("\n");
  const tables = new Map<string, LiteralObject>();
  if (methods.length > 0) {
    tables.set("envelopes", envelopesNode(methods, context));
    tables.set("methods", methodsNode(methods, context));
  }
  const sockets = socketsNode(model, workshop);
  const hasSockets = Object.keys(sockets).length > 0;
  if (hasSockets) tables.set("sockets", sockets);
  return {
    header: context.header(),
    about: docComment([`Mocks of ${model.title}, by operation: call one to get a handler for MSW.`]),
    server: `${apiImport}/server.ts`,
    types: `${apiImport}/types.ts`,
    values: `${apiImport}/values.ts`,
    usesTypes: /\bt\./.test(typeText),
    usesValues: /\bheld\./.test(typeText),
    name: pascalCase(api),
    mocks,
    examples: [...examples].flatMap(([operation, found]) => exampleLines(names.operation(operation), found)),
    servers: literal(serverPaths(model)),
    sockets: hasSockets,
    handlers: hasSockets ? "(HttpHandler | WebSocketHandler)" : "HttpHandler",
    tables: [...tables].flatMap(([name, node]) => ended(brokenLines(node, 2, `const ${name} = `), ";")),
    makers: hasSockets ? "{ all: http.all, link: ws.link }" : "{ all: http.all }",
    members: ["servers", "examples", ...tables.keys()].join(", "),
  };
}

/** As the runtime has it. */
function memberName(name: string): string {
  return ownMembers.has(name) ? `${name}_` : name;
}

function operationMock(
  operation: Operation,
  examples: readonly ExampleData[],
  { names, contract }: PlanContext,
  printer: TypePrinter,
): MockView {
  const name = names.operation(operation);
  const stem = `s.${names.operationType(operation)}`;
  const types = [`${stem}Call`, `${stem}Result`, "HttpHandler"].map(textNode);
  return {
    doc: operationDoc(operation, contract),
    type: memberLines(memberName(name), [...types, ...namesNode(examples)], socketType(operation, printer)),
  };
}

function methodMock(
  { operation, method, name }: MethodOf,
  { names, contract }: PlanContext,
  printer: TypePrinter,
): MockView {
  const { summary, description, params, result, deprecated, origin } = method;
  const [success = 200] = successes(operation).flatMap(({ status }) =>
    status.kind === "exact" ? status.code : [],
  );
  const value = result ? inlineType(printer.node(result, "response")) : "undefined";
  const answer = `mock.RpcAnswer<${value}, ${success}, s.${names.operationType(operation)}Result>`;
  const input = params ? inlineType(printer.node(params, "request")) : "undefined";
  return {
    doc: docComment([
      ...[summary, description].flatMap((text) => (text ? [text, ""] : [])),
      `Method \`${method.name}\` of \`${names.operation(operation)}\``,
      originLine(origin, contract),
      ...(deprecated ? ["@deprecated"] : []),
    ]),
    type: memberLines(name, [input, answer, "HttpHandler"].map(textNode)),
  };
}

/** The names of examples that can be asked for, by status. */
function namesNode(examples: readonly ExampleData[]): TypeNode[] {
  const named = Map.groupBy(
    examples.filter(({ name, status }) => name !== undefined && typeof status === "number"),
    ({ status }) => status,
  );
  if (named.size === 0) return [];
  const members = [...named].map(([status, items]): TypeMember => {
    const names = items.map(({ name = "" }) => textNode(stringLiteral(name)));
    return { doc: [], key: String(status), type: unionNode(names) };
  });
  return [{ kind: "object", members }];
}

const lineWidth = 100;

/** @param more what the mock has besides */
function memberLines(name: string, types: readonly TypeNode[], more = ""): string[] {
  const begin = `readonly ${memberKey(name)}: mock.OperationMock<`;
  const line = `${begin}${types.map(inlineType).join(", ")}>${more};`;
  if (line.length < lineWidth) return [line];
  const lines = types.flatMap((node, index) => {
    const own = typeLines(node, 4).map((text) => `  ${text}`);
    return index === types.length - 1 ? own : ended(own, ",");
  });
  return [begin, ...lines, `>${more};`];
}

/** The lines of a member of a list of examples. */
function exampleLines(operation: string, examples: readonly ExampleData[]): string[] {
  const data = examples.map(
    ({ status, name, contentType, headers, body }): LiteralObject => ({
      status: literal(status),
      headers,
      name: name === undefined ? undefined : stringLiteral(name),
      contentType: contentType === undefined ? undefined : stringLiteral(contentType),
      body,
    }),
  );
  return ended(literalLines(data, 2, `${propertyKey(operation)}: `), ",");
}

/** Where the servers have the API, whatever their hosts: variables are any text. */
function serverPaths({ servers, operations }: ApiModel): string[] {
  const all = [...servers, ...operations.flatMap((operation) => operation.servers)];
  const paths = all.map(({ url }) => {
    const path = url
      .replace(/\{[^{}]*\}/g, "*")
      .replace(/^(?:[\w+.*-]+:)?\/\/[^/]*/, "")
      .replace(/\/+$/, "");
    // A path that is relative to the place of the contract may be anywhere.
    return path === "" || path.startsWith("/") ? path : `*/${path.replace(/^(?:\.{1,2}\/)+/, "")}`;
  });
  return paths.length === 0 ? ["*"] : [...new Set(paths)];
}

interface MethodOf {
  readonly operation: Operation;
  readonly method: RpcMethod;
  /** Of its mock. */
  readonly name: string;
}

function envelopesNode(methods: readonly MethodOf[], { names }: PlanContext): LiteralObject {
  return Object.fromEntries(
    methods.map(({ operation }) => [propertyKey(names.operation(operation)), envelopeNode(operation)]),
  );
}

function methodsNode(methods: readonly MethodOf[], { names }: PlanContext): LiteralObject {
  return Object.fromEntries(
    methods.map(({ operation, method, name }) => [
      propertyKey(name),
      { operation: stringLiteral(names.operation(operation)), name: stringLiteral(method.name) },
    ]),
  );
}

function ended(lines: readonly string[], end: string): string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? line + end : line));
}

function envelopeNode({ rpc }: Operation): LiteralObject {
  const members = [rpc?.method, rpc?.params, rpc?.result, rpc?.id];
  const [method, params, result, id] = members.map((name) =>
    name === undefined ? undefined : stringLiteral(name),
  );
  return { method, params, result, id };
}
