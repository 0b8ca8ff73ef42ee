/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Schemas of the types that need no rules of their own. */

import { isInteger, isNumber, type Schema, schema } from "./validation.ts";
import { wrongType } from "./validation-faults.ts";

export const any: Schema<unknown> = /* @__PURE__ */ schema<unknown>(isAnything, () => {});

export const string: Schema<string> = /* @__PURE__ */ schema(isString, (value, path, issues) =>
  wrongType(issues, path, undefined, "string", value),
);

export const boolean: Schema<boolean> = /* @__PURE__ */ schema(isBoolean, (value, path, issues) =>
  wrongType(issues, path, undefined, "boolean", value),
);

export const number: Schema<number> = /* @__PURE__ */ schema(isNumber, (value, path, issues) =>
  wrongType(issues, path, undefined, "number", value),
);

export const integer: Schema<number> = /* @__PURE__ */ schema(isInteger, (value, path, issues) =>
  wrongType(issues, path, undefined, "integer", value),
);

function isAnything(_value: unknown): _value is unknown {
  return true;
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}
