import { childOrigin } from "../../../contract/check/context.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";

export const bodyOnNoContent = defineRule({
  code: "correctness/body-on-no-content",
  asks: "Responses with 1xx, 204, 205 and 304 declare no content",
  why: "HTTP ends these responses after their headers (RFC 9110 §6.4.1): servers and proxies cut a body off, and clients that wait for one read the next response instead.",
  levels: { minimal: "warning", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets:
    delete:
      responses:
        "204":
          description: Gone
          content: { application/json: { schema: { type: object } } }
`,
  good: `
paths:
  /pets:
    delete:
      responses:
        "204": { description: Gone }
`,
  create: (report) => ({
    operation({ responses, method, path }) {
      for (const { status, node } of responses) {
        const { content } = node.value;
        if (!/^(?:1(?:\d\d|XX)|204|205|304)$/i.test(status)) continue;
        if (!isJsonObject(content) || Object.keys(content).length === 0) continue;
        report({
          message: `${method} ${path} declares content for ${status}, which has no body`,
          at: childOrigin(node, "content"),
          focus: "key",
          hint: "remove the content, or answer with a status that has a body",
        });
      }
    },
  }),
});
