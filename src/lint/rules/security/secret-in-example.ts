import { below, type ObjectNode } from "../../../contract/check/context.ts";
import type { Origin } from "../../../diagnostics/diagnostic.ts";
import { pointerKeys } from "../../../source/json-pointer.ts";
import { keyOf } from "../../lint-context.ts";
import { defineRule } from "../../rule.ts";
import { secretIn } from "./secret-patterns.ts";

export const secretInExample = defineRule({
  code: "security/secret-in-example",
  asks: "Examples and defaults hold no real credential",
  why: "Contracts are published, and examples in them are often copied from a live system. Keys of known services, signed tokens, private keys, and long random texts beside names like `token` are told; what calls itself an example or a sample is not.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
components:
  schemas:
    Session:
      type: object
      properties:
        access_token: { type: string, example: q7Zr0vKc2Xh9sLd4NfJ8wTg5yBm1 }
`,
  good: `
components:
  schemas:
    Session:
      type: object
      properties:
        access_token: { type: string, example: sample-token }
`,
  create(report) {
    function judge(value: unknown, at: Origin, name: string): void {
      if (typeof value === "string") {
        const what = secretIn(value, name);
        if (what === undefined) return;
        report({
          message: `This looks like ${what}`,
          at,
          hint: "take it back where it is valid, and write something that nobody takes for real",
        });
        return;
      }
      if (typeof value !== "object" || value === null) return;
      for (const [key, item] of Object.entries(value))
        judge(item, below(at, key), Array.isArray(value) ? name : key);
    }
    function visit(
      fields: readonly string[],
      nameOf: (node: ObjectNode) => string,
    ): (node: ObjectNode) => void {
      return (node) => {
        for (const field of fields) {
          if (Object.hasOwn(node.value, field))
            judge(node.value[field], below(node.origin, field), nameOf(node));
        }
      };
    }
    const named = ({ value }: ObjectNode): string => String(value["name"]);
    return {
      nodes: {
        schema: visit(["example", "examples", "default", "const", "enum"], propertyName),
        parameter: visit(["example"], named),
        header: visit(["example"], keyOf),
        mediaType: visit(["example"], () => ""),
        example: visit(["value"], ({ origin }) => {
          const holder = /^(.*)\/examples\/[^/]+$/.exec(origin.pointer)?.[1];
          return holder === undefined ? "" : keyOf({ origin: { ...origin, pointer: holder } });
        }),
      },
    };
  },
});

/** Of the property or component that a schema stands for. */
function propertyName({ origin }: ObjectNode): string {
  const keys = pointerKeys(origin.pointer);
  const place = Math.max(keys.lastIndexOf("properties"), keys.lastIndexOf("schemas"));
  return keys[place + 1] ?? "";
}
