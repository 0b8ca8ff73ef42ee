/** Issues as people and other libraries read them. */
import { expect, test } from "vitest";
import {
  formatIssues,
  type Issue,
  type Messages,
  translate,
} from "../../../generators/runtime/validation.ts";
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
    'id must be a UUID, received "1"',
    'status must be one of "open", "closed", received "gone"',
    "note must be at most 5 characters long, received 8 characters",
    "lines[0].sku must be at least 3 characters long, received 2 characters",
    'lines[0]["unit price"] must be greater than 0, received 0',
    "lines[1].sku is required",
  ]);
  expect(formatIssues(schema("Order").check(null))).toBe("value must be an object, received null");
});

test("an issue says what was expected and what was found", async () => {
  const { schema } = await loadSchemas(schemas);
  const [first, second] = schema("Order").check({ id: 7, status: "open", lines: [] });
  expect(first).toEqual({
    path: ["id"],
    code: "type",
    message: "must be a string",
    params: { types: ["string"], received: "number" },
    expected: "string",
    received: "number",
    rule: "openapi.json#/components/schemas/Order/properties/id/type",
  });
  expect(second).toEqual({
    path: ["lines"],
    code: "minItems",
    message: "must not be empty",
    params: { limit: 1, count: 0 },
    expected: "at least 1 item",
    received: "0 items",
    rule: "openapi.json#/components/schemas/Order/properties/lines/minItems",
  });
});

test("parse gives the value, or throws one error with all issues", async () => {
  const { exports, schema } = await loadSchemas(schemas);
  const parseOrder = exports["parseOrder"] as (value: unknown) => unknown;
  const order = { id: "2eb8aa08-aa98-11ea-b4aa-73b441d16380", status: "open", lines: [{ sku: "abc" }] };
  expect(parseOrder(order)).toBe(order);
  const error = caught(() => parseOrder({ id: "1", status: "open" }));
  expect(error).toMatchObject({
    name: "ValidationError",
    issues: schema("Order").check({ id: "1", status: "open" }),
  });
  expect(error).toHaveProperty(
    "message",
    'not a valid Order\nid must be a UUID, received "1"\nlines is required',
  );
});

test("the message of the error stays short", async () => {
  const { exports } = await loadSchemas({ Names: { type: "array", items: { type: "string" } } });
  const parseNames = exports["parseNames"] as (value: unknown) => unknown;
  const error = caught(() => parseNames(Array.from({ length: 30 }, () => 0)));
  expect(String(error).split("\n").slice(-2)).toEqual([
    "[9] must be a string, received number",
    "and 20 more",
  ]);
});

test("alternatives of one type are told apart by their rules", async () => {
  const { schema } = await loadSchemas({
    Either: {
      anyOf: [
        { type: "string", maxLength: 1 },
        { type: "string", pattern: "^a\\u009b?" },
        { type: "integer", minimum: 1, exclusiveMaximum: 9 },
      ],
    },
  });
  expect(formatIssues(schema("Either").check("bc"))).toBe(
    "value must match string (at most 1 long), string (matching ^a\\u009b?) or integer (at least 1, below 9), received string",
  );
});

test("passwords stay out of issues", async () => {
  const { schema } = await loadSchemas({
    Login: {
      type: "object",
      properties: { password: { type: "string", format: "password", minLength: 8, pattern: "[0-9]" } },
    },
  });
  const issues = schema("Login").check({ password: "secret" });
  expect(issues.map(({ code }) => code)).toEqual(["minLength", "pattern"]);
  expect(JSON.stringify(issues)).not.toContain("secret");
});

