import { describe, expect, test } from "vitest";
import { DiagnosticError } from "../../../src/diagnostics/diagnostic.ts";
import { prismDocument } from "../../../src/mock/prism-document.ts";

const contract = {
  openapi: "3.1.0",
  paths: {
    "/a": {
      get: { responses: { 200: { description: "", headers: { "X-List": { schema: { type: "array" } } } } } },
    },
  },
};

describe("the adapted document", () => {
  test("is a copy", () => {
    const original = structuredClone(contract);
    expect(prismDocument(original)).not.toEqual(contract);
    expect(original).toEqual(contract);
  });

  test("is the contract itself where nothing is in the way", () => {
    expect(prismDocument({ openapi: "3.0.3", info: {}, paths: {} })).toEqual({
      openapi: "3.0.3",
      info: {},
      paths: {},
    });
  });

  test.for([
    [
      { openapi: "3.1.0", paths: { "/a": { $ref: "./a.yaml" } } },
      "'./a.yaml' at #/paths/~1a leads out of the document",
    ],
    [{ openapi: "4.0.0" }, "OpenAPI version '4.0.0' is not supported"],
    [[], "the contract is no object"],
  ] as const)("is refused: %o", ([refused, reason]) => {
    const message = `mock/start-failed: The mock server did not start: ${reason}`;
    expect(() => prismDocument(refused)).toThrow(message);
    expect(() => prismDocument(refused)).toThrow(DiagnosticError);
  });
});
