/** What the compiler cannot do, as diagnostics. */
import { diagnostic, type PlanContext, type Schema } from "../../src/index.ts";
import type { ModuleReports } from "./compile/module.ts";

/** One report for each place, however often its rules are made. */
export function createReports({ report }: Pick<PlanContext, "report">): ModuleReports {
  const told = new Set<string>();
  function once(what: string, { origin }: Schema): boolean {
    const key = `${what} ${origin.file}#${origin.pointer}`;
    return !told.has(key) && told.add(key) !== undefined;
  }
  return {
    unsupported(keyword, schema) {
      if (!once(keyword, schema)) return;
      report(diagnostic("unsupported/keyword", { keyword, target: "validators" }, { origin: schema.origin }));
    },
    invalidPattern(pattern, schema) {
      if (!once(pattern, schema)) return;
      const reason = "it does not compile";
      report(diagnostic("schema/pattern-invalid", { pattern, reason }, { origin: schema.origin }));
    },
  };
}
