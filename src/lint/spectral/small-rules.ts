/** Rules of `spectral:oas` that ask for little, and for nothing that a code of ours stands for. */
import { below, childOrigin, isObjectNode, type ObjectNode } from "../../contract/check/context.ts";
import { isJsonObject } from "../../source/json-pointer.ts";
import type { LintContext, LintedOperation } from "../lint-context.ts";
import type { Report } from "../rule.ts";

export type SmallRule = (context: LintContext, report: Report) => void;

export const smallRules: Readonly<Record<string, SmallRule>> = {
  // In 3.0 the check says it.
  "array-items": ({ check }, report) => {
    if (check.contract.version === "3.0") return;
    for (const schema of check.nodes("schema")) {
      const { type, items = false } = schema.value;
      const isList = type === "array" || (Array.isArray(type) && type.includes("array"));
      if (!isList || items !== false) continue;
      report({ message: "This array does not say what its items are", at: schema.origin, focus: "key" });
    }
  },

  "contact-properties": (context, report) => {
    for (const contact of context.check.nodes("contact")) {
      const missing = ["name", "url", "email"].filter((field) => !contact.value[field]);
      if (missing.length === 0) continue;
      const message = `The contact has no ${missing.map((field) => `'${field}'`).join(", ")}`;
      report({ message, at: contact.origin, focus: "key" });
    }
  },

  "license-url": ({ check }, report) => {
    for (const info of check.nodes("info")) {
      const license = check.child(info, "license");
      if (license && isObjectNode(license) && license.value["url"]) continue;
      const { origin } = license ?? info;
      report({ message: "The license has no 'url'", at: origin, focus: "key" });
    }
  },

  "no-eval-in-markdown": ({ check }, report) => {
    for (const node of check.contract.nodes.values()) {
      if (!isObjectNode(node)) continue;
      for (const field of ["description", "title"]) {
        const text = node.value[field];
        if (typeof text === "string" && text.includes("eval("))
          report({ message: "This text holds 'eval('", at: childOrigin(node, field) });
      }
    }
  },

  "oas3-api-servers": ({ root }, report) => {
    if (root === undefined || isFilledList(root.value["servers"])) return;
    report({ message: "The contract names no server", at: fieldOrSelf(root, "servers"), focus: "key" });
  },

  "oas3-callbacks-in-callbacks": (context, report) => {
    for (const { node } of pathOperations(context)) {
      for (const inner of innerOperations(context, node)) {
        if (inner.value["callbacks"] === undefined) continue;
        const at = childOrigin(inner, "callbacks");
        report({ message: "A callback has callbacks of its own", at, focus: "key" });
      }
    }
  },

  // Both at once is told by the check.
  "oas3-examples-value-or-externalValue": ({ check }, report) => {
    for (const example of check.nodes("example")) {
      if (example.value["value"] !== undefined || example.value["externalValue"] !== undefined) continue;
      const message = "The example has neither 'value' nor 'externalValue'";
      report({ message, at: example.origin, focus: "key" });
    }
  },

  "oas3-server-not-example.com": ({ check, root }, report) => {
    if (root === undefined) return;
    for (const server of check.children(root, "servers")) {
      const url = isObjectNode(server) ? server.value["url"] : undefined;
      if (typeof url !== "string" || !url.includes("example.com")) continue;
      report({ message: `The server '${url}' is an example`, at: childOrigin(server, "url") });
    }
  },

  "oas3_1-callbacks-in-webhook": (context, report) =>
    reportInWebhooks(context, report, "callbacks", "A webhook has callbacks"),

  "oas3_1-servers-in-webhook": (context, report) =>
    reportInWebhooks(context, report, "servers", "A webhook has servers"),

  "openapi-tags": ({ root }, report) => {
    if (root === undefined || isFilledList(root.value["tags"])) return;
    report({ message: "The contract declares no tags", at: fieldOrSelf(root, "tags"), focus: "key" });
  },

  "openapi-tags-alphabetical": ({ root }, report) => {
    if (root === undefined) return;
    const names = tagNames(root);
    const late = names.find((name, index) => name.localeCompare(names[index + 1] ?? name) > 0);
    if (late === undefined) return;
    const message = `Tag '${late}' stands before one that precedes it in the alphabet`;
    report({ message, at: childOrigin(root, "tags"), focus: "key" });
  },

  "openapi-tags-uniqueness": ({ root }, report) => {
    if (root === undefined) return;
    const names = tagNames(root);
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) === index) continue;
      report({ message: `Tag '${name}' is declared twice`, at: childOrigin(root, "tags", index, "name") });
    }
  },

  "operation-description": (context, report) => {
    for (const { node, method, path } of pathOperations(context)) {
      if (node.value["description"]) continue;
      report({
        message: `${method} ${path} has no description`,
        at: fieldOrSelf(node, "description"),
        focus: "key",
      });
    }
  },

  "operation-operationId-valid-in-url": (context, report) => {
    for (const { node } of pathOperations(context)) {
      const { operationId } = node.value;
      if (typeof operationId !== "string" || /^[\w\-.~:/?#[\]@!$&'()*+,;=]*$/.test(operationId)) continue;
      const message = `The operationId '${operationId}' has characters that a URL cannot have`;
      report({ message, at: childOrigin(node, "operationId") });
    }
  },

  "operation-singular-tag": (context, report) => {
    for (const { node } of pathOperations(context)) {
      const { tags } = node.value;
      if (!Array.isArray(tags) || tags.length < 2) continue;
      report({ message: "The operation has several tags", at: childOrigin(node, "tags"), focus: "key" });
    }
  },

  "path-declarations-must-exist": ({ check }, report) =>
    reportPaths(check.nodes("paths"), report, /\{\}/, "has a parameter without a name"),

  "path-keys-no-trailing-slash": ({ check }, report) =>
    reportPaths(check.nodes("paths"), report, /.\/$/, "ends in a slash"),

  "path-not-include-query": ({ check }, report) =>
    reportPaths(check.nodes("paths"), report, /\?/, "has a query"),
};

function reportPaths(holders: readonly ObjectNode[], report: Report, form: RegExp, fault: string): void {
  for (const paths of holders) {
    for (const path of Object.keys(paths.value)) {
      if (form.test(path))
        report({ message: `Path '${path}' ${fault}`, at: childOrigin(paths, path), focus: "key" });
    }
  }
}

function reportInWebhooks({ operations }: LintContext, report: Report, field: string, message: string): void {
  for (const { node, isWebhook } of operations) {
    if (isWebhook && node.value[field] !== undefined)
      report({ message, at: childOrigin(node, field), focus: "key" });
  }
}

function pathOperations({ operations }: LintContext): readonly LintedOperation[] {
  return operations.filter(({ isWebhook }) => !isWebhook);
}

/** Operations in the callbacks of one. */
function innerOperations({ check }: LintContext, operation: ObjectNode): ObjectNode[] {
  return check.children(operation, "callbacks").flatMap((entry) => {
    const callback = check.resolve(entry);
    if (callback === undefined) return [];
    return Object.keys(callback.value).flatMap((expression) => {
      const item = check.child(callback, expression);
      const resolved = item && check.resolve(item);
      if (resolved === undefined) return [];
      return Object.keys(resolved.value).flatMap((method) => {
        const inner = check.child(resolved, method);
        return inner?.kind === "operation" && isObjectNode(inner) ? [inner] : [];
      });
    });
  });
}

function tagNames({ value: { tags } }: ObjectNode): string[] {
  if (!Array.isArray(tags)) return [];
  return tags.map((tag) => (isJsonObject(tag) && typeof tag["name"] === "string" ? tag["name"] : ""));
}

function fieldOrSelf(node: ObjectNode, field: string): ObjectNode["origin"] {
  return node.value[field] === undefined ? node.origin : below(node.origin, field);
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
