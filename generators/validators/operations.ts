/**
 * The schemas of an operation: `<operation>Request` by location, `<operation>Responses` by status and media type; items of
 * streams and messages of a WebSocket have places of their own in both. Methods that share an operation have the same: of their arguments, and of what they give.
 */
import {
  type Direction,
  docComment,
  hasParts,
  type MediaType,
  mediaKind,
  methodFailures,
  type NameTable,
  type Operation,
  type Parameter,
  type ParameterLocation,
  partsSchema,
  pascalCase,
  propertyKey,
  type Response,
  type RpcMethod,
  routeLine,
  type Schema,
  type Status,
  statusWord,
  streamKind,
  successes,
} from "../../src/index.ts";
import type { FunctionPair, ValidatorModule } from "./compile/module.ts";

export interface OperationView {
  readonly doc: readonly string[];
  /** `export const`, or `const` inside a function. */
  readonly keyword: string;
  readonly request: string;
  readonly responses: string;
  readonly requestGroups: readonly GroupView[];
  readonly responseGroups: readonly GroupView[];
}

/** `path: { id: … }`, `200: { "application/json": … }`. */
export interface GroupView {
  readonly key: string;
  /** The whole object, where it fits on the line of its key. */
  readonly line: string | undefined;
  readonly members: readonly MemberView[];
}

export interface MemberView {
  readonly key: string;
  readonly schema: string;
}

export interface PlannedOperation {
  /** Its own, and one for each method that shares it. */
  readonly views: readonly OperationView[];
  /** Names of the schemas that this operation is the first to need. */
  readonly schemas: readonly string[];
  readonly pairs: readonly FunctionPair[];
}

/**
 * Names of the constants of an operation. An operation `isOrder` would give `isOrderRequest`, the guard of a schema
 * `OrderRequest`; schema names have no underscore in the middle, so one keeps the two apart.
 */
export function operationValidators(
  names: NameTable,
  operation: Operation | RpcMethod,
): { readonly request: string; readonly responses: string } {
  const name = names.operation(operation);
  const stem = /^(?:is|check|parse)(?![a-z])|^[^a-z]/.test(name) ? `${name}_` : name;
  return { request: `${stem}Request`, responses: `${stem}Responses` };
}

type Content = Pick<MediaType, "mediaType" | "schema" | "itemSchema">;

const locations: readonly ParameterLocation[] = ["path", "query", "querystring", "header", "cookie"];

export class OperationPlanner {
  /** Base names of the functions that operations' schemas are made of. */
  readonly schemaNames = new Set<string>();
  readonly #module: ValidatorModule;
  readonly #contract: string;

  constructor(module: ValidatorModule, contract: string) {
    this.#module = module;
    this.#contract = contract;
  }

