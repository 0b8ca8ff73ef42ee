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
  expect(text.slice(start, text.indexOf("/** Standard Schema of `Order`"))).toMatchInlineSnapshot();
});
