import { childOrigin, type ObjectNode } from "../../../contract/check/context.ts";
import type { Origin } from "../../../diagnostics/diagnostic.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";

export const mediaTypeSyntax = defineRule({
  code: "correctness/media-type-syntax",
  asks: "A key of `content` is a media type or a range of them",
  why: "It is compared with the Content-Type of requests and answers (RFC 9110 §8.3.1). One that no header can hold matches nothing, so the body behind it is never read.",
  levels: { minimal: "warning", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets:
    get:
      responses:
        "200": { description: The pets, content: { json: {} } }
`,
  good: `
paths:
  /pets:
    get:
      responses:
        "200": { description: The pets, content: { application/json: {} } }
`,
  create(report) {
    function judge(text: string, at: Origin, focus?: "key"): void {
      if (mediaType.test(text)) return;
      const hint = /^(?:json|xml|text|html)$/i.test(text) ? `did you mean '${full(text)}'?` : undefined;
      report({ message: `'${text}' is no media type`, at, ...(focus && { focus }), hint });
    }
    function visitContent(holder: ObjectNode): void {
      const { content } = holder.value;
      if (!isJsonObject(content)) return;
      for (const text of Object.keys(content)) {
        // Extensions of the map itself are not written, but some put them there.
        if (!text.startsWith("x-")) judge(text, childOrigin(holder, "content", text), "key");
      }
    }
    return {
      nodes: {
        requestBody: visitContent,
        response: visitContent,
        parameter: visitContent,
        header: visitContent,
        encoding(encoding) {
          const { contentType } = encoding.value;
          if (typeof contentType !== "string") return;
          for (const text of contentType.split(/,\s*/)) judge(text, childOrigin(encoding, "contentType"));
        },
      },
    };
  },
});

const token = "[!#$%&'*+.^_`|~\\w-]+";
/** `type/subtype; name=value`, each part a token of HTTP or, as a value, a quoted text. */
const mediaType = new RegExp(`^${token}/${token}(?:\\s*;\\s*(?:${token}=(?:${token}|"[^"]*"))?)*$`);

function full(word: string): string {
  return `${/^(?:json|xml)$/i.test(word) ? "application" : "text"}/${word === "text" ? "plain" : word.toLowerCase()}`;
}
