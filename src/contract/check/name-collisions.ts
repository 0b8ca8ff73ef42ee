/** Names that differ in the contract and would be equal in code, where separators go and words begin in capitals. */

import type { Origin } from "../../diagnostics/diagnostic.ts";
import { isJsonObject } from "../../source/json-pointer.ts";
import { type CheckContext, childOrigin } from "./context.ts";

export function checkNameCollisions(context: CheckContext): void {
  const named = [...context.nodes("operation"), ...context.nodes("rpcMethod")];
  const operations = named.flatMap((operation) => {
    const id = operation.value["operationId"];
    return typeof id === "string" ? [{ name: id, origin: childOrigin(operation, "operationId") }] : [];
  });
  for (const { name, other, origin, first } of collisions(operations, functionName)) {
    const related = [{ message: `'${other}'`, origin: first }];
    context.report("operation/id-collision", { id: name, other }, { origin, related });
  }
  const schemas = context.section("schemas").flatMap(({ holder, field }) => {
    const entries = holder.value[field];
    const names = isJsonObject(entries) ? Object.keys(entries) : [];
    return names.map((name) => ({ name, origin: childOrigin(holder, field, name) }));
  });
  for (const { name, other, origin, first } of collisions(schemas, typeName)) {
    const related = [{ message: `'${other}'`, origin: first }];
    context.report("schema/name-collision", { name, other }, { origin, focus: "key", related });
  }
}

interface Named {
  readonly name: string;
  readonly origin: Origin;
}

interface Collision extends Named {
  readonly other: string;
  readonly first: Origin;
}

function collisions(named: readonly Named[], inCode: (name: string) => string): Collision[] {
  const byName = new Map<string, Named>();
  return named.flatMap(({ name, origin }) => {
    const key = inCode(name);
    const first = byName.get(key);
    if (first === undefined) byName.set(key, { name, origin });
    return first && first.name !== name ? [{ name, origin, other: first.name, first: first.origin }] : [];
  });
}

/** What two schema names have in common when they are one as a type. A test holds this to the generators' naming. */
export function typeName(name: string): string {
  const words = name.normalize("NFC").match(/[\p{L}\p{Nd}\p{Mn}\p{Mc}$]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** The same for operation ids: as functions they begin in lower case, a leading run of capitals as one word. */
export function functionName(id: string): string {
  const words = id.normalize("NFC").match(/[\p{L}\p{Nd}\p{Mn}\p{Mc}$]+/gu) ?? [];
  const [first = "", ...rest] = words;
  const head = first.replace(/^(?:[A-Z]+(?=[A-Z][a-z])|[A-Z]+$|[A-Z])/, (run) => run.toLowerCase());
  return head + typeName(rest.join(" "));
}
