/** All rules in one pass over one contract. In: a linked contract. Out: raw findings, in the order of the pass. */
import { CheckContext, type ObjectNode } from "../contract/check/context.ts";
import type { NodeKind } from "../contract/grammar.ts";
import type { LinkedContract } from "../contract/link.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { SchemaReader } from "../model/schema-reader.ts";
import type { Finding } from "./finding.ts";
import { LintContext } from "./lint-context.ts";
import type { Fault, Rule, Visitor } from "./rule.ts";

export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** @param readSchemas called when a rule wants schemas; it gives none when the contract has errors */
export function runRules(
  linked: LinkedContract,
  rules: readonly ActiveRule[],
  readSchemas: () => SchemaReader | undefined,
): Finding[] {
  const context = new LintContext(new CheckContext(linked, {}));
  const found: Finding[] = [];
  const visitors = rules.map(({ rule, severity }): Visitor => {
    const said = new Set<string>();
    return rule.create((fault) => {
      // A shared node is met once per use; its fault is one.
      const key = `${fault.at.file}#${fault.at.pointer} ${fault.message}`;
      if (said.has(key)) return;
      said.add(key);
      found.push(findingOf(rule, severity, fault));
    }, context);
  });
  visitNodes(context.check, visitors);
  for (const { operation: visit } of visitors)
    if (visit) for (const operation of context.operations) visit(operation);
  for (const { end } of visitors) end?.();
  const curious = visitors.filter(({ schemas, wantsSchemas }) => schemas && wantsSchemas?.() !== false);
  const schemas = curious.length > 0 ? readSchemas() : undefined;
  if (schemas) for (const { schemas: visit } of curious) visit?.(schemas);
  return found;
}

function visitNodes(context: CheckContext, visitors: readonly Visitor[]): void {
  const byKind = new Map<NodeKind, ((node: ObjectNode) => void)[]>();
  for (const { nodes = {} } of visitors) {
    for (const [kind, visit] of Object.entries(nodes) as [NodeKind, (node: ObjectNode) => void][]) {
      const list = byKind.get(kind);
      if (list) list.push(visit);
      else byKind.set(kind, [visit]);
    }
  }
  for (const [kind, visits] of byKind) {
    for (const node of context.nodes(kind)) for (const visit of visits) visit(node);
  }
}

function findingOf(rule: Rule, severity: Severity, fault: Fault): Finding {
  const { message, at, focus, hint, related = [], fix } = fault;
  return {
    code: rule.code,
    severity,
    message,
    origin: at,
    ...(focus && { focus }),
    ...(hint !== undefined && { hint }),
    related,
    ...(fix && { fix }),
  };
}
