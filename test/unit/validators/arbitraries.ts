/** Random JSON Schemas and JSON values over few names and small numbers, so that values often nearly fit. */
import fc from "fast-check";

const name = fc.constantFrom("a", "b", "c", "constructor");
const word = fc.constantFrom("", "a", "b", "ab", "abc", "\u{1f600}", "\u{1f600}a", "a b", "__proto__");
const small = fc.integer({ min: -2, max: 5 });
const number = fc.oneof(small, fc.constantFrom(0.5, 1.5, -0.5, 2.25, 0.3));

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
  // Few keywords each, so that something can be valid.
  const keywords = Object.keys(members);
  return fc
    .subarray(keywords, { minLength: 1, maxLength: Math.min(4, keywords.length) })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, members[name] ?? fc.nat()]))));
}

const numbers = optional({
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: fc.constantFrom(1, 2, 0.5, 3, 0.1),
});

const strings = optional({
  minLength: fc.nat(3),
  maxLength: fc.nat(3),
  pattern: fc.constantFrom("^a", "b$", "[ab]", "^.$"),
});

/** JSON Schemas of every keyword that a contract uses; `{ $ref: 3 }` for a reference to some other one. */
export const anySchema: fc.Arbitrary<object> = fc.letrec<{ any: object; deep: object }>((tie) => {
  const inner = tie("any");
  const some = fc.array(inner, { minLength: 1, maxLength: 3 });
  const items = {
    items: fc.oneof(inner, fc.boolean()),
    minItems: fc.nat(3),
    maxItems: fc.nat(3),
    uniqueItems: fc.boolean(),
  };
  const contains = { contains: inner, minContains: fc.nat(2), maxContains: fc.nat(2) };
  const arrays = fc.oneof(
    optional({ ...items, prefixItems: some }),
    optional({ ...items, ...contains }),
    optional({ ...items, ...contains, prefixItems: some }),
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
  const unevaluated = optional({
    allOf: some,
    anyOf: some,
    oneOf: some,
    not: inner,
    if: inner,
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; schemas are never awaited.
    then: inner,
    $ref: fc.nat(99),
    unevaluatedProperties: fc.oneof(inner, fc.boolean()),
    unevaluatedItems: fc.oneof(inner, fc.boolean()),
  });
  const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");
  const reference = fc.nat(99).map((target) => ({ $ref: target }));
  const together = (one: fc.Arbitrary<object>, other: fc.Arbitrary<object>) =>
    fc.tuple(one, other).map(([own, rest]) => ({ ...own, ...rest }));
  const typed = (name: string, rules: fc.Arbitrary<object>) => rules.map((rule) => ({ type: name, ...rule }));
  return {
    deep: fc.oneof(combined, objects, arrays, typed("object", objects), typed("array", arrays)),
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      type.map((name) => ({ type: name })),
      fc.uniqueArray(type, { minLength: 1, maxLength: 3 }).map((types) => ({ type: types })),
      fc.uniqueArray(simple, { minLength: 1, maxLength: 8 }).map((values) => ({ enum: values })),
      fc.uniqueArray(value, { minLength: 1, maxLength: 4 }).map((values) => ({ enum: values })),
      value.map((only) => ({ const: only })),
      typed("number", numbers),
      typed("integer", numbers),
      typed("string", strings),
      numbers,
      strings,
      reference,
      { weight: 2, arbitrary: fc.tuple(type, combined).map(([name, rest]) => ({ type: name, ...rest })) },
      { weight: 2, arbitrary: together(objects, combined) },
      { weight: 3, arbitrary: together(objects, unevaluated) },
      { weight: 3, arbitrary: together(arrays, unevaluated) },
      { weight: 2, arbitrary: together(reference, objects) },
      { weight: 4, arbitrary: tie("deep") },
    ),
  };
}).any;
