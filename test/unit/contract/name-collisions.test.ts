import fc from "fast-check";
import { expect, test } from "vitest";
import { functionName, typeName } from "../../../src/contract/check/name-collisions.ts";
import { camelCase, pascalCase } from "../../../src/generate/identifiers.ts";

const names = fc.string({ unit: fc.constantFrom(..."aAbB1 _-./$é") });

test("schema names collide here exactly when the generators would give them one name", () => {
  fc.assert(
    fc.property(names, names, (left, right) => {
      expect(typeName(left) === typeName(right)).toBe(pascalCase(left) === pascalCase(right));
    }),
  );
});

test("and operation ids", () => {
  fc.assert(
    fc.property(names, names, (left, right) => {
      expect(functionName(left) === functionName(right)).toBe(camelCase(left) === camelCase(right));
    }),
  );
});
