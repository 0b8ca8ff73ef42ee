/**
 * Our own extensions: that the names in them are those of the operation they stand on. What they consist of is checked
 * by the grammar; `docs/extensions.md` says what they mean.
 */
import { isJsonObject, pointerKeys } from "../../source/json-pointer.ts";
import { closest } from "../reference.ts";
import { type CheckContext, childOrigin, isObjectNode, type ObjectNode } from "./context.ts";
import { operationsOf as operationsOfItem } from "./placed-operations.ts";
import { propertyNames, schemasAt } from "./schema-members.ts";

export function checkExtensions(context: CheckContext): void {
  for (const item of context.nodes("pathItem")) checkWildcards(context, item);
  for (const operation of operationsOf(context)) {
    for (const pagination of paginationsOf(context, operation.node)) {
      const window = { names: queryNames(context, operation), holder: "a query parameter of the operation" };
      checkPagination(context, pagination, window, successBodies(context, operation.node));
    }
    checkWebsocket(context, operation);
    checkPolling(context, operation.node);
    checkRpc(context, operation.node);
    checkJsonapi(context, operation.node);
  }
}

interface PlacedOperation {
  readonly node: ObjectNode;
  readonly item: ObjectNode;
  readonly method: string;
}

function operationsOf(context: CheckContext): PlacedOperation[] {
  return context
    .nodes("pathItem")
    .flatMap((item) =>
      operationsOfItem(context, item).flatMap(({ node, method }) =>
        isObjectNode(node) ? [{ node, item, method }] : [],
      ),
    );
}

// x-wildcard

function checkWildcards(context: CheckContext, item: ObjectNode): void {
  const path = pointerKeys(item.origin.pointer).at(-1) ?? "";
  const holders = [item, ...operationsOfItem(context, item).map(({ node }) => node)];
  for (const holder of holders) {
    if (!isObjectNode(holder)) continue;
    for (const entry of context.children(holder, "parameters")) {
      const parameter = context.resolve(entry);
      if (parameter?.value["x-wildcard"] !== true) continue;
      const isLast =
        parameter.value["in"] === "path" && path.endsWith(`/{${String(parameter.value["name"])}}`);
      // A path item in another file does not know its path.
      if (isLast || !path.startsWith("/")) continue;
      const reason = "only a path parameter that is the whole last segment can take the rest of a path";
      const origin = childOrigin(parameter, "x-wildcard");
      context.report("extension/misplaced", { extension: "x-wildcard", reason }, { origin });
    }
  }
}

// x-pagination

/** Field of each style that must be there besides `items`. */
const windowFields: Readonly<Record<string, readonly string[]>> = {
  offset: ["offset"],
  page: ["page"],
  cursor: ["cursor", "next"],
};

function paginationsOf(context: CheckContext, holder: ObjectNode): ObjectNode[] {
  const stated = holder.value["x-pagination"];
  const nodes = Array.isArray(stated)
    ? context.children(holder, "x-pagination")
    : [context.child(holder, "x-pagination")];
  return nodes.flatMap((node) => (node && isObjectNode(node) ? [node] : []));
}

interface Window {
  readonly names: readonly string[];
  /** What a name of the window is, for messages. */
  readonly holder: string;
}

function checkPagination(
  context: CheckContext,
  pagination: ObjectNode,
  { names, holder }: Window,
  bodies: readonly ObjectNode[],
): void {
  for (const field of windowFields[String(pagination.value["style"])] ?? []) {
    if (pagination.value[field] !== undefined) continue;
    const kind = `An x-pagination of style '${String(pagination.value["style"])}'`;
    context.report(
      "structure/missing-field",
      { kind, field },
      { origin: pagination.origin, focus: "key", repairable: true },
    );
  }
  for (const field of ["limit", "offset", "page", "cursor"]) {
    checkName(context, pagination, field, names, holder);
  }
  for (const field of ["items", "total", "next"]) checkPointer(context, pagination, field, bodies);
}

/** The pointer in a field of an extension must lead somewhere in one of the bodies. */
function checkPointer(
  context: CheckContext,
  extension: ObjectNode,
  field: string,
  bodies: readonly ObjectNode[],
  holder = "the successful body",
): void {
  const pointer = extension.value[field];
  if (typeof pointer !== "string" || bodies.length === 0) return;
  const isPointer = pointer === "" || pointer.startsWith("/");
  if (isPointer && bodies.some((body) => schemasAt(context, body, pointerKeys(pointer)).length > 0)) return;
  const origin = childOrigin(extension, field);
  context.report("extension/pointer-not-found", { field, pointer, holder }, { origin });
}

/** The text in a field of an extension must be one of the names. */
function checkName(
  context: CheckContext,
  extension: ObjectNode,
  field: string,
  names: readonly string[],
  holder: string,
): void {
  const name = extension.value[field];
  if (typeof name !== "string" || names.includes(name)) return;
  const near = closest(name, names);
  const hint = near && `did you mean '${near}'?`;
  context.report("extension/unknown-name", { name, holder }, { origin: childOrigin(extension, field), hint });
}

function queryNames(context: CheckContext, { node, item }: PlacedOperation): string[] {
  const entries = [...context.children(item, "parameters"), ...context.children(node, "parameters")];
  return entries.flatMap((entry) => {
    const parameter = context.resolve(entry);
    return parameter?.value["in"] === "query" ? [String(parameter.value["name"])] : [];
  });
}

