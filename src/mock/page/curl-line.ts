/** A request that an operation answers with success, as a `curl` command. */
import type {
  ApiModel,
  JsonValue,
  MediaType,
  Operation,
  Parameter,
  Rpc,
  RpcMethod,
  SecurityScheme,
} from "../../model/model.ts";
import { credentialsOf, type Pair } from "./credentials.ts";
import { bodyArguments } from "./curl-body.ts";
import { headerValue, pathText, queryPairs } from "./parameter-text.ts";
import { exampleOrSample, type Schemas, sampleValue } from "./sample-value.ts";
import { shellWord } from "./shell-word.ts";

/** What all lines of an API have in common. */
export interface CurlContext {
  /** Base URL, without a slash at the end. */
  readonly url: string;
  readonly schemas: Schemas;
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
}

export function curlContext(model: ApiModel, url: string): CurlContext {
  return {
    url,
    schemas: new Map(model.schemas.map(({ id, schema }) => [id, schema])),
    securitySchemes: new Map(model.securitySchemes.map((scheme) => [scheme.name, scheme])),
  };
}

/** @param method which one is called, where several share the operation */
export function curlLine(operation: Operation, context: CurlContext, method?: RpcMethod): string {
  const credentials = credentialsOf(operation.security, context.securitySchemes);
  const target = `${context.url}${pathOf(operation, context)}`;
  const query = [...sentParameters(operation, "query", context).flatMap(pairsOf), ...credentials.query];
  const url = query.length === 0 ? target : `${target}?${query.join("&")}`;
  const body = bodyOf(operation, context, method);
  const words = [
    ...methodArguments(operation.method, body !== undefined),
    ...(/\/\.{1,2}(?:\/|$)/.test(target) ? ["--path-as-is"] : []),
    url,
    ...[...headersOf(operation, context), ...credentials.headers].flatMap(headerArgument),
    ...cookieArguments([...cookiesOf(operation, context), ...credentials.cookies]),
    ...credentials.options,
    ...(body ?? []),
  ];
  return ["curl", ...words.map(shellWord)].join(" ");
}

function methodArguments(method: string, hasBody: boolean): string[] {
  if (method === "HEAD") return ["--head"];
  return method === "GET" && !hasBody ? [] : ["-X", method];
}

// Parameters

interface Sent {
  readonly parameter: Parameter;
  readonly value: JsonValue;
}

/** Headers that are said elsewhere in a contract, and that a contract cannot ask for by a parameter. */
const ignoredHeaders = /^(?:accept|authorization|content-type)$/i;

/** The required parameters of a location, with a value each. */
function sentParameters(operation: Operation, location: Parameter["in"], { schemas }: CurlContext): Sent[] {
  return operation.parameters
    .filter((parameter) => parameter.in === location && parameter.required)
    .map((parameter) => ({ parameter, value: sentValue(parameter, schemas) }));
}

function sentValue({ examples, serialization }: Parameter, schemas: Schemas): JsonValue {
  const { schema, examples: inner = [] } =
    serialization.kind === "content" ? serialization.content : { schema: serialization.schema };
  return exampleOrSample({ examples: [...examples, ...inner], schema }, schemas) ?? "sample";
}

function pairsOf({ parameter, value }: Sent): string[] {
  return queryPairs(parameter.name, value, parameter.serialization);
}

function pathOf(operation: Operation, context: CurlContext): string {
  const values = new Map(
    sentParameters(operation, "path", context).map(({ parameter, value }) => [
      parameter.name,
      pathText(parameter, value),
    ]),
  );
  return operation.path.parts
    .map((part) => (part.kind === "literal" ? literalText(part.text) : values.get(part.name)))
    .join("");
}

/** Text of the path as a URL may hold it; what is percent-encoded already stays so. */
function literalText(text: string): string {
  return text.toWellFormed().replace(/[^\w.~!$&'()*+,;=:@/%-]/gu, encodeURIComponent);
}

// Headers and cookies

/** Characters of a name in HTTP (RFC 9110 §5.6.2); a parameter of another name cannot be sent. */
const token = /^[!#$%&'*+.^_`|~\w-]+$/;

function headersOf(operation: Operation, context: CurlContext): Pair[] {
  const stated = sentParameters(operation, "header", context)
    .filter(({ parameter }) => !ignoredHeaders.test(parameter.name))
    .map(({ parameter, value }): Pair => [parameter.name, headerValue(value, parameter.serialization)]);
  const status = statusToAskFor(operation);
  return status === undefined ? stated : [...stated, ["Prefer", `code=${status}`]];
}

/** Prism looks for a status of success by itself, but for no redirect. */
function statusToAskFor({ responses }: Operation): number | undefined {
  const statuses = responses.map(({ status }) => status);
  const digits = statuses.map((status) =>
    status.kind === "exact" ? Math.floor(status.code / 100) : status.kind === "range" ? status.digit : 2,
  );
  if (digits.includes(2)) return undefined;
  const redirect = statuses.find((status) => status.kind === "exact" && Math.floor(status.code / 100) === 3);
  return redirect?.kind === "exact" ? redirect.code : undefined;
}

function headerArgument([name, value]: Pair): string[] {
  if (!token.test(name)) return [];
  // Without a value, `name:` would remove the header.
  return ["-H", value === "" ? `${name};` : `${name}: ${value}`];
}

function cookiesOf(operation: Operation, context: CurlContext): Pair[] {
  return sentParameters(operation, "cookie", context).map(({ parameter, value }) => [
    parameter.name,
    headerValue(value, parameter.serialization),
  ]);
}

function cookieArguments(cookies: readonly Pair[]): string[] {
  const pairs = cookies.filter(([name]) => token.test(name)).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? [] : ["-b", pairs.join("; ")];
}

// Body

/** Absent when there is nothing to send that the contract would ask for. */
function bodyOf(
  operation: Operation,
  { schemas }: CurlContext,
  method: RpcMethod | undefined,
): string[] | undefined {
  const { requestBody, rpc } = operation;
  const [media] = requestBody?.content ?? [];
  if (media === undefined || operation.method === "HEAD") return undefined;
  const value =
    rpc !== undefined && method !== undefined
      ? callOf(rpc, method, media, schemas)
      : exampleOrSample({ ...media, schema: requestBody?.required ? media.schema : undefined }, schemas);
  return value === undefined ? undefined : bodyArguments(media, value);
}

/** The example that is named like the method; a contract without it gets a call of the method's own schema. */
function callOf(rpc: Rpc, { name, params }: RpcMethod, { examples }: MediaType, schemas: Schemas): JsonValue {
  const example = examples.find((item) => item.name === name)?.value;
  return (
    example ?? {
      ...(rpc.id !== undefined && { [rpc.id]: 1 }),
      [rpc.method]: name,
      ...(rpc.params !== undefined && params !== undefined && { [rpc.params]: sampleValue(params, schemas) }),
    }
  );
}
