import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";

export const redirectLocation = defineRule({
  code: "correctness/redirect-location",
  asks: "A redirect declares its Location header",
  why: "Without the header a client has nowhere to go (RFC 9110 §15.4), and a mock server made from the contract sends none.",
  levels: { minimal: "off", recommended: "info", strict: "warning" },
  bad: `
paths:
  /latest:
    get:
      responses:
        "302": { description: The newest release }
`,
  good: `
paths:
  /latest:
    get:
      responses:
        "302":
          description: The newest release
          headers: { Location: { schema: { type: string, format: uri-reference } } }
`,
  create: (report) => ({
    operation({ responses, method, path }) {
      for (const { status, node } of responses) {
        const { headers } = node.value;
        if (!/^30[12378]$/.test(status)) continue;
        const names = isJsonObject(headers) ? Object.keys(headers) : [];
        if (names.some((name) => name.toLowerCase() === "location")) continue;
        report({
          message: `The redirect ${status} of ${method} ${path} does not say where it leads`,
          at: node.origin,
          focus: "key",
          hint: "declare the header 'Location'",
        });
      }
    },
  }),
});
