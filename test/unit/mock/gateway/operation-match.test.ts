import { expect, test } from "vitest";
import { matchOperation } from "../../../../src/mock/gateway/operation-match.ts";
import { buildModelOf } from "./model-of.ts";

const responses = { 200: { description: "" } };
const name = { name: "name", in: "path", required: true, schema: { type: "string" } };
const model = await buildModelOf({
  "/": { get: { responses } },
  "/pets/{name}": { get: { parameters: [name], responses } },
  "/pets/mine": { get: { responses } },
  "/pets/{name}.json": { get: { parameters: [name], responses } },
  "/files/{name}": { get: { parameters: [{ ...name, "x-wildcard": true }], responses } },
  "/files/index": { get: { responses } },
});

test.for([
  ["GET", "/", "/", "/"],
  ["GET", "/pets/rex", "/pets/{name}", "/pets/rex"],
  ["GET", "/pets/mine", "/pets/mine", "/pets/mine"],
  ["GET", "/pets/%6Dine", "/pets/mine", "/pets/%6Dine"],
  ["GET", "/files/a/b%2Fc/", "/files/{name}", "/files/a%2Fb%2Fc%2F"],
  ["GET", "/files", "/files/{name}", "/files/"],
  ["GET", "/files/index", "/files/index", "/files/index"],
] as const)("%s %s is %s", ([method, path, template, forPrism]) => {
  const match = matchOperation(model.operations, method, path);
  expect([match?.operation.path.raw, match?.path]).toEqual([template, forPrism]);
});

test.for([
  ["POST", "/pets/rex"],
  ["GET", "/pets"],
  ["GET", "/pets/rex/toys"],
  ["GET", "/pets//"],
  ["GET", "//pets/rex"],
] as const)("%s %s is none", ([method, path]) => {
  expect(matchOperation(model.operations, method, path)).toBeUndefined();
});
