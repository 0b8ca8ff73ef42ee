/** Generated validators are to be read. */
import { expect, test } from "vitest";
import { generateValidators } from "./load-validators.ts";

test("one rule per line, early returns, named parts", async () => {
  const { targets } = await generateValidators({
    components: {
      schemas: {
        Order: {
          type: "object",
          required: ["id", "lines"],
          properties: {
            id: { type: "string" },
            note: { type: ["string", "null"], maxLength: 100 },
            status: { enum: ["open", "closed"] },
            lines: { type: "array", items: { $ref: "#/components/schemas/Line" } },
          },
        },
        Line: { type: "object" },
      },
    },
  });
  const text = targets[1]?.files[0]?.text ?? "";
  const start = text.indexOf("export function isOrder");
  expect(text.slice(start, text.indexOf("/** Standard Schema of `Order`"))).toMatchInlineSnapshot(`
    "export function isOrder(value: unknown): value is t.Order {
      if (!check.isObjectLike(value)) return false;
      if (typeof value["id"] !== "string") return false;
      const note = value["note"];
      if (note !== undefined && note !== null) {
        if (typeof note !== "string") return false;
        if (check.longerThan(note, 100)) return false;
      }
      const status = value["status"];
      if (status !== undefined && status !== "open" && status !== "closed") return false;
      const lines = value["lines"];
      if (!check.isArray(lines)) return false;
      for (let i = 0; i < lines.length; i++) {
        if (!isLine(lines[i])) return false;
      }
      return true;
    }

    function checkOrder(value: unknown, path: check.Path, issues: check.Issue[]): void {
      const at = "openapi.json#/components/schemas/Order";
      if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
      const id = value["id"];
      if (id === undefined) {
        fault.missing(issues, check.below(path, "id"), at + "/required");
      } else if (typeof id !== "string") {
        fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
      }
      const note = value["note"];
      if (note !== undefined && note !== null) {
        if (typeof note !== "string") {
          fault.wrongType(issues, check.below(path, "note"), at + "/properties/note/type", "string or null", note);
        } else if (check.longerThan(note, 100)) {
          fault.tooLong(issues, check.below(path, "note"), at + "/properties/note/maxLength", 100, note);
        }
      }
      const status = value["status"];
      if (status !== undefined && status !== "open" && status !== "closed") {
        fault.notOneOf(issues, check.below(path, "status"), at + "/properties/status/enum", ["open", "closed"], status);
      }
      const lines = value["lines"];
      if (lines === undefined) {
        fault.missing(issues, check.below(path, "lines"), at + "/required");
      } else if (!check.isArray(lines)) {
        fault.wrongType(issues, check.below(path, "lines"), at + "/properties/lines/type", "array", lines);
      } else {
        for (let i = 0; i < lines.length; i++) {
          if (!isLine(lines[i])) fault.inside(checkLine, lines[i], [...path, "lines", i], issues);
        }
      }
    }

    "
  `);
});