test("formatting names the value, leaves received data out, shows rules, and stops at a limit", async () => {
  const { schema } = await loadSchemas(schemas);
  const issues = schema("Order").check({ id: "secret", status: "open", lines: [] });
  expect(formatIssues(schema("Order").check(7), { name: "order" })).toBe(
    "order must be an object, received number",
  );
  expect(formatIssues(issues, { received: false })).toBe("id must be a UUID\nlines must not be empty");
  expect(formatIssues(issues, { limit: 1, rules: true }).split("\n")).toEqual([
    'id must be a UUID, received "secret"',
    "  openapi.json#/components/schemas/Order/properties/id/format",
    "and 1 more",
  ]);
});

test("a catalog replaces messages by code, and its types leave no code out", async () => {
  const { schema } = await loadSchemas(schemas);
  const german: Messages = {
    required: () => "fehlt",
    minItems: ({ limit, count }) => `braucht mindestens ${limit} Eintrag, hat ${count}`,
    // A catalog may use all of an issue.
    type: ({ types }, { received }) => `muss ${types.join(" oder ")} sein, ist ${received}`,
  };
  const issues = schema("Order").check({ id: 7, lines: [] });
  expect(formatIssues(issues, { messages: german }).split("\n")).toEqual([
    "id muss string sein, ist number",
    "status fehlt",
    "lines braucht mindestens 1 Eintrag, hat 0",
  ]);
  const [unknown] = schema("Order").check({ id: "1", status: "open", lines: [{ sku: "abc" }] });
  expect(unknown && translate(unknown, german)).toBe("must be a UUID");
  // @ts-expect-error: a whole catalog has words for every code
  const whole: Required<Messages> = german;
  // @ts-expect-error: the params of another code
  const wrong: Messages = { required: ({ limit }) => `${limit}` };
  expect([whole, wrong]).toHaveLength(2);
});

test("what values hold cannot move a cursor, forge a line or fill a log", async () => {
  const { schema } = await loadSchemas({
    Open: { type: "object", additionalProperties: { type: "string", pattern: "^a\\u001b?$" } },
  });
  const hostile = "\u001b[2J\r\nINFO all fine \u009b31m\u202e\u2028";
  const text = formatIssues(schema("Open").check({ [hostile]: hostile, ["x".repeat(1e6)]: "y".repeat(1e6) }));
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(text.split("\n")).toHaveLength(2);
  expect(text.length).toBeLessThan(500);
});

test("texts are shown as JSON writes them, cut after 60 characters", async () => {
  const { schema } = await loadSchemas({ Answer: { const: 42 } });
  const texts = ["", "plain text", 'a "quote"', "back\\slash", "tab\t", "é", "x".repeat(60)];
  const shown = (text: string) => schema("Answer").check(text)[0]?.received;
  expect(texts.map(shown)).toEqual(texts.map((text) => JSON.stringify(text)));
  expect(shown("x".repeat(61))).toBe(`"${"x".repeat(57)}..."`);
});

test("a long list is told alike every time, whatever a reader of issues does to it", async () => {
  const colours = Array.from({ length: 14 }, (_, index) => `colour ${index}`);
  const { schema } = await loadSchemas({ Colour: { enum: colours } });
  const first = schema("Colour").check("grey");
  const text = JSON.stringify(first);
  for (const { params } of first) {
    if ("values" in params) expect(() => Object.assign(params.values, { 0: "grey" })).toThrow(TypeError);
  }
  expect(JSON.stringify(schema("Colour").check("grey"))).toBe(text);
  expect(first).toMatchObject([{ code: "enum", params: { values: colours } }]);
});

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

test("issues of a part say where it sits, are added to a list, and share no path", async () => {
  const { schema } = await loadSchemas(schemas);
  const issues: Issue[] = [];
  expect(schema("Order").checkAt(1, ["body"], issues)).toBe(issues);
  schema("Order").checkAt({ id: "1", status: "open", lines: 1 }, ["body", 0], issues);
  expect(issues.map(({ path }) => path)).toEqual([["body"], ["body", 0, "id"], ["body", 0, "lines"]]);
  const [one] = schema("Order").check(1);
  const [other] = schema("Order").check(1);
  expect(one?.path).not.toBe(other?.path);
});
