/** Parameters and headers: one description of the value, a style that fits the location, no name twice. */
import type { LinkedNode } from "../link.ts";
import { type CheckContext, childOrigin, isObjectNode, type ObjectNode } from "./context.ts";
import { reportNotApplicable } from "./forms.ts";
import { operationsOf } from "./placed-operations.ts";

export function checkParameters(context: CheckContext): void {
  for (const parameter of context.nodes("parameter")) {
    const location = String(parameter.value["in"]);
    checkRequired(context, parameter, location);
    // In 2.0 parameters and headers are described in another way; it has checks of its own.
    if (context.contract.version !== "2.0") checkValue(context, parameter, location);
  }
  if (context.contract.version !== "2.0") {
    for (const header of context.nodes("header")) checkValue(context, header, "header");
  }
  for (const holder of [...context.nodes("pathItem"), ...context.nodes("operation")]) {
    checkDuplicates(context, holder);
  }
  if (context.contract.version === "3.2")
    for (const item of context.nodes("pathItem")) checkQuerystrings(context, item);
}

function checkRequired(context: CheckContext, parameter: ObjectNode, location: string): void {
  const { required, name } = parameter.value;
  if (location !== "path" || required === true) return;
  const origin = required === undefined ? parameter.origin : childOrigin(parameter, "required");
  context.report("path/parameter-not-required", { name: String(name) }, { origin });
}

/** Styles by location, the default first. */
const styles: ReadonlyMap<string, readonly string[]> = new Map([
  ["path", ["simple", "label", "matrix"]],
  ["query", ["form", "spaceDelimited", "pipeDelimited", "deepObject"]],
  ["querystring", []],
  ["header", ["simple"]],
  ["cookie", ["form"]],
]);
const styles32 = new Map([...styles, ["cookie", ["form", "cookie"]]]);
const allStyles = [...styles32.values()].flat();

const fieldsOfStyle = ["style", "explode", "allowReserved"];
/** Examples stand beside `content` since 3.2. */
const fieldsOfSchemaForm = [...fieldsOfStyle, "example", "examples"];

function checkValue(context: CheckContext, node: ObjectNode, location: string): void {
  const { schema, content } = node.value;
  if (location === "querystring" && content === undefined) {
    const values = { kind: "A querystring parameter", field: "content" };
    context.report("structure/missing-field", values, { origin: node.origin, focus: "key" });
  } else if (schema !== undefined && content !== undefined) {
    context.report("parameter/schema-and-content", {}, { origin: node.origin });
  } else if (schema === undefined && content === undefined) {
    const kind = node.kind === "header" ? "A header" : "A parameter";
    context.report("parameter/no-schema", { kind }, { origin: node.origin });
  }
  if (typeof content === "object" && content !== null && Object.keys(content).length !== 1) {
    const count = Object.keys(content).length;
    context.report(
      "parameter/content-count",
      { count },
      { origin: childOrigin(node, "content"), focus: "key" },
    );
  }
  checkStyle(context, node, location);
}

function checkStyle(context: CheckContext, node: ObjectNode, location: string): void {
  const { style } = node.value;
  const { version } = context.contract;
  const form = node.kind === "header" ? "a header" : `a ${location} parameter`;
  const isThere = (field: string): boolean => Object.hasOwn(node.value, field);
  const allowed = (version === "3.2" ? styles32 : styles).get(location);
  if (allowed === undefined) return; // no location, or none that exists: the structure check says so
  const isKnown = typeof style === "string" && allStyles.includes(style);
  // A querystring parameter has `content` and no style; the loop below says so.
  if (isKnown && allowed.length > 0 && !allowed.includes(style)) {
    context.report(
      "parameter/style-not-allowed",
      { style, form, allowed: allowed.join(", ") },
      { origin: childOrigin(node, "style") },
    );
  }
  if (location !== "query" && isThere("allowEmptyValue"))
    reportNotApplicable(context, node, "allowEmptyValue", form);
  if (isThere("allowReserved") && !mayReserve(node, location, version === "3.2"))
    reportNotApplicable(context, node, "allowReserved", style === "cookie" ? `${form} of this style` : form);
  for (const field of version === "3.2" ? fieldsOfStyle : fieldsOfSchemaForm) {
    if (isThere("content") && isThere(field)) {
      reportNotApplicable(context, node, field, `${form} with 'content'`);
    }
  }
}

/** Since 3.2 wherever values are percent-encoded. */
function mayReserve({ value }: ObjectNode, location: string, since32: boolean): boolean {
  if (location === "query" || !since32) return location === "query";
  if (location === "cookie") return value["style"] !== "cookie";
  return location !== "header";
}

function checkDuplicates(context: CheckContext, holder: ObjectNode): void {
  const seen = new Map<string, ObjectNode>();
  for (const entry of context.children(holder, "parameters")) {
    const parameter = context.resolve(entry);
    if (!parameter || !isObjectNode(entry)) continue;
    const { name, in: location } = parameter.value;
    if (typeof name !== "string" || typeof location !== "string") continue;
    const key = `${location} ${location === "header" ? name.toLowerCase() : name}`;
    const first = seen.get(key);
    if (first) {
      const related = [{ message: "first declared here", origin: first.origin }];
      context.report("parameter/duplicate", { location, name }, { origin: entry.origin, related });
    } else {
      seen.set(key, entry);
    }
  }
}

/** A querystring parameter is alone with the query, seen over a path item and each of its operations. */
function checkQuerystrings(context: CheckContext, item: ObjectNode): void {
  const shared = context.children(item, "parameters");
  checkQuerystring(context, shared);
  for (const { node } of operationsOf(context, item))
    if (isObjectNode(node)) checkQuerystring(context, [...shared, ...context.children(node, "parameters")]);
}

function checkQuerystring(context: CheckContext, entries: readonly LinkedNode[]): void {
  const at = (location: string): { entry: LinkedNode; parameter: ObjectNode }[] =>
    entries.flatMap((entry) => {
      const parameter = context.resolve(entry);
      return parameter?.value["in"] === location ? [{ entry, parameter }] : [];
    });
  const [first, ...others] = at("querystring");
  if (first === undefined) return;
  const related = [{ message: "the first one", origin: first.entry.origin }];
  for (const { entry } of others)
    context.report("parameter/querystring-twice", {}, { origin: entry.origin, related });
  const [beside] = at("query");
  if (beside === undefined) return;
  context.report(
    "parameter/querystring-mixed",
    {},
    {
      origin: childOrigin(first.parameter, "in"),
      related: [{ message: "a query parameter", origin: beside.entry.origin }],
    },
  );
}
