/** The texts of a contract that people read. */
import type { ObjectNode } from "../../../contract/check/context.ts";
import { childOrigin } from "../../../contract/check/context.ts";
import type { NodeKind } from "../../../contract/grammar.ts";
import type { Origin } from "../../../diagnostics/diagnostic.ts";
import type { LintContext } from "../../lint-context.ts";
import type { NodeVisitor } from "../../rule.ts";

const fields = ["title", "summary", "description"];

/** Visits every title, summary and description that the grammar knows; those inside examples are data. */
export function visitTexts({ check }: LintContext, visit: (text: string, at: Origin) => void): NodeVisitor {
  const { grammar } = check.contract;
  const visitors: { [Kind in NodeKind]?: (node: ObjectNode) => void } = {};
  for (const kind of Object.keys(grammar) as NodeKind[]) {
    const known = fields.filter((field) => Object.hasOwn(grammar[kind].fields, field));
    if (known.length === 0) continue;
    visitors[kind] = (node) => {
      for (const field of known) {
        const text = node.value[field];
        if (typeof text === "string") visit(text, childOrigin(node, field));
      }
    };
  }
  return visitors;
}

/** Whether a node says something in a field. */
export function says(node: ObjectNode, field: string): boolean {
  const text = node.value[field];
  return typeof text === "string" && text.trim() !== "";
}
