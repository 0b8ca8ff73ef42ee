/** Path templates and the parameters they name. */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { LinkedNode } from "../link.ts";
import { closest } from "../reference.ts";
import { type CheckContext, childOrigin, isObjectNode, type ObjectNode } from "./context.ts";
import { operationsOf } from "./placed-operations.ts";

export function checkPaths(context: CheckContext): void {
  for (const paths of context.nodes("paths")) {
    const byShape = new Map<string, { path: string; origin: Origin }>();
    for (const path of Object.keys(paths.value)) {
      if (path.startsWith("x-")) continue;
      const origin = childOrigin(paths, path);
      checkTemplate(context, path, origin);
      const shape = path.replace(/\{[^{}]*\}/g, "{}");
      const first = byShape.get(shape);
      if (first) {
        context.report(
          "path/duplicate-template",
          { path, other: first.path },
          { origin, focus: "key", related: [{ message: "first declared here", origin: first.origin }] },
        );
      } else {
        byShape.set(shape, { path, origin });
      }
      const item = context.child(paths, path);
      if (item && isObjectNode(item)) checkPathParameters(context, path, item);
    }
  }
}

function checkTemplate(context: CheckContext, path: string, origin: Origin): void {
  if (!path.startsWith("/")) context.report("path/no-leading-slash", { path }, { origin, focus: "key" });
  if (/[{}]/.test(path.replace(/\{[^{}]*\}/g, ""))) {
    context.report("path/invalid-template", { path }, { origin, focus: "key" });
  }
}

function checkPathParameters(context: CheckContext, path: string, item: ObjectNode): void {
  const target = context.resolve(item);
  const parts = target && target !== item ? [item, target] : [item];
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
  const shared = parts.flatMap((part) => pathParameters(context, part));
  reportUnused(context, path, names, shared);
  for (const part of parts) {
    for (const { method, node: entry } of operationsOf(context, part)) {
      const operation = context.resolve(entry);
      if (!operation) continue;
      const own = pathParameters(context, operation);
      reportUnused(context, path, names, own);
      const declared = new Set([...shared, ...own].map(({ name }) => name));
      reportUndeclared(context, `${method} ${path}`, entry, names, declared);
    }
  }
}

interface DeclaredParameter {
  readonly name: string;
  readonly node: LinkedNode;
}

function pathParameters(context: CheckContext, holder: ObjectNode): DeclaredParameter[] {
  return context.children(holder, "parameters").flatMap((node) => {
    const parameter = context.resolve(node)?.value;
    const name = parameter?.["in"] === "path" ? parameter["name"] : undefined;
    return typeof name === "string" ? [{ name, node }] : [];
  });
}

function reportUndeclared(
  context: CheckContext,
  operation: string,
  { origin }: LinkedNode,
  names: readonly string[],
  declared: ReadonlySet<string>,
): void {
  for (const name of new Set(names)) {
    if (declared.has(name)) continue;
    const near = closest(
      name,
      [...declared].filter((other) => !names.includes(other)),
    );
    const hint = near && `the declared parameter '${near}' has almost this name`;
    context.report("path/parameter-undeclared", { name, operation }, { origin, focus: "key", hint });
  }
}

function reportUnused(
  context: CheckContext,
  path: string,
  names: readonly string[],
  declared: readonly DeclaredParameter[],
): void {
  for (const { name, node } of declared) {
    if (names.includes(name)) continue;
    const values = { name, path, placeholder: `{${name}}` };
    context.report("path/parameter-not-in-template", values, { origin: node.origin });
  }
}
