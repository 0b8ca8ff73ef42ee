/** Edges of the codegen rules: what has a name already, and what needs none. */
import { describe, expect, test } from "vitest";
import { anonymousBody } from "../../../src/lint/rules/codegen/anonymous-body.ts";
import { anonymousObject } from "../../../src/lint/rules/codegen/anonymous-object.ts";
import { anonymousUnion } from "../../../src/lint/rules/codegen/anonymous-union.ts";
import { enumMixedTypes } from "../../../src/lint/rules/codegen/enum-mixed-types.ts";
import { enumNames } from "../../../src/lint/rules/codegen/enum-names.ts";
import { integerPrecision } from "../../../src/lint/rules/codegen/integer-precision.ts";
import { nameCollision } from "../../../src/lint/rules/codegen/name-collision.ts";
import { operationId } from "../../../src/lint/rules/codegen/operation-id.ts";
import { operationIdCasing } from "../../../src/lint/rules/codegen/operation-id-casing.ts";
import { operationIdMethod } from "../../../src/lint/rules/codegen/operation-id-method.ts";
import { operationIdVerb } from "../../../src/lint/rules/codegen/operation-id-verb.ts";
import { repeatedEnum } from "../../../src/lint/rules/codegen/repeated-enum.ts";
import { reservedName } from "../../../src/lint/rules/codegen/reserved-name.ts";
import { schemaName } from "../../../src/lint/rules/codegen/schema-name.ts";
import { untypedSchema } from "../../../src/lint/rules/codegen/untyped-schema.ts";
import { findingsOf, toldOf } from "../../support/rule-findings.ts";

function operationWith(id: string, method = "get"): string {
  return `paths: { /users: { ${method}: { operationId: "${id}", responses: { "200": { description: x } } } } }`;
}

function schemasWith(schemas: string): string {
  return `components: { schemas: { ${schemas} } }`;
}

describe("operation ids", () => {
  test.each([
    ["listUsers", undefined],
    ["list_users", "call it 'listUsers'"],
    ["users/list-all", "call it 'usersListAll'"],
    ["ListUsers", "call it 'listUsers'"],
    ["2fa", "begin with a letter, and use letters and digits only"],
  ])("the casing of %s", async (id, hint) => {
    const [finding] = await findingsOf(operationIdCasing, operationWith(id));
    expect(finding?.hint).toBe(hint);
  });

  test.each([
    ["listUsers", 0],
    ["usersList", 0],
    ["repos/get-content", 0],
    ["users", 1],
    ["helloWorld", 1],
  ])("the verb of %s", async (id, count) => {
    expect(await toldOf(operationIdVerb, operationWith(id))).toHaveLength(count);
  });

  test.each([
    ["getUser", "put", 1],
    ["getUser", "post", 0],
    ["deleteUser", "get", 1],
    ["deletedUsers", "get", 0],
    ["listUsers", "delete", 1],
    ["createUser", "put", 0],
  ])("%s by %s", async (id, method, count) => {
    expect(await toldOf(operationIdMethod, operationWith(id, method))).toHaveLength(count);
  });

  test("webhooks may do without", async () => {
    expect(
      await toldOf(operationId, 'webhooks: { x: { post: { responses: { "200": { description: x } } } } }'),
    ).toEqual([]);
    expect(await toldOf(operationId, operationWith(""))).toHaveLength(1);
  });

  test("keywords are told, words that contain one are not", async () => {
    expect(await toldOf(reservedName, operationWith("delete"))).toHaveLength(1);
    expect(await toldOf(reservedName, operationWith("deleteUser"))).toEqual([]);
  });
});

describe("schema names", () => {
  test.each([
    ["Order", undefined],
    ["order-item", "call it 'OrderItem'"],
    ["orderItem", "call it 'OrderItem'"],
    ["Order.Item_v2", "call it 'OrderItemV2'"],
  ])("%s", async (name, hint) => {
    const [finding] = await findingsOf(schemaName, schemasWith(`"${name}": { type: string }`));
    expect(finding?.hint).toBe(hint);
  });

  test("the identifier counts, not the spelling", async () => {
    expect(await toldOf(reservedName, schemasWith("date: {}"))).toHaveLength(1);
    expect(await toldOf(reservedName, schemasWith("DateRange: {}"))).toEqual([]);
  });

  test("collisions are seen through the casing, whatever the suffix", async () => {
    const contract = `${operationWith("create_user", "post")}
components: { schemas: { CreateUserBody: { type: string }, createUser_Output: { type: string }, CreateUser: {} } }`;
    expect(await toldOf(nameCollision, contract)).toHaveLength(2);
  });

  test("the request form of a schema collides only where there is one", async () => {
    const pair = (members: string): string =>
      schemasWith(`User: { type: object, properties: { ${members} } }, UserInput: { type: object }`);
    expect(await toldOf(nameCollision, pair("id: { type: string, readOnly: true }"))).toHaveLength(1);
    expect(
      await toldOf(nameCollision, pair('by: { type: array, items: { $ref: "#/components/schemas/User" } }')),
    ).toEqual([]);
    expect(await toldOf(nameCollision, pair("id: { type: string }"))).toEqual([]);
  });
});

