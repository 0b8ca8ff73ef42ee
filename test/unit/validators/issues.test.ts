/** Issues as people and other libraries read them. */
import { expect, test } from "vitest";
import { formatIssues } from "../../../generators/runtime/validation.ts";
import { loadSchemas } from "./load-validators.ts";

const schemas = {
  Order: {
    type: "object",
    required: ["id", "lines", "status"],
    properties: {
      id: { type: "string", format: "uuid" },
      status: { enum: ["open", "closed"] },
      note: { type: ["string", "null"], maxLength: 5 },
      lines: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          required: ["sku"],
          properties: {
            sku: { type: "string", minLength: 3 },
            "unit price": { type: "number", exclusiveMinimum: 0 },
          },
        },
      },
    },
  },
};

test("messages continue a sentence that starts with the place", async () => {
  const { schema } = await loadSchemas(schemas);
  const order = { id: "1", status: "gone", note: "too long", lines: [{ sku: "ab", "unit price": 0 }, {}] };
  expect(formatIssues(schema("Order").check(order)).split("\n")).toEqual([
    "id must be a UUID",
    'status must be one of "open", "closed"',
    "note must be at most 5 characters long",
    "lines[0].sku must be at least 3 characters long",
    'lines[0]["unit price"] must be greater than 0',
    "lines[1].sku is required",
  ]);
  expect(formatIssues(schema("Order").check(null))).toBe("value must be an object");
});

test("an issue says what was expected and what was found", async () => {
  const { schema } = await loadSchemas(schemas);
  const [first, second] = schema("Order").check({ id: 7, status: "open", lines: [] });
  expect(first).toEqual({
    path: ["id"],
    code: "type",
    message: "must be a string",
    expected: "string",
    received: "number",
  });
  expect(second).toEqual({
    path: ["lines"],
    code: "minItems",
    message: "must not be empty",
    expected: "at least 1 item",
    received: "0 items",
  });
});

test("a schema is a Standard Schema", async () => {
  const { schema, exports } = await loadSchemas(schemas);
  const { version, vendor, validate } = schema("Order")["~standard"];
  const order = { id: "2eb8aa08-aa98-11ea-b4aa-73b441d16380", status: "open", lines: [{ sku: "abc" }] };
  expect({ version, vendor }).toEqual({ version: 1, vendor: "specwright" });
  expect(validate(order)).toEqual({ value: order });
  expect(validate({})).toMatchObject({
    issues: [{ path: ["id"] }, { path: ["status"] }, { path: ["lines"] }],
  });
  expect(exports["isOrder"]).toBe(schema("Order").is);
});
