import { defineRule } from "../../rule.ts";
import { pathsOf } from "./paths.ts";

export const pathTrailingSlash = defineRule({
  code: "design/path-trailing-slash",
  asks: "Paths end alike: none with a slash, or all of them",
  why: "`/users` and `/users/` are two URLs. Some servers redirect from one to the other, which turns a POST into a GET; others answer 404.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /users: { get: { responses: { "200": { description: All users } } } }
  /orders: { get: { responses: { "200": { description: All orders } } } }
  /invoices/: { get: { responses: { "200": { description: All invoices } } } }
`,
  good: `
paths:
  /users: { get: { responses: { "200": { description: All users } } } }
  /orders: { get: { responses: { "200": { description: All orders } } } }
  /invoices: { get: { responses: { "200": { description: All invoices } } } }
`,
  create: (report, context) => ({
    end() {
      const paths = pathsOf(context).filter(({ path }) => path !== "/");
      const [slashed = [], plain = []] = [true, false].map((ends) =>
        paths.filter(({ path }) => path.endsWith("/") === ends),
      );
      const odd = slashed.length > plain.length ? plain : slashed;
      if (odd.length === paths.length) return;
      for (const { path, origin } of odd) {
        report({
          message: `Path '${path}' ends ${odd === slashed ? "with" : "without"} a slash, unlike the others`,
          at: origin,
          focus: "key",
          hint: odd === slashed ? `write '${path.replace(/\/+$/, "")}'` : `write '${path}/'`,
        });
      }
    },
  }),
});
