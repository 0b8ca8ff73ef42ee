import type { CheckContext, ObjectNode } from "../../../contract/check/context.ts";
import { matchesPattern } from "../../../model/judge-scalars.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule, type Report } from "../../rule.ts";
import { exclude, possible, possibleIn } from "./possible-values.ts";
import { conjuncts, propertiesOf, schemaPhrase } from "./schema-parts.ts";

export const allofConflict = defineRule({
  code: "correctness/allof-conflict",
  asks: "The parts of `allOf` can all hold for one value",
  why: "A value has to satisfy every part. Where types or values exclude each other nothing does, and `additionalProperties: false` in one part refuses the properties of the others, because it sees its own alone.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
components:
  schemas:
    Base: { type: object, additionalProperties: false, properties: { id: { type: integer } } }
    Pet:
      allOf:
        - $ref: "#/components/schemas/Base"
        - { type: object, properties: { name: { type: string } } }
`,
  good: `
components:
  schemas:
    Base: { type: object, properties: { id: { type: integer } } }
    Pet:
      allOf:
        - $ref: "#/components/schemas/Base"
        - { type: object, properties: { name: { type: string } } }
      unevaluatedProperties: false
`,
  create: (report, { check }) => ({
    nodes: {
      schema(schema) {
        if (!Array.isArray(schema.value["allOf"])) return;
        const parts = conjuncts(check, schema);
        if (conflictOfTypes(check, report, schema, parts)) return;
        conflictOfProperties(check, report, schema, parts);
        closedParts(check, report, schema, parts);
      },
    },
  }),
});

function conflictOfTypes(
  check: CheckContext,
  report: Report,
  schema: ObjectNode,
  parts: readonly ObjectNode[],
): boolean {
  for (const [index, part] of parts.entries()) {
    const other = parts.slice(0, index).find((earlier) => exclude(possible([earlier]), possible([part])));
    if (other === undefined) continue;
    if (isWithinOnePart(check, schema, (inner) => inner.includes(other) && inner.includes(part))) continue;
    report({
      message: `Nothing can be ${schemaPhrase(check, schema)}: parts of its 'allOf' exclude each other`,
      at: schema.origin,
      related: [
        { message: "this part", origin: other.origin },
        { message: "and this one", origin: part.origin },
      ],
    });
    return true;
  }
  return false;
}

function conflictOfProperties(
  check: CheckContext,
  report: Report,
  schema: ObjectNode,
  parts: readonly ObjectNode[],
): void {
  for (const [name, schemas] of propertiesOf(check, parts)) {
    for (const [index, property] of schemas.entries()) {
      const other = schemas
        .slice(0, index)
        .find((earlier) => exclude(possibleIn(check, earlier), possibleIn(check, property)));
      if (other === undefined) continue;
      const isTold = isWithinOnePart(check, schema, (inner) => {
        const declared = propertiesOf(check, inner).get(name) ?? [];
        return declared.includes(other) && declared.includes(property);
      });
      if (isTold) continue;
      report({
        message: `Property '${name}' of ${schemaPhrase(check, schema)} can have no value: parts of 'allOf' exclude each other`,
        at: schema.origin,
        related: [
          { message: "declared here", origin: other.origin },
          { message: "and here", origin: property.origin },
        ],
      });
      break;
    }
  }
}

function closedParts(
  check: CheckContext,
  report: Report,
  schema: ObjectNode,
  parts: readonly ObjectNode[],
): void {
  for (const part of parts) {
    const { additionalProperties, properties, patternProperties } = part.value;
    if (additionalProperties !== false) continue;
    const own = isJsonObject(properties) ? properties : {};
    const patterns = isJsonObject(patternProperties) ? Object.keys(patternProperties) : [];
    for (const other of parts) {
      const stated = isJsonObject(other.value["properties"]) ? other.value["properties"] : {};
      const refused = Object.keys(stated).filter(
        (name) => !Object.hasOwn(own, name) && !patterns.some((pattern) => matchesPattern(pattern, name)),
      );
      const [first] = refused;
      if (other === part || first === undefined) continue;
      if (isWithinOnePart(check, schema, (inner) => inner.includes(part) && inner.includes(other))) continue;
      const more = refused.length > 1 ? ` and ${refused.length - 1} more` : "";
      report({
        message: `${schemaPhrase(check, schema).replace(/^./, (letter) => letter.toUpperCase())} can never have property '${first}'${more}: a part of its 'allOf' allows its own properties alone`,
        at: schema.origin,
        hint: "write 'unevaluatedProperties: false' beside 'allOf' instead (OpenAPI 3.1), or leave it out",
        related: [
          { message: "this part is closed", origin: part.origin },
          { message: "this one declares the property", origin: other.origin },
        ],
      });
      return;
    }
  }
}

/** What a part contradicts in itself is told where that part stands. */
function isWithinOnePart(
  check: CheckContext,
  schema: ObjectNode,
  holds: (inner: readonly ObjectNode[]) => boolean,
): boolean {
  return check.children(schema, "allOf").some((part) => holds(conjuncts(check, part)));
}
