/** Parameters of Swagger 2.0: their forms by location, lists as they travel, and the bodies that they make up. */

import { isForm } from "../swagger/media-types.ts";
import {
  arrayStyle,
  bodyParameters,
  isOfBody,
  listedParameters,
  mediaTypesOf,
} from "../swagger/operations.ts";
import { valueKeywords } from "../swagger/schema.ts";
import { type CheckContext, childOrigin, isObjectNode, type ObjectNode } from "./context.ts";
import { reportNotApplicable } from "./forms.ts";

export function checkSwaggerParameters(context: CheckContext): void {
  if (context.contract.version !== "2.0") return;
  for (const parameter of context.nodes("parameter")) checkParameter(context, parameter);
  for (const header of context.nodes("header")) checkList(context, header, "a header", "header");
  for (const holder of [...context.nodes("pathItem"), ...context.nodes("operation")])
    checkBodies(context, holder);
  for (const operation of context.nodes("operation")) checkFormTypes(context, operation);
}

const locations = ["query", "header", "path", "formData", "body"];

/** Keywords of parameters that are described beside their name. */
const ofValues = [...valueKeywords, "items", "collectionFormat"];

function checkParameter(context: CheckContext, parameter: ObjectNode): void {
  const { in: location, type } = parameter.value;
  // No location, or none that exists: the structure check says so.
  if (typeof location !== "string" || !locations.includes(location)) return;
  const isThere = (field: string): boolean => Object.hasOwn(parameter.value, field);
  if (location === "body") {
    if (!isThere("schema")) reportMissing(context, parameter, "A body parameter", "schema");
    for (const field of [...ofValues, "allowEmptyValue"].filter(isThere))
      reportNotApplicable(context, parameter, field, "a body parameter");
    return;
  }
  const form = `a ${location} parameter`;
  if (isThere("schema")) reportNotApplicable(context, parameter, "schema", form);
  else if (!isThere("type")) reportMissing(context, parameter, `A ${location} parameter`, "type");
  if (isThere("allowEmptyValue") && location !== "query" && location !== "formData")
    reportNotApplicable(context, parameter, "allowEmptyValue", form);
  if (type === "file" && location !== "formData") {
    const origin = childOrigin(parameter, "type");
    context.report("swagger/file-misplaced", { place: form }, { origin });
  }
  checkList(context, parameter, form, location);
}

/** It is text until somebody says more. */
function reportMissing(context: CheckContext, node: ObjectNode, kind: string, field: string): void {
  const { origin } = node;
  context.report("structure/missing-field", { kind, field }, { origin, focus: "key", repairable: true });
}

function checkList(context: CheckContext, node: ObjectNode, form: string, location: string): void {
  const { type, collectionFormat } = node.value;
  if (type !== "array") {
    if (collectionFormat !== undefined) {
      const holder = `${form} that is no array`;
      reportNotApplicable(context, node, "collectionFormat", holder);
    }
    return;
  }
  const isKnown =
    typeof collectionFormat === "string" && ["csv", "ssv", "tsv", "pipes"].includes(collectionFormat);
  if (collectionFormat === "multi" && !["query", "formData"].includes(location)) {
    reportNotApplicable(context, node, "collectionFormat", `${form} as 'multi'`);
  } else if (isKnown && !arrayStyle(location, collectionFormat)) {
    const list = `A list in ${form} as '${collectionFormat}'`;
    context.report("swagger/list-as-text", { list }, { origin: childOrigin(node, "collectionFormat") });
  }
  checkItems(context, node, form);
}

/** The Items Object: a subset of the Schema Object, without references and members. */
function checkItems(context: CheckContext, holder: ObjectNode, form: string): void {
  const items = context.child(holder, "items");
  if (!items || !isObjectNode(items)) return;
  for (const field of Object.keys(items.value)) {
    if (!ofValues.includes(field) && !field.startsWith("x-"))
      reportNotApplicable(context, items, field, `the items of ${form}`);
  }
  if (items.value["type"] === "file") {
    const place = `the items of ${form}`;
    context.report("swagger/file-misplaced", { place }, { origin: childOrigin(items, "type") });
  }
  if (items.value["type"] === "array") {
    const list = `A list in the list of ${form}`;
    context.report("swagger/list-as-text", { list }, { origin: childOrigin(items, "type") });
  }
}

/** One body, or the members of one form. */
function checkBodies(context: CheckContext, holder: ObjectNode): void {
  const [first, ...others] = listedParameters(context.contract, holder).filter(isOfBody);
  if (first === undefined) return;
  for (const { entry, node } of others) {
    const isBody = node.value["in"] === "body";
    const place = {
      origin: entry.origin,
      related: [{ message: "the first one", origin: first.entry.origin }],
    };
    if (isBody !== (first.node.value["in"] === "body")) context.report("swagger/body-and-form", {}, place);
    else if (isBody) context.report("swagger/two-bodies", { first: String(first.node.value["name"]) }, place);
  }
}

function checkFormTypes(context: CheckContext, operation: ObjectNode): void {
  const form = bodyParameters(context.contract, operation).filter(
    ({ node }) => node.value["in"] === "formData",
  );
  if (form.length === 0) return;
  const consumed = mediaTypesOf(context.contract, operation, "consumes");
  if (consumed.some(({ text }) => isForm(text))) return;
  const files = form.filter(({ node }) => node.value["type"] === "file");
  for (const { node } of files)
    context.report("swagger/file-media-type", {}, { origin: childOrigin(node, "type") });
  // A contract that says nothing of media types leaves none out.
  const [first] = form;
  if (files.length === 0 && consumed.length > 0 && first)
    context.report("swagger/form-media-type", {}, { origin: childOrigin(first.node, "in") });
}
