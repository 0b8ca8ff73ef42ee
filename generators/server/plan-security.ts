/** Who calls: the schemes that ask for credentials, and what handlers know of their callers. */
import {
  type ApiModel,
  docComment,
  literalLines,
  memberKey,
  type Operation,
  pascalCase,
  propertyKey,
  type SecurityScheme,
  stringLiteral,
} from "../../src/index.ts";
import { statedType } from "./inherited.ts";
import { schemeNode } from "./plan-row.ts";

export interface SecurityView {
  /** `Lunar`. */
  readonly name: string;
  readonly schemes: readonly SchemeView[];
}

export interface SchemeView {
  readonly doc: readonly string[];
  /** As a member of the interfaces, as a literal, and as a member of the table. */
  readonly member: string;
  readonly word: string;
  readonly key: string;
  readonly credentials: string;
  readonly literal: string;
}

/** Type parameters, perhaps on several lines, and arguments. Principals are among them only where something says who calls. */
export interface GenericsView {
  /** `<Principals extends LunarPrincipals = LunarPrincipals, State = unknown>` and `<Principals, State>`. */
  readonly parameters: string;
  readonly arguments: string;
}

/** The same of everything in a server that has them. */
export interface GenericsViews {
  /** Of all handlers; empty without operations, for nothing would use them. */
  readonly handlers: GenericsView;
  readonly sockets: GenericsView;
  /** Of handlers by tag, and of the options. */
  readonly parts: GenericsView;
  /** Of the function that makes a server: a principal for each scheme, so that each is inferred from its own hook. */
  readonly create: GenericsView;
}

/** Schemes that some operation asks for. */
export function guardingSchemes({ operations, securitySchemes }: ApiModel): SecurityScheme[] {
  const asked = new Set(operations.flatMap(askedNames));
  return securitySchemes.filter(({ name }) => asked.has(name));
}

function askedNames({ security }: Operation): string[] {
  return security.flatMap(({ schemes }) => schemes.map(({ name }) => name));
}

export function planGenerics(
  { operations }: ApiModel,
  guards: readonly SecurityScheme[],
  api: string,
): GenericsViews {
  const name = pascalCase(api);
  const isGuarded = guards.length > 0;
  const open: GenericsView = { parameters: "<State = unknown>", arguments: "<State>" };
  const guarded: GenericsView = {
    parameters: angled([`Principals extends ${name}Principals = ${name}Principals`, "State = unknown"]),
    arguments: "<Principals, State>",
  };
  const parts = isGuarded ? guarded : open;
  const speaksToKnown = operations.some(
    ({ websocket, security }) => websocket !== undefined && security.length > 0,
  );
  return {
    handlers: operations.length > 0 ? parts : { parameters: "", arguments: "" },
    sockets: speaksToKnown ? parts : open,
    parts,
    create: isGuarded ? createGenerics(guards) : open,
  };
}

function createGenerics(guards: readonly SecurityScheme[]): GenericsView {
  const taken = new Set<string>();
  const principals = guards.map(({ name }) => {
    // Behind a suffix of its own no name hides what the function refers to.
    const stem = `${pascalCase(name)}Principal`;
    let parameter = stem;
    for (let count = 2; taken.has(parameter); count++) parameter = `${stem}${count}`;
    taken.add(parameter);
    return { parameter, member: `readonly ${memberKey(name)}: ${parameter};` };
  });
  const members = principals.map(({ member }) => `\n      ${member}`).join("");
  return {
    parameters: angled([...principals.map(({ parameter }) => parameter), "State = unknown"]),
    arguments: `<\n    {${members}\n    },\n    State\n  >`,
  };
}

function angled(parts: readonly string[]): string {
  const line = `<${parts.join(", ")}>`;
  return line.length < 60 ? line : `<\n${parts.map((part) => `  ${part},\n`).join("")}>`;
}

/** The type of an operation's callers. What asks for a scheme that the contract does not describe lets nobody in. */
export function callerType({ security }: Operation, guards: readonly SecurityScheme[]): string {
  if (security.length === 0 || guards.length === 0) return "serve.Anonymous";
  const described = new Set(guards.map(({ name }) => name));
  const alternatives = security
    .map(({ schemes }) => schemes.map(({ name }) => name))
    .filter((names) => names.every((name) => described.has(name)))
    .map((names) => `[${inRowOrder(names).map(stringLiteral).join(", ")}]`);
  return `serve.CallerBy<Principals, ${[...new Set(alternatives)].join(" | ") || "never"}>`;
}

/** As the members of the row come, in which names that look like numbers are first. */
function inRowOrder(names: readonly string[]): string[] {
  return Object.keys(Object.fromEntries(names.map((name) => [name, true])));
}

export function securityView(guards: readonly SecurityScheme[], api: string): SecurityView | undefined {
  return guards.length === 0 ? undefined : { name: pascalCase(api), schemes: guards.map(schemeView) };
}

function schemeView(scheme: SecurityScheme): SchemeView {
  const { name, description } = scheme;
  const [literal = ""] = literalLines(schemeNode(scheme), 0);
  return {
    doc: docComment([...(description === undefined ? [] : [description, ""]), placeOf(scheme)]),
    member: memberKey(name),
    word: stringLiteral(name),
    key: propertyKey(name),
    credentials: credentialsType(scheme),
    literal: `${literal}${statedType(name, "serve.Scheme")}`,
  };
}

function credentialsType(scheme: SecurityScheme): string {
  if (scheme.kind === "mutualTLS") return "undefined";
  return scheme.kind === "http" && scheme.scheme.toLowerCase() === "basic"
    ? "serve.BasicCredentials"
    : "string";
}

/** Where the credentials come from. */
export function placeOf(scheme: SecurityScheme): string {
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
