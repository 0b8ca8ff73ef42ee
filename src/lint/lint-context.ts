/** What rules may ask of a contract beyond its nodes: operations with everything that holds for them. */
import { type CheckContext, isObjectNode, type ObjectNode } from "../contract/check/context.ts";
import { operationsOf } from "../contract/check/placed-operations.ts";
import type { LinkedNode } from "../contract/link.ts";
import { isJsonObject, pointerKeys } from "../source/json-pointer.ts";

export interface LintedOperation {
  readonly node: ObjectNode;
  /** The path item as it stands in `paths` or `webhooks`, and what it refers to if it is a reference. */
  readonly item: ObjectNode;
  /** Path template; the name of a webhook. */
  readonly path: string;
  /** Upper case. */
  readonly method: string;
  readonly isWebhook: boolean;
  /** Own parameters and those of the path item, references followed, the own ones winning. */
  readonly parameters: readonly ObjectNode[];
  /** Responses by status, references followed. */
  readonly responses: readonly { readonly status: string; readonly node: ObjectNode }[];
  readonly requestBody: ObjectNode | undefined;
  /** Own requirements, else those of the document; each is a map from scheme to scopes. */
  readonly security: readonly { readonly [scheme: string]: unknown }[];
}

export class LintContext {
  readonly check: CheckContext;
  #operations: readonly LintedOperation[] | undefined;

  constructor(check: CheckContext) {
    this.check = check;
  }

  /** The root object of the document. */
  get root(): ObjectNode | undefined {
    return this.check.nodes("openapi")[0];
  }

  /** Every operation of `paths` and `webhooks`, in contract order. */
  get operations(): readonly LintedOperation[] {
    this.#operations ??= ["paths", "webhooks"].flatMap((field) => this.#operationsOf(field));
    return this.#operations;
  }

  #operationsOf(field: string): LintedOperation[] {
    const { root } = this;
    const holder = root?.value[field];
    if (root === undefined || !isJsonObject(holder)) return [];
    return Object.keys(holder).flatMap((path) => {
      const item = this.check.child(root, field, path);
      return item && isObjectNode(item) ? this.#operationsOfItem(item, path, field === "webhooks") : [];
    });
  }

  #operationsOfItem(item: ObjectNode, path: string, isWebhook: boolean): LintedOperation[] {
    const target = this.check.resolve(item);
    const parts = target && target !== item ? [item, target] : [item];
    const shared = parts.flatMap((part) => this.#resolved(this.check.children(part, "parameters")));
    return parts.flatMap((part) =>
      operationsOf(this.check, part).flatMap(({ method, node: entry }): LintedOperation[] => {
        const node = this.check.resolve(entry);
        if (node === undefined) return [];
        const own = this.#resolved(this.check.children(node, "parameters"));
        return [
          {
            node,
            item: part,
            path,
            method,
            isWebhook,
            parameters: [
              ...shared.filter((parameter) => !own.some((other) => isSame(parameter, other))),
              ...own,
            ],
            responses: this.#responses(node),
            requestBody: this.#resolved([this.check.child(node, "requestBody")])[0],
            security: requirements(node) ?? requirements(this.root) ?? [],
          },
        ];
      }),
    );
  }

  #responses(operation: ObjectNode): LintedOperation["responses"] {
    const responses = this.check.child(operation, "responses");
    if (responses === undefined || !isObjectNode(responses)) return [];
    return Object.keys(responses.value).flatMap((status) => {
      const entry = this.check.child(responses, status);
      const node = entry && this.check.resolve(entry);
      return node === undefined ? [] : [{ status, node }];
    });
  }

  #resolved(nodes: readonly (LinkedNode | undefined)[]): ObjectNode[] {
    return nodes.flatMap((node) => (node && this.check.resolve(node)) ?? []);
  }
}

/** The last key of a node's pointer: its name in the map that holds it. */
export function keyOf({ origin }: Pick<LinkedNode, "origin">): string {
  return pointerKeys(origin.pointer).at(-1) ?? "";
}

function isSame(left: ObjectNode, right: ObjectNode): boolean {
  return left.value["name"] === right.value["name"] && left.value["in"] === right.value["in"];
}

function requirements(node: ObjectNode | undefined): { [scheme: string]: unknown }[] | undefined {
  const security = node?.value["security"];
  return Array.isArray(security) ? security.filter(isJsonObject) : undefined;
}
