/** Validators whose patterns are tried by another engine, here RE2's, which takes linear time. */
import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import type { PatternEngine, Schema } from "../../../generators/runtime/validation.ts";
import { generateServer, recordCalls, send } from "../server/generated-server.ts";
import { generateValidators, loadValidators } from "./load-validators.ts";

const re2: PatternEngine = {
  pattern(source) {
    const compiled = RE2JS.compile(source);
    return { test: (text) => compiled.matcher(text).find() };
  },
};

const contract = {
  paths: {
    "/codes/{code}": {
      post: {
        operationId: "putCode",
        parameters: [
          { name: "code", in: "path", required: true, schema: { type: "string", pattern: "^(a+)+$" } },
        ],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } } },
        responses: {
          200: { description: "Done", content: { "application/json": { schema: { type: "boolean" } } } },
        },
      },
    },
    "/plain": { get: { operationId: "getPlain", responses: { 204: { description: "None" } } } },
  },
  components: {
    schemas: {
      Code: { type: "string", pattern: "^(a+)+$" },
      Order: {
        type: "object",
        required: ["code", "plain"],
        properties: {
          code: { $ref: "#/components/schemas/Code" },
          plain: { $ref: "#/components/schemas/Plain" },
          many: { enum: ["a", "b", "c", "d", "e", "f", "g", "h"] },
        },
        patternProperties: { "^x-\\d+$": { type: "number" } },
      },
      Plain: { type: "object", properties: { size: { type: "integer" } } },
    },
  },
};

interface Validators {
  readonly Order: Schema<unknown>;
  readonly isOrder: (value: unknown) => boolean;
  readonly parseOrder: (value: unknown) => unknown;
  readonly isPlain: (value: unknown) => boolean;
  readonly putCodeRequest: { readonly path: { readonly code: Schema<unknown> } };
  readonly getPlainRequest: object;
}

async function create(
  engine: PatternEngine,
): Promise<{ validators: Validators; native: Record<string, unknown> }> {
  const { exports, load } = await loadValidators(contract, { patterns: "injected" });
  const { createValidators } = await load("create-validators.ts");
  const make = createValidators as (engine: PatternEngine) => Validators;
  return { validators: make(engine), native: exports };
}

test("createValidators gives all that validators.ts has, with the same verdicts and issues", async () => {
  const { validators, native } = await create(re2);
  expect(Object.keys(validators).sort()).toEqual(Object.keys(native).sort());
  expect(validators.isPlain).toBe(native["isPlain"]);
  expect(validators.getPlainRequest).toBe(native["getPlainRequest"]);
  expect(validators.Order).not.toBe(native["Order"]);
  const { Order } = native as unknown as Validators;
  for (const value of [
    { code: "aaa", plain: {} },
    { code: "aab", plain: { size: 0.5 }, "x-1": "no", "x-a": "yes", many: "z" },
    null,
  ]) {
    expect(validators.Order.check(value)).toEqual(Order.check(value));
    expect(validators.isOrder(value)).toBe(Order.is(value));
  }
  expect(() => validators.parseOrder({ code: "b", plain: {} })).toThrow(
    "code must match the pattern ^(a+)+$",
  );
});

test("a hostile text is refused without going through all ways to read it", async () => {
  const { validators } = await create(re2);
  // A backtracking engine would try 2^50 ways.
  const hostile = `${"a".repeat(50)}!`;
  expect(validators.putCodeRequest.path.code.is(hostile)).toBe(false);
  expect(validators.Order.check({ code: hostile, plain: {} })).toMatchObject([
    { path: ["code"], code: "pattern" },
  ]);
});

test("each pattern is compiled once, and one that the engine does not know is told at once", async () => {
  const sources: string[] = [];
  const noting: PatternEngine = {
    pattern(source) {
      sources.push(source);
      return new RegExp(source, "u");
    },
  };
  const { validators } = await create(noting);
  validators.isOrder({ code: "a", plain: {} });
  expect(sources.sort()).toEqual(["^(a+)+$", "^x-\\d+$"]);
  const refusing: PatternEngine = {
    pattern: () => {
      throw new Error("unknown");
    },
  };
  await expect(create(refusing)).rejects.toThrow(TypeError);
});

test("a server takes them in the place of its own", async () => {
  const yaml = JSON.stringify({ openapi: "3.1.0", info: { title: "Sample", version: "1" }, ...contract });
  const createServer = await generateServer(yaml);
  const { validators } = await create(re2);
  const { calls, handlers } = recordCalls(["putCode", "getPlain"], { status: 200, body: true });
  const server = createServer({ handlers, validators });
  const post = (code: string) => send(server, `/codes/${code}`, { method: "POST" });
  expect((await post("aaa")).status).toBe(200);
  const refused = await post(`${"a".repeat(50)}!`);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ errors: [{ path: ["path", "code"], code: "pattern" }] });
  expect(calls).toHaveLength(1);
});

test("a server looks for no more faults than it tells, whatever alternatives there are", async () => {
  const listOf = (pattern: string) => ({ type: "array", items: { type: "string", pattern } });
  const lists = {
    paths: {
      "/lists": {
        post: {
          operationId: "putList",
          requestBody: {
            content: {
              "application/json": { schema: { anyOf: [listOf("^a$"), listOf("^b$"), listOf("^c$")] } },
            },
          },
          responses: { 204: { description: "Done" } },
        },
      },
    },
  };
  let asked = 0;
  const counting: PatternEngine = {
    pattern(source) {
      const compiled = new RegExp(source, "u");
      return { test: (text) => ++asked > 0 && compiled.test(text) };
    },
  };
  const { load } = await loadValidators(lists, { patterns: "injected" });
  const { createValidators } = await load("create-validators.ts");
  const createServer = await generateServer(
    JSON.stringify({ openapi: "3.1.0", info: { title: "Sample", version: "1" }, ...lists }),
  );
  const { handlers } = recordCalls(["putList"], { status: 204 });
  const validators = (createValidators as (engine: PatternEngine) => Validators)(counting);
  const server = createServer({ handlers, validators });
  const refused = await send(server, "/lists", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(Array.from({ length: 50_000 }, () => "x")),
  });
  const { errors }: { readonly errors: readonly unknown[] } = JSON.parse(await refused.text());
  expect(errors).toHaveLength(100);
  expect(asked).toBeLessThan(1000);
});

test("without the option there is nothing of it", async () => {
  const files = async (options: object) => {
    const { targets } = await generateValidators(contract, options);
    return targets.flatMap((target) => target.files.map(({ path }) => path));
  };
  expect(await files({})).not.toContain("create-validators.ts");
  expect(await files({ patterns: "injected" })).toContain("create-validators.ts");
});
