/** Standard Schema v1, by its published types and by a library that takes schemas of any vendor. */
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { createEnv } from "@t3-oss/env-core";
import { assertType, expect, test } from "vitest";
import type * as t from "../../../generated/lunar/types.ts";
import * as lunar from "../../../generated/lunar/validators.ts";
import { loadSchemas } from "./load-validators.ts";

const Settings = {
  type: "object",
  required: ["port"],
  properties: { port: { type: "string", pattern: "^[0-9]+$" }, mode: { enum: ["dev", "live"] } },
};

test("generated schemas are Standard Schemas with the declared types", () => {
  const schema: StandardSchemaV1<t.Function> = lunar.Function;
  assertType<StandardSchemaV1.InferOutput<typeof lunar.Function>>({} as t.Function);
  assertType<t.Function>({} as StandardSchemaV1.InferInput<typeof lunar.Function>);
  const { version, vendor, validate } = schema["~standard"];
  expect({ version, vendor, validate }).toEqual({
    version: 1,
    vendor: "specwright",
    validate: expect.any(Function),
  });
});

test("validate gives back the value itself, or issues with message and path", async () => {
  const { schema, exports } = await loadSchemas({ Settings });
  const standard: StandardSchemaV1 = schema("Settings");
  const value = { port: "80" };
  const good = await standard["~standard"].validate(value);
  expect("value" in good && good.value).toBe(value);
  expect(good.issues).toBeUndefined();
  const bad = await standard["~standard"].validate({ mode: "test" }, { libraryOptions: {} });
  expect(bad.issues).toMatchObject([
    { path: ["port"], message: "is required" },
    { path: ["mode"], message: 'must be one of "dev", "live"' },
  ]);
  expect(exports["isSettings"]).toBe(schema("Settings").is);
});

test("a library that knows only the standard uses them", async () => {
  const { schema } = await loadSchemas({ Port: Settings.properties.port });
  const server = { PORT: schema("Port") };
  expect(createEnv({ server, runtimeEnv: { PORT: "8080" } })).toEqual({ PORT: "8080" });
  const told: unknown[] = [];
  const refuse = (issues: readonly StandardSchemaV1.Issue[]): never => {
    told.push(...issues);
    throw new Error("refused");
  };
  const read = () => createEnv({ server, runtimeEnv: { PORT: "http" }, onValidationError: refuse });
  expect(read).toThrow("refused");
  expect(told).toMatchObject([{ message: "must match the pattern ^[0-9]+$", path: ["PORT"] }]);
});
