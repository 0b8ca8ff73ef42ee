/**
 * What a caller may send, value by value: parameters, request bodies, RPC params, messages of WebSockets, and what is
 * inside them. A value is described by parts that all hold for it, so that a limit in any of them limits it.
 */
import { type CheckContext, isObjectNode, type ObjectNode } from "../../../contract/check/context.ts";
import { typesOf } from "../../../contract/check/value-fit.ts";
import type { LinkedNode } from "../../../contract/link.ts";
import type { LintContext, LintedOperation } from "../../lint-context.ts";
import { conjuncts, propertiesOf } from "../correctness/schema-parts.ts";

export interface RequestValue {
  readonly parts: readonly ObjectNode[];
}

/** Shared by the rules that ask for limits. */
const known = new WeakMap<LintContext, readonly RequestValue[]>();

export function requestValues(context: LintContext): readonly RequestValue[] {
  let values = known.get(context);
  if (values === undefined) {
    values = valuesBelow(
      context.check,
      context.operations.flatMap((operation) => roots(context.check, operation)),
    );
    known.set(context, values);
  }
  return values;
}

/** The first part that names a type, for the values of that type that no part limits. */
export function unlimited(
  context: LintContext,
  type: string,
  isLimit: (part: ObjectNode["value"]) => boolean,
): ObjectNode[] {
  return requestValues(context).flatMap(({ parts }) => {
    const named = parts.find(({ value }) => typesOf(value)?.includes(type));
    return named === undefined || parts.some(({ value }) => isLimit(value)) ? [] : [named];
  });
}

/** A value is one of a list that the contract gives. */
export function isListed(schema: ObjectNode["value"]): boolean {
  return Array.isArray(schema["enum"]) || Object.hasOwn(schema, "const");
}

function roots(check: CheckContext, operation: LintedOperation): LinkedNode[] {
  // What a webhook sends comes from the API itself.
  if (operation.isWebhook) return [];
  const { parameters, requestBody, node } = operation;
  const fields = parameters.flatMap((parameter) => [
    check.child(parameter, "schema"),
    ...contentSchemas(check, parameter, "content"),
  ]);
  const websocket = check.child(node, "x-websocket");
  const rpc = check.child(node, "x-rpc");
  const methods = rpc && isObjectNode(rpc) ? check.children(rpc, "methods") : [];
  return [
    ...fields,
    ...(requestBody ? contentSchemas(check, requestBody, "content") : []),
    ...(websocket && isObjectNode(websocket) ? contentSchemas(check, websocket, "clientMessages") : []),
    ...methods.map((method) => check.child(method, "params")),
  ].filter((schema) => schema !== undefined);
}

function contentSchemas(check: CheckContext, holder: ObjectNode, field: string): (LinkedNode | undefined)[] {
  return check.children(holder, field).map((media) => check.child(media, "schema"));
}

/** A value by the schemas that are written for it, all of which hold. */
interface Place {
  readonly schemas: readonly LinkedNode[];
  /** Parts around an alternative: they hold for it too. */
  readonly around: readonly ObjectNode[];
}

function valuesBelow(check: CheckContext, start: readonly LinkedNode[]): RequestValue[] {
  const found: RequestValue[] = [];
  const seen = new Set<string>();
  const numbers = new Map<LinkedNode, number>();
  const numberOf = (schema: LinkedNode): number => {
    const number = numbers.get(schema) ?? numbers.size;
    numbers.set(schema, number);
    return number;
  };
  const queue: Place[] = start.map((schema) => ({ schemas: [schema], around: [] }));
  // The queue grows while it is walked.
  for (const { schemas, around } of queue) {
    const key = schemas.map(numberOf).join();
    if (seen.has(key)) continue;
    seen.add(key);
    const own = [...new Set(schemas.flatMap((schema) => conjuncts(check, schema)))];
    const parts = [...own, ...around];
    // Only servers set it.
    if (parts.some(({ value }) => value["readOnly"] === true)) continue;
    found.push({ parts });
    for (const inner of members(check, own)) queue.push({ schemas: inner, around: [] });
    for (const part of own) {
      for (const keyword of ["anyOf", "oneOf"]) {
        if (!Object.hasOwn(part.value, keyword)) continue;
        for (const variant of check.children(part, keyword))
          queue.push({ schemas: [variant], around: parts });
      }
    }
  }
  return found;
}

/** The schemas of what is inside a value; those of a property that several parts declare hold together. */
function members(check: CheckContext, parts: readonly ObjectNode[]): (readonly LinkedNode[])[] {
  const others = parts.flatMap((part) => [
    ...["patternProperties", "prefixItems"].flatMap((key) =>
      Object.hasOwn(part.value, key) ? check.children(part, key) : [],
    ),
    ...["items", "additionalProperties"].flatMap((key) =>
      Object.hasOwn(part.value, key) ? (check.child(part, key) ?? []) : [],
    ),
  ]);
  return [...propertiesOf(check, parts).values(), ...others.map((schema) => [schema])];
}
