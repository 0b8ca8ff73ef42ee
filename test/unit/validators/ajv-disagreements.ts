/**
 * Where ajv 8.20 does otherwise than JSON Schema 2020-12 says. A test holds each to its example, so that one which ajv
 * has mended does not stay; where random schemas have these keywords, a third validator decides.
 */
export interface Disagreement {
  readonly what: string;
  /** The clause that decides. */
  readonly clause: string;
  readonly schema: object;
  readonly value: unknown;
  /** By the clause. */
  readonly valid: boolean;
  /** Keywords that it takes. */
  readonly keywords: readonly string[];
}

export const disagreements: readonly Disagreement[] = [
  {
    what: "an empty array passes `contains` beside `prefixItems`",
    clause: "core §10.3.1.3: contains is about the whole array, whatever prefixItems says",
    schema: { prefixItems: [{ type: "integer" }], contains: { const: 1 } },
    value: [],
    valid: false,
    keywords: ["contains", "prefixItems"],
  },
  {
    what: "items that `contains` has found are unevaluated",
    clause: "core §11.2: unevaluatedItems takes the annotations of contains into account",
    schema: { contains: { type: "string" }, minContains: 0, unevaluatedItems: false },
    value: ["a"],
    valid: true,
    keywords: ["contains", "unevaluatedItems"],
  },
  {
    what: "items count as evaluated by a variant that has failed",
    clause: "core §7.7.1.2: a subschema that fails gives no annotations",
    schema: { anyOf: [{ prefixItems: [true, true], minItems: 3 }, true], unevaluatedItems: false },
    value: [1, 1],
    valid: false,
    keywords: ["unevaluatedItems"],
  },
  {
    what: "values with a member `constructor` are never equal",
    clause: "core §4.2.2: objects are equal when they have the same members with equal values",
    schema: { const: { constructor: [1] } },
    value: { constructor: [1] },
    valid: true,
    keywords: ["const"],
  },
  {
    what: "the same in a list of values",
    clause: "core §4.2.2: objects are equal when they have the same members with equal values",
    schema: { enum: [1, { constructor: [1] }] },
    value: { constructor: [1] },
    valid: true,
    keywords: ["enum"],
  },
  {
    what: "equal items with a member `constructor` are unique",
    clause: "core §4.2.2: objects are equal when they have the same members with equal values",
    schema: { uniqueItems: true },
    value: [{ constructor: [1] }, { constructor: [1] }],
    valid: false,
    keywords: ["uniqueItems"],
  },
  {
    what: "a chain of references to `unevaluatedProperties` beside `patternProperties` is a TypeError",
    clause: "core §11.3: the keyword is about members, whatever refers to it",
    schema: {
      anyOf: [{ patternProperties: { b: {} }, oneOf: [{}, { $ref: "#/$defs/one" }] }],
      $defs: { one: { anyOf: [{ $ref: "#/$defs/two" }] }, two: { unevaluatedProperties: false } },
    },
    value: { b: true },
    valid: true,
    keywords: ["unevaluatedProperties", "patternProperties"],
  },
];
