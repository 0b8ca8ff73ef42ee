/** Keywords of schemas that 3.0 and 3.1 read differently, and what authors bring along from older drafts. */
import { hasOwnDialect, type OasVersion } from "../grammar.ts";
import { closest } from "../reference.ts";
import { type CheckContext, childOrigin, type ObjectNode } from "./context.ts";

export function checkSchemaDialect(context: CheckContext): void {
  const { version } = context.contract;
  for (const schema of context.nodes("schema")) {
    checkType(context, schema);
    if (typeof schema.value["required"] === "boolean") {
      context.report("schema/required-boolean", {}, { origin: childOrigin(schema, "required") });
    }
    if (!hasOwnDialect(version)) checkNewerDialect(context, schema);
  }
  for (const schema of context.describedValues()) {
    checkExclusive(context, schema);
    if (hasOwnDialect(version)) checkItems(context, schema);
  }
}

/** The fault of a keyword that a diagnostic of this file tells better than "must be a number". */
export function hasDialectFault(keyword: string, value: unknown, version: OasVersion): boolean {
  if (keyword === "type") return true;
  if (keyword === "required") return typeof value === "boolean";
  if (!keyword.startsWith("exclusive")) return false;
  return typeof value === (hasOwnDialect(version) ? "number" : "boolean");
}

const types = ["string", "number", "integer", "boolean", "array", "object"];

function checkType(context: CheckContext, schema: ObjectNode): void {
  if (!Object.hasOwn(schema.value, "type")) return;
  const { version } = context.contract;
  const type = schema.value["type"];
  const origin = childOrigin(schema, "type");
  const allowed = version === "3.0" ? types : [...types, "null"];
  if (Array.isArray(type) && version === "3.0") {
    context.report("schema/type-array", {}, { origin });
    return;
  }
  for (const [index, item] of (Array.isArray(type) ? type : [type]).entries()) {
    // Where files may be is told by the checks of 2.0.
    if (typeof item === "string" && (allowed.includes(item) || (item === "file" && version === "2.0")))
      continue;
    const near = typeof item === "string" ? closest(item, allowed) : undefined;
    const isNull = item === null || item === "null";
    const nullHint = version === "3.0" ? "write 'nullable: true' beside the type" : 'write "null" in quotes';
    context.report(
      "schema/unknown-type",
      { type: typeof item === "string" ? item : JSON.stringify(item), allowed: allowed.join(", ") },
      {
        origin: Array.isArray(type) ? childOrigin(schema, "type", index) : origin,
        hint: isNull ? nullHint : near && `did you mean '${near}'?`,
        // `type: 'null'` in 3.0 and an unquoted null in 3.1 leave no doubt about what is meant.
        repairable: isNull,
      },
    );
  }
}

function checkExclusive(context: CheckContext, schema: ObjectNode): void {
  const { version } = context.contract;
  for (const inclusive of ["minimum", "maximum"]) {
    const keyword = inclusive === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
    const value = schema.value[keyword];
    const origin = childOrigin(schema, keyword);
    if (hasOwnDialect(version) && typeof value === "number") {
      context.report("schema/exclusive-number", { keyword, inclusive, value, version }, { origin });
    } else if (!hasOwnDialect(version) && typeof value === "boolean") {
      const bound = schema.value[inclusive];
      const hint = value ? undefined : `remove it: '${inclusive}' alone includes the bound`;
      const values = { keyword, value: typeof bound === "number" ? bound : 0 };
      context.report("schema/exclusive-boolean", values, { origin, hint });
    }
  }
}

function checkItems(context: CheckContext, schema: ObjectNode): void {
  const { type, items } = schema.value;
  if (type === "array" && items === undefined) {
    const { version } = context.contract;
    context.report("schema/items-missing", { version }, { origin: schema.origin, focus: "key" });
  }
}

/** 3.1 lets unknown keywords stand; a near miss of a known one is still no annotation. */
function checkNewerDialect(context: CheckContext, schema: ObjectNode): void {
  const known = context.contract.grammar.schema.fields;
  for (const keyword of Object.keys(schema.value)) {
    if (Object.hasOwn(known, keyword) || keyword.startsWith("x-")) continue;
    const origin = childOrigin(schema, keyword);
    if (keyword === "nullable") {
      if (schema.value[keyword] === true) context.report("schema/nullable", {}, { origin });
      continue;
    }
    const near = Object.keys(known).find((name) => name.toLowerCase() === keyword.toLowerCase());
    if (near) context.report("schema/keyword-typo", { keyword, near }, { origin, focus: "key" });
  }
}
