/** Our own extensions. What lacks a part that it needs counts as absent: the check has said so. */
import type { Contract } from "../contract/contract.ts";
import { jsonApiActions } from "../contract/extension-grammar.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import type { ContentBuilder } from "./build-content.ts";
import type { SchemaBuilder } from "./build-schema.ts";
import { parseStatus } from "./build-status.ts";
import {
  finite,
  flag,
  members,
  object,
  objects,
  optionalFlags,
  optionalNumbers,
  optionalText,
  text,
  texts,
} from "./members.ts";
import type {
  JsonApi,
  JsonApiAction,
  KeepAlive,
  MediaType,
  Operation,
  Pagination,
  Polling,
  Rpc,
  RpcMethod,
  WebSocketChannel,
} from "./model.ts";

const paginationStyles = ["offset", "page", "cursor", "link"] as const;

export class ExtensionBuilder {
  readonly #contract: Contract;
  readonly #content: ContentBuilder;
  readonly #schemas: SchemaBuilder;

  constructor(contract: Contract, content: ContentBuilder, schemas: SchemaBuilder) {
    this.#contract = contract;
    this.#content = content;
    this.#schemas = schemas;
  }

  /** What extensions say of an operation. */
  operation(node: JsonNode): Pick<Operation, "paginations" | "websocket" | "polling" | "rpc" | "jsonapi"> {
    const websocket = this.#websocket(object(node, "x-websocket"));
    const polling = this.#polling(object(node, "x-polling"));
    const rpc = this.#rpc(object(node, "x-rpc"));
    const jsonapi = jsonApiAction(object(node, "x-jsonapi"));
    return {
      paginations: this.#paginations(node),
      ...(websocket && { websocket }),
      ...(polling && { polling }),
      ...(rpc && { rpc }),
      ...(jsonapi && { jsonapi }),
    };
  }

  /** The resources that the document declares. */
  jsonapi(root: JsonNode): JsonApi | undefined {
    const node = object(root, "x-jsonapi");
    if (!node || !object(node, "resources")) return undefined;
    return {
      ...optionalText(node, "version"),
      resources: members(node, "resources").map(([type, resource]) => {
        const attributes = this.#schemas.child(resource, "attributes");
        return {
          type,
          ...(attributes && { attributes }),
          relationships: members(resource, "relationships").flatMap(([name, relationship]) => {
            const target = text(relationship, "resource");
            return target === undefined ? [] : [{ name, resource: target, many: flag(relationship, "many") }];
          }),
        };
      }),
      origin: this.#contract.originOf(node),
    };
  }

  #paginations(node: JsonNode): Pagination[] {
    const single = object(node, "x-pagination");
    const stated = single ? [single] : objects(node, "x-pagination");
    return stated.flatMap((pagination) => {
      const style = paginationStyles.find((name) => name === text(pagination, "style"));
      const items = text(pagination, "items");
      if (style === undefined || items === undefined) return [];
      return [
        {
          style,
          ...optionalText(pagination, "limit"),
          ...optionalText(pagination, "offset"),
          ...optionalText(pagination, "page"),
          ...optionalText(pagination, "cursor"),
          ...optionalNumbers(pagination, ["first"]),
          items,
          ...optionalText(pagination, "total"),
          ...optionalText(pagination, "next"),
          origin: this.#contract.originOf(pagination),
        },
      ];
    });
  }

  #websocket(node: JsonNode | undefined): WebSocketChannel | undefined {
    if (node === undefined) return undefined;
    const mode = text(node, "mode");
    const serverMessages = this.#messages(node, "serverMessages");
    if ((mode !== "both" && mode !== "only") || serverMessages === undefined) return undefined;
    const clientMessages = this.#messages(node, "clientMessages");
    const keepAlive = keepAliveOf(object(node, "keepAlive"));
    return {
      mode,
      ...optionalText(node, "description"),
      serverMessages,
      ...(clientMessages && { clientMessages }),
      ...optionalText(node, "interval"),
      ...optionalNumbers(node, ["defaultInterval"]),
      ...(keepAlive && { keepAlive }),
      ...optionalText(node, "sequence"),
      ...optionalText(node, "resume"),
      origin: this.#contract.originOf(node),
    };
  }

  #polling(node: JsonNode | undefined): Polling | undefined {
    if (node === undefined) return undefined;
    return {
      ...optionalText(node, "status"),
      done: texts(node, "done"),
      failed: texts(node, "failed"),
      ...optionalNumbers(node, ["interval"]),
      ...optionalText(node, "operation"),
      origin: this.#contract.originOf(node),
    };
  }

  #messages(node: JsonNode, field: string): MediaType | undefined {
    return this.#content.mediaTypes(node, field)[0];
  }

  #rpc(node: JsonNode | undefined): Rpc | undefined {
    const method = node && text(node, "method");
    if (node === undefined || method === undefined) return undefined;
    return {
      method,
      ...optionalText(node, "params"),
      ...optionalText(node, "result"),
      ...optionalText(node, "error"),
      ...optionalText(node, "success"),
      ...optionalText(node, "id"),
      methods: members(node, "methods").flatMap(([name, stated]) => this.#rpcMethod(name, stated)),
      origin: this.#contract.originOf(node),
    };
  }

  #rpcMethod(name: string, node: JsonNode): RpcMethod[] {
    const id = text(node, "operationId");
    if (id === undefined) return [];
    const params = this.#schemas.child(node, "params");
    const result = this.#schemas.child(node, "result");
    return [
      {
        name,
        id,
        ...optionalText(node, "summary"),
        ...optionalText(node, "description"),
        ...optionalFlags(node, ["deprecated"]),
        ...(params && { params }),
        ...(result && { result }),
        errors: members(node, "errors").flatMap(([key, error]) => {
          const status = parseStatus(key);
          return status ? [{ status, description: text(error, "description") ?? "" }] : [];
        }),
        paginations: this.#paginations(node),
        origin: this.#contract.originOf(node),
      },
    ];
  }
}

function keepAliveOf(node: JsonNode | undefined): KeepAlive | undefined {
  const send = node && text(node, "send");
  const every = node && finite(node, "every");
  if (node === undefined || send === undefined || every === undefined) return undefined;
  return { send, ...optionalText(node, "expect"), every, ...optionalNumbers(node, ["within"]) };
}

function jsonApiAction(node: JsonNode | undefined): JsonApiAction | undefined {
  const resource = node && text(node, "resource");
  const action = node && jsonApiActions.find((name) => name === text(node, "action"));
  if (!node || resource === undefined || action === undefined) return undefined;
  return { resource, action, ...optionalText(node, "relationship") };
}
