/** Names that travel as they are: methods, headers and the names in paths must be such as HTTP and templates can hold. */
import { isJsonObject } from "../../source/json-pointer.ts";
import { operationMethods } from "../grammar.ts";
import { type CheckContext, childOrigin, type ObjectNode } from "./context.ts";

/** `token` of RFC 9110 §5.6.2. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

export function checkWireNames(context: CheckContext): void {
  for (const item of context.nodes("pathItem")) checkMethods(context, item);
  for (const parameter of context.nodes("parameter")) checkParameterName(context, parameter);
  for (const kind of ["response", "encoding"] as const)
    for (const holder of context.nodes(kind)) checkHeaderNames(context, holder);
}

function checkMethods(context: CheckContext, item: ObjectNode): void {
  const added = item.value["additionalOperations"];
  const isKnown = Object.hasOwn(context.contract.grammar.pathItem.fields, "additionalOperations");
  if (!isKnown || !isJsonObject(added)) return;
  for (const method of Object.keys(added)) {
    const place = { origin: childOrigin(item, "additionalOperations", method), focus: "key" } as const;
    const field = method.toLowerCase();
    // `fetch` and others take `post` for POST, so that in any case is the standard method.
    if (operationMethods.includes(field))
      context.report("operation/standard-method", { method, field }, place);
    else if (!token.test(method)) context.report("operation/invalid-method", { method }, place);
  }
}

function checkParameterName(context: CheckContext, parameter: ObjectNode): void {
  const { name, in: location } = parameter.value;
  if (typeof name !== "string") return;
  const isFine = location === "header" ? token.test(name) : location !== "path" || !/[{}]/.test(name);
  if (isFine) return;
  const form = `a ${location} parameter`;
  context.report("parameter/invalid-name", { name, form }, { origin: childOrigin(parameter, "name") });
}

function checkHeaderNames(context: CheckContext, holder: ObjectNode): void {
  const headers = holder.value["headers"];
  for (const name of Object.keys(isJsonObject(headers) ? headers : {})) {
    if (token.test(name)) continue;
    const place = { origin: childOrigin(holder, "headers", name), focus: "key" } as const;
    context.report("parameter/invalid-name", { name, form: "a header" }, place);
  }
}
