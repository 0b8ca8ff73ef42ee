/** How each of the systems words what its server finds wrong by itself: the bodies of their fact sheets. */
import type { Problem, ProblemAnswer } from "../../generators/runtime/server.ts";

export type Wording = (problem: Problem) => ProblemAnswer;

/** One member; the two auth calls have one more. */
function lunar({ status, operation, message }: Problem): ProblemAnswer {
  const error = status >= 500 ? "Internal server error" : message;
  const isAuth = operation === "login" || operation === "logout";
  return {
    body: isAuth ? { success: false, error } : { error },
    headers: { "www-authenticate": undefined },
  };
}

/** Operations that word their own failures as slugs, too. */
const slugFailures = new Set(["createInstance", "listTasksByInstanceID"]);

/** Three shapes: RPC answers, slugs for what a caller got wrong, and a plain text. */
function talis({ kind, status, operation, message }: Problem): ProblemAnswer {
  if (kind === "unauthorized") return { body: { error: message }, headers: { "www-authenticate": "Key" } };
  if (operation === "callRpc") return { body: { error: { code: status, message }, success: false } };
  if (operation !== undefined && status === 400)
    return { body: { slug: "invalid-input", error: message, data: null } };
  if (operation !== undefined && slugFailures.has(operation))
    return { body: { slug: "server-error", error: message, data: null } };
  return { body: { error: message } };
}

/** Pages that people see in a browser. */
const pages = new Set(["authCallback", "oidcCallback"]);

function godoxy({ status, operation, message, issues }: Problem): ProblemAnswer {
  const text = status >= 500 ? "Internal server error" : message;
  if (operation !== undefined && pages.has(operation)) return { body: text, contentType: "text/html" };
  return { body: issues.length > 0 ? { message: "invalid request", error: message } : { message: text } };
}

/** JSON:API error documents. */
function jsonApi({ status, message }: Problem): ProblemAnswer {
  return {
    contentType: "application/vnd.api+json",
    body: { errors: [{ status: String(status), title: message }] },
  };
}

export const wordings: Readonly<Record<string, Wording>> = {
  lunar,
  talis,
  godoxy,
  chocolates: jsonApi,
  blog: jsonApi,
};
