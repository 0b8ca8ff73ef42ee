/** Numbers and texts near the limits of their schemas, the most natural ones first. */
import type { NumberSchema, StringSchema } from "../../src/index.ts";
import { formatSamples } from "./format-samples.ts";
import { patternSamples } from "./pattern-sample.ts";

/** Longer texts would only bloat the generated file. */
const longest = 4000;

/** Numbers that may satisfy the schema; enough different ones for a list of distinct items. */
export function* numberSamples(schema: NumberSchema): Generator<number> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const step = multipleOf ?? 1;
  const low = Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
  const start = low > Number.NEGATIVE_INFINITY ? low : Math.min(high, 1);
  if (low < 1) yield 1;
  if (schema.kind === "number" && Number.isFinite(low) && Number.isFinite(high)) yield (low + high) / 2;
  const first = Math.ceil(start / step);
  for (let count = 0; count < 100; count += 1) yield round((first + count) * step);
  for (let count = 0; count < 10; count += 1) yield round((Math.floor(start / step) - count) * step);
}

/** `3 * 0.1` is `0.3`. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

/** Texts that may satisfy the schema. */
export function* textSamples(schema: StringSchema): Generator<string> {
  const { minLength = 0, maxLength = longest, pattern, format } = schema;
  if (minLength > longest) return;
  const known = format === undefined ? undefined : formatSamples.get(format);
  if (known !== undefined) yield known;
  if (schema.contentEncoding === "base64") yield "c2FtcGxl";
  const plain = "sample".padEnd(minLength, "sample").slice(0, maxLength);
  yield plain;
  if (pattern !== undefined) yield* patternSamples(pattern);
  for (let count = 1; count < 100; count += 1) {
    const ending = String(count);
    yield plain.slice(0, Math.max(0, Math.min(plain.length, maxLength - ending.length))) + ending;
  }
}
