/** What is wrong with plain JSON Schemas: the checks of Schema Objects, by the dialect that each is written in. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { CheckContext, type CheckOptions } from "../check/context.ts";
import { checkSchemaCircles } from "../check/schema-circles.ts";
import { checkSchemaDialect } from "../check/schema-dialect.ts";
import { checkSchemaKeywords } from "../check/schema-keywords.ts";
import { checkSlowPatterns } from "../check/slow-patterns.ts";
import { checkStructure } from "../check/structure.ts";
import { checkValues } from "../check/values.ts";
import type { LinkedContract, LinkedNode } from "../link.ts";
import { OriginMap } from "../origin-map.ts";
import type { Dialect } from "./dialect.ts";
import type { LinkedSchemas } from "./link.ts";

/** Every problem of the schemas, unsorted. */
export async function checkSchemas(linked: LinkedSchemas, options: CheckOptions = {}): Promise<Diagnostic[]> {
  const byDialect = Map.groupBy(linked.nodes.values(), (node) => linked.resourceOf(node).dialect);
  const found: Diagnostic[] = [];
  for (const [dialect, nodes] of byDialect) {
    const context = new CheckContext(contractOf(linked, dialect, nodes), options);
    checkStructure(context);
    if (dialect.name !== "draft-04") checkSchemaDialect(context);
    checkSchemaKeywords(context);
    checkSchemaCircles(context);
    checkValues(context);
    await checkSlowPatterns(context);
    found.push(...context.found);
  }
  return found;
}

/** The schemas of one dialect as the checks know contracts. */
function contractOf(linked: LinkedSchemas, dialect: Dialect, nodes: readonly LinkedNode[]): LinkedContract {
  const [first] = linked.roots;
  if (first === undefined) throw new Error("no schemas to check");
  const chosen = new OriginMap<LinkedNode>();
  for (const node of nodes) chosen.add(node.origin, node);
  return {
    version: "3.2",
    grammar: dialect.grammar,
    root: first.source,
    sources: linked.sources,
    nodes: chosen,
    references: linked.references,
    dynamic: undefined,
    diagnostics: [],
  };
}
