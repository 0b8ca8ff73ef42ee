import { below, type CheckContext, type ObjectNode } from "../../../contract/check/context.ts";
import type { LintContext, LintedOperation } from "../../lint-context.ts";
import { defineRule } from "../../rule.ts";
import { takesText } from "./path-value.ts";

export const pathAmbiguous = defineRule({
  code: "correctness/path-ambiguous",
  asks: "Of the paths that match a request, one is the most specific",
  why: "`/pets/{id}/photo` and `/pets/mine/{field}` both match `/pets/mine/photo`, and each is the more specific one in another segment. Some routers then take the path with the earlier fixed segment, some the one that was declared first, and some refuse to start. `/pets/mine` beside `/pets/{id}` is fine, because fixed paths win everywhere, and so is a parameter whose schema refuses the fixed text.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets/{id}/photo:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: A photo } }
  /pets/mine/{field}:
    get:
      parameters: [{ name: field, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: A field of my pet } }
`,
  good: `
paths:
  /pets/{id}/photo:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { "200": { description: A photo } }
  /pets/mine/{field}:
    get:
      parameters: [{ name: field, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: A field of my pet } }
`,
  create: (report, context) => ({
    end() {
      const { check, root } = context;
      if (root === undefined) return;
      for (const routes of routesByLength(context).values()) {
        for (const [index, route] of routes.entries()) {
          const other = routes.slice(0, index).find((earlier) => isAmbiguous(check, earlier, route));
          if (other === undefined) continue;
          const text = route.segments.map((segment, place) =>
            isFixed(segment) ? segment : other.segments[place],
          );
          report({
            message: `Both '${route.path}' and '${other.path}' match '/${text.join("/")}', and neither is the more specific`,
            at: below(root.origin, "paths", route.path),
            focus: "key",
            hint: "make the same segments fixed in both, or let the schema of the parameter refuse the fixed text",
            related: [{ message: "the other path", origin: below(root.origin, "paths", other.path) }],
          });
        }
      }
    },
  }),
});

interface Route {
  readonly path: string;
  readonly segments: readonly string[];
  readonly operations: LintedOperation[];
}

function routesByLength({ operations }: LintContext): Map<number, Route[]> {
  const byPath = new Map<string, Route>();
  const byLength = new Map<number, Route[]>();
  for (const operation of operations) {
    const { path, isWebhook, parameters } = operation;
    // A wildcard takes segments as they come, and routers try it last.
    if (isWebhook || parameters.some(({ value }) => value["x-wildcard"] === true)) continue;
    const known = byPath.get(path);
    if (known) {
      known.operations.push(operation);
      continue;
    }
    const route: Route = { path, segments: path.split("/").slice(1), operations: [operation] };
    byPath.set(path, route);
    const group = byLength.get(route.segments.length);
    if (group) group.push(route);
    else byLength.set(route.segments.length, [route]);
  }
  return byLength;
}

/** Some request matches both, and each has a fixed segment where the other has a parameter. */
function isAmbiguous(check: CheckContext, left: Route, right: Route): boolean {
  const fixedLeft: number[] = [];
  const fixedRight: number[] = [];
  for (const [place, segment] of left.segments.entries()) {
    const other = right.segments[place] ?? "";
    if (segment === other) continue;
    if (isFixed(segment) && isFixed(other)) return false;
    if (isFixed(segment) && isParameter(other)) fixedLeft.push(place);
    else if (isFixed(other) && isParameter(segment)) fixedRight.push(place);
    // A segment with text around its parameter is more specific than a parameter alone; routers differ in the rest.
    else if (!isParameter(segment) || !isParameter(other)) return false;
  }
  if (fixedLeft.length === 0 || fixedRight.length === 0) return false;
  return left.operations.some((operation) =>
    right.operations.some(
      (other) =>
        operation.method === other.method &&
        fixedLeft.every((place) => takes(check, other, right.segments[place], left.segments[place])) &&
        fixedRight.every((place) => takes(check, operation, left.segments[place], right.segments[place])),
    ),
  );
}

function isFixed(segment: string): boolean {
  return !segment.includes("{");
}

function isParameter(segment: string): boolean {
  return /^\{[^{}]*\}$/.test(segment);
}

function takes(
  check: CheckContext,
  { parameters }: LintedOperation,
  segment: string | undefined,
  text: string | undefined,
): boolean {
  const name = segment?.slice(1, -1);
  const isMeant = ({ value }: ObjectNode): boolean => value["in"] === "path" && value["name"] === name;
  const parameter = parameters.find(isMeant);
  return parameter === undefined || takesText(check, parameter, text ?? "");
}
