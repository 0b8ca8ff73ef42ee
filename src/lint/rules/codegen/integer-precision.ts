import type { ObjectNode } from "../../../contract/check/context.ts";
import { pointerKeys } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";

export const integerPrecision = defineRule({
  code: "codegen/integer-precision",
  asks: "An identifier of the format int64 has bounds that JavaScript can hold exactly (2^53 - 1), or travels as a string",
  why: "`JSON.parse` rounds 9007199254740993 to 9007199254740992. An identifier that is rounded is another one, and no error says so. Counts and sizes stay below that by nature and are left alone.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
components:
  schemas:
    Message: { type: object, properties: { id: { type: integer, format: int64 } } }
`,
  good: `
components:
  schemas:
    Message:
      type: object
      properties:
        id: { type: string, format: int64 }
        author_id: { type: integer, format: int64, minimum: 1, maximum: 9007199254740991 }
        size: { type: integer, format: int64 }
`,
  create: (report) => ({
    nodes: {
      schema(schema) {
        const { type, format, enum: values } = schema.value;
        if ((format !== "int64" && format !== "uint64") || values !== undefined) return;
        if (type === "string" || (Array.isArray(type) && type.includes("string"))) return;
        if (!isIdentifier(schema) || isExact(schema)) return;
        report({
          message: `This ${format} can be larger than JavaScript's numbers are exact`,
          at: schema.origin,
          focus: "key",
          hint: "add 'minimum' and 'maximum' within 2^53 - 1 (9007199254740991)",
        });
      },
    },
  }),
});

/** Called one: `id`, `user_id`, `EntityID`, the items of `userIds`. */
function isIdentifier({ origin }: ObjectNode): boolean {
  const name = pointerKeys(origin.pointer).findLast(
    (key) => key !== "items" && !/^(?:\d+|allOf|oneOf|anyOf)$/.test(key),
  );
  return name !== undefined && (/^ids?$/i.test(name) || /(?:_ids?|[a-z\d]I[dD]s?)$/.test(name));
}

function isExact({ value }: ObjectNode): boolean {
  const upper = value["maximum"] ?? value["exclusiveMaximum"];
  const lower = value["minimum"] ?? value["exclusiveMinimum"];
  // The bound itself may be one more where it is excluded. Negative identifiers are nobody's plan.
  return typeof upper === "number" && upper <= 2 ** 53 && (typeof lower !== "number" || lower >= -(2 ** 53));
}
