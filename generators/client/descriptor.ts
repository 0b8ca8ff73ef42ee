/** What goes on the wire for one operation: the members of an object literal, a line each where there are several. */
import {
  type ApiModel,
  diagnostic,
  isUnnamedParts,
  type MediaType,
  mediaKind,
  type Operation,
  type Origin,
  type Parameter,
  type PlanContext,
  propertyKey,
  type Schema,
  type SecurityScheme,
  streamKind,
  stringLiteral,
  successes,
  uncarriedInRequest,
  uncarriedInResponses,
} from "../../src/index.ts";
import { contentMembers, encodingItems, isListOfParts, isNested } from "./encoding.ts";
import { type HeldPlan, isCallHeld, isHeld, parameterSchema, sentSchema, shapeText } from "./held.ts";
import { object } from "./object-literal.ts";
import type { Callable, Names } from "./operation-names.ts";
import { planReadings, type ReadingPlan, type ShapeOf } from "./readings.ts";
import { rpcLiteral } from "./rpc.ts";
import { operationServer } from "./servers.ts";
import { streamedContent } from "./streams.ts";

/** What planning a descriptor needs to know of the rest. */
export interface Planner {
  readonly model: ApiModel;
  readonly context: PlanContext;
  readonly names: Names;
  readonly isPrimitive: (schema: Schema) => boolean;
  /** Undefined where everything is held as it travels. */
  readonly held: HeldPlan | undefined;
}

export function descriptorLines(callable: Callable, planner: Planner): string[] {
  const { operation, rpcMethod, call } = callable;
  const { model, context, names, held } = planner;
  // Whoever shares an operation shares its faults.
  if (rpcMethod === undefined) reportUncarried(operation, context);
  const accept = acceptHeader(operation);
  const security = securityItems(operation, names);
  const server = operationServer(operation, model, context);
  const parameters = operation.parameters.map((item) => parameterItem(operation, item, planner));
  const body = bodyLines(callable, planner);
  const read = readLines(planReadings(operation, readingShapes(callable, held)));
  return [
    `id: ${stringLiteral(call)},`,
    `method: ${stringLiteral(operation.method)},`,
    `path: ${stringLiteral(operation.path.raw)},`,
    ...listLines("parameters", parameters),
    ...body,
    ...(rpcMethod === undefined
      ? []
      : [
          `rpc: { method: ${rpcLiteral(operation, rpcMethod, model)}, envelope: ${names.envelopes.get(operation)} },`,
        ]),
    ...read,
    ...(accept === "application/json" ? [] : [`accept: ${stringLiteral(accept)},`]),
    ...(security.length === 0
      ? []
      : [`security: { authorize: http.anyOf, alternatives: [${security.join(", ")}] },`]),
    ...(isCallHeld(held, callable) ? ["toWire: http.toWire,"] : []),
    ...(server === undefined ? [] : [`server: ${stringLiteral(server)},`]),
  ];
}

/** What the runtime does not do is said where the contract asks for it. */
function reportUncarried(operation: Operation, { report }: PlanContext): void {
  const { method, parameters, origin } = operation;
  const ownItems = placesOf(operation, isUnnamedParts);
  const ownParts = placesOf(operation, ({ encoding }) =>
    encoding.every((one) => isNested(one) || (one.encoding ?? one.partEncoding) === undefined),
  );
  const found = [
    ...uncarriedInRequest(operation).filter(
      ({ keyword, origin: place }) =>
        !(keyword === "itemSchema" ? ownItems : carried.includes(keyword) ? ownParts : []).includes(place),
    ),
    ...uncarriedInResponses(operation).filter(
      ({ keyword, origin: place }) =>
        keyword !== "itemSchema" || place !== streamedContent(operation)?.origin,
    ),
    ...parameters.flatMap(({ in: location, serialization, origin: place }) => {
      const isReserved = serialization.kind === "style" && serialization.allowReserved;
      return location === "path" && isReserved ? [{ keyword: "allowReserved", origin: place }] : [];
    }),
  ];
  for (const { keyword, origin: place } of found)
    report(diagnostic("unsupported/wire", { keyword, target: "client" }, { origin: place }));
  const reason = refusedMethods.get(method) ?? (method === method.toUpperCase() ? undefined : upperCase);
  if (reason === undefined) return;
  report(diagnostic("unsupported/method", { method, target: "client", reason }, { origin }));
}

