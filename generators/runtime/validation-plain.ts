/** Schemas of values that no rule is about. */
import { type Schema, schema } from "./validation.ts";
import { wrongType } from "./validation-faults.ts";

export const any: Schema<unknown> = /* @__PURE__ */ schema<unknown>(isAnything, () => {});

/** Of what travels as text, parameters for one: it cannot be anything else. */
export const text: Schema<string> = /* @__PURE__ */ schema(isString, (value, path, issues) =>
  wrongType(issues, path, undefined, "string", value),
);

function isAnything(_value: unknown): _value is unknown {
  return true;
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}
