/**
 * Objects that come in forms (a parameter by its location, a security scheme by its type, …): which fields each form
 * needs, which ones mean nothing in it, and which ones exclude each other.
 */
import type { NodeKind } from "../grammar.ts";
import { type CheckContext, childOrigin, isObjectNode, type ObjectNode } from "./context.ts";

export function checkForms(context: CheckContext): void {
  for (const scheme of context.nodes("securityScheme")) {
    if (context.contract.version === "2.0") checkSecurityDefinition(context, scheme);
    else checkSecurityScheme(context, scheme);
  }
  for (const flows of context.nodes("oauthFlows")) checkFlows(context, flows);
  for (const [kind, first, second] of exclusive) {
    // A field that the stated version does not have is told of as such.
    const { fields } = context.contract.grammar[kind];
    if (![first, second].every((field) => Object.hasOwn(fields, field))) continue;
    for (const node of context.nodes(kind)) {
      if (!Object.hasOwn(node.value, first) || !Object.hasOwn(node.value, second)) continue;
      context.report(
        "structure/exclusive-fields",
        { first, second },
        { origin: childOrigin(node, second), focus: "key" },
      );
    }
  }
}

const exclusive: readonly (readonly [NodeKind, string, string])[] = [
  ["license", "identifier", "url"],
  ["parameter", "example", "examples"],
  ["header", "example", "examples"],
  ["mediaType", "example", "examples"],
  ["mediaType", "encoding", "prefixEncoding"],
  ["mediaType", "encoding", "itemEncoding"],
  ["encoding", "encoding", "prefixEncoding"],
  ["encoding", "encoding", "itemEncoding"],
  ["example", "value", "externalValue"],
  ["example", "value", "dataValue"],
  ["example", "value", "serializedValue"],
  ["example", "serializedValue", "externalValue"],
  ["xml", "nodeType", "attribute"],
  ["xml", "nodeType", "wrapped"],
  ["link", "operationId", "operationRef"],
];

export interface Form {
  /** As in "… has no meaning in {phrase}". */
  readonly phrase: string;
  readonly needs: readonly string[];
  readonly mayHave?: readonly string[];
}

const schemeForms: ReadonlyMap<unknown, Form> = new Map(
  Object.entries({
    apiKey: { phrase: "a security scheme of type apiKey", needs: ["name", "in"] },
    http: { phrase: "a security scheme of type http", needs: ["scheme"], mayHave: ["bearerFormat"] },
    oauth2: {
      phrase: "a security scheme of type oauth2",
      needs: ["flows"],
      mayHave: ["oauth2MetadataUrl"],
    },
    openIdConnect: { phrase: "a security scheme of type openIdConnect", needs: ["openIdConnectUrl"] },
    mutualTLS: { phrase: "a security scheme of type mutualTLS", needs: [] },
  }),
);

const schemeFields = [
  "name",
  "in",
  "scheme",
  "bearerFormat",
  "flows",
  "oauth2MetadataUrl",
  "openIdConnectUrl",
];

function checkSecurityScheme(context: CheckContext, scheme: ObjectNode): void {
  const form = schemeForms.get(scheme.value["type"]);
  if (form === undefined) return; // no type, or none that exists: the structure check says so
  checkForm(context, scheme, form, schemeFields);
  const isBearer = String(scheme.value["scheme"]).toLowerCase() === "bearer";
  if (scheme.value["type"] === "http" && !isBearer && Object.hasOwn(scheme.value, "bearerFormat")) {
    const phrase = "an http scheme other than bearer";
    reportNotApplicable(context, scheme, "bearerFormat", phrase);
  }
}

/** Forms of 2.0, an OAuth one for each flow. */
const definitionForms: ReadonlyMap<unknown, Form> = new Map(
  Object.entries({
    basic: { phrase: "a security definition of type basic", needs: [] },
    apiKey: { phrase: "a security definition of type apiKey", needs: ["name", "in"] },
    oauth2: {
      phrase: "a security definition of type oauth2",
      needs: ["flow"],
      mayHave: ["authorizationUrl", "tokenUrl", "scopes"],
    },
    implicit: { phrase: "an implicit flow", needs: ["flow", "authorizationUrl"], mayHave: ["scopes"] },
    password: { phrase: "a password flow", needs: ["flow", "tokenUrl"], mayHave: ["scopes"] },
    application: { phrase: "an application flow", needs: ["flow", "tokenUrl"], mayHave: ["scopes"] },
    accessCode: {
      phrase: "an accessCode flow",
      needs: ["flow", "authorizationUrl", "tokenUrl"],
      mayHave: ["scopes"],
    },
  }),
);

const definitionFields = ["name", "in", "flow", "authorizationUrl", "tokenUrl", "scopes"];

function checkSecurityDefinition(context: CheckContext, definition: ObjectNode): void {
  const { type, flow } = definition.value;
  const form = definitionForms.get(type === "oauth2" && flow !== undefined ? flow : type);
  // No type or flow, or none that exists: the structure check says so.
  if (form) checkForm(context, definition, form, definitionFields);
}

const flowForms: Readonly<Record<string, Form>> = {
  implicit: { phrase: "an implicit flow", needs: ["authorizationUrl"] },
  password: { phrase: "a password flow", needs: ["tokenUrl"] },
  clientCredentials: { phrase: "a client credentials flow", needs: ["tokenUrl"] },
  authorizationCode: { phrase: "an authorization code flow", needs: ["authorizationUrl", "tokenUrl"] },
  deviceAuthorization: {
    phrase: "a device authorization flow",
    needs: ["deviceAuthorizationUrl", "tokenUrl"],
  },
};

const flowFields = ["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl"];

function checkFlows(context: CheckContext, flows: ObjectNode): void {
  for (const [name, form] of Object.entries(flowForms)) {
    const flow = context.child(flows, name);
    if (flow && isObjectNode(flow)) checkForm(context, flow, form, flowFields);
  }
}

export function checkForm(
  context: CheckContext,
  node: ObjectNode,
  form: Form,
  fields: readonly string[],
): void {
  const { phrase, needs, mayHave = [] } = form;
  for (const field of fields) {
    const isThere = Object.hasOwn(node.value, field);
    if (needs.includes(field) && !isThere) {
      const kind = phrase.charAt(0).toUpperCase() + phrase.slice(1);
      context.report("structure/missing-field", { kind, field }, { origin: node.origin, focus: "key" });
    } else if (isThere && !needs.includes(field) && !mayHave.includes(field)) {
      reportNotApplicable(context, node, field, phrase);
    }
  }
}

export function reportNotApplicable(
  context: CheckContext,
  node: ObjectNode,
  field: string,
  form: string,
): void {
  context.report(
    "structure/not-applicable",
    { field, form },
    { origin: childOrigin(node, field), focus: "key" },
  );
}
