/** Inline object schemas and the path names under which they become declarations of their own. */
import type {
  ApiModel,
  MediaType,
  ObjectSchema,
  Operation,
  RpcMethod,
  Schema,
  SchemaId,
  Serialization,
  Status,
} from "../model/model.ts";
import { pascalCase, shortHash } from "./identifiers.ts";

export interface InlineObject {
  readonly schema: ObjectSchema;
  readonly owner: SchemaId | Operation;
  /** Name wanted, e.g. `OrderShipping` for the property `shipping` of `Order`. */
  readonly path: string;
}

/** Longer paths are cut and told apart by a hash: names stay readable at any depth. */
const longestPath = 80;

/**
 * All inline objects with named members, outermost first. A member of an `allOf` is written out in place, so only
 * what is nested in it counts.
 */
export function inlineObjects(
  model: ApiModel,
  schemaName: (id: SchemaId) => string,
  operationName: (operation: Operation | RpcMethod) => string,
): InlineObject[] {
  const found: InlineObject[] = [];
  // Shared responses and parameters are met once per use; the first use names them.
  const seen = new Set<Schema>();
  let owner: SchemaId | Operation = "";

  function visit(schema: Schema, path: string, declared: boolean): void {
    switch (schema.kind) {
      case "object":
        if (seen.has(schema)) return;
        seen.add(schema);
        if (!declared && schema.properties.length > 0) found.push({ schema, owner, path: shorten(path) });
        for (const property of schema.properties)
          visit(property.schema, path + pascalWord(property.name), false);
        for (const { schema: inner } of schema.patterns) visit(inner, `${path}Value`, false);
        visit(schema.additional, `${path}Value`, false);
        for (const { schema: inner } of schema.dependentSchemas) visit(inner, path, true);
        return;
      case "map":
        visit(schema.values, `${path}Value`, false);
        return;
      case "array":
        visit(schema.items, `${path}Item`, false);
        return;
      case "tuple":
        schema.prefix.forEach((item, index) => {
          visit(item, `${path}Item${index + 1}`, false);
        });
        visit(schema.rest, `${path}Item`, false);
        return;
      case "union":
        schema.variants.forEach((variant, index) => {
          if (schema.mode === "types") visit(variant, declared ? `${path}Object` : path, false);
          else visit(variant, `${path}Option${index + 1}`, false);
        });
        return;
      case "intersection":
        for (const member of schema.members) visit(member, path, true);
        return;
      case "conditional":
        for (const branch of [schema.then, schema.else]) if (branch) visit(branch, path, true);
        return;
      default:
        return;
    }
  }

  function visitContent(content: readonly MediaType[], path: string): void {
    for (const { mediaType, schema, itemSchema } of content) {
      const own = content.length > 1 ? path + pascalWord(mediaType) : path;
      if (schema) visit(schema, own, false);
      if (itemSchema) visit(itemSchema, `${own}Item`, false);
    }
  }

  function visitSerialization(serialization: Serialization, path: string): void {
    if (serialization.kind === "style") visit(serialization.schema, path, false);
    else visitContent([serialization.content], path);
  }

  for (const { id, schema } of model.schemas) {
    owner = id;
    visit(schema, schemaName(id), true);
  }
  for (const operation of model.operations) {
    owner = operation;
    const stem = operationName(operation);
    for (const parameter of operation.parameters) {
      visitSerialization(parameter.serialization, stem + pascalWord(parameter.name));
    }
    if (operation.requestBody) visitContent(operation.requestBody.content, `${stem}RequestBody`);
    for (const response of operation.responses) {
      const path = `${stem}Response${statusWord(response.status)}`;
      visitContent(response.content, path);
      for (const header of response.headers)
        visitSerialization(header.serialization, path + pascalWord(header.name));
    }
    for (const method of operation.rpc?.methods ?? []) {
      if (method.params) visit(method.params, `${operationName(method)}Params`, false);
      if (method.result) visit(method.result, `${operationName(method)}Result`, false);
    }
  }
  return found;
}

/** `200`, `4XX`, `Default`. */
export function statusWord(status: Status): string {
  switch (status.kind) {
    case "exact":
      return String(status.code);
    case "range":
      return `${status.digit}XX`;
    case "default":
      return "Default";
  }
}

function pascalWord(text: string): string {
  return pascalCase(text).replace(/^_/, "");
}

function shorten(path: string): string {
  return path.length <= longestPath ? path : `${path.slice(0, longestPath)}_${shortHash(path)}`;
}