describe("shapes without a name", () => {
  const bodyWith = (schema: string): string => `
paths:
  /a: { get: { responses: { "200": { description: x, content: { application/json: { schema: ${schema} } } } } } }
components:
  schemas:
    User: { type: object, properties: { name: { type: string } } }
    Page: { type: object, properties: { total: { type: integer } } }
`;
  const inline = "{ type: object, properties: { name: { type: string } } }";

  test.each([
    ['{ $ref: "#/components/schemas/User" }', 0],
    ['{ type: array, items: { $ref: "#/components/schemas/User" } }', 0],
    ['{ type: object, additionalProperties: { $ref: "#/components/schemas/User" } }', 0],
    ['{ allOf: [{ $ref: "#/components/schemas/User" }, { $ref: "#/components/schemas/Page" }] }', 0],
    [`{ allOf: [{ $ref: "#/components/schemas/User" }, ${inline}] }`, 1],
    [inline, 1],
    [`{ type: array, items: ${inline} }`, 1],
    ["{ type: string }", 0],
  ])("the body %s", async (schema, count) => {
    expect(await toldOf(anonymousBody, bodyWith(schema))).toHaveLength(count);
    // What is said of a body is not said again of the object.
    expect(await toldOf(anonymousObject, bodyWith(schema))).toEqual([]);
  });

  test.each([
    [`Order: { type: object, properties: { of: ${inline} } }`, 1],
    [`Order: { type: object, properties: { schema: ${inline} } }`, 1],
    [`Order: { type: array, items: ${inline} }`, 1],
    [`Order: { allOf: [${inline}] }`, 0],
    [`Order: { allOf: [{ allOf: [${inline}] }] }`, 0],
    [`Order: { type: object, properties: { a: {} }, anyOf: [${inline}, ${inline}] }`, 0],
    [`Order: { type: object, if: ${inline}, then: ${inline} }`, 0],
    [
      `Order: { $defs: { Part: ${inline} }, type: object, properties: { p: { $ref: "#/components/schemas/Order/$defs/Part" } } }`,
      0,
    ],
    ["Order: { type: object, properties: { of: { type: object, properties: {} } } }", 0],
  ])("the object in %s", async (schemas, count) => {
    expect(await toldOf(anonymousObject, schemasWith(schemas))).toHaveLength(count);
  });

  test.each([
    [`{ oneOf: [${inline}, ${inline}] }`, 1],
    [`{ oneOf: [${inline}, { type: "null" }] }`, 0],
    ["{ anyOf: [{ type: string }, { type: integer }] }", 0],
    ["{ type: object, anyOf: [{ required: [a] }, { required: [b] }] }", 0],
  ])("the choice %s", async (schema, count) => {
    const contract = schemasWith(`Order: { type: object, properties: { of: ${schema} } }`);
    expect(await toldOf(anonymousUnion, contract)).toHaveLength(count);
  });
});

describe("enums", () => {
  test("copies of a named enum are told with its name", async () => {
    const copies = ["a", "b", "c"].map((name) => `${name}: { enum: [open, paid] }`).join(", ");
    const contract = schemasWith(
      `State: { enum: [open, paid] }, Order: { type: object, properties: { ${copies} } }`,
    );
    const findings = await findingsOf(repeatedEnum, contract);
    expect(findings.map(({ hint }) => hint)).toEqual(["refer to the schema 'State', which has them"]);
    expect(findings[0]?.related).toHaveLength(2);
  });

  test.each([
    ["{ enum: [1, 2] }", 1],
    ["{ enum: [1] }", 0],
    ["{ enum: [1, 2, null] }", 1],
    ["{ enum: [a, b] }", 0],
    ["{ enum: [1, 2], x-enumNames: [A, B] }", 0],
  ])("names of %s", async (schema, count) => {
    expect(await toldOf(enumNames, schemasWith(`State: ${schema}`))).toHaveLength(count);
  });

  test.each([
    ["[1, one]", 1],
    ["[yes, true]", 1],
    ["[one, null]", 0],
    ["[1, 1.5]", 0],
  ])("types of %s", async (values, count) => {
    expect(await toldOf(enumMixedTypes, schemasWith(`State: { enum: ${values} }`))).toHaveLength(count);
  });
});

test.each([
  ["id", "{ type: integer, format: int64 }", 1],
  ["user_ids", "{ type: array, items: { type: integer, format: int64 } }", 1],
  ["publicID", "{ type: integer, format: uint64 }", 1],
  ["id", "{ type: integer, format: int64, maximum: 9007199254740991 }", 0],
  ["id", "{ type: integer, format: int64, minimum: -9223372036854775808, maximum: 1 }", 1],
  ["id", "{ type: string, format: int64 }", 0],
  ["id", "{ type: integer }", 0],
  ["count", "{ type: integer, format: int64 }", 0],
  ["grid", "{ type: integer, format: int64 }", 0],
])("the number %s of %s", async (name, schema, count) => {
  const contract = schemasWith(`Thing: { type: object, properties: { ${name}: ${schema} } }`);
  expect(await toldOf(integerPrecision, contract)).toHaveLength(count);
});

test.each([
  ["{ type: object, properties: { a: {} } }", 1],
  ["{ type: object, properties: { a: { description: Anything. } } }", 0],
  ["{ type: object, additionalProperties: {} }", 0],
  ["{ type: array, items: { title: Thing } }", 1],
  ["{ allOf: [{ type: string }, { deprecated: true }] }", 0],
])("anything in %s", async (schema, count) => {
  expect(await toldOf(untypedSchema, schemasWith(`Thing: ${schema}`))).toHaveLength(count);
});