  plan(operation: Operation): PlannedOperation {
    const known = this.schemaNames.size;
    const own = {
      ...this.#head(operation, `\`${operation.method} ${operation.path.raw}\``),
      requestGroups: this.#requestGroups(operation),
      responseGroups: [
        ...operation.responses.map((response) => this.#responseGroup(operation, response)),
        ...this.#receivedGroups(operation),
      ],
    };
    const methods = (operation.rpc?.methods ?? []).map((method) => this.#method(operation, method));
    const schemas = [...this.schemaNames].slice(known);
    return { views: [own, ...methods], schemas, pairs: this.#module.drain() };
  }

  #head(
    call: Operation | RpcMethod,
    route: string,
  ): Pick<OperationView, "doc" | "keyword" | "request" | "responses"> {
    const { file, pointer } = call.origin;
    return {
      doc: docComment([route, "", `\`${file || this.#contract}#${pointer}\``]),
      keyword: "export const",
      ...operationValidators(this.#module.names, call),
    };
  }

  /** What the caller of a method sees: its arguments, its result out of the envelope, and failures with theirs. */
  #method(operation: Operation, method: RpcMethod): OperationView {
    const { params, result } = method;
    const stem = this.#module.names.operationType(method);
    const taken = operation.requestBody?.content ?? [];
    const given = successes(operation);
    const failures = methodFailures(operation, method);
    return {
      ...this.#head(method, `Method \`${method.name}\` of ${routeLine(operation)}`),
      requestGroups: params
        ? [group("params", this.#instead(taken, params, "request", `${stem}Params`))]
        : [],
      responseGroups: [
        ...given.map(({ status, content }) =>
          group(statusKey(status), result ? this.#instead(content, result, "response", `${stem}Result`) : []),
        ),
        ...this.#failedGroup(operation),
        ...failures.map((response) => this.#responseGroup(operation, response)),
      ],
    };
  }

  /** Part of the bodies that stand for the whole. */
  #instead(content: readonly MediaType[], schema: Schema, direction: Direction, name: string): MemberView[] {
    const parts = content.map(({ mediaType }) => ({ mediaType, schema }));
    return this.#content(parts, direction, name);
  }

  /** Whole bodies with a good status that say that the method has failed. */
  #failedGroup(operation: Operation): GroupView[] {
    const { rpc } = operation;
    const [response] = successes(operation);
    if (response === undefined || (rpc?.error === undefined && rpc?.success === undefined)) return [];
    return [this.#responseGroup(operation, response, "failed")];
  }

  #requestGroups(operation: Operation): GroupView[] {
    const stem = this.#module.names.operationType(operation);
    const groups = locations.map((location) => {
      const parameters = operation.parameters.filter((parameter) => parameter.in === location);
      return group(
        location,
        parameters.flatMap((parameter) => this.#parameter(parameter, stem)),
      );
    });
    const content = operation.requestBody?.content ?? [];
    const body = group("body", this.#content(content, "request", `${stem}RequestBody`));
    const items = group("items", this.#items(content, "request", `${stem}RequestItem`));
    const sent = operation.websocket?.clientMessages;
    const messages = group("messages", this.#content(sent ? [sent] : [], "request", `${stem}ClientMessage`));
    return [...groups, body, items, messages].filter(({ members }) => members.length > 0);
  }

  /** What comes bit by bit. */
  #receivedGroups(operation: Operation): GroupView[] {
    const stem = this.#module.names.operationType(operation);
    const content = successes(operation).flatMap((response) => response.content);
    const items = group("items", this.#items(content, "response", `${stem}ResponseItem`));
    const sent = operation.websocket?.serverMessages;
    const messages = group("messages", this.#content(sent ? [sent] : [], "response", `${stem}ServerMessage`));
    return [items, messages].filter(({ members }) => members.length > 0);
  }

  #responseGroup(operation: Operation, { status, content }: Response, key = statusKey(status)): GroupView {
    const stem = this.#module.names.operationType(operation);
    return group(key, this.#content(content, "response", `${stem}Response${statusWord(status)}`));
  }

  /** Schemas of decoded values. */
  #parameter({ name, serialization }: Parameter, stem: string): MemberView[] {
    const isText = serialization.kind === "style";
    const schema = isText ? serialization.schema : serialization.content.schema;
    if (schema === undefined) return [];
    const expression = this.#schema(schema, "request", `${stem} ${name}`, isText);
    return [{ key: propertyKey(name), schema: expression }];
  }

  #content(content: readonly Content[], direction: Direction, name: string): MemberView[] {
    return content.flatMap((media) => {
      const { mediaType, itemSchema } = media;
      const isPartList = direction === "request" && hasParts(media);
      const schema = isPartList ? partsSchema(media) : media.schema;
      // A stream is checked item by item.
      if (itemSchema && streamKind(mediaType)) return [];
      if (itemSchema && !isPartList) this.#module.unsupported("itemSchema", itemSchema);
      if (schema === undefined || !this.#isChecked(mediaType, schema)) return [];
      const wanted = content.length > 1 ? `${name} ${mediaType}` : name;
      const isText = mediaKind(mediaType) === "text";
      return [{ key: propertyKey(mediaType), schema: this.#schema(schema, direction, wanted, isText) }];
    });
  }

  /** Of the items of streams. */
  #items(content: readonly MediaType[], direction: Direction, name: string): MemberView[] {
    const streams = content.flatMap(({ mediaType, itemSchema, schema: whole }) => {
      const kind = streamKind(mediaType);
      // Without an item of its own, the schema of an event stream is that of the data.
      const schema = itemSchema ?? (kind === "events" && direction === "response" ? whole : undefined);
      return schema && kind ? [{ mediaType, schema }] : [];
    });
    return streams.map(({ mediaType, schema }) => {
      const wanted = streams.length > 1 ? `${name} ${mediaType}` : name;
      return { key: propertyKey(mediaType), schema: this.#schema(schema, direction, wanted) };
    });
  }

  /** Text reaches the program as a string, whatever else its schema describes (the elements of XML, say). */
  #isChecked(mediaType: string, schema: Schema): boolean {
    const kind = mediaKind(mediaType);
    if (kind === "text") return this.#module.types.of(schema).has("string");
    return kind !== "binary";
  }

  /**
   * The expression of a schema: a named one's constant, one of the runtime, or one made in place.
   *
   * @param isText its values come as text, so that a bare string cannot be wrong
   */
  #schema(schema: Schema, direction: Direction, wanted: string, isText = false): string {
    if (schema.kind === "ref") return this.#module.named(schema.target, direction);
    if (schema.kind === "any") return "plain.any";
    if (isText && isBareString(schema)) return "plain.text";
    const name = this.#module.functions(schema, direction, componentWords(schema) ?? wanted);
    this.schemaNames.add(name);
    return name;
  }
}

function statusKey(status: Status): string {
  return status.kind === "range" ? `"${statusWord(status)}"` : statusWord(status).toLowerCase();
}

function group(key: string, members: readonly MemberView[]): GroupView {
  const [only] = members;
  const line = only ? `{ ${only.key}: ${only.schema} }` : "{}";
  return { key, line: members.length < 2 && line.length < 80 ? line : undefined, members };
}

function isBareString(schema: Schema): boolean {
  return schema.kind === "string" && textRules.every((rule) => schema[rule] === undefined);
}

const textRules = ["minLength", "maxLength", "pattern", "format"] as const;

/** Schemas of shared components are named after these: `PerPageParameter`. */
function componentWords({ origin }: Schema): string | undefined {
  const [, kind, name] =
    /^\/components\/(parameters|requestBodies|responses)\/([^/]+)\//.exec(origin.pointer) ?? [];
  if (name === undefined) return undefined;
  const suffix = kind === "parameters" ? "Parameter" : kind === "responses" ? "Response" : "RequestBody";
  return pascalCase(`${name} ${suffix}`);
}
