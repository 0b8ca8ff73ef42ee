import { defineRule } from "../../rule.ts";
import { visitTexts } from "./texts.ts";

/** What runs in a page that shows a text as Markdown or HTML without cleaning it. */
const unsafe: readonly (readonly [string, RegExp])[] = [
  ["a script", /<script\b/i],
  ["a frame or plug-in", /<(?:iframe|frame|object|embed|applet)\b/i],
  [
    "a link that runs code",
    /(?:\]\(|\b(?:href|src|action)\s*=\s*["']?)\s*(?:javascript|vbscript|data:text\/html)\s*[:,;]/i,
  ],
  ["an event handler", /<[a-z][^<>]*\son[a-z]{3,}\s*=/i],
];

export const markupUnsafe = defineRule({
  code: "documentation/markup-unsafe",
  asks: "Texts hold no markup that runs code",
  why: "Descriptions are Markdown, and Markdown may hold HTML. A page that shows the contract may run it, with the rights of whoever reads the page. What is quoted as code is left alone.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /users:
    get:
      description: All users. <img src="x" onerror="alert(1)">
      responses: { "200": { description: All users } }
`,
  good: `
paths:
  /users:
    get:
      description: All users. Never answer \`<script>\` as a name.
      responses: { "200": { description: All users } }
`,
  create: (report, context) => ({
    nodes: visitTexts(context, (text, at) => {
      if (!/[<:]/.test(text)) return;
      const shown = text.replace(/(`{3,}|~{3,})[\s\S]*?(?:\1|$)|(`{1,2})[\s\S]*?\2/g, "");
      for (const [what, form] of unsafe) {
        if (!form.test(shown)) continue;
        report({ message: `This text holds ${what}`, at, hint: "remove it, or quote it as code" });
        return;
      }
    }),
  }),
});
