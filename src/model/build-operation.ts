/** Path items as operations. */
import type { Contract } from "../contract/contract.ts";
import { operationMethods } from "../contract/grammar.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import type { Origin } from "../diagnostics/diagnostic.ts";
import { isJsonObject } from "../source/json-pointer.ts";
import type { ContentBuilder } from "./build-content.ts";
import type { ExtensionBuilder } from "./build-extensions.ts";
import type { SecurityBuilder } from "./build-security.ts";
import { parseStatus } from "./build-status.ts";
import {
  data,
  extensions,
  externalDocs,
  flag,
  members,
  object,
  objectEntries,
  objects,
  optionalFlags,
  optionalText,
  text,
  texts,
} from "./members.ts";
import type {
  Callback,
  Link,
  Operation,
  Parameter,
  PathPart,
  PathTemplate,
  RequestBody,
  Response,
  SecurityRequirement,
  Server,
} from "./model.ts";

export class OperationBuilder {
  readonly #contract: Contract;
  readonly #content: ContentBuilder;
  readonly #extensions: ExtensionBuilder;
  readonly #security: SecurityBuilder;
  /** What holds for operations that say nothing of it. */
  readonly #usual: readonly SecurityRequirement[];
  /** Path items being built: a callback may lead back to one of them. */
  readonly #open = new Set<JsonNode>();

  constructor(
    contract: Contract,
    content: ContentBuilder,
    extensions: ExtensionBuilder,
    security: SecurityBuilder,
  ) {
    this.#contract = contract;
    this.#content = content;
    this.#extensions = extensions;
    this.#security = security;
    this.#usual = security.requirements(contract.root) ?? [];
  }

  /** The operations of a path item, in contract order. `raw` is its path, or empty for webhooks and callbacks. */
  pathItem(node: JsonNode, raw: string): Operation[] {
    const target = this.#content.resolve(node);
    if (target === undefined || this.#open.has(target)) return [];
    // Members beside the $ref of a path item add to it.
    const item = target === node ? node : { ...target, ...node };
    this.#open.add(target);
    const operations = Object.entries(item).flatMap(([key, value]) => {
      if (!isJsonObject(value)) return [];
      if (operationMethods.includes(key)) return [this.#operation(key.toUpperCase(), value, item, raw)];
      if (key !== "additionalOperations") return [];
      return objectEntries(value).map(([method, added]) => this.#operation(method, added, item, raw));
    });
    this.#open.delete(target);
    return operations;
  }

  #operation(method: string, node: JsonNode, item: JsonNode, raw: string): Operation {
    const id = text(node, "operationId");
    const requestBody = this.#requestBody(node);
    const own = this.#parameters(node);
    const shared = this.#parameters(item).filter(
      (parameter) => !own.some((other) => other.name === parameter.name && other.in === parameter.in),
    );
    const path = parsePath(raw);
    const origin = this.#contract.originOf(node);
    const stated = [...shared, ...own];
    const servers = serversOf(node, this.#contract);
    return {
      ...(id !== undefined && { id }),
      method,
      path,
      ...optionalText(node, "summary"),
      ...optionalText(node, "description"),
      tags: texts(node, "tags"),
      ...optionalFlags(node, ["deprecated"]),
      parameters: [...undeclared(path, stated, origin), ...stated],
      ...(requestBody && { requestBody }),
      responses: members(node, "responses")
        .filter(([status]) => !status.startsWith("x-"))
        .flatMap(([status, response]) => this.#response(status, response)),
      callbacks: members(node, "callbacks").flatMap(([name, callback]) => this.#callbacks(name, callback)),
      security: this.#security.requirements(node) ?? this.#usual,
      servers: servers.length > 0 ? servers : serversOf(item, this.#contract),
      ...externalDocs(node),
      ...this.#extensions.operation(node),
      ...extensions(node),
      origin,
    };
  }

  #parameters(node: JsonNode): Parameter[] {
    return objects(node, "parameters").flatMap((parameter) => this.#content.parameter(parameter) ?? []);
  }

  #requestBody(node: JsonNode): RequestBody | undefined {
    const stated = object(node, "requestBody");
    const body = stated && this.#content.resolve(stated);
    return (
      body && {
        required: flag(body, "required"),
        ...optionalText(body, "description"),
        content: this.#content.mediaTypes(body),
        ...extensions(body),
        origin: this.#contract.originOf(body),
      }
    );
  }

  #response(key: string, node: JsonNode): Response[] {
    const status = parseStatus(key);
    const response = this.#content.resolve(node);
    if (status === undefined || response === undefined) return [];
    return [
      {
        status,
        ...optionalText(response, "summary"),
        ...optionalText(response, "description"),
        headers: this.#content.headers(response),
        content: this.#content.mediaTypes(response),
        links: members(response, "links").flatMap(([name, link]) => this.#link(name, link)),
        ...extensions(response),
        origin: this.#contract.originOf(response),
      },
    ];
  }

  #link(name: string, node: JsonNode): Link[] {
    const link = this.#content.resolve(node);
    if (link === undefined) return [];
    const parameters = Object.entries(object(link, "parameters") ?? {});
    return [
      {
        name,
        ...optionalText(link, "operationId"),
        ...optionalText(link, "operationRef"),
        ...optionalText(link, "description"),
        parameters: parameters.map(([key, value]) => ({ name: key, value: data(value) })),
        ...(Object.hasOwn(link, "requestBody") && { requestBody: data(link["requestBody"]) }),
        ...extensions(link),
        origin: this.#contract.originOf(link),
      },
    ];
  }

  #callbacks(name: string, node: JsonNode): Callback[] {
    const callback = this.#content.resolve(node);
    if (callback === undefined) return [];
    return objectEntries(callback)
      .filter(([expression]) => !expression.startsWith("x-"))
      .map(([expression, item]) => ({
        name,
        expression,
        operations: this.pathItem(item, ""),
        origin: this.#contract.originOf(item),
      }));
  }
}

/** Names in a path that no parameter declares: text, as authors mean who leave them out. The check has warned. */
function undeclared(path: PathTemplate, parameters: readonly Parameter[], origin: Origin): Parameter[] {
  const declared = new Set(parameters.flatMap((item) => (item.in === "path" ? [item.name] : [])));
  const names = new Set(path.parts.flatMap((part) => (part.kind === "parameter" ? [part.name] : [])));
  return [...names]
    .filter((name) => !declared.has(name))
    .map((name) => ({
      name,
      in: "path",
      required: true,
      serialization: {
        kind: "style",
        style: "simple",
        explode: false,
        allowReserved: false,
        schema: { kind: "string", origin },
      },
      examples: [],
      origin,
    }));
}

/** `/a/{b}.json` as literal and parameter parts. */
export function parsePath(raw: string): PathTemplate {
  const parts = raw
    .split(/(\{[^{}/]+\})/)
    .filter((part) => part !== "")
    .map((part): PathPart => {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      return name === undefined ? { kind: "literal", text: part } : { kind: "parameter", name };
    });
  return { raw, parts };
}

export function serversOf(node: JsonNode, contract: Contract): Server[] {
  return objects(node, "servers").flatMap((server) => {
    const url = text(server, "url");
    if (url === undefined) return [];
    const variables = members(server, "variables").map(([name, variable]) => {
      const values = texts(variable, "enum");
      return {
        name,
        default: text(variable, "default") ?? "",
        ...(values.length > 0 && { enum: values }),
        ...optionalText(variable, "description"),
      };
    });
    return [
      {
        url,
        ...optionalText(server, "name"),
        ...optionalText(server, "description"),
        variables,
        origin: contract.originOf(server),
      },
    ];
  });
}
