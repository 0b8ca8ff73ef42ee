import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appendPointer, parentPointer, pointerKeys, valueAt } from "../../../src/source/json-pointer.ts";

const keys = fc.array(fc.string({ unit: fc.constantFrom(..."ab01~/ %#é") }), { maxLength: 6 });

describe("JSON pointers", () => {
  test("give back the keys they were made of", () => {
    fc.assert(
      fc.property(keys, (list) => {
        expect(pointerKeys(list.reduce<string>(appendPointer, ""))).toEqual(list);
      }),
    );
  });

  test("lose their last key for the parent", () => {
    fc.assert(
      fc.property(keys, fc.string(), (list, last) => {
        const parent = list.reduce<string>(appendPointer, "");
        expect(parentPointer(appendPointer(parent, last))).toBe(parent);
      }),
    );
    expect(parentPointer("")).toBe("");
  });

  test("lead to the value that was put at their end", () => {
    fc.assert(
      fc.property(keys, fc.integer(), (list, value) => {
        const root = list.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), value);
        expect(valueAt(root, list.reduce<string>(appendPointer, ""))).toBe(value);
      }),
    );
  });

  // RFC 6901 §5
  const document = { foo: ["bar", "baz"], "": 0, "a/b": 1, "m~n": 8, "~1": 9 };

  test.each([
    ["", document],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/m~0n", 8],
    ["/~01", 9],
  ])("%s", (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
  });

  test.each(["/foo/2", "/foo/-", "/foo/01", "/foo/length", "/toString", "/a/b", "/foo/0/x"])(
    "%s leads nowhere",
    (pointer) => {
      expect(valueAt(document, pointer)).toBeUndefined();
    },
  );
});
