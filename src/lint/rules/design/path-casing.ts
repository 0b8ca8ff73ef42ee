import { defineRule } from "../../rule.ts";
import { isParameterSegment, type LintedPath, literalsOf, pathsOf, segmentsOf } from "./paths.ts";
import { reportHabit } from "./report-habit.ts";
import { hasCasing } from "./words.ts";

export const pathCasing = defineRule({
  code: "design/path-casing",
  asks: "Path segments are written in one casing, the one that the contract uses mostly",
  why: "Paths are typed by hand and compared letter by letter. Who has seen `/line-items` will try `/order-notes`, and get a 404 from `/orderNotes`.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /line-items: { get: { responses: { "200": { description: All line items } } } }
  /price-lists: { get: { responses: { "200": { description: All price lists } } } }
  /orderNotes: { get: { responses: { "200": { description: All notes } } } }
`,
  good: `
paths:
  /line-items: { get: { responses: { "200": { description: All line items } } } }
  /price-lists: { get: { responses: { "200": { description: All price lists } } } }
  /order-notes: { get: { responses: { "200": { description: All notes } } } }
`,
  create: (report, context) => ({
    end() {
      const firsts = new Map<string, LintedPath>();
      for (const path of pathsOf(context)) {
        if (path.path.includes("/.well-known/")) continue;
        for (const segment of segmentsOf(path.path).filter(isJudged)) {
          for (const word of literalsOf(segment)) {
            if (hasCasing(word) && !firsts.has(word)) firsts.set(word, path);
          }
        }
      }
      reportHabit(report, "Segment", firsts, (_, { origin }) => ({ at: origin, focus: "key" }));
    },
  }),
});

/** Files are named by others, and so is what stands at well-known places. */
function isJudged(segment: string): boolean {
  return (
    !isParameterSegment(segment) &&
    !segment.startsWith(".") &&
    !/\.(?:json|xml|ya?ml|html?|txt|csv|md)$/.test(segment)
  );
}