function placesOf({ requestBody }: Operation, isMeant: (media: MediaType) => boolean): readonly Origin[] {
  return (requestBody?.content ?? []).filter(isMeant).map(({ origin }) => origin);
}

/** Of multipart bodies. */
const carried: readonly string[] = ["prefixEncoding", "itemEncoding", "encoding in encoding"];

const upperCase = "openapi-fetch sends methods in capitals";
const refusedMethods = new Map(["CONNECT", "TRACE", "TRACK"].map((method) => [method, "`fetch` refuses it"]));

function listLines(name: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${name}: [`, ...items.map((item) => `  ${item},`), "],"];
}

function parameterItem(
  operation: Operation,
  parameter: Parameter,
  { model, context, isPrimitive, held }: Planner,
): string {
  const { name, in: location, serialization, allowEmptyValue } = parameter;
  const key = context.names.parameter(operation, parameter);
  const styled = serialization.kind === "style" ? serialization : undefined;
  const write = writer(parameter, isPrimitive);
  return object([
    `in: ${stringLiteral(location)}`,
    `name: ${stringLiteral(name)}`,
    key !== name && `key: ${stringLiteral(key)}`,
    `write: ${heldWriter(write, parameter, held)}`,
    write !== plainWriters[location] && styled?.explode && "explode: true",
    styled?.allowReserved && "allowReserved: true",
    ...queryEncoding(parameter, model),
    allowEmptyValue && listWriters.includes(write) && "allowEmpty: true",
  ]);
}

/** The runtime function that writes a parameter. */
function writer(
  { in: location, serialization, wildcard }: Parameter,
  isPrimitive: (schema: Schema) => boolean,
): string {
  if (location === "path" && wildcard) return "wildcard";
  if (serialization.kind === "content") {
    const kind = mediaKind(serialization.content.mediaType);
    if (location === "querystring" && kind === "form") return "queryForm";
    return (kind === "json" ? jsonWriters : plainWriters)[location];
  }
  const { style, schema, allowReserved } = serialization;
  // Labels and matrices write something around a primitive value too.
  const bare = style === "simple" || style === "form" || location === "header";
  if (bare && !allowReserved && isPrimitive(schema)) return plainWriters[location];
  if (style === "cookie") return "plainCookie";
  // Headers have one style, and cookies two, with rules of their own.
  return location === "path" || location === "query" ? style : location;
}

/** Values that are held otherwise are made texts first, where the writer would not do it. */
function heldWriter(write: string, parameter: Parameter, held: HeldPlan | undefined): string {
  const writesMembers = write === "deepObject" || Object.values<string>(plainWriters).includes(write);
  if (writesMembers || !isHeld(held, parameterSchema(parameter))) return `http.${write}`;
  if (write === "queryForm") return "http.heldQueryForm";
  const make = write.startsWith("json") ? "toRaw" : "toStyled";
  return `(parameter, value) => http.${write}(parameter, http.${make}(value))`;
}

/** Of a form that is the whole query. */
function queryEncoding({ in: location, serialization }: Parameter, model: ApiModel): string[] {
  if (location !== "querystring" || serialization.kind === "style") return [];
  const items = encodingItems(serialization.content, model);
  return items.length === 0 ? [] : [`encoding: [${items.join(", ")}]`];
}

/** Those that would leave out an empty list. */
const listWriters = ["form", "spaceDelimited", "pipeDelimited"];

const plainWriters = {
  path: "segment",
  query: "pair",
  querystring: "segment",
  header: "plain",
  cookie: "pair",
} as const;
const jsonWriters = {
  path: "jsonPath",
  query: "jsonPair",
  querystring: "jsonPath",
  header: "jsonHeader",
  cookie: "jsonPair",
} as const;

function bodyLines({ operation, rpcMethod }: Callable, { model, held }: Planner): string[] {
  const items = (operation.requestBody?.content ?? []).map((media) =>
    bodyItem(media, model, isHeld(held, rpcMethod ? rpcMethod.params : sentSchema(media))),
  );
  if (items.length <= 1) return items.map((item) => `body: ${item},`);
  return [
    "body: {",
    '  type: "*/*",',
    "  write: http.chosenBody,",
    ...listLines("choices", items).map((line) => `  ${line}`),
    "},",
  ];
}

function bodyItem(media: MediaType, model: ApiModel, isHeldOtherwise: boolean): string {
  return object([
    `type: ${stringLiteral(media.mediaType)}`,
    `write: ${bodyWriter(media, isListOfParts(media, model), isHeldOtherwise)}`,
    ...contentMembers(media, model),
  ]);
}

function bodyWriter({ mediaType, itemSchema }: MediaType, isList: boolean, isHeldOtherwise: boolean): string {
  if (itemSchema && streamKind(mediaType)) return isHeldOtherwise ? "http.heldItemsBody" : "http.itemsBody";
  const kind = isList ? "parts" : mediaKind(mediaType);
  const write = `http.${bodyWriters[kind]}`;
  const converted = isHeldOtherwise ? heldBodies[kind] : undefined;
  return converted === undefined ? write : converted.replace("write", write);
}

const bodyWriters = {
  json: "jsonBody",
  text: "textBody",
  form: "formBody",
  multipart: "multipartBody",
  binary: "binaryBody",
  parts: "partsBody",
} as const;

/** Values are made to travel first. */
const heldBodies: Readonly<Partial<Record<keyof typeof bodyWriters, string>>> = {
  json: "(value, content) => write(http.toRaw(value), content)",
  form: "(value, content) => write(http.toFields(value, content), content)",
  multipart: "(value, content, input) => write(http.toFields(value, content), content, input)",
  parts: "(value, content, input) => write(http.toFields(value, content), content, input)",
};

/** Where answers have what is held otherwise. The result of a method is a member of its body, or all of it. */
function readingShapes({ operation, rpcMethod }: Callable, held: HeldPlan | undefined): ShapeOf {
  const good = successes(operation);
  return (response, { schema }) => {
    if (rpcMethod === undefined || !good.includes(response)) return shapeText(held, schema);
    const shape = shapeText(held, rpcMethod.result);
    const member = operation.rpc?.result;
    if (shape === undefined || member === undefined) return shape;
    return `{ members: { ${propertyKey(member)}: ${shape} } }`;
  };
}

function readLines(readings: readonly ReadingPlan[] | undefined): string[] {
  if (readings === undefined) return [];
  if (readings.length === 0) return ["read: http.readNothing,"];
  return ["read: /* @__PURE__ */ http.readAs([", ...readings.map((item) => `  ${readingItem(item)},`), "]),"];
}

function readingItem({ type, status, read, shape }: ReadingPlan): string {
  return object([
    `type: ${stringLiteral(type)}`,
    status !== undefined && `status: ${status}`,
    shape === undefined
      ? `read: http.${read}`
      : `read: (response, malformed) => http.readHeld(response, malformed, ${shape})`,
  ]);
}

/** Every media type that an answer may have, successes first. */
function acceptHeader(operation: Operation): string {
  const responses = [...successes(operation), ...operation.responses];
  const types = new Set(responses.flatMap(({ content }) => content.map(({ mediaType }) => mediaType)));
  return types.size === 0 ? "*/*" : [...types].join(", ");
}

/** `[bearerAuth]` for each alternative that has something to send. */
function securityItems({ security }: Operation, { schemes }: Names): string[] {
  return security.flatMap((alternative) => {
    const constants = alternative.schemes.flatMap(({ name }) => schemes.get(name)?.constant ?? []);
    return constants.length === 0 ? [] : [`[${constants.join(", ")}]`];
  });
}

/** A security scheme as the runtime wants it. */
export function schemeLiteral(scheme: SecurityScheme): string {
  return object([`name: ${stringLiteral(scheme.name)}`, ...schemeMembers(scheme)]);
}

function schemeMembers(scheme: SecurityScheme): string[] {
  switch (scheme.kind) {
    case "apiKey":
      return [`apply: http.${keyWriters[scheme.in]}`, `parameter: ${stringLiteral(scheme.parameter)}`];
    case "http":
      switch (scheme.scheme.toLowerCase()) {
        case "basic":
          return ["apply: http.basic"];
        case "bearer":
          return ["apply: http.bearer"];
        default:
          return ["apply: http.bearer", `parameter: ${stringLiteral(scheme.scheme)}`];
      }
    case "oauth2":
    case "openIdConnect":
    case "mutualTLS":
      return ["apply: http.bearer"];
  }
}

const keyWriters = { header: "keyInHeader", query: "keyInQuery", cookie: "keyInCookie" } as const;
