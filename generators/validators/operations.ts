/** The schemas of an operation: `<operation>Request` by location (a WebSocket's messages too), `<operation>Responses` by status and media type. */
import {
  type Direction,
  docComment,
  type MediaType,
  mediaKind,
  type NameTable,
  type Operation,
  type Parameter,
  type ParameterLocation,
  pascalCase,
  propertyKey,
  type Response,
  type Schema,
  statusWord,
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
  readonly view: OperationView;
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
  operation: Operation,
): { readonly request: string; readonly responses: string } {
  const name = names.operation(operation);
  const stem = /^(?:is|check|parse)(?![a-z])|^[^a-z]/.test(name) ? `${name}_` : name;
  return { request: `${stem}Request`, responses: `${stem}Responses` };
}

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
    const { origin } = operation;
    const known = this.schemaNames.size;
    const view = {
      doc: docComment([
        `\`${operation.method} ${operation.path.raw}\``,
        "",
        `\`${origin.file || this.#contract}#${origin.pointer}\``,
      ]),
      keyword: "export const",
      ...operationValidators(this.#module.names, operation),
      requestGroups: this.#requestGroups(operation),
      responseGroups: operation.responses.map((response) => this.#responseGroup(operation, response)),
    };
    const schemas = [...this.schemaNames].slice(known);
    return { view, schemas, pairs: this.#module.drain() };
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
    const sent = operation.websocket?.clientMessages;
    const messages = group("messages", this.#content(sent ? [sent] : [], "request", `${stem}ClientMessage`));
    return [...groups, body, messages].filter(({ members }) => members.length > 0);
  }

  #responseGroup(operation: Operation, { status, content }: Response): GroupView {
    const stem = this.#module.names.operationType(operation);
    const key = status.kind === "range" ? `"${statusWord(status)}"` : statusWord(status).toLowerCase();
    return group(key, this.#content(content, "response", `${stem}Response${statusWord(status)}`));
  }

  /** Schemas of decoded values. */
  #parameter({ name, serialization }: Parameter, stem: string): MemberView[] {
    const schema = serialization.kind === "style" ? serialization.schema : serialization.content.schema;
    if (schema === undefined) return [];
    return [{ key: propertyKey(name), schema: this.#schema(schema, "request", `${stem} ${name}`) }];
  }

  #content(content: readonly MediaType[], direction: Direction, name: string): MemberView[] {
    return content.flatMap(({ mediaType, schema, itemSchema }) => {
      if (itemSchema) this.#module.unsupported("itemSchema", itemSchema);
      if (schema === undefined || !this.#isChecked(mediaType, schema)) return [];
      const wanted = content.length > 1 ? `${name} ${mediaType}` : name;
      return [{ key: propertyKey(mediaType), schema: this.#schema(schema, direction, wanted) }];
    });
  }

  /** Text reaches the program as a string, whatever else its schema describes (the elements of XML, say). */
  #isChecked(mediaType: string, schema: Schema): boolean {
    const kind = mediaKind(mediaType);
    if (kind === "text") return this.#module.types.of(schema).has("string");
    return kind !== "binary";
  }

  /** The expression of a schema: a named one's constant, one of the runtime, or one made in place. */
  #schema(schema: Schema, direction: Direction, wanted: string): string {
    if (schema.kind === "ref") return this.#module.named(schema.target, direction);
    const plain = plainSchema(schema);
    if (plain !== undefined) return plain;
    const name = this.#module.functions(schema, direction, componentWords(schema) ?? wanted);
    this.schemaNames.add(name);
    return name;
  }
}

function group(key: string, members: readonly MemberView[]): GroupView {
  const [only] = members;
  const line = only ? `{ ${only.key}: ${only.schema} }` : "{}";
  return { key, line: members.length < 2 && line.length < 80 ? line : undefined, members };
}

/** A schema of the runtime, for a type without further rules. */
function plainSchema(schema: Schema): string | undefined {
  switch (schema.kind) {
    case "any":
    case "boolean":
      return `plain.${schema.kind}`;
    case "integer":
    case "number":
    case "string": {
      const rules = [
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
      ];
      const bare = [...rules, "pattern", "format"].every((rule) => !Object.hasOwn(schema, rule));
      return bare ? `plain.${schema.kind}` : undefined;
    }
    default:
      return undefined;
  }
}

/** Schemas of shared components are named after these: `PerPageParameter`. */
function componentWords({ origin }: Schema): string | undefined {
  const [, kind, name] =
    /^\/components\/(parameters|requestBodies|responses)\/([^/]+)\//.exec(origin.pointer) ?? [];
  if (name === undefined) return undefined;
  const suffix = kind === "parameters" ? "Parameter" : kind === "responses" ? "Response" : "RequestBody";
  return pascalCase(`${name} ${suffix}`);
}
