/** Parameters and headers: one description of the value, a style that fits the location, no name twice. */
import { type CheckContext, childOrigin, isObjectNode, type ObjectNode } from "./context.ts";
import { reportNotApplicable } from "./forms.ts";

export function checkParameters(context: CheckContext): void {
  for (const parameter of context.nodes("parameter")) {
    const location = String(parameter.value["in"]);
    checkRequired(context, parameter, location);
    checkValue(context, parameter, location);
  }
  for (const header of context.nodes("header")) checkValue(context, header, "header");
  for (const holder of [...context.nodes("pathItem"), ...context.nodes("operation")]) {
    checkDuplicates(context, holder);
  }
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
  ["header", ["simple"]],
  ["cookie", ["form"]],
]);
const allStyles = [...styles.values()].flat();

const fieldsOfSchemaForm = ["style", "explode", "allowReserved", "example", "examples"];
const fieldsOfQuery = ["allowReserved", "allowEmptyValue"];

function checkValue(context: CheckContext, node: ObjectNode, location: string): void {
  const { schema, content } = node.value;
  if (schema !== undefined && content !== undefined) {
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
  const form = node.kind === "header" ? "a header" : `a ${location} parameter`;
  const isThere = (field: string): boolean => Object.hasOwn(node.value, field);
  const allowed = styles.get(location);
  if (allowed === undefined) return; // no location, or none that exists: the structure check says so
  if (typeof style === "string" && !allowed.includes(style) && allStyles.includes(style)) {
    context.report(
      "parameter/style-not-allowed",
      { style, form, allowed: allowed.join(", ") },
      { origin: childOrigin(node, "style") },
    );
  }
  for (const field of fieldsOfQuery) {
    if (location !== "query" && isThere(field)) reportNotApplicable(context, node, field, form);
  }
  for (const field of fieldsOfSchemaForm) {
    if (isThere("content") && isThere(field)) {
      reportNotApplicable(context, node, field, `${form} with 'content'`);
    }
  }
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
