import { type CheckContext, childOrigin, isObjectNode } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

/** What readers may do without: it is said again, better or worse, at the target. */
const harmless = new Set(["$ref", "description", "summary", "title", "example", "examples", "externalDocs"]);

export const refSiblings = defineRule({
  code: "correctness/ref-siblings",
  asks: "Nothing that decides stands beside a reference that overrules it",
  why: "In OpenAPI 3.0 everything beside `$ref` is ignored, in 3.1 everything but summary and description, schemas excepted. A `nullable` or `default` there looks as if it held, and does not. Texts and examples beside a reference are let pass.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
openapi: 3.0.3
info: { title: Example, version: 1.0.0 }
paths: {}
components:
  schemas:
    Pet: { type: object, properties: { owner: { $ref: "#/components/schemas/Owner", nullable: true } } }
    Owner: { type: object }
`,
  good: `
openapi: 3.0.3
info: { title: Example, version: 1.0.0 }
paths: {}
components:
  schemas:
    Pet:
      type: object
      properties: { owner: { allOf: [{ $ref: "#/components/schemas/Owner" }], nullable: true } }
    Owner: { type: object }
`,
  create: (report, { check }) => ({
    end() {
      for (const node of check.contract.nodes.values()) {
        if (!isObjectNode(node) || typeof node.value["$ref"] !== "string") continue;
        if (!isReplaced(check, node.kind)) continue;
        for (const key of Object.keys(node.value)) {
          if (harmless.has(key) || key.startsWith("x-")) continue;
          const inSchema = node.kind === "schema";
          report({
            message: `'${key}' beside '$ref' is ignored`,
            at: childOrigin(node, key),
            focus: "key",
            hint: inSchema
              ? "put the reference into 'allOf', and this beside it"
              : "say it where the reference leads",
          });
        }
      }
    },
  }),
});

function isReplaced(
  { contract: { grammar } }: CheckContext,
  kind: keyof CheckContext["contract"]["grammar"],
): boolean {
  return grammar[kind].reference && grammar[kind].closed;
}
