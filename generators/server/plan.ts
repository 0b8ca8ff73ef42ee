/** `server.ts`: for each operation what its handler receives and may answer, and the table that the runtime serves. */
import { METHODS } from "node:http";
import {
  type ApiModel,
  diagnostic,
  docComment,
  type HeldValues,
  inlineType,
  literalLines,
  mediaKind,
  memberKey,
  type Operation,
  operationDoc,
  type PlanContext,
  pascalCase,
  propertyKey,
  type SecurityScheme,
  type TypeNode,
  typeLines,
  uncarriedInRequest,
  uncarriedInResponses,
} from "../../src/index.ts";
import { ShapeCompiler } from "./held-shapes.ts";
import { HintCompiler } from "./hints.ts";
import { rowLines, schemeNode } from "./plan-row.ts";
import { planTags, type TagView } from "./plan-tags.ts";
import { callNode, genericLines, resultNode, socketLines } from "./plan-types.ts";
import { isWildcard } from "./wildcard.ts";

export interface ServerView {
  readonly header: readonly string[];
  /** Import specifiers. */
  readonly types: string;
  readonly validators: string;
  /** Some type refers to the types module. */
  readonly usesTypes: boolean;
  /**
   * Handlers hold some values otherwise than they travel, and `values.ts` has their types: the constant of the runtime
   * that says what is done with them.
   */
  readonly valueRules: string | undefined;
  readonly usesValues: boolean;
  /** Some row refers to a shape of it, too. */
  readonly usesShapes: boolean;
  /** `Lunar`. */
  readonly name: string;
  readonly about: readonly string[];
  /** Some operation asks for credentials that the contract describes. */
  readonly isGuarded: boolean;
  /** `<Principal = unknown, State = unknown>` and `<Principal, State>`; without the former where nobody is asked. */
  readonly typeParameters: string;
  readonly typeArguments: string;
  /** The same of the handlers' interface, which has none without operations: nothing would use them. */
  readonly handlerParameters: string;
  readonly handlerArguments: string;
  readonly tags: readonly TagView[];
  /** Operations that speak over WebSockets. */
  readonly sockets: readonly SocketView[];
  readonly schemes: readonly SchemeView[];
  readonly operations: readonly OperationView[];
}

export interface SchemeView {
  readonly doc: readonly string[];
  /** As a member of the interface, and of the table. */
  readonly member: string;
  readonly key: string;
  readonly credentials: string;
  readonly literal: string;
}

export interface OperationView {
  readonly doc: readonly string[];
  /** Lines of the member of the handlers' interface. */
  readonly handler: readonly string[];
  /** Types of the two sides. */
  readonly call: TypeView;
  readonly result: TypeView;
  /** The row, without indentation. */
  readonly row: readonly string[];
}

export interface SocketView {
  readonly doc: readonly string[];
  readonly handler: readonly string[];
}

export interface TypeView {
  readonly doc: readonly string[];
  readonly name: string;
  /** What follows `=`, with the space in front where there is something, and the lines after it. */
  readonly first: string;
  readonly rest: readonly string[];
}

const lineWidth = 100;

export function planServer(model: ApiModel, context: PlanContext, values: HeldValues): ServerView {
  const { apiImport, api, names } = context;
  const printer = context.types("t.", { held: { values, scope: "held." } });
  const hints = new HintCompiler(model, values);
  const shapes = new ShapeCompiler(values, context, "held.");
  const planner = { hints, shapes, values };
  const schemes = guardingSchemes(model);
  const isGuarded = schemes.length > 0;
  let usesTypes = false;
  let usesValues = false;

  function typeView(name: string, about: string, node: TypeNode): TypeView {
    // String literals could look like a name.
    const words = inlineType(node).replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, "");
    usesTypes ||= /\bt\./.test(words);
    usesValues ||= /\bheld\./.test(words);
    const lines = aliasLines(node, name.length + 15);
    const [first = "", ...rest] = [...lines.slice(0, -1), `${lines.at(-1)};`];
    return { doc: docComment([about]), name, first: first === "" ? "" : ` ${first}`, rest };
  }

  const operations = model.operations.map((operation): OperationView => {
    reportUnsupported(operation, context);
    const name = names.operation(operation);
    const stem = names.operationType(operation);
    return {
      doc: operationDoc(operation, context.contract),
      handler: handlerLines(operation, name, stem, isGuarded ? principalType(operation) : "undefined"),
      call: typeView(
        `${stem}Call`,
        `What the handler of \`${name}\` receives.`,
        callNode(operation, context, printer, hints),
      ),
      result: typeView(
        `${stem}Result`,
        `What the handler of \`${name}\` may answer.`,
        resultNode(operation, printer),
      ),
      row: rowLines(operation, model, context, planner),
    };
  });
  const sockets = model.operations.flatMap((operation): SocketView[] => {
    const { websocket } = operation;
    if (websocket === undefined) return [];
    const [name, stem] = [names.operation(operation), names.operationType(operation)];
    const principal = isGuarded ? principalType(operation) : "undefined";
    // Messages are not converted.
    const lines = socketLines(name, stem, websocket, principal, context.types("t."));
    usesTypes ||= lines.some((line) => /\bt\./.test(line));
    return [{ doc: operationDoc(operation, context.contract), handler: lines }];
  });
  const typeParameters = isGuarded ? "<Principal = unknown, State = unknown>" : "<State = unknown>";
  const typeArguments = isGuarded ? "<Principal, State>" : "<State>";
  return {
    header: context.header(),
    types: `${apiImport}/types.ts`,
    validators: `${apiImport}/validators.ts`,
    usesTypes,
    valueRules: values.isEmpty ? undefined : values.converts ? "heldValues" : "filledValues",
    usesValues,
    usesShapes: operations.some(({ row }) => row.some((line) => line.includes("() => held."))),
    name: pascalCase(api),
    about: docComment([`Handlers of ${model.title}, by operation.`]),
    isGuarded,
    typeParameters,
    typeArguments,
    handlerParameters: operations.length > 0 ? typeParameters : "",
    handlerArguments: operations.length > 0 ? typeArguments : "",
    tags: planTags(model, context),
    sockets,
    schemes: schemes.map(schemeView),
    operations,
  };
}

