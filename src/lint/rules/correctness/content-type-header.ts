import { childOrigin, type ObjectNode } from "../../../contract/check/context.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";

export const contentTypeHeader = defineRule({
  code: "correctness/content-type-header",
  asks: "Content-Type is not declared as a response header",
  why: "OpenAPI tells tools to ignore it (§4.8.17): the media types of `content` say what the header holds. Two places for one fact drift apart.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  fixable: true,
  bad: `
paths:
  /pets:
    get:
      responses:
        "200":
          description: The pets
          headers: { Content-Type: { schema: { type: string } } }
          content: { application/json: {} }
`,
  good: `
paths:
  /pets:
    get:
      responses:
        "200":
          description: The pets
          content: { application/json: {} }
`,
  create(report) {
    function visit(holder: ObjectNode): void {
      const { headers, content, contentType } = holder.value;
      if (!isJsonObject(headers)) return;
      for (const name of Object.keys(headers)) {
        if (name.toLowerCase() !== "content-type") continue;
        const at = childOrigin(holder, "headers", name);
        const isSaid = isJsonObject(content) || contentType !== undefined;
        report({
          message: `Tools ignore the header '${name}': the media type says what it holds`,
          at,
          focus: "key",
          hint: isSaid ? "remove it" : "declare the media type instead",
          fix: isSaid ? { title: "remove the ignored header", edits: [{ kind: "remove", at }] } : undefined,
        });
      }
    }
    return { nodes: { response: visit, encoding: visit } };
  },
});
