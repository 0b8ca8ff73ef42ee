import { type CheckContext, childOrigin, type ObjectNode } from "../../../contract/check/context.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";

/** DELETE has a rule of its own among those of design: its bodies do arrive at times. */
const methods = new Set(["GET", "HEAD", "TRACE"]);

export const bodyOnGet = defineRule({
  code: "correctness/body-on-get",
  asks: "GET, HEAD and TRACE have no request body",
  why: "HTTP gives such a body no meaning (RFC 9110 §9.3.1). Browsers refuse to send it, and caches and proxies drop it or refuse the request.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets/search:
    get:
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "200": { description: The pets } }
`,
  good: `
paths:
  /pets/search:
    post:
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "200": { description: The pets } }
`,
  create: (report, { check }) => ({
    operation({ node, method, path, requestBody }) {
      if (requestBody === undefined || !methods.has(method) || isEmpty(check, requestBody)) return;
      report({
        message: `${method} ${path} has a request body, which HTTP gives no meaning`,
        at: childOrigin(node, "requestBody"),
        focus: "key",
        hint: "move it to query parameters, or use POST",
      });
    },
  }),
});

/** It can hold nothing: generators write such a body for every operation. */
function isEmpty(check: CheckContext, body: ObjectNode): boolean {
  return check.children(body, "content").every((media) => {
    const schema = check.child(media, "schema")?.value;
    if (!isJsonObject(schema) || schema["additionalProperties"] !== false) return false;
    return isJsonObject(schema["properties"]) && Object.keys(schema["properties"]).length === 0;
  });
}
