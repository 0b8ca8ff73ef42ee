/** `client.ts`: the options of a client, its interface, and the function that makes one. */
import {
  type ApiModel,
  docComment,
  memberKey,
  type PlanContext,
  pascalCase,
  propertyKey,
  type SecurityScheme,
  type Server,
  type ServerVariable,
  stringLiteral,
} from "../../src/index.ts";
import { type Grouping, type GroupView, planGroups } from "./groups.ts";
import { type HeldPlan, typesModule } from "./held.ts";
import { object } from "./object-literal.ts";
import type { Extra, Names } from "./operation-names.ts";
import { callableDoc, inputName } from "./plan.ts";

export interface ClientView {
  readonly header: readonly string[];
  /** Import specifiers. */
  readonly schema: string;
  readonly types: string;
  /** `Lunar`. */
  readonly name: string;
  readonly about: readonly string[];
  readonly credentials: readonly CredentialView[];
  readonly shortcuts: readonly ShortcutView[];
  readonly variables: readonly VariableView[];
  /** The contract names no server. */
  readonly needsBaseUrl: boolean;
  /** The parameter of the functions that make a client. */
  readonly parameter: string;
  readonly transportArguments: readonly string[];
  /** What a client does without options, as an object. */
  readonly defaults: { readonly type: string; readonly value: string };
  readonly methods: readonly MethodView[];
  readonly extras: readonly ExtraView[];
  readonly groups: readonly GroupView[];
  /** What becomes of the assembled client: `return`, or `const client =` where groups are added to it. */
  readonly result: string;
  /** The client has a `fetch`. */
  readonly fetch: boolean;
}

/** Options of the target. */
export interface ClientOptions {
  readonly fetch: boolean;
  readonly groups: Grouping;
}

export interface CredentialView {
  readonly doc: readonly string[];
  readonly key: string;
  readonly type: string;
}

/** A credential that is the only one of its kind, as an option of its own. */
export interface ShortcutView {
  /** `apiKey` or `token`. */
  readonly option: string;
  readonly doc: readonly string[];
  readonly scheme: string;
  readonly schemeLiteral: string;
  /** Method of the client; undefined when an operation has its name. */
  readonly setter: string | undefined;
}

export interface VariableView {
  readonly doc: readonly string[];
  readonly key: string;
  readonly type: string;
}

export interface MethodView {
  readonly doc: readonly string[];
  readonly key: string;
  readonly input: string;
  readonly stem: string;
  readonly property: string;
  readonly descriptor: string;
  /** What its type has besides, a line each; undefined for a plain method. */
  readonly members: readonly string[] | undefined;
}

/** Methods that can do the same besides being called. */
export interface ExtraView {
  readonly list: string;
  readonly bind: string;
  readonly entries: readonly { readonly property: string; readonly constant: string }[];
}

export function planClient(
  model: ApiModel,
  context: PlanContext,
  names: Names,
  held: HeldPlan | undefined,
  { fetch, groups }: ClientOptions,
): ClientView {
  const name = pascalCase(context.api);
  const [server] = model.servers;
  const shortcuts = planShortcuts(names);
  const grouped = planGroups(groups, names.callables, `${name}Client`, context);
  return {
    header: context.header({ checked: false }),
    schema: `${context.apiImport}/schema.ts`,
    types: `${context.apiImport}/${typesModule(held)}`,
    name,
    about: docComment([
      `Every operation of ${model.title} as a method. The functions of \`operations.ts\` take it too.`,
    ]),
    credentials: [...names.schemes.values()].map(({ scheme }) => credentialView(scheme)),
    shortcuts,
    variables: (server?.variables ?? []).map(variableView),
    needsBaseUrl: server === undefined,
    parameter: `options: ${name}ClientOptions${server ? " = {}" : ""}`,
    transportArguments: [optionsExpression(shortcuts), ...contractArguments(model)],
    defaults: defaultsView(model),
    methods: names.callables.map((callable) => ({
      doc: callableDoc(callable, context),
      key: memberKey(callable.method),
      input: inputName(callable, model),
      stem: callable.stem,
      property: propertyKey(callable.method),
      descriptor: callable.descriptor,
      members: memberTypes(names.extras.get(callable) ?? []),
    })),
    extras: planExtras(names),
    groups: grouped,
    result: grouped.length === 0 ? "return" : "const client =",
    fetch,
  };
}

function variableView({
  name,
  description,
  enum: values = [],
  default: fallback,
}: ServerVariable): VariableView {
  return {
    doc: docComment([
      ...(description === undefined ? [] : [description]),
      `@default ${stringLiteral(fallback)}`,
    ]),
    key: memberKey(name),
    type: values.map(stringLiteral).join(" | ") || "string",
  };
}

