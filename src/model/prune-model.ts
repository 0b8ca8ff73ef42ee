/** Part of a model: some of its operations, and of everything else what they need. */
import { parseReference } from "../contract/reference.ts";
import { type CutDocument, subset } from "../contract/subset.ts";
import { appendPointer } from "../source/json-pointer.ts";
import { bindModel, contractOf } from "./build.ts";
import { innerSchemas } from "./inner-schemas.ts";
import type {
  ApiModel,
  Header,
  JsonApi,
  Link,
  MediaType,
  Operation,
  Schema,
  SchemaId,
  Serialization,
  Tag,
  ValueEncoding,
} from "./model.ts";

/** @param keeps told of the operations of paths and webhooks; callbacks stay with theirs */
export function pruneModel(whole: ApiModel, keeps: (operation: Operation) => boolean): ApiModel {
  const all = [...whole.operations, ...whole.webhooks.flatMap(({ operations }) => operations)];
  const dropped = all.filter((operation) => !keeps(operation));
  const isDead = deadLinks(dropped, whole);
  const operations = whole.operations.filter(keeps).map((operation) => withoutLinks(operation, isDead));
  const webhooks = whole.webhooks
    .map((webhook) => ({
      ...webhook,
      operations: webhook.operations.filter(keeps).map((operation) => withoutLinks(operation, isDead)),
    }))
    .filter((webhook) => webhook.operations.length > 0);
  const kept = [...operations, ...webhooks.flatMap((webhook) => webhook.operations)].flatMap(withCallbacks);

  const tags = withParents(
    kept.flatMap((operation) => operation.tags),
    whole.tags,
  );
  const schemes = new Set(
    kept.flatMap(({ security }) => security.flatMap((item) => item.schemes.map(({ name }) => name))),
  );
  const jsonapi = whole.jsonapi && prunedJsonApi(whole.jsonapi, kept);
  const roots = [
    ...kept.flatMap(schemasOf),
    ...(jsonapi?.resources ?? []).flatMap(({ attributes }) => attributes ?? []),
  ];
  const paths = new Set(operations.map(({ method, path }) => routeKey(method, path.raw)));
  const hooks = new Set(
    webhooks.flatMap(({ name, operations: own }) => own.map(({ method }) => routeKey(method, name))),
  );
  const contract = contractOf(whole);
  const cut = (bundled: Record<string, unknown>, schemas: ReadonlySet<SchemaId>): CutDocument =>
    subset(structuredClone(bundled), {
      keepsOperation: (method, path) => paths.has(routeKey(method, path)),
      keepsWebhook: (method, name) => hooks.has(routeKey(method, name)),
      keepsOperationId: (operationId) => !isDead({ operationId }),
      keepsSchema: (name) => schemas.has(componentId(name)),
      securitySchemes: schemes,
      tags,
      jsonApiResources: new Set(jsonapi?.resources.map(({ type }) => type)),
    });
  const schemas = agreedSchemas(roots, whole, contract && cut.bind(undefined, contract.bundle()));
  const { jsonapi: _, ...rest } = whole;
  return bindModel(
    {
      ...rest,
      operations,
      webhooks,
      ...(jsonapi && { jsonapi }),
      tags: whole.tags.filter(({ name }) => tags.has(name)),
      securitySchemes: whole.securitySchemes.filter(({ name }) => schemes.has(name)),
      schemas: whole.schemas.filter(({ id }) => schemas.has(id)),
    },
    contract && { ...contract, bundle: () => cut(contract.bundle(), schemas).document },
  );
}

/** What the model reaches, and the schemas that the document cannot do without: both have the same in the end. */
function agreedSchemas(
  roots: readonly Schema[],
  whole: ApiModel,
  cut: ((schemas: ReadonlySet<SchemaId>) => CutDocument) | undefined,
): ReadonlySet<SchemaId> {
  let schemas = reachable(roots, whole);
  for (let size = -1; cut !== undefined && size !== schemas.size; ) {
    size = schemas.size;
    schemas = reachable(roots, whole, [...schemas, ...cut(schemas).schemas.map(componentId)]);
  }
  return schemas;
}

function componentId(name: string): SchemaId {
  return `#${appendPointer("/components/schemas", name)}`;
}

function routeKey(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}

function withParents(names: readonly string[], tags: readonly Tag[]): ReadonlySet<string> {
  const parents = new Map(tags.map(({ name, parent }) => [name, parent === undefined ? [] : [parent]]));
  const found = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...(parents.get(name) ?? []));
  }
  return found;
}

type Target = Pick<Link, "operationId" | "operationRef">;

/** A link to an operation that is gone leads nowhere. */
function deadLinks(dropped: readonly Operation[], { origin }: ApiModel): (target: Target) => boolean {
  const ids = new Set(dropped.flatMap(({ id }) => id ?? []));
  const pointers = new Set(
    dropped.flatMap((operation) => (operation.origin.file === origin.file ? operation.origin.pointer : [])),
  );
  return ({ operationId, operationRef }) => {
    if (operationId !== undefined) return ids.has(operationId);
    if (operationRef === undefined) return false;
    const { file, fragment } = parseReference(operationRef);
    return file === "" && pointers.has(fragment);
  };
}

