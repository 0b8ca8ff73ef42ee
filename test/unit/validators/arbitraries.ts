/** Random JSON Schemas and JSON values over few names and small numbers, so that values often nearly fit. */
import fc from "fast-check";

const name = fc.constantFrom("a", "b", "c", "constructor");
const word = fc.constantFrom("", "a", "b", "ab", "abc", "\u{1f600}", "\u{1f600}a", "a b", "__proto__");
const small = fc.integer({ min: -2, max: 5 });
const number = fc.oneof(small, fc.constantFrom(0.5, 1.5, -0.5, 2.25));

/** JSON values. */
export const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(null, true, false),
    number,
    word,
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(name, tie("any"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

const simple = fc.oneof(fc.constantFrom(null, true, false), number, word);

function optional(members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  return fc.record(members, { requiredKeys: [] });
}

const numbers = optional({
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: fc.constantFrom(1, 2, 0.5, 3),
});

const strings = optional({
  minLength: fc.nat(3),
  maxLength: fc.nat(3),
  pattern: fc.constantFrom("^a", "b$", "[ab]", "^.$"),
});

/** JSON Schemas of every keyword that a contract uses. */
export const anySchema: fc.Arbitrary<object> = fc.letrec<{ any: object; deep: object }>((tie) => {
  const inner = tie("any");
  const some = fc.array(inner, { minLength: 1, maxLength: 3 });
  const items = {
    items: fc.oneof(inner, fc.boolean()),
    minItems: fc.nat(3),
    maxItems: fc.nat(3),
    uniqueItems: fc.boolean(),
  };
  // Never both: ajv 8.20 lets an empty array pass `contains` when `prefixItems` stands beside it, against
  // JSON Schema 2020-12 core §10.3.1.3.
  const arrays = fc.oneof(
    optional({ ...items, prefixItems: some }),
    optional({ ...items, contains: inner, minContains: fc.nat(2), maxContains: fc.nat(2) }),
  );
  const objects = optional({
    properties: fc.dictionary(name, inner, { maxKeys: 3, noNullPrototype: true }),
    required: fc.uniqueArray(name, { maxLength: 2 }),
    additionalProperties: fc.oneof(inner, fc.boolean()),
    patternProperties: fc.dictionary(fc.constantFrom("^a", "[bc]"), inner, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    propertyNames: strings,
    minProperties: fc.nat(2),
    maxProperties: fc.nat(3),
    dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    dependentSchemas: fc.dictionary(name, inner, { maxKeys: 2, noNullPrototype: true }),
  });
  const combined = optional({
    allOf: some,
    anyOf: some,
    oneOf: some,
    not: inner,
    if: inner,
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; schemas are never awaited.
    then: inner,
    else: inner,
  });
  // No unevaluatedItems: ajv 8.20 does not count items that `contains` has looked at, and counts those of an `anyOf`
  // variant that has failed, both against JSON Schema 2020-12 core §11.2.
  const unevaluated = fc.record(
    {
      allOf: some,
      anyOf: some,
      oneOf: some,
      unevaluatedProperties: fc.oneof(inner, fc.boolean()),
    },
    { requiredKeys: ["allOf"] },
  );
  const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");
  const typed = (name: string, rules: fc.Arbitrary<object>) => rules.map((rule) => ({ type: name, ...rule }));
  return {
    deep: fc.oneof(combined, objects, arrays, typed("object", objects), typed("array", arrays)),
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      type.map((name) => ({ type: name })),
      fc.uniqueArray(type, { minLength: 1, maxLength: 3 }).map((types) => ({ type: types })),
      fc.uniqueArray(simple, { minLength: 1, maxLength: 8 }).map((values) => ({ enum: values })),
      value.map((only) => ({ const: only })),
      typed("number", numbers),
      typed("integer", numbers),
      typed("string", strings),
      numbers,
      strings,
      fc.tuple(type, combined).map(([name, rest]) => ({ type: name, ...rest })),
      fc.tuple(objects, combined).map(([own, rest]) => ({ ...own, ...rest })),
      fc.tuple(objects, unevaluated).map(([own, rest]) => ({ ...own, ...rest })),
      tie("deep"),
    ),
  };
}).any;
