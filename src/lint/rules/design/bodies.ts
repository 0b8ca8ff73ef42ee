/** The bodies of requests and responses, by media type and by what they are for. */
import type { CheckContext, ObjectNode } from "../../../contract/check/context.ts";
import type { LinkedNode } from "../../../contract/link.ts";
import { keyOf, type LintedOperation } from "../../lint-context.ts";
import { isOfType, partsOf, propertiesOf } from "./schema-parts.ts";

export interface Body {
  /** As written, parameters included. */
  readonly mediaType: string;
  readonly node: LinkedNode;
  readonly schema: LinkedNode | undefined;
}

/** What a request body, a response or a header may hold. */
export function bodiesOf(check: CheckContext, holder: ObjectNode): Body[] {
  return check.children(holder, "content").map((node) => ({
    mediaType: keyOf(node),
    node,
    schema: check.child(node, "schema"),
  }));
}

/** The media type in lower case, without parameters. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essenceOf(mediaType));
}

export function isSuccess(status: string): boolean {
  return /^2/.test(status);
}

export function isFailure(status: string): boolean {
  return /^[45]/.test(status);
}

/** `GET /users/{id}`. */
export function routeOf({ method, path }: Pick<LintedOperation, "method" | "path">): string {
  return `${method} ${path}`;
}

/** Names of lists in an object around one. */
const listMembers: ReadonlySet<string> = new Set(
  "items data results rows records entries values list content elements nodes edges hits objects".split(" "),
);

/**
 * The array that a body is, or that an object holds as its purpose: under a usual name, or as its only array beside
 * counts and links. Undefined when the body is no list.
 */
export function listIn(check: CheckContext, schema: LinkedNode, path: string): LinkedNode | undefined {
  if (isOfType(check, schema, "array")) return schema;
  const last = path.split("/").at(-1)?.toLowerCase() ?? "";
  for (const [name, property] of propertiesOf(check, schema)) {
    const isNamedSo = listMembers.has(name.toLowerCase()) || name.toLowerCase() === last;
    if (isNamedSo && isOfType(check, property, "array")) return property;
  }
  return undefined;
}

/** Can never hold many: bounded, or made of a few given values. */
export function isShortList(check: CheckContext, list: LinkedNode): boolean {
  return partsOf(check, list).some((part) => {
    const items = check.child(part, "items");
    const of = items && check.resolve(items);
    return typeof part.value["maxItems"] === "number" || Array.isArray(of?.value["enum"]);
  });
}

/** The lists that an operation answers with: one for each successful response that is one. */
export function listsOf(check: CheckContext, { responses, path }: LintedOperation): LinkedNode[] {
  return responses
    .filter(({ status }) => isSuccess(status))
    .flatMap(({ node }) => bodiesOf(check, node))
    .flatMap(({ mediaType, schema }) => {
      const list = schema && isJson(mediaType) ? listIn(check, schema, path) : undefined;
      return list ? [list] : [];
    });
}