function withoutLinks(operation: Operation, isDead: (target: Target) => boolean): Operation {
  if (!operation.responses.some(({ links }) => links.some(isDead))) return operation;
  const responses = operation.responses.map((response) => ({
    ...response,
    links: response.links.filter((link) => !isDead(link)),
  }));
  return { ...operation, responses };
}

function withCallbacks(operation: Operation): Operation[] {
  return [
    operation,
    ...operation.callbacks.flatMap((callback) => callback.operations.flatMap(withCallbacks)),
  ];
}

/** The resources that the operations are about, and those that these are related to. */
function prunedJsonApi(jsonapi: JsonApi, operations: readonly Operation[]): JsonApi | undefined {
  const byType = new Map(jsonapi.resources.map((resource) => [resource.type, resource]));
  const kept = new Set<string>();
  const queue = operations.flatMap((operation) => operation.jsonapi?.resource ?? []);
  for (let type = queue.pop(); type !== undefined; type = queue.pop()) {
    if (kept.has(type)) continue;
    kept.add(type);
    queue.push(...(byType.get(type)?.relationships ?? []).map(({ resource }) => resource));
  }
  const resources = jsonapi.resources.filter(({ type }) => kept.has(type));
  return resources.length > 0 ? { ...jsonapi, resources } : undefined;
}

/** The schemas directly in an operation. */
function schemasOf({ parameters, requestBody, responses, websocket, rpc }: Operation): Schema[] {
  return [
    ...parameters.flatMap(({ serialization }) => serializedSchemas(serialization)),
    ...(requestBody?.content ?? []).flatMap(contentSchemas),
    ...responses.flatMap(({ headers, content }) => [
      ...headers.flatMap(headerSchemas),
      ...content.flatMap(contentSchemas),
    ]),
    ...(websocket ? contentSchemas(websocket.serverMessages) : []),
    ...(websocket?.clientMessages ? contentSchemas(websocket.clientMessages) : []),
    ...(rpc?.methods ?? []).flatMap(({ params, result }) => [
      ...(params ? [params] : []),
      ...(result ? [result] : []),
    ]),
  ];
}

function headerSchemas({ serialization }: Header): Schema[] {
  return serializedSchemas(serialization);
}

function serializedSchemas(serialization: Serialization): Schema[] {
  return serialization.kind === "style" ? [serialization.schema] : contentSchemas(serialization.content);
}

function contentSchemas({ schema, itemSchema, encoding, partEncoding }: MediaType): Schema[] {
  return [
    ...(schema ? [schema] : []),
    ...(itemSchema ? [itemSchema] : []),
    ...encodedSchemas({ encoding, ...(partEncoding && { partEncoding }) }),
  ];
}

function encodedSchemas({
  encoding = [],
  partEncoding,
}: Pick<ValueEncoding, "encoding" | "partEncoding">): Schema[] {
  const parts = [
    ...encoding,
    ...(partEncoding?.prefix ?? []),
    ...(partEncoding?.rest ? [partEncoding.rest] : []),
  ];
  return parts.flatMap((part) => [...part.headers.flatMap(headerSchemas), ...encodedSchemas(part)]);
}

/** @param ids of schemas that are needed anyway */
function reachable(
  roots: readonly Schema[],
  { schemas }: ApiModel,
  ids: readonly SchemaId[] = [],
): ReadonlySet<SchemaId> {
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const subtypes = subtypesById(byId);
  const kept = new Set<SchemaId>();
  const parts = [...roots];
  const keep = (id: SchemaId): void => {
    const schema = byId.get(id);
    if (kept.has(id) || schema === undefined) return;
    kept.add(id);
    parts.push(schema);
    // Whoever may get the base may get one of its subtypes, although it names none of them.
    for (const subtype of subtypes.get(id) ?? []) keep(subtype);
  };
  for (const id of ids) keep(id);
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (part.kind === "ref") keep(part.target);
    if (part.kind === "object" || part.kind === "union") {
      const { mapping = [], fallback } = part.discriminator ?? {};
      for (const { target } of mapping) keep(target);
      if (fallback !== undefined) keep(fallback);
    }
    parts.push(...innerSchemas(part));
  }
  return kept;
}

/** Of the bases of hierarchies, what takes them in by `allOf`, at any depth. */
function subtypesById(byId: ReadonlyMap<SchemaId, Schema>): ReadonlyMap<SchemaId, SchemaId[]> {
  const direct = new Map<SchemaId, SchemaId[]>();
  for (const [id, schema] of byId) {
    // With nothing beside it, what is taken in is all there is.
    for (const part of schema.kind === "intersection" ? schema.members : [schema]) {
      if (part.kind === "ref") direct.set(part.target, [...(direct.get(part.target) ?? []), id]);
    }
  }
  const bases = [...byId].filter(([, schema]) => hasDiscriminator(schema)).map(([id]) => id);
  return new Map(bases.map((base) => [base, below(base, direct)]));
}

function hasDiscriminator(schema: Schema): boolean {
  if (schema.kind === "intersection") return schema.members.some(hasDiscriminator);
  return schema.kind === "object" && schema.discriminator !== undefined;
}

function below(base: SchemaId, direct: ReadonlyMap<SchemaId, readonly SchemaId[]>): SchemaId[] {
  const found = new Set<SchemaId>();
  const queue = [...(direct.get(base) ?? [])];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(direct.get(id) ?? []));
  }
  return [...found];
}
