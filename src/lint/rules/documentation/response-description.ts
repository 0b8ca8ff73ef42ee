import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

/** Texts that say no more than the status, in lower case and without signs. */
const phrases: ReadonlySet<string> = new Set([
  ..."ok success successful succeeded error failure failed response default none null".split(" "),
  ...[
    "created",
    "accepted",
    "no content",
    "moved permanently",
    "found",
    "see other",
    "not modified",
    "temporary redirect",
    "permanent redirect",
    "bad request",
    "unauthorized",
    "unauthorised",
    "forbidden",
    "not found",
    "method not allowed",
    "not acceptable",
    "conflict",
    "gone",
    "payload too large",
    "content too large",
    "unsupported media type",
    "unprocessable entity",
    "unprocessable content",
    "too many requests",
    "internal server error",
    "server error",
    "internal error",
    "not implemented",
    "bad gateway",
    "service unavailable",
    "gateway timeout",
    "default response",
    "default error",
    "unexpected error",
    "success response",
    "successful response",
    "successful operation",
    "error response",
  ],
]);

export const responseDescription = defineRule({
  code: "documentation/response-description",
  asks: "The description of a response says more than its status does",
  why: "`Not found` leaves open what was not found, and `OK` what was done. It is the one text that OpenAPI requires, so let it say something.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /users/{id}:
    get: { responses: { "404": { description: Not Found } } }
`,
  good: `
paths:
  /users/{id}:
    get: { responses: { "404": { description: There is no such user. } } }
`,
  create: (report) => ({
    nodes: {
      response(response) {
        const { description } = response.value;
        if (typeof description !== "string") return;
        const plain = description
          .toLowerCase()
          .replace(/[^\p{L}\s]+/gu, "")
          .replace(/\s+/g, " ")
          .trim();
        const isEmpty = description.trim() === "";
        if (!isEmpty && !phrases.has(plain)) return;
        report({
          message: isEmpty
            ? "The description of this response is empty"
            : `'${description.trim()}' says no more than the status does`,
          at: childOrigin(response, "description"),
          hint: "say what was done, or what went wrong",
        });
      },
    },
  }),
});
