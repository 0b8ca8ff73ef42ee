/** Methods that share an operation: what a client needs to know of the bodies that they travel in. */
import {
  type ApiModel,
  type JsonValue,
  type ObjectSchema,
  type Operation,
  propertyKey,
  type Rpc,
  type RpcMethod,
  type Schema,
  stringLiteral,
} from "../../src/index.ts";
import { object } from "./object-literal.ts";

/** How methods are put into bodies and taken out of them. */
export function envelopeLiteral(rpc: Rpc): string {
  return object([
    "wrap: http.wrapRpc",
    "unwrap: http.unwrapRpc",
    `method: ${stringLiteral(rpc.method)}`,
    ...(["params", "result", "error", "success"] as const).map((name) => {
      const member = rpc[name];
      return member !== undefined && `${name}: ${stringLiteral(member)}`;
    }),
  ]);
}

/** What the body holds besides the arguments: the name of the method, an id where one must be, and constants. */
export function rpcLiteral(operation: Operation, method: RpcMethod, model: ApiModel): string {
  const { rpc, requestBody } = operation;
  const shapes = (requestBody?.content ?? []).flatMap(({ schema }) =>
    schema ? objectsIn(schema, model) : [],
  );
  const own = shapes.find((shape) => valuesOf(shape, rpc?.method ?? "").includes(method.name)) ?? shapes[0];
  const usual = new Set([rpc?.method, rpc?.params, rpc?.id]);
  const required = own?.properties.filter((property) => property.required) ?? [];
  const constants = required.flatMap(({ name, schema }) => {
    const [only, ...others] = schema.kind === "enum" ? schema.values : [];
    return usual.has(name) || only === undefined || others.length > 0 ? [] : [[name, only] as const];
  });
  return object([
    `name: ${stringLiteral(method.name)}`,
    method.params === undefined && "bare: true",
    required.some(({ name }) => name === rpc?.id) && `id: ${stringLiteral(rpc?.id ?? "")}`,
    constants.length > 0 && `constants: ${constantsLiteral(constants)}`,
  ]);
}

function constantsLiteral(constants: readonly (readonly [string, JsonValue])[]): string {
  return object(
    constants.map(
      ([name, value]) =>
        `${propertyKey(name)}: ${typeof value === "string" ? stringLiteral(value) : JSON.stringify(value)}`,
    ),
  );
}

function valuesOf({ properties }: ObjectSchema, name: string): readonly JsonValue[] {
  const schema = properties.find((property) => property.name === name)?.schema;
  return schema?.kind === "enum" ? schema.values : [];
}

/** The objects that a schema may stand for, through references and unions. */
function objectsIn(schema: Schema, model: ApiModel, seen: ReadonlySet<Schema> = new Set()): ObjectSchema[] {
  if (seen.has(schema)) return [];
  const inner = new Set([...seen, schema]);
  switch (schema.kind) {
    case "object":
      return [schema];
    case "union":
      return schema.variants.flatMap((variant) => objectsIn(variant, model, inner));
    case "ref": {
      const target = model.schemas.find(({ id }) => id === schema.target)?.schema;
      return target ? objectsIn(target, model, inner) : [];
    }
    default:
      return [];
  }
}

/** Whether a value of the schema may be an object without members, so that a call needs no arguments. */
export function mayBeEmpty(schema: Schema, model: ApiModel, seen: ReadonlySet<Schema> = new Set()): boolean {
  if (seen.has(schema)) return false;
  const inner = new Set([...seen, schema]);
  switch (schema.kind) {
    case "any":
    case "map":
      return true;
    case "object":
      return schema.required.length === 0 && schema.properties.every(({ required }) => !required);
    case "intersection":
      return schema.members.every((member) => mayBeEmpty(member, model, inner));
    case "union":
      return schema.variants.some((variant) => mayBeEmpty(variant, model, inner));
    case "ref": {
      const target = model.schemas.find(({ id }) => id === schema.target)?.schema;
      return target !== undefined && mayBeEmpty(target, model, inner);
    }
    default:
      return false;
  }
}
