/** Tags stand in trees (OpenAPI 3.2): each parent is there, and none is below itself. */
import { closest } from "../reference.ts";
import { type CheckContext, childOrigin, isObjectNode, type ObjectNode } from "./context.ts";

export function checkTags(context: CheckContext): void {
  if (!Object.hasOwn(context.contract.grammar.tag.fields, "parent")) return;
  for (const document of context.nodes("openapi")) {
    const tags = new Map(
      context
        .children(document, "tags")
        .filter(isObjectNode)
        .map((tag) => [tag.value["name"], tag]),
    );
    for (const tag of tags.values()) checkParent(context, tag, tags);
  }
}

function checkParent(context: CheckContext, tag: ObjectNode, tags: ReadonlyMap<unknown, ObjectNode>): void {
  const { name, parent } = tag.value;
  if (typeof parent !== "string") return;
  const origin = childOrigin(tag, "parent");
  if (!tags.has(parent)) {
    const near = closest(parent, [...tags.keys()].map(String));
    const hint = near && `did you mean '${near}'?`;
    context.report("tag/parent-not-found", { name: parent }, { origin, hint });
    return;
  }
  const circle = circleFrom(name, tags);
  if (circle) context.report("tag/circular", { name: String(name), circle: circle.join(" -> ") }, { origin });
}

/** The names from a tag up to itself; undefined when the way up ends somewhere, or goes round without it. */
function circleFrom(start: unknown, tags: ReadonlyMap<unknown, ObjectNode>): unknown[] | undefined {
  const names: unknown[] = [start];
  for (;;) {
    const next = tags.get(names.at(-1))?.value["parent"];
    if (next === start) return [...names, start];
    if (next === undefined || names.includes(next)) return undefined;
    names.push(next);
  }
}
