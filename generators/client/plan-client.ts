/** `client.ts`: the options of a client, its interface, and the function that makes one. */
import {
  type ApiModel,
  docComment,
  memberKey,
  operationDoc,
  type PlanContext,
  pascalCase,
  propertyKey,
  type SecurityScheme,
  stringLiteral,
} from "../../src/index.ts";
import type { Names } from "./operation-names.ts";
import { inputName } from "./plan.ts";

export interface ClientView {
  readonly header: readonly string[];
  /** Import specifiers. */
  readonly schema: string;
  readonly types: string;
  /** `Lunar`. */
  readonly name: string;
  readonly about: readonly string[];
  readonly credentials: readonly CredentialView[];
  readonly variables: readonly VariableView[];
  /** The contract names no server. */
  readonly needsBaseUrl: boolean;
  /** The parameter of the functions that make a client. */
  readonly parameter: string;
  readonly transportArguments: string;
  readonly methods: readonly MethodView[];
  /** The client has a `fetch`. */
  readonly fetch: boolean;
}

export interface CredentialView {
  readonly doc: readonly string[];
  readonly key: string;
  readonly type: string;
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
}

export function planClient(model: ApiModel, context: PlanContext, names: Names, fetch: boolean): ClientView {
  const name = pascalCase(context.api);
  const [server] = model.servers;
  const variables = server?.variables ?? [];
  return {
    header: context.header(),
    schema: `${context.apiImport}/schema.ts`,
    types: `${context.apiImport}/types.ts`,
    name,
    about: docComment([
      `Every operation of ${model.title} as a method. The functions of \`operations.ts\` take it too.`,
    ]),
    credentials: [...names.schemes.values()].map(({ scheme }) => credentialView(scheme)),
    variables: variables.map(({ name: variable, description, enum: values, default: fallback }) => ({
      doc: docComment([
        ...(description === undefined ? [] : [description]),
        `@default ${stringLiteral(fallback)}`,
      ]),
      key: memberKey(variable),
      type: values?.map(stringLiteral).join(" | ") ?? "string",
    })),
    needsBaseUrl: server === undefined,
    parameter: `options: ${name}ClientOptions${server ? " = {}" : ""}`,
    transportArguments: server ? `options, ${serverExpression(server.url, variables)}` : "options",
    methods: [...names.operations].map(([operation, { method, stem, descriptor }]) => ({
      doc: operationDoc(operation, context.contract),
      key: memberKey(method),
      input: inputName(operation),
      stem,
      property: propertyKey(method),
      descriptor,
    })),
    fetch,
  };
}

function serverExpression(
  url: string,
  variables: readonly { readonly name: string; readonly default: string }[],
): string {
  if (variables.length === 0) return stringLiteral(url);
  const defaults = variables.map(
    ({ name, default: value }) => `${propertyKey(name)}: ${stringLiteral(value)}`,
  );
  return `http.serverUrl(${stringLiteral(url)}, { ${defaults.join(", ")} }, options.variables)`;
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
