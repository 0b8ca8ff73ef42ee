import { defineRule } from "../../rule.ts";
import { isParameterSegment, pathsOf, segmentsOf } from "./paths.ts";

/** Things within things; the owner of everything counts too. */
const deepest = 3;

export const pathDepth = defineRule({
  code: "design/path-depth",
  asks: `Paths lead through at most ${deepest} things, each found within the one before`,
  why: "Callers must carry every identifier on the way, and a thing that moves gets another URL. What has an identifier of its own can be reached by it.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
paths:
  /shops/{shop}/orders/{order}/parcels/{parcel}/items/{item}:
    get: { responses: { "200": { description: The item } } }
`,
  good: `
paths:
  /parcels/{parcel}/items/{item}:
    get: { responses: { "200": { description: The item } } }
`,
  create: (report, context) => ({
    end() {
      for (const { path, origin } of pathsOf(context)) {
        const segments = segmentsOf(path);
        const things = segments.filter(
          (segment, index) =>
            isParameterSegment(segment) && index > 0 && !isParameterSegment(segments[index - 1] ?? ""),
        ).length;
        if (things <= deepest) continue;
        report({
          message: `Path '${path}' leads through ${things} things`,
          at: origin,
          focus: "key",
          hint: "start at the innermost thing that has an identifier of its own",
        });
      }
    },
  }),
});
