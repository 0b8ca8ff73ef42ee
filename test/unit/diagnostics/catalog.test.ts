import { describe, expect, test } from "vitest";
import { catalog } from "../../../src/diagnostics/catalog.ts";
import { DiagnosticError, diagnostic, hasErrors } from "../../../src/diagnostics/diagnostic.ts";

const entries = Object.entries<{ severity: string; message: string; hint?: string; repairable?: boolean }>(
  catalog,
);

describe("the catalog", () => {
  test.each(entries)("%s reads as it should", (code, { severity, message, hint, repairable }) => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9.]+(?:-[a-z0-9.]+)*$/);
    expect(message).toMatch(/^(?:[A-Z'{])/);
    expect(message).not.toMatch(/\.$/);
    expect(hint ?? "").not.toMatch(/^[A-Z][a-z]|\.$/);
    // Only what the specification forbids can be let pass.
    if (repairable) expect(severity).toBe("error");
  });
});

describe("a diagnostic", () => {
  test("fills the placeholders of message and hint", () => {
    expect(diagnostic("path/no-leading-slash", { path: "pets" })).toEqual({
      code: "path/no-leading-slash",
      severity: "error",
      message: "Path 'pets' must start with a slash",
      hint: "write '/pets'",
      related: [],
    });
  });

  test("leaves a value with braces as it is", () => {
    expect(diagnostic("ref/not-found", { ref: "#/{ref}/{x}" }).message).toBe(
      "Reference '#/{ref}/{x}' points at nothing",
    );
  });

  test("takes place, severity and hint from where it is made", () => {
    const origin = { file: "a.yaml", pointer: "/x" };
    const item = diagnostic(
      "ref/not-found",
      { ref: "x" },
      { origin, severity: "warning", hint: "look", focus: "key" },
    );
    expect(item).toMatchObject({ origin, severity: "warning", hint: "look", focus: "key" });
    expect(hasErrors([item])).toBe(false);
    expect(hasErrors([item, diagnostic("ref/not-found", { ref: "x" })])).toBe(true);
  });

  test("is carried by an error that reads as a list", () => {
    const error = new DiagnosticError([diagnostic("ref/not-string", {}), diagnostic("source/empty", {})]);
    expect(error.message).toBe(
      "ref/not-string: A $ref must be a string\nsource/empty: The document is empty",
    );
  });
});
