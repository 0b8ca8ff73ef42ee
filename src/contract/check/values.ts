/** Values that a contract states for its schemas: enum entries, defaults and examples. */
import { isJsonObject } from "../../source/json-pointer.ts";
import type { LinkedNode } from "../link.ts";
import { type CheckContext, childOrigin, type ObjectNode } from "./context.ts";
import { misfit, show, typeMisfit } from "./value-fit.ts";

export function checkValues(context: CheckContext): void {
  const onWire = new Set(
    [...context.nodes("parameter"), ...context.nodes("header")].map((node) => context.child(node, "schema")),
  );
  for (const schema of context.describedValues()) {
    checkEnum(context, schema);
    checkValue(context, schema, schema, "default", ["default"]);
    if (!onWire.has(schema)) checkSchemaExamples(context, schema);
  }
  for (const mediaType of context.nodes("mediaType")) {
    // What travels as something else than JSON is written as it travels.
    if (/json$/i.test(mediaType.origin.pointer)) checkExamples(context, mediaType);
  }
  if (context.contract.version === "2.0") checkResponseExamples(context);
}

// Examples of parameters and headers are left alone: authors write them as they travel, `1,2` for an array.

function checkEnum(context: CheckContext, schema: ObjectNode): void {
  const values = schema.value["enum"];
  if (!Array.isArray(values)) return;
  if (values.length === 0) {
    context.report("schema/enum-empty", {}, { origin: childOrigin(schema, "enum"), focus: "key" });
  }
  for (const [index, value] of values.entries()) {
    const reason = typeMisfit(value, schema.value);
    if (reason === undefined) continue;
    context.report(
      "schema/enum-type",
      { value: show(value), reason },
      { origin: childOrigin(schema, "enum", index) },
    );
  }
}

function checkSchemaExamples(context: CheckContext, schema: ObjectNode): void {
  checkValue(context, schema, schema, "example", ["example"]);
  const { examples } = schema.value;
  if (!Array.isArray(examples)) return;
  for (const index of examples.keys()) checkValue(context, schema, schema, "example", ["examples", index]);
}

function checkExamples(context: CheckContext, mediaType: ObjectNode): void {
  const schema = context.child(mediaType, "schema");
  if (schema === undefined) return;
  checkValue(context, mediaType, schema, "example", ["example"]);
  for (const entry of context.children(mediaType, "examples")) {
    const example = context.resolve(entry);
    for (const field of ["value", "dataValue"])
      if (example) checkValue(context, example, schema, "example", [field]);
  }
}

/** Of 2.0: one value for each media type, beside the schema. */
function checkResponseExamples(context: CheckContext): void {
  for (const response of context.nodes("response")) {
    const schema = context.child(response, "schema");
    const { examples } = response.value;
    if (!schema || !isJsonObject(examples)) continue;
    for (const mediaType of Object.keys(examples).filter((name) => /json$/i.test(name)))
      checkValue(context, response, schema, "example", ["examples", mediaType]);
  }
}

/** Checks the value at a place in `holder`, if there is one, against a schema. */
function checkValue(
  context: CheckContext,
  holder: ObjectNode,
  schema: LinkedNode,
  what: string,
  keys: readonly (string | number)[],
): void {
  let value: unknown = holder.value;
  for (const key of keys) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isJsonObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return;
  }
  const reason = misfit(context, value, schema);
  if (reason !== undefined) {
    context.report("example/mismatch", { what, reason }, { origin: childOrigin(holder, ...keys) });
  }
}
