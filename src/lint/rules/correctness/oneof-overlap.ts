import { type CheckContext, childOrigin, type JsonObject } from "../../../contract/check/context.ts";
import type { LinkedNode } from "../../../contract/link.ts";
import { defineRule } from "../../rule.ts";
import { exclude, type Possible, possible, possibleIn } from "./possible-values.ts";
import { conjuncts, propertiesOf, requiredOf } from "./schema-parts.ts";

export const oneofOverlap = defineRule({
  code: "correctness/oneof-overlap",
  asks: "The variants of `oneOf` differ in something that decides",
  why: "A value that matches two variants is invalid, and generated code cannot tell which one it is. A required property with a constant of its own in every variant decides; so do types that differ. Where a value may well match several, `anyOf` says so.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
components:
  schemas:
    Contact:
      oneOf:
        - { type: object, properties: { email: { type: string } } }
        - { type: object, properties: { phone: { type: string } } }
`,
  good: `
components:
  schemas:
    Contact:
      oneOf:
        - { type: object, required: [kind], properties: { kind: { const: email }, email: { type: string } } }
        - { type: object, required: [kind], properties: { kind: { const: phone }, phone: { type: string } } }
`,
  create: (report, { check }) => ({
    nodes: {
      schema(schema) {
        if (!Array.isArray(schema.value["oneOf"]) || schema.value["discriminator"] !== undefined) return;
        const variants = check.children(schema, "oneOf").map((node) => variantOf(check, node));
        for (const [index, variant] of variants.entries()) {
          const other = variants.findIndex(
            (earlier, place) => place < index && !areDistinct(check, earlier, variant),
          );
          if (other === -1) continue;
          report({
            message: `A value can match variants ${other + 1} and ${index + 1} of 'oneOf', and then matches neither`,
            at: childOrigin(schema, "oneOf", index),
            hint: "give each a required property with a constant of its own, or write 'anyOf'",
          });
          return;
        }
      },
    },
  }),
});

interface Variant extends Possible {
  readonly properties: ReadonlyMap<string, readonly LinkedNode[]>;
  readonly required: ReadonlySet<string>;
  /** It takes no properties but its own. */
  readonly isClosed: boolean;
  /** It has keywords whose effect is not judged here. */
  readonly isOpaque: boolean;
}

const undecided = ["pattern", "not", "if", "anyOf", "oneOf", "patternProperties", "propertyNames"];
const bounds = [
  "format",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
];

function variantOf(check: CheckContext, node: LinkedNode): Variant {
  const parts = conjuncts(check, node);
  return {
    ...possible(parts),
    properties: propertiesOf(check, parts),
    required: requiredOf(parts),
    isClosed: parts.some(
      ({ value }) => value["additionalProperties"] === false || value["unevaluatedProperties"] === false,
    ),
    isOpaque: parts.some(({ value }) => hasAny(value, [...undecided, ...bounds])),
  };
}

function areDistinct(check: CheckContext, left: Variant, right: Variant): boolean {
  if (exclude(left, right) || left.isOpaque || right.isOpaque) return true;
  const isArray = [left, right].every(({ types }) => types?.includes("array") === true);
  // Items decide between lists, but an empty list matches all of them; nobody means that one.
  if (isArray) return true;
  return (
    refuses(left, right) || refuses(right, left) || differ(check, left, right) || differ(check, right, left)
  );
}

/** The right one takes no property of a name that the left one requires. */
function refuses(left: Variant, right: Variant): boolean {
  return right.isClosed && [...left.required].some((name) => !right.properties.has(name));
}

/** A property that the left one requires has no value that both allow. */
function differ(check: CheckContext, left: Variant, right: Variant): boolean {
  return [...left.required].some((name) => {
    const [own, other] = [left, right].map(({ properties }) => properties.get(name) ?? []);
    return (own ?? []).some((mine) => (other ?? []).some((theirs) => isDecided(check, mine, theirs)));
  });
}

function isDecided(check: CheckContext, left: LinkedNode, right: LinkedNode): boolean {
  if (left.value === false || right.value === false) return true;
  const parts = [left, right].map((node) => conjuncts(check, node));
  if (parts[0]?.every((part) => parts[1]?.includes(part))) return false;
  // What a pattern or an inner choice leaves is not judged here: it may well decide.
  if (parts.flat().some(({ value }) => hasAny(value, undecided))) return true;
  return exclude(possibleIn(check, left), possibleIn(check, right));
}

function hasAny(schema: JsonObject, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(schema, key));
}
