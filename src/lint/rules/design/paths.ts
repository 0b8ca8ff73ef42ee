/** The paths of a contract and what they are made of. */
import type { Origin } from "../../../diagnostics/diagnostic.ts";
import { appendPointer } from "../../../source/json-pointer.ts";
import type { LintContext, LintedOperation } from "../../lint-context.ts";

export interface LintedPath {
  readonly path: string;
  /** The key in `paths`. */
  readonly origin: Origin;
  readonly operations: readonly LintedOperation[];
}

/** Every path with an operation, in contract order. */
export function pathsOf(context: LintContext): LintedPath[] {
  const { root } = context;
  if (root === undefined) return [];
  const { file } = root.origin;
  const byPath = Map.groupBy(
    context.operations.filter(({ isWebhook }) => !isWebhook),
    ({ path }) => path,
  );
  return [...byPath].map(([path, operations]) => ({
    path,
    origin: { file, pointer: appendPointer("/paths", path) },
    operations,
  }));
}

/** `/users/{id}` is `users` and `{id}`; empty segments are left out. */
export function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

export function isParameterSegment(segment: string): boolean {
  return /^\{[^{}]*\}$/.test(segment);
}

/** The literal words of a segment: `{id}.json` has `json`, `users:search` has `users` and `search`. */
export function literalsOf(segment: string): string[] {
  return segment
    .replace(/\{[^{}]*\}/g, "/")
    .split(/[^\w-]+/)
    .filter((part) => part !== "");
}
