import { defineRule } from "../../rule.ts";
import { visitTexts } from "./texts.ts";

/** Texts that templates and generators leave behind, in lower case. */
const empty: ReadonlySet<string> = new Set([
  ..."string example description summary text todo tbd fixme tba xxx foo bar - . ... ?".split(" "),
  "add description",
  "add a description",
  "add description here",
  "description here",
  "no description",
  "your description here",
  "your description",
  "insert description here",
  "description goes here",
  "a short description",
]);

export const placeholderText = defineRule({
  code: "documentation/placeholder-text",
  asks: "No text is a placeholder: `TODO`, `FIXME`, lorem ipsum, or `string` as a whole description",
  why: "Somebody meant to write something here. Readers see that nobody did, and wonder about the rest.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /users:
    get:
      description: "TODO: say which users"
      responses: { "200": { description: string } }
`,
  good: `
paths:
  /users:
    get:
      description: Those who have logged in this year, with their TODO lists.
      responses: { "200": { description: The users } }
`,
  create: (report, context) => ({
    nodes: visitTexts(context, (text, at) => {
      const whole = text.trim().toLowerCase();
      const [holder, field] = at.pointer.toLowerCase().split("/").slice(-2);
      // A member called `example` may be described so; titles and summaries are names.
      const isEmpty = field === "description" && holder !== whole && empty.has(whole);
      const found = isEmpty ? text.trim() : markIn(text);
      if (found === undefined) return;
      report({ message: `'${found}' is a placeholder`, at, hint: "write what belongs here, or remove it" });
    }),
  }),
});

/** `TODO` at the beginning or as a remark; in capitals, because to-do lists are a thing too. */
function markIn(text: string): string | undefined {
  const [, mark] = /(?:^|[([{]|\n)\s*(TODO|FIXME|TBD)\b(?=\s*[:)\]}.,-]|\s*$)/.exec(text) ?? [];
  return mark ?? /\blorem ipsum\b/i.exec(text)?.[0];
}
