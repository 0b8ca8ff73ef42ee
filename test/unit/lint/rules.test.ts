/** Every house rule finds what its bad contract shows, and nothing in its good one. */
import { describe, expect, test } from "vitest";
import { ContractError, loadContract } from "../../../src/contract/load-contract.ts";
import { exampleContract } from "../../../src/lint/rule-example.ts";
import { houseRules } from "../../../src/lint/rules/index.ts";
import { type ActiveRule, runRules } from "../../../src/lint/run-rules.ts";
import { SchemaReader } from "../../../src/model/schema-reader.ts";
import { createMemoryHost } from "../../../src/source/host.ts";

/** Places and messages of what one rule finds in a contract. */
async function found({ rule, severity }: ActiveRule, contract: string): Promise<string[]> {
  const host = createMemoryHost(new Map([["/c/openapi.yaml", exampleContract(contract)]]));
  const loaded = await loadContract("/c/openapi.yaml", { host, cwd: "/c" }).catch((error: unknown) => {
    if (error instanceof ContractError) return error;
    throw error;
  });
  if (loaded.linked === undefined) throw new Error("the contract could not be linked", { cause: loaded });
  const schemas = "contract" in loaded ? new SchemaReader(loaded.contract) : undefined;
  return runRules(loaded.linked, [{ rule, severity }], () => schemas).map(
    ({ origin, message }) => `${origin?.pointer}: ${message}`,
  );
}

test("codes are unique, in their group, and there are enough of them", () => {
  const codes = houseRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(
    codes.filter((code) => !/^(?:correctness|security|design|documentation|codegen)\/[a-z\d-]+$/.test(code)),
  ).toEqual([]);
  expect(codes.length).toBeGreaterThanOrEqual(40);
});

test("a stricter preset asks for no less", () => {
  const order = ["off", "info", "warning", "error"];
  const lax = houseRules.filter(({ levels: { minimal, recommended, strict } }) => {
    const [low = 0, middle = 0, high = 0] = [minimal, recommended, strict].map((level) =>
      order.indexOf(level),
    );
    return low > middle || middle > high;
  });
  expect(lax.map(({ code }) => code)).toEqual([]);
});

test("few rules are opt-in, and they say so", () => {
  const optIn = houseRules.filter(({ levels }) => levels.strict === "off");
  expect(optIn.map(({ code }) => code)).toEqual([
    "documentation/info-contact",
    "documentation/property-description",
  ]);
  for (const { why } of optIn) expect(why).toContain("opt-in");
});

describe.each(houseRules.map((rule) => ({ rule, severity: "warning" as const })))("$rule.code", (active) => {
  test("finds the fault of its bad contract", async () => {
    expect(await found(active, active.rule.bad)).not.toEqual([]);
  });

  test("is content with its good contract", async () => {
    expect(await found(active, active.rule.good)).toEqual([]);
  });

  test("says itself in plain sentences", () => {
    expect(active.rule.asks).toMatch(/^[A-Z`].*[^.]$/);
    expect(active.rule.why).toMatch(/^[A-Z`].*\.$/s);
  });
});
