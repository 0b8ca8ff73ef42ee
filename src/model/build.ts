/**
 * From a contract in the internal dialect to the `ApiModel`. In: `Contract`. Out: a frozen, serialisable model. Knows
 * nothing of TypeScript, casing or targets.
 */
import type { Contract } from "../contract/contract.ts";
import { downgrade } from "../contract/downgrade.ts";
import { ContentBuilder } from "./build-content.ts";
import { ExtensionBuilder } from "./build-extensions.ts";
import { OperationBuilder, serversOf } from "./build-operation.ts";
import { SchemaBuilder } from "./build-schema.ts";
import { SecurityBuilder } from "./build-security.ts";
import {
  extensions,
  externalDocs,
  finite,
  members,
  object,
  objectEntries,
  objects,
  optionalText,
  text,
} from "./members.ts";
import type { ApiModel, NamedSchema, Tag, Webhook } from "./model.ts";
import { SchemaRegistry } from "./schema-registry.ts";

/** What models were made from: targets of foreign tools start from the document. */
const contracts = new WeakMap<ApiModel, Contract>();

/** The plain document behind a model, of 3.1 at most; undefined for a model that was read back from JSON. */
export function documentOf(model: ApiModel): object | undefined {
  const document = contracts.get(model)?.bundle();
  return document && downgrade(document);
}

/** The contract that a model was built from. */
export function contractOf(model: ApiModel): Contract | undefined {
  return contracts.get(model);
}

/** Freezes a model, and remembers the contract that it stands for. */
export function bindModel(model: ApiModel, contract: Contract | undefined): ApiModel {
  const frozen = deepFreeze(model);
  if (contract) contracts.set(frozen, contract);
  return frozen;
}

/** Builds the model of a contract that passed the check. */
export function buildModel(contract: Contract): ApiModel {
  const { root } = contract;
  const registry = new SchemaRegistry(contract);
  const schemas = new SchemaBuilder(contract, registry);
  const content = new ContentBuilder(contract, schemas);
  const added = new ExtensionBuilder(contract, content, schemas);
  const security = new SecurityBuilder(contract, content);
  const operations = new OperationBuilder(contract, content, added, security);
  const jsonapi = added.jsonapi(root);
  const timeout = finite(root, "x-timeout");
  const self = text(root, "$self");
  const info = object(root, "info") ?? {};
  const model: Omit<ApiModel, "schemas"> = {
    openapi: contract.stated,
    ...(self !== undefined && { self }),
    title: text(info, "title") ?? "",
    version: text(info, "version") ?? "",
    ...optionalText(info, "summary"),
    ...optionalText(info, "description"),
    servers: serversOf(root, contract),
    tags: objects(root, "tags").flatMap(tagOf),
    securitySchemes: security.schemes,
    operations: objectEntries(object(root, "paths") ?? {})
      .filter(([path]) => path.startsWith("/"))
      .flatMap(([path, item]) => operations.pathItem(item, path)),
    webhooks: members(root, "webhooks").map(
      ([name, item]): Webhook => ({
        name,
        operations: operations.pathItem(item, ""),
        origin: contract.originOf(item),
      }),
    ),
    ...externalDocs(root),
    ...(timeout !== undefined && { timeout }),
    ...(jsonapi && { jsonapi }),
    ...extensions(root),
    origin: contract.originOf(root),
  };
  return bindModel({ ...model, schemas: namedSchemas(registry, schemas) }, contract);
}

function namedSchemas(registry: SchemaRegistry, schemas: SchemaBuilder): NamedSchema[] {
  const named: NamedSchema[] = [];
  // The registry grows while its entries are built.
  for (let index = 0; index < registry.schemas.length; index += 1) {
    const entry = registry.schemas[index];
    if (entry) named.push({ id: entry.id, name: entry.name, schema: schemas.build(entry.node) });
  }
  return named;
}

function tagOf(node: Parameters<typeof text>[0]): Tag[] {
  const name = text(node, "name");
  if (name === undefined) return [];
  return [
    {
      name,
      ...optionalText(node, "summary"),
      ...optionalText(node, "description"),
      ...optionalText(node, "parent"),
      ...optionalText(node, "kind"),
      ...externalDocs(node),
    },
  ];
}

function deepFreeze<Value extends object>(value: Value): Value {
  const stack: object[] = [value];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (Object.isFrozen(node)) continue;
    Object.freeze(node);
    for (const child of Object.values(node))
      if (typeof child === "object" && child !== null) stack.push(child);
  }
  return value;
}
