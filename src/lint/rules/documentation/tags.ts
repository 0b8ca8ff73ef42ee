/** Tags as declared at the root, and as operations use them. */
import { childOrigin, type ObjectNode } from "../../../contract/check/context.ts";
import type { Origin } from "../../../diagnostics/diagnostic.ts";
import type { LintContext } from "../../lint-context.ts";

/** The declared tags by name. */
export function declaredTags({ check }: LintContext): Map<string, ObjectNode> {
  return new Map(
    check.nodes("tag").flatMap((tag) => {
      const { name } = tag.value;
      return typeof name === "string" ? [[name, tag] as const] : [];
    }),
  );
}

/** Every tag that an operation names, at its first place. */
export function usedTags({ check }: LintContext): Map<string, Origin> {
  const used = new Map<string, Origin>();
  for (const operation of check.nodes("operation")) {
    const { tags } = operation.value;
    if (!Array.isArray(tags)) continue;
    for (const [index, tag] of tags.entries()) {
      if (typeof tag === "string" && !used.has(tag)) used.set(tag, childOrigin(operation, "tags", index));
    }
  }
  return used;
}
