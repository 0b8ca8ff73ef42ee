import { typeName } from "../../../contract/check/name-collisions.ts";
import { keyOf } from "../../lint-context.ts";
import { defineRule } from "../../rule.ts";
import { visitOperationIds } from "./operation-ids.ts";

/** Types that every TypeScript program has, and that code around a client uses. */
const globalTypes: ReadonlySet<string> = new Set(
  (
    "Array ArrayBuffer Blob Boolean Buffer BigInt Date Document Element Error Event EventTarget File FormData Function " +
    "Headers History Infinity Iterator JSON Location Map Math Node Number Object Partial Pick Omit Promise Proxy Range " +
    "Readonly Record RegExp Request Required Response Selection Set String Symbol Text URL WeakMap WeakSet Worker"
  ).split(" "),
);

/** Words that cannot name a function in JavaScript. */
const keywords: ReadonlySet<string> = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if import in instanceof new null return super switch this throw true try typeof var void while with " +
    "yield let static await arguments eval"
  ).split(" "),
);

export const reservedName = defineRule({
  code: "codegen/reserved-name",
  asks: "No schema is named like a global type of TypeScript, and no operation like a keyword",
  why: "In a file that imports a schema called `Error` or `Date`, the global one is out of reach, and a forgotten import compiles to the wrong type. An operation called `delete` gets another name in code.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
components:
  schemas:
    Error: { type: object, properties: { message: { type: string } } }
`,
  good: `
components:
  schemas:
    ApiError: { type: object, properties: { message: { type: string } } }
`,
  create: (report, { check }) => ({
    nodes: {
      ...visitOperationIds((id, at) => {
        if (!keywords.has(id)) return;
        report({
          message: `Operation id '${id}' is a keyword of JavaScript`,
          at,
          hint: "add what it is done to",
        });
      }),
      components(components) {
        for (const schema of check.children(components, "schemas")) {
          const name = keyOf(schema);
          if (!globalTypes.has(typeName(name))) continue;
          report({
            message: `Schema '${name}' is named like a global type of TypeScript`,
            at: schema.origin,
            focus: "key",
            hint: "say whose it is, as in 'ApiError' or 'OrderStatus'",
          });
        }
      },
    },
  }),
});
