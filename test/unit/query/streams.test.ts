/** Streams have no answer that a cache could hold. */
import { expect, test } from "vitest";
import { compile, filesOf } from "../../support/compile.ts";

test("a contract of streams alone has its key, and imports nothing that it does not use", async () => {
  const contract = JSON.stringify({
    openapi: "3.2.0",
    info: { title: "T", version: "1" },
    paths: {
      "/ticks": {
        get: {
          operationId: "ticks",
          responses: {
            200: { description: "", content: { "text/event-stream": { itemSchema: { type: "object" } } } },
          },
        },
      },
    },
  });
  const text = filesOf(await compile(contract, ["types", "client", "query"])).get("query.ts") ?? "";
  expect(text).toContain("QueryKey: readonly [api: string]");
  expect(text).not.toContain("import");
});