/** What the contract says of where to call and how long to wait; nothing stands for what it leaves to the runtime. */
function contractArguments(model: ApiModel): string[] {
  const [server] = model.servers;
  const base = server ? [serverExpression(server, "options.variables")] : [];
  if (model.timeout === undefined) return base;
  return [base[0] ?? "undefined", String(timeoutOf(model))];
}

function defaultsView(model: ApiModel): ClientView["defaults"] {
  const [server] = model.servers;
  const timeout = `timeout: ${timeoutOf(model)}`;
  if (server === undefined) return { type: "{ timeout: number }", value: object([timeout]) };
  return {
    type: "{ baseUrl: string; timeout: number }",
    value: object([`baseUrl: ${serverExpression(server)}`, timeout]),
  };
}

/** Milliseconds. */
function timeoutOf({ timeout = 30 }: ApiModel): number {
  return timeout * 1000;
}

function serverExpression({ url, variables }: Server, chosen?: string): string {
  if (variables.length === 0) return stringLiteral(url);
  const defaults = variables.map(
    ({ name, default: value }) => `${propertyKey(name)}: ${stringLiteral(value)}`,
  );
  const values = [stringLiteral(url), object(defaults), ...(chosen === undefined ? [] : [chosen])];
  return `http.serverUrl(${values.join(", ")})`;
}

/** The options with their shortcuts among the credentials, whose own names win. */
function optionsExpression(shortcuts: readonly ShortcutView[]): string {
  if (shortcuts.length === 0) return "options";
  const members = shortcuts.map(({ scheme, option }) => `${propertyKey(scheme)}: options.${option}`);
  return `{ ...options, credentials: { ${[...members, "...options.credentials"].join(", ")} } }`;
}

/** `& http.Paged<…>`, the last one with the end of the statement. */
function memberTypes(extras: readonly Extra[]): string[] | undefined {
  if (extras.length === 0) return undefined;
  return extras.map(({ members }, index) => `& ${members}${index === extras.length - 1 ? ";" : ""}`);
}

function planExtras({ extras }: Names): ExtraView[] {
  const all = [...extras].flatMap(([{ method }, own]) => own.map((extra) => ({ method, extra })));
  return [...Map.groupBy(all, ({ extra }) => extra.list)].map(([list, entries]) => ({
    list,
    bind: entries[0]?.extra.bind ?? "",
    entries: entries.map(({ method, extra }) => ({
      property: propertyKey(method),
      constant: extra.constant,
    })),
  }));
}

/** API keys and tokens; a cookie is set by the server, not by whoever makes a client. */
function planShortcuts({ schemes, callables }: Names): ShortcutView[] {
  const all = [...schemes.values()].map(({ scheme }) => scheme);
  const methods = new Set(callables.map(({ method }) => method));
  const kinds = {
    apiKey: all.filter((scheme) => scheme.kind === "apiKey" && scheme.in !== "cookie"),
    token: all.filter(isToken),
  };
  return Object.entries(kinds).flatMap(([option, [only, ...others]]) => {
    if (only === undefined || others.length > 0) return [];
    const setter = `set${pascalCase(option)}`;
    return {
      option,
      doc: docComment([`The credential \`${only.name}\`, in short.`]),
      scheme: only.name,
      schemeLiteral: stringLiteral(only.name),
      setter: methods.has(setter) ? undefined : setter,
    };
  });
}

function isToken(scheme: SecurityScheme): boolean {
  if (scheme.kind === "http") return scheme.scheme.toLowerCase() === "bearer";
  return scheme.kind === "oauth2" || scheme.kind === "openIdConnect";
}

function credentialView(scheme: SecurityScheme): CredentialView {
  const { name, description } = scheme;
  const basic = scheme.kind === "http" && scheme.scheme.toLowerCase() === "basic";
  return {
    doc: docComment([...(description === undefined ? [] : [description, ""]), placeOf(scheme)]),
    key: memberKey(name),
    type: basic ? "http.Credential<http.BasicCredentials>" : "http.Credential",
  };
}

/** Where the credential goes. */
function placeOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return scheme.in === "cookie"
        ? `Sent in the cookie \`${scheme.parameter}\`. Browsers do not let scripts set it: there it must be in the jar.`
        : `Sent in the ${scheme.in === "query" ? "query parameter" : "header"} \`${scheme.parameter}\`.`;
    case "http":
      return `Sent as \`Authorization: ${scheme.scheme}\`.`;
    case "oauth2":
    case "openIdConnect":
    case "mutualTLS":
      return "An access token, sent as `Authorization: Bearer`.";
  }
}
