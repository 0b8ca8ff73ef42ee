/** Values that a contract states for its schemas: enum entries, defaults and examples. */
import { isJsonObject } from "../../source/json-pointer.ts";
import type { LinkedNode } from "../link.ts";
import { type CheckContext, childOrigin, type ObjectNode } from "./context.ts";
import { misfit, show, typeMisfit } from "./value-fit.ts";

export function checkValues(context: CheckContext): void {
  for (const schema of context.nodes("schema")) {
    checkEnum(context, schema);
    checkValue(context, schema, schema, "default", ["default"]);
    checkValue(context, schema, schema, "example", ["example"]);
    const { examples } = schema.value;
    if (!Array.isArray(examples)) continue;
    for (const index of examples.keys()) checkValue(context, schema, schema, "example", ["examples", index]);
  }
  for (const kind of ["parameter", "header", "mediaType"] as const) {
    for (const node of context.nodes(kind)) checkExamples(context, node);
  }
}

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

function checkExamples(context: CheckContext, node: ObjectNode): void {
  const schema = context.child(node, "schema");
  if (schema === undefined) return;
  checkValue(context, node, schema, "example", ["example"]);
  for (const entry of context.children(node, "examples")) {
    const example = context.resolve(entry);
    if (example) checkValue(context, example, schema, "example", ["value"]);
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