/** The schemas of the bodies of the responses with success. */
function successBodies(context: CheckContext, operation: ObjectNode): ObjectNode[] {
  const responses = operation.value["responses"];
  const statuses = isJsonObject(responses) ? Object.keys(responses) : [];
  return statuses
    .filter((status) => /^2/.test(status))
    .flatMap((status) => context.child(operation, "responses", status) ?? [])
    .flatMap((entry) => contentSchemas(context, context.resolve(entry)));
}

function contentSchemas(context: CheckContext, holder: ObjectNode | undefined): ObjectNode[] {
  return (holder ? context.children(holder, "content") : []).flatMap((media) => {
    const schema = context.child(media, "schema");
    return schema && isObjectNode(schema) ? [schema] : [];
  });
}

// x-websocket

function checkWebsocket(context: CheckContext, operation: PlacedOperation): void {
  const websocket = context.child(operation.node, "x-websocket");
  if (websocket === undefined || !isObjectNode(websocket)) return;
  if (operation.method !== "GET") {
    const reason = "only a GET can be upgraded to a WebSocket";
    context.report(
      "extension/misplaced",
      { extension: "x-websocket", reason },
      { origin: websocket.origin, focus: "key" },
    );
  }
  checkName(
    context,
    websocket,
    "interval",
    queryNames(context, operation),
    "a query parameter of the operation",
  );
  const holder = "a query parameter of the operation";
  checkName(context, websocket, "resume", queryNames(context, operation), holder);
  const messages = context.children(websocket, "serverMessages").flatMap((media) => {
    const schema = context.child(media, "schema");
    return schema && isObjectNode(schema) ? [schema] : [];
  });
  checkPointer(context, websocket, "sequence", messages, "the messages of the server");
  for (const field of ["serverMessages", "clientMessages"]) {
    const content = websocket.value[field];
    const count = isJsonObject(content) ? Object.keys(content).length : 1;
    if (count === 1) continue;
    const origin = childOrigin(websocket, field);
    context.report("extension/one-media-type", { field, count }, { origin, focus: "key" });
  }
}

// x-polling

function checkPolling(context: CheckContext, operation: ObjectNode): void {
  const polling = context.child(operation, "x-polling");
  if (polling === undefined || !isObjectNode(polling)) return;
  checkPointer(context, polling, "status", successBodies(context, operation));
  const ids = operationsOf(context).flatMap(({ node }) => node.value["operationId"] ?? []);
  checkName(context, polling, "operation", ids.map(String), "the id of an operation");
}

// x-rpc

function checkRpc(context: CheckContext, operation: ObjectNode): void {
  const rpc = context.child(operation, "x-rpc");
  if (rpc === undefined || !isObjectNode(rpc)) return;
  const body = context.child(operation, "requestBody");
  const request = body && context.resolve(body);
  const requests = contentSchemas(context, request);
  const asked = requests.flatMap((schema) => propertyNames(context, schema));
  for (const field of ["method", "params", "id"])
    checkName(context, rpc, field, asked, "a member of the request body");
  const answered = successBodies(context, operation).flatMap((schema) => propertyNames(context, schema));
  for (const field of ["result", "success"])
    checkName(context, rpc, field, answered, "a member of the successful body");
  const examples = examplesByName(context, request);
  const responses = operation.value["responses"];
  const statuses = isJsonObject(responses) ? Object.keys(responses) : [];
  for (const method of context.children(rpc, "methods")) {
    if (!isObjectNode(method)) continue;
    const name = pointerKeys(method.origin.pointer).at(-1) ?? "";
    const example = examples.get(name);
    const selected = isJsonObject(example) ? example[String(rpc.value["method"])] : undefined;
    if (selected !== name)
      context.report("extension/rpc-example", { name }, { origin: method.origin, focus: "key" });
    for (const error of context.children(method, "errors")) {
      const status = pointerKeys(error.origin.pointer).at(-1) ?? "";
      if (statuses.includes(status)) continue;
      const holder = "a status of the operation";
      context.report(
        "extension/unknown-name",
        { name: status, holder },
        { origin: error.origin, focus: "key" },
      );
    }
    checkRpcPagination(context, method);
  }
}

function checkRpcPagination(context: CheckContext, method: ObjectNode): void {
  const [params, result] = ["params", "result"].map((field) => {
    const schema = context.child(method, field);
    return schema && isObjectNode(schema) ? [schema] : [];
  });
  const names = (params ?? []).flatMap((schema) => propertyNames(context, schema));
  for (const pagination of paginationsOf(context, method))
    checkPagination(context, pagination, { names, holder: "a member of the params" }, result ?? []);
}

/** Values of the examples of a body, by name. */
function examplesByName(context: CheckContext, body: ObjectNode | undefined): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const media of body ? context.children(body, "content") : []) {
    if (!isObjectNode(media)) continue;
    for (const entry of context.children(media, "examples")) {
      found.set(pointerKeys(entry.origin.pointer).at(-1) ?? "", context.resolve(entry)?.value["value"]);
    }
  }
  return found;
}

// x-jsonapi

function checkJsonapi(context: CheckContext, operation: ObjectNode): void {
  const [root] = context.nodes("jsonapi");
  const action = context.child(operation, "x-jsonapi");
  const resources = root?.value["resources"];
  if (action === undefined || !isObjectNode(action)) return;
  const known = isJsonObject(resources) ? resources : {};
  checkName(context, action, "resource", Object.keys(known), "a resource of the root's x-jsonapi");
  const resource = known[String(action.value["resource"])];
  const relationships = isJsonObject(resource) ? resource["relationships"] : undefined;
  const names = isJsonObject(relationships) ? Object.keys(relationships) : [];
  checkName(context, action, "relationship", names, "a relationship of the resource");
}
