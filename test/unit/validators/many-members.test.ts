/** Guards go through maps of many members another way than through those of few, and by what they have met before. */
import { array, assert, boolean, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSchemas } from "./load-validators.ts";

const { schema } = await loadSchemas({
  Flags: { type: "object", additionalProperties: { type: "boolean" } },
  Prices: { type: "object", additionalProperties: { $ref: "#/components/schemas/Price" } },
  Price: { type: "object", required: ["amount"], properties: { amount: { type: "number" } } },
  Ports: {
    type: "object",
    propertyNames: { pattern: "^[a-z]" },
    properties: { name: { type: "string" } },
    additionalProperties: { type: "integer" },
  },
  Nested: { type: "object", additionalProperties: { $ref: "#/components/schemas/Nested" } },
});

interface Kind {
  readonly good: unknown;
  readonly bad: unknown;
}

const kinds: Readonly<Record<string, Kind>> = {
  Flags: { good: true, bad: "true" },
  Prices: { good: { amount: 1 }, bad: { amount: "1" } },
  Ports: { good: 80, bad: 0.5 },
  Nested: { good: {}, bad: [] },
};

function mapOf(count: number, { good, bad }: Kind, fault = -1): Record<string, unknown> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, at === fault ? bad : good]));
}

const counts = constantFrom(0, 1, 3, 127, 128, 129, 200);

describe.each(Object.entries(kinds))("%s", (name, kind) => {
  const { is, check } = schema(name);

  test("has the same verdict after any other maps", () => {
    const value = record({ count: counts, isFaulty: boolean(), place: integer({ min: 0, max: 199 }) });
    const maps = array(value, { minLength: 1, maxLength: 20 });
    assert(
      property(maps, (sequence) => {
        for (const { count, isFaulty, place } of sequence) {
          const hasFault = isFaulty && count > 0;
          const map = mapOf(count, kind, hasFault ? place % count : -1);
          expect(is(map)).toBe(!hasFault);
          expect(check(map).map(({ path }) => path[0])).toEqual(hasFault ? [`m${place % count}`] : []);
        }
      }),
    );
  });

  test.each([3, 200])("counts again among thousands of %d members", (count) => {
    const verdicts = Array.from({ length: 2500 }, (_, at) => is(mapOf(count, kind, at % 2 === 0 ? 2 : -1)));
    expect(verdicts.filter(Boolean)).toHaveLength(1250);
    expect(is(mapOf(203 - count, kind))).toBe(true);
    expect(is(mapOf(203 - count, kind, 2))).toBe(false);
  });

  test.each([3, 200])("looks at own enumerable members only, of %d", (count) => {
    for (const previous of [3, 200]) {
      is(mapOf(previous, kind));
      const heir = Object.assign(Object.create({ inherited: kind.bad }), mapOf(count, kind));
      const hidden = Object.defineProperty(mapOf(count, kind), "hidden", { value: kind.bad });
      expect([is(heir), is(hidden)]).toEqual([true, true]);
    }
  });
});

test("names count as well", () => {
  const { is } = schema("Ports");
  const kind = { good: 80, bad: 0.5 };
  for (const count of [3, 200, 3]) {
    expect(is({ ...mapOf(count, kind), name: "web" })).toBe(true);
    expect(is({ ...mapOf(count, kind), name: 80 })).toBe(false);
    expect(is({ ...mapOf(count, kind), A: 80 })).toBe(false);
  }
});

test("maps in maps end where the stack does", () => {
  const wide = mapOf(200, { good: {}, bad: [] });
  let value: Record<string, unknown> = wide;
  for (let depth = 0; depth < 50; depth++) value = { ...wide, last: value };
  const { is } = schema("Nested");
  expect(is(value)).toBe(true);
  for (let depth = 0; depth < 100_000; depth++) value = { last: value };
  expect(is(value)).toBe(false);
});
