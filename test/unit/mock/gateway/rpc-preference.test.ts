import { expect, test } from "vitest";
import { rpcPreference } from "../../../../src/mock/gateway/rpc-preference.ts";
import { buildModelOf } from "./model-of.ts";
import { rpcPaths } from "./rpc-contract.ts";

const model = await buildModelOf({
  ...rpcPaths,
  "/plain": { post: { responses: { 200: { description: "" } } } },
});

function preference(body: string, prefer?: string, search = "", index = 0): string | undefined {
  const operation = model.operations[index];
  if (operation === undefined) throw new Error("no such operation");
  return rpcPreference({ operation, prefer, search, body: Buffer.from(body) });
}

const low = '{"method":"tide.low"}';
const high = '{"method":"tide.high"}';

test("the example of the method that the body names is preferred", () => {
  expect(preference(low)).toBe("example=tide.low");
  expect(preference(high)).toBe("example=tide.high");
});

test("together with what the caller prefers, in the header or in the query", () => {
  expect(preference(low, "code=404")).toBe("code=404, example=tide.low");
  expect(preference(low, "respond-async, dynamic=false")).toBe(
    "respond-async, dynamic=false, example=tide.low",
  );
  expect(preference(low, undefined, "?__code=404&__seed=a%20b")).toBe(
    'code=404, seed="a b", example=tide.low',
  );
});

test.for([
  [low, "example=other", ""],
  [low, undefined, "?__example=other"],
  ['{"method":"tide.none"}', undefined, ""],
  ['{"method":1}', undefined, ""],
  ["[]", undefined, ""],
  ["{", undefined, ""],
  ["", undefined, ""],
  // The answer has no example of that name.
  [high, "code=404", ""],
] as const)("%s with '%s' and '%s' stays as it is", ([body, prefer, search]) => {
  expect(preference(body, prefer, search)).toBeUndefined();
});

test("other operations have no methods", () => {
  expect(preference(low, undefined, "", 1)).toBeUndefined();
});
