import { childOrigin, type ObjectNode } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

export const deprecatedExplained = defineRule({
  code: "documentation/deprecated-explained",
  asks: "What is deprecated says what to use instead, or when it will be gone",
  why: "The editor strikes the name through and the reader asks what now. An answer costs a sentence here, and a support request there.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /v1/users:
    get: { deprecated: true, responses: { "200": { description: All users } } }
`,
  good: `
paths:
  /v1/users:
    get:
      deprecated: true
      description: Use /v2/users; this one goes away in 2027.
      responses: { "200": { description: All users } }
`,
  create: (report) => {
    const judge = (node: ObjectNode): void => {
      if (node.value["deprecated"] !== true || isExplained(node)) return;
      report({
        message: "This is deprecated and does not say what to use instead",
        at: childOrigin(node, "deprecated"),
        focus: "key",
        hint: "say in 'description' what replaces it, or when it will be gone",
      });
    };
    return { nodes: { operation: judge, parameter: judge, schema: judge, header: judge, rpcMethod: judge } };
  },
});

/** Its text speaks of the end; texts in other scripts than English words are believed. */
function isExplained({ value }: ObjectNode): boolean {
  const text = [value["summary"], value["description"], value["x-deprecated-description"]]
    .filter((part) => typeof part === "string")
    .join(" ");
  return (
    /deprecat|instead|replac|remov|no longer|supersed|obsolet|sunset|legacy|retire|discontinu|favou?r of|will be gone|goes away|\buse\b/i.test(
      text,
    ) || /[^\p{ASCII}‘’“”–—…]/u.test(text)
  );
}
