/**
 * Swagger 2.0 (https://spec.openapis.org/oas/v2.0.html) as a table. It differs from 3.0 all over: bodies are parameters,
 * media types are lists beside the operations, and what a parameter or header may hold is said by keywords of its own.
 */

import { extensionFields } from "../extension-grammar.ts";
import type { Grammar } from "../grammar.ts";
import {
  boolean,
  choice,
  data,
  type FieldTable,
  integer,
  later,
  list,
  map,
  node,
  number,
  object,
  oneOf,
  required,
  text,
} from "../grammar-notation.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

const schemes = list(oneOf("http", "https", "ws", "wss"));

/** Keywords that schemas share with parameters and headers. */
const constraints: FieldTable = {
  format: text,
  default: data,
  multipleOf: number,
  maximum: number,
  exclusiveMaximum: boolean,
  minimum: number,
  exclusiveMinimum: boolean,
  maxLength: integer,
  minLength: integer,
  pattern: text,
  maxItems: integer,
  minItems: integer,
  uniqueItems: boolean,
  enum: list(data),
};

const simpleTypes = ["string", "number", "integer", "boolean", "array"];

const separators = ["csv", "ssv", "tsv", "pipes"];

/** @param grammar30 for what is the same there; kinds that 2.0 has not are never met */
export function swaggerGrammar(grammar30: Grammar): Grammar {
  return {
    ...grammar30,
    openapi: object({
      swagger: required(text),
      info: required(node("info")),
      host: text,
      basePath: text,
      schemes,
      consumes: list(text),
      produces: list(text),
      paths: required(node("paths")),
      definitions: map(node("schema")),
      parameters: map(node("parameter")),
      responses: map(node("response")),
      securityDefinitions: map(node("securityScheme")),
      security: list(node("securityRequirement")),
      tags: list(node("tag")),
      externalDocs: node("externalDocs"),
      ...extensionFields.openapi,
    }),
    pathItem: object({
      $ref: text,
      ...Object.fromEntries(methods.map((method) => [method, node("operation")])),
      parameters: list(node("parameter")),
    }),
    operation: object({
      tags: list(text),
      summary: text,
      description: text,
      externalDocs: node("externalDocs"),
      operationId: text,
      consumes: list(text),
      produces: list(text),
      parameters: list(node("parameter")),
      responses: required(node("responses")),
      schemes,
      deprecated: boolean,
      security: list(node("securityRequirement")),
      ...extensionFields.operation,
    }),
    parameter: object(
      {
        name: required(text),
        in: required(oneOf("query", "header", "path", "formData", "body")),
        description: text,
        required: boolean,
        schema: node("schema"),
        type: oneOf(...simpleTypes, "file"),
        allowEmptyValue: boolean,
        items: node("schema"),
        collectionFormat: oneOf(...separators, "multi"),
        ...constraints,
        ...extensionFields.parameter,
      },
      { reference: true },
    ),
    response: object(
      {
        description: required(text),
        schema: node("schema"),
        headers: map(node("header")),
        examples: map(data),
      },
      { reference: true },
    ),
    header: object({
      description: text,
      type: required(oneOf(...simpleTypes)),
      items: node("schema"),
      collectionFormat: oneOf(...separators),
      ...constraints,
    }),
    // Stands for the Items Object too, its subset; the check of parameters tells them apart.
    schema: object(
      {
        ...constraints,
        title: text,
        description: text,
        maxProperties: integer,
        minProperties: integer,
        required: list(text),
        // The specification's own JSON Schema takes lists of types and of items.
        type: choice(text, list(text)),
        items: choice(node("schema"), list(node("schema"))),
        collectionFormat: oneOf(...separators),
        allOf: list(node("schema")),
        properties: map(node("schema")),
        additionalProperties: choice(boolean, node("schema")),
        discriminator: text,
        readOnly: boolean,
        xml: node("xml"),
        externalDocs: node("externalDocs"),
        example: data,
        oneOf: later(list(node("schema")), "3.0"),
        anyOf: later(list(node("schema")), "3.0"),
        not: later(node("schema"), "3.0"),
        nullable: later(boolean, "3.0"),
        writeOnly: later(boolean, "3.0"),
        deprecated: later(boolean, "3.0"),
      },
      { reference: true },
    ),
    securityScheme: object({
      type: required(oneOf("basic", "apiKey", "oauth2")),
      description: text,
      name: text,
      in: oneOf("query", "header"),
      flow: oneOf("implicit", "password", "application", "accessCode"),
      authorizationUrl: text,
      tokenUrl: text,
      scopes: map(text),
    }),
  };
}
