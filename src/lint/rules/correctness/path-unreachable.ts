import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

export const pathUnreachable = defineRule({
  code: "correctness/path-unreachable",
  asks: "A path is one that a request can have",
  why: "Servers see the path without query and fragment, and clients resolve `.` and `..` before they send, so a path with one of them matches no request. Two slashes in a row are one to most proxies.",
  levels: { minimal: "warning", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets?status=sold:
    get:
      responses: { "200": { description: Sold pets } }
`,
  good: `
paths:
  /pets:
    get:
      parameters:
        - { name: status, in: query, schema: { type: string, enum: [sold] } }
      responses: { "200": { description: Pets } }
`,
  create: (report, { check }) => ({
    nodes: {
      paths(paths) {
        for (const path of Object.keys(paths.value)) {
          if (!path.startsWith("/")) continue;
          const fault = faultOf(path.replace(/\{[^{}]*\}/g, "{}"));
          if (fault === undefined || check.child(paths, path) === undefined) continue;
          const [reason, hint] = fault;
          report({
            message: `Requests never arrive at '${path}': ${reason}`,
            at: childOrigin(paths, path),
            focus: "key",
            hint,
          });
        }
      },
    },
  }),
});

/** What is wrong with a path template, parameter names left out, and what to do about it. */
function faultOf(path: string): readonly [reason: string, hint: string] | undefined {
  if (path.includes("?")) return ["a query is not part of a path", "declare query parameters"];
  if (path.includes("#"))
    return [
      "a fragment is never sent",
      "describe the variants in one operation, e.g. by 'oneOf' in its body",
    ];
  const segments = path.slice(1).split("/");
  if (segments.includes(".") || segments.includes(".."))
    return ["clients resolve dot segments before they send", "write the path that they lead to"];
  return segments.slice(0, -1).includes("")
    ? ["proxies merge slashes that follow each other", "write one slash"]
    : undefined;
}