/** Node's parser takes no others; CONNECT is no request to it. */
const nodeMethods = new Set(METHODS.filter((method) => method !== "CONNECT"));

/** What the runtime does not do is said where the contract asks for it. */
function reportUnsupported(operation: Operation, { report }: PlanContext): void {
  // Handlers answer with items of streams.
  const answered = uncarriedInResponses(operation).filter(({ keyword }) => keyword !== "itemSchema");
  const uncarried = [...uncarriedInRequest(operation), ...answered];
  for (const { keyword, origin } of uncarried)
    report(diagnostic("unsupported/wire", { keyword, target: "server" }, { origin }));
  const { method, origin: place } = operation;
  if (!nodeMethods.has(method)) {
    const values = { method, target: "server", reason: "`node:http` knows no such method; `fetch` does" };
    report(diagnostic("unsupported/method", values, { origin: place }));
  }
  for (const { mediaType, origin } of operation.requestBody?.content ?? []) {
    if (mediaKind(mediaType) !== "multipart" || /^multipart\/form-data\b/i.test(mediaType)) continue;
    report(diagnostic("unsupported/keyword", { keyword: mediaType, target: "server" }, { origin }));
  }
  for (const { name, wildcard, origin } of operation.parameters) {
    if (!wildcard || isWildcard(operation, name)) continue;
    report(diagnostic("unsupported/keyword", { keyword: "x-wildcard", target: "server" }, { origin }));
  }
}

/** The lines of a type; of an object and a union behind it, each variant has a line of its own. */
function aliasLines(node: TypeNode, lead: number): string[] {
  const [object, union] = node.kind === "intersection" ? node.members : [];
  if (object === undefined || union?.kind !== "union") return typeLines(node, lead);
  const left = typeLines(object);
  const [first = "", ...variants] = typeLines(union, lineWidth);
  return [...left.slice(0, -1), `${left.at(-1)} & (${first}`, ...variants, ")"];
}

/** Where there is nothing but a WebSocket, plain requests need no handler. */
function handlerLines({ websocket }: Operation, name: string, stem: string, principal: string): string[] {
  const key = memberKey(name) + (websocket?.mode === "only" ? "?" : "");
  return genericLines(key, "serve.Handler", [`${stem}Call`, `${stem}Result`, principal, "State"]);
}

/** Schemes that some operation asks for. */
function guardingSchemes({ operations, securitySchemes }: ApiModel): SecurityScheme[] {
  const asked = new Set(
    operations.flatMap(({ security }) => security.flatMap(({ schemes }) => schemes.map(({ name }) => name))),
  );
  return securitySchemes.filter(({ name }) => asked.has(name));
}

function schemeView(scheme: SecurityScheme): SchemeView {
  const { name, description } = scheme;
  const [literal = ""] = literalLines(schemeNode(scheme), 0);
  return {
    doc: docComment([...(description === undefined ? [] : [description, ""]), placeOf(scheme)]),
    member: memberKey(name),
    key: propertyKey(name),
    credentials: credentialsType(scheme),
    literal,
  };
}

function credentialsType(scheme: SecurityScheme): string {
  if (scheme.kind === "mutualTLS") return "undefined";
  return scheme.kind === "http" && scheme.scheme.toLowerCase() === "basic"
    ? "serve.BasicCredentials"
    : "string";
}

/** Where the credentials come from. */
function placeOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return `Receives the ${scheme.in === "query" ? "query parameter" : scheme.in} \`${scheme.parameter}\`.`;
    case "http":
      return `Receives the credentials of \`Authorization: ${scheme.scheme}\`.`;
    case "oauth2":
    case "openIdConnect":
      return "Receives the token of `Authorization: Bearer`.";
    case "mutualTLS":
      return "Nothing in the request tells the client's certificate: ask the connection.";
  }
}

/** Without credentials nobody is known; where they are optional, perhaps. */
function principalType({ security }: Operation): string {
  if (security.length === 0) return "undefined";
  return security.some(({ schemes }) => schemes.length === 0) ? "Principal | undefined" : "Principal";
}
