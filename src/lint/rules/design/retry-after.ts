import { defineRule } from "../../rule.ts";
import { hasHeader } from "./headers.ts";

export const retryAfter = defineRule({
  code: "design/retry-after",
  asks: "Responses 429 and 503 have a `Retry-After` header, or one of the RateLimit family",
  why: "A caller that is told to come back later must be told when. Without it, clients guess, and the rush begins again at once.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
paths:
  /users:
    get: { responses: { "429": { description: Too many calls } } }
`,
  good: `
paths:
  /users:
    get:
      responses:
        "429":
          description: Too many calls
          headers: { Retry-After: { schema: { type: integer } } }
`,
  create: (report) => ({
    operation({ isWebhook, responses }) {
      if (isWebhook) return;
      for (const { status, node } of responses) {
        if (status !== "429" && status !== "503") continue;
        if (
          hasHeader(
            node,
            "Retry-After",
            "RateLimit",
            "RateLimit-Reset",
            "X-RateLimit-Reset",
            "X-Rate-Limit-Reset",
          )
        )
          continue;
        report({
          message: "This response does not say when to try again",
          at: node.origin,
          focus: "key",
          hint: "declare the response header 'Retry-After'",
        });
      }
    },
  }),
});
