import { childOrigin } from "../../../contract/check/context.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { wordsOf } from "../design/words.ts";

export const descriptionRepeats = defineRule({
  code: "documentation/description-repeats",
  asks: "A description says more than the name or the summary beside it",
  why: "`user_id: User ID` takes a line and tells nothing. It looks documented, so nobody adds what is missing.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  fixable: true,
  bad: `
paths:
  /users:
    get:
      summary: List the users
      description: List the users.
      responses: { "200": { description: All users } }
`,
  good: `
paths:
  /users:
    get:
      summary: List the users
      description: The latest first. Who never logged in comes last.
      responses: { "200": { description: All users } }
`,
  create: (report) => ({
    nodes: {
      operation(operation) {
        const { summary, description } = operation.value;
        if (plain(summary) === "" || plain(summary) !== plain(description)) return;
        const at = childOrigin(operation, "description");
        report({
          message: "The description says what the summary says",
          at,
          hint: "say more, or remove it",
          fix: { title: "remove the description", edits: [{ kind: "remove", at }] },
        });
      },
      parameter(parameter) {
        const { name, description } = parameter.value;
        if (plain(description) === "" || plain(name) !== plain(description)) return;
        report({
          message: `The description of parameter '${String(name)}' only repeats its name`,
          at: childOrigin(parameter, "description"),
          hint: "say what it does",
        });
      },
      schema(schema) {
        const { properties } = schema.value;
        for (const [name, property] of Object.entries(isJsonObject(properties) ? properties : {})) {
          const description = isJsonObject(property) ? property["description"] : undefined;
          if (plain(description) === "" || plain(name) !== plain(description)) continue;
          report({
            message: `The description of property '${name}' only repeats its name`,
            at: childOrigin(schema, "properties", name, "description"),
            hint: "say what it means",
          });
        }
      },
    },
  }),
});

/** The words alone, without articles. */
function plain(text: unknown): string {
  // What is longer than a name can be is no repetition of one.
  if (typeof text !== "string" || text.length > 100) return "";
  return wordsOf(text)
    .filter((word) => word !== "the" && word !== "a" && word !== "an")
    .join(" ");
}
