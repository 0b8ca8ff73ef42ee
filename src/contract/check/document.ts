/** The document as a whole: components, servers, security requirements. */
import { isJsonObject } from "../../source/json-pointer.ts";
import { hasOwnDialect } from "../grammar.ts";
import { closest } from "../reference.ts";
import { type CheckContext, childOrigin, type ObjectNode } from "./context.ts";

export function checkDocument(context: CheckContext): void {
  for (const document of context.nodes("openapi")) {
    const isEmpty = !["paths", "webhooks", "components"].some((field) =>
      Object.hasOwn(document.value, field),
    );
    if (isEmpty && !hasOwnDialect(context.contract.version)) {
      context.report("contract/empty", {}, { origin: document.origin });
    }
    const version = String(document.value["openapi"]);
    if (/^\d+\.\d+$/.test(version)) {
      const origin = childOrigin(document, "openapi");
      const hint = version === "3.2" ? "write '3.2.0'" : undefined;
      context.report("contract/version-short", { version }, { origin, hint });
    }
    checkSelf(context, document);
  }
  for (const components of context.nodes("components")) checkNames(context, components);
  for (const server of context.nodes("server")) checkServer(context, server);
  checkRequirements(context);
}

/** A document's own address names the whole of it (OpenAPI 3.2). */
function checkSelf(context: CheckContext, document: ObjectNode): void {
  const found = document.value["$self"];
  const isKnown = Object.hasOwn(context.contract.grammar.openapi.fields, "$self");
  if (!isKnown || typeof found !== "string" || !found.includes("#")) return;
  const values = { field: "$self", found, expected: "an address without a fragment" };
  context.report("structure/wrong-value", values, { origin: childOrigin(document, "$self") });
}

function checkNames(context: CheckContext, components: ObjectNode): void {
  for (const section of Object.keys(context.contract.grammar.components.fields)) {
    const entries = components.value[section];
    if (!isJsonObject(entries)) continue;
    for (const name of Object.keys(entries)) {
      if (/^[\w.-]+$/.test(name)) continue;
      const origin = childOrigin(components, section, name);
      const suggestion = name.replace(/[^\w.-]+/g, "_");
      context.report(
        "component/invalid-name",
        { name },
        { origin, focus: "key", hint: `call it '${suggestion}'` },
      );
    }
  }
}

function checkServer(context: CheckContext, server: ObjectNode): void {
  const { url, variables } = server.value;
  const defined = isJsonObject(variables) ? variables : {};
  for (const [, name = ""] of typeof url === "string" ? url.matchAll(/\{([^{}]*)\}/g) : []) {
    if (Object.hasOwn(defined, name)) continue;
    const near = closest(name, Object.keys(defined));
    context.report(
      "server/variable-undefined",
      { name },
      { origin: childOrigin(server, "url"), hint: near && `did you mean '${near}'?` },
    );
  }
  for (const [name, variable] of Object.entries(defined)) {
    const values = isJsonObject(variable) ? variable["enum"] : undefined;
    const preset = isJsonObject(variable) ? variable["default"] : undefined;
    if (!Array.isArray(values)) continue;
    if (values.length === 0) {
      const origin = childOrigin(server, "variables", name, "enum");
      context.report("server/enum-empty", {}, { origin, focus: "key" });
    } else if (typeof preset === "string" && !values.includes(preset)) {
      const origin = childOrigin(server, "variables", name, "default");
      context.report("server/default-not-in-enum", { value: preset }, { origin });
    }
  }
}

function checkRequirements(context: CheckContext): void {
  const sections = context.section("securitySchemes");
  const names = sections.flatMap(({ holder, field }) => Object.keys(holder.value[field] ?? {}));
  const place = context.contract.version === "2.0" ? "securityDefinitions" : "components.securitySchemes";
  for (const requirement of context.nodes("securityRequirement")) {
    for (const name of Object.keys(requirement.value)) {
      const origin = childOrigin(requirement, name);
      // An address of a scheme is a reference, and the linker has followed it.
      if (names.includes(name) || context.contract.references.has(origin)) continue;
      const near = closest(name, names);
      context.report(
        "security/scheme-undefined",
        { name, place },
        { origin, focus: "key", hint: near && `did you mean '${near}'?` },
      );
    }
  }
}
