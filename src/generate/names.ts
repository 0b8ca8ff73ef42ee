/**
 * One table of identifiers for all targets of an API, made before any text exists.
 *
 * A name depends on the contract's own word for the thing and on the words that collide with it, never on order or on
 * unrelated parts: within a group of words that give one identifier, the word that is spelled like the identifier
 * keeps it and each other one gets a suffix made from its own word.
 */
import type {
  ApiModel,
  ObjectSchema,
  Operation,
  Parameter,
  RpcMethod,
  Schema,
  SchemaId,
} from "../model/model.ts";
import { camelCase, pascalCase, shortHash } from "./identifiers.ts";
import { inlineObjects } from "./inline-objects.ts";
import { hasPartHeaders } from "./part-headers.ts";

export interface NameTable {
  /** Type name of a named schema, e.g. `FunctionVersion`: the response shape. */
  schema(id: SchemaId): string;
  /** Type name of the request shape of a named or inline schema whose two shapes differ, e.g. `FunctionInput`. */
  input(typeName: string): string;
  /** Type name of an inline object schema, made from its path; undefined when it is written out in place. */
  inline(schema: Schema): string | undefined;
  /** Function name of an operation or an RPC method, e.g. `getFunction`. */
  operation(operation: Operation | RpcMethod): string;
  /** Stem of the type names of an operation or an RPC method, e.g. `GetFunction`. */
  operationType(operation: Operation | RpcMethod): string;
  /** All inline objects that have a name, in contract order, with the named schema or operation they belong to. */
  readonly inlineObjects: readonly {
    readonly name: string;
    readonly schema: ObjectSchema;
    readonly owner: SchemaId | Operation;
  }[];
  /** Key of a parameter in the flat input of its operation. */
  parameter(operation: Operation, parameter: Parameter): string;
}

/** Identifiers that generated modules use at their top level and that no operation may take. */
const moduleScope = new Set(["t", "v", "http", "serve"]);

/** Types that `types.ts` may declare for itself. */
const typeScope = ["Status1XX", "Status2XX", "Status3XX", "Status4XX", "Status5XX", "Except"];

/** Suffixes of an operation's type names; a schema of such a name makes the operation's stem longer. */
const operationSuffixes = ["Input", "Output", "Error", "Body"];

/** Operations with streams have types of their items too. */
function suffixesOf(operation: Operation | RpcMethod): readonly string[] {
  if (!("responses" in operation)) return operationSuffixes;
  const { requestBody, responses } = operation;
  const content = [requestBody, ...responses].flatMap((part) => part?.content ?? []);
  const hasItems = content.some(({ itemSchema }) => itemSchema !== undefined);
  return hasItems ? [...operationSuffixes, "Item", "InputItem"] : operationSuffixes;
}

/** Makes the table for a model. */
export function createNameTable(model: ApiModel): NameTable {
  const types = new Set(typeScope);
  const schemas = allocate(
    model.schemas.map(({ id, name }) => ({ key: id, word: name, salt: id, wanted: pascalCase(name) })),
    types,
  );
  const functions = allocate<Operation | RpcMethod>(
    model.operations.flatMap((operation) => [operationWish(operation), ...rpcWishes(operation)]),
    new Set(moduleScope),
  );
  const stems = new Map<Operation | RpcMethod, string>();
  for (const [operation, name] of functions) {
    const stem = pascalCase(name);
    const clash = suffixesOf(operation).some((suffix) => types.has(stem + suffix));
    stems.set(operation, clash ? `${stem}Operation` : stem);
  }
  for (const [operation, stem] of stems) {
    for (const suffix of suffixesOf(operation)) types.add(stem + suffix);
  }
  const found = inlineObjects(
    model,
    (id) => required(schemas, id),
    (operation) => required(stems, operation),
  );
  const inline = allocate<Schema>(
    found.map(({ schema, path }) => {
      const at = schema.origin.file + schema.origin.pointer;
      return { key: schema, word: at, salt: at, wanted: path };
    }),
    types,
  );
  const inputs = new Map<string, string>();
  const sharedNames = new Map<Operation, ReadonlySet<string>>();
  return {
    schema: (id) => required(schemas, id),
    input(typeName) {
      let name = inputs.get(typeName);
      if (name === undefined) {
        name = types.has(`${typeName}Input`) ? `${typeName}Input_${shortHash(typeName)}` : `${typeName}Input`;
        inputs.set(typeName, name);
      }
      return name;
    },
    inline: (schema) => inline.get(schema),
    inlineObjects: found.map(({ schema, owner }) => ({ name: required(inline, schema), schema, owner })),
    operation: (operation) => required(functions, operation),
    operationType: (operation) => required(stems, operation),
    parameter(operation, parameter) {
      const shared = sharedNames.get(operation) ?? repeatedNames(operation);
      sharedNames.set(operation, shared);
      return parameterKey(operation, parameter, shared);
    },
  };
}

function operationWish(operation: Operation): Wish<Operation> {
  const word = operationWord(operation);
  const salt = `${operation.method} ${operation.path.raw}`;
  return { key: operation, word, salt, wanted: camelCase(word) };
}

function rpcWishes({ rpc }: Operation): Wish<RpcMethod>[] {
  return (rpc?.methods ?? []).map((method) => ({
    key: method,
    word: method.id,
    salt: method.name,
    wanted: camelCase(method.id),
  }));
}

/** The word an operation is named by: its id, or method and path. */
export function operationWord(operation: Operation): string {
  if (operation.id !== undefined) return operation.id;
  const path = operation.path.parts.map((part) =>
    part.kind === "literal" ? part.text : ` by ${part.name} `,
  );
  return `${operation.method.toLowerCase()} ${path.join("")}`;
}

/** Names that parameters in several locations have. */
function repeatedNames({ parameters }: Operation): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(parameters.flatMap(({ name }) => (once.size === once.add(name).size ? [name] : [])));
}

function parameterKey(
  { requestBody }: Operation,
  { name, in: location }: Parameter,
  shared: ReadonlySet<string>,
): string {
  const content = requestBody?.content ?? [];
  const reserved =
    (name === "body" && requestBody) ||
    (name === "contentType" && content.length > 1) ||
    (name === "partHeaders" && content.some(hasPartHeaders));
  return shared.has(name) || reserved ? name + pascalCase(location) : name;
}

interface Wish<Key> {
  readonly key: Key;
  /** The contract's own word: spelled like the identifier, it keeps the name in a collision. */
  readonly word: string;
  /** Decides the suffix in a collision: where the thing stands, so that it is the wish's own. */
  readonly salt: string;
  readonly wanted: string;
}

/** Gives every wish a name that is not in `taken`, and adds it there. */
function allocate<Key>(wishes: readonly Wish<Key>[], taken: Set<string>): Map<Key, string> {
  const groups = Map.groupBy(wishes, (wish) => wish.wanted);
  const names = new Map<Key, string>();
  for (const [wanted, group] of groups) {
    const owner = group.length === 1 ? group[0] : group.find((wish) => wish.word === wanted);
    for (const wish of group) {
      const free = wish === owner && !taken.has(wanted);
      names.set(wish.key, free ? wanted : distinct(wanted, wish.salt, groups, taken));
    }
  }
  for (const name of names.values()) taken.add(name);
  return names;
}

function distinct(
  wanted: string,
  salt: string,
  groups: ReadonlyMap<string, unknown>,
  taken: Set<string>,
): string {
  for (let round = ""; ; round += "*") {
    const name = `${wanted}_${shortHash(salt + round)}`;
    if (taken.has(name) || groups.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function required<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`no name for ${JSON.stringify(key)}`);
  return value;
}
