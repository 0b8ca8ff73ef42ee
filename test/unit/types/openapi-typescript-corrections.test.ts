/**
 * What openapi-typescript gets wrong and what is made of it. Each case states both types: when a new version prints the
 * wrong one no longer, its correction has to go.
 */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { renderSchemaModule } from "../../../generators/types/openapi-typescript/render-schema.ts";
import {
  type CompilerName,
  compilers,
  runCompiler,
  scratchFolder,
  strictestFlags,
} from "../../support/compiler.ts";

interface Case {
  readonly title: string;
  readonly schemas: Readonly<Record<string, unknown>>;
  /** Types as openapi-typescript prints them, by schema. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly right: Readonly<Record<string, string>>;
}

const text = { type: "string" };
const number = { type: "integer" };

function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

function object(properties: object, more: object = {}): object {
  return { type: "object", properties, ...more };
}

const cases: readonly Case[] = [
  {
    title: "a mapping by bare names is read, and several values of one schema are a union",
    schemas: {
      Shape: {
        oneOf: [ref("Circle"), ref("Square")],
        discriminator: { propertyName: "form", mapping: { round: "Circle", oval: "Circle", box: "Square" } },
      },
      Circle: object({ form: text, radius: number }),
      Square: object({ form: text, side: number }),
    },
    wrong: { Circle: '{ form: "Circle"; radius?: number; }', Square: '{ form: "Square"; side?: number; }' },
    right: {
      Shape: 'components["schemas"]["Circle"] | components["schemas"]["Square"]',
      Circle: '{ form: "round" | "oval"; radius?: number; }',
      Square: '{ form: "box"; side?: number; }',
    },
  },
  {
    title: "a schema in two unions has the values of both, and each union only its own",
    schemas: {
      Short: {
        oneOf: [ref("Step"), ref("Jump")],
        discriminator: { propertyName: "move", mapping: { s: "#/components/schemas/Step" } },
      },
      Long: { oneOf: [ref("Step")], discriminator: { propertyName: "move" } },
      Step: object({ move: text }),
      Jump: object({ move: text }),
    },
    wrong: { Short: 'components["schemas"]["Step"] | components["schemas"]["Jump"]', Step: '{ move: "s"; }' },
    right: {
      Short: '(components["schemas"]["Step"] & { move: "s"; }) | components["schemas"]["Jump"]',
      Long: 'components["schemas"]["Step"] & { move: "Step"; }',
      Step: '{ move: "s" | "Step"; }',
      Jump: '{ move: "Jump"; }',
    },
  },
  {
    title: "what a variant says itself about the property holds, and its type decides how a value is written",
    schemas: {
      Versioned: {
        oneOf: [ref("First"), ref("Second"), ref("Other")],
        discriminator: { propertyName: "version", mapping: { 1: "#/components/schemas/First" } },
      },
      First: object({ version: number }),
      Second: object({ version: { const: 2 } }, { required: ["version"] }),
      Other: object({ version: { enum: ["x", "y"] } }, { required: ["version"] }),
    },
    wrong: {
      First: '{ version: "1"; }',
      Second: '{ version: "Second"; }',
      Other: '{ version: "Other"; }',
    },
    right: { First: "{ version: 1; }", Second: "{ version: 2; }", Other: '{ version: "x" | "y"; }' },
  },
  {
    title: "anyOf tells its variants apart as oneOf does",
    schemas: {
      Payment: {
        anyOf: [ref("Card"), ref("Cash")],
        discriminator: { propertyName: "by", mapping: { card: "#/components/schemas/Card" } },
      },
      Card: object({ by: text }),
      Cash: object({ by: text }),
    },
    wrong: { Card: "{ by?: string; }" },
    right: { Card: '{ by: "card"; }', Cash: '{ by: "Cash"; }' },
  },
  {
    title:
      "a hierarchy keeps the property of its base, and a schema in the middle admits what derives from it",
    schemas: {
      Collie: { allOf: [ref("Dog"), object({ herds: { type: "boolean" } })] },
      Dog: { allOf: [ref("Animal"), object({ barks: { type: "boolean" } })] },
      Animal: object(
        { species: text },
        { discriminator: { propertyName: "species", mapping: { dog: "#/components/schemas/Dog" } } },
      ),
      Kennel: object({ guest: { allOf: [ref("Animal")] } }),
    },
    wrong: {
      Collie: 'Omit<components["schemas"]["Dog"], "species"> & { herds?: boolean; }',
      Kennel: '{ guest?: Omit<components["schemas"]["Animal"], "species">; }',
    },
    right: {
      Collie: 'components["schemas"]["Dog"] & { herds?: boolean; } & { species: "Collie"; }',
      Dog: 'components["schemas"]["Animal"] & { barks?: boolean; } & { species: "dog" | "Collie"; }',
      Animal: "{ species?: string; }",
      Kennel: '{ guest?: components["schemas"]["Animal"]; }',
    },
  },
  {
    title: "the base of a hierarchy is found behind other parts of allOf",
    schemas: {
      Mixin: object({ note: text }),
      Vehicle: object({ wheels: text }, { discriminator: { propertyName: "wheels" } }),
      Bike: { allOf: [ref("Mixin"), ref("Vehicle")] },
    },
    wrong: { Bike: 'components["schemas"]["Mixin"] & Omit<components["schemas"]["Vehicle"], "wheels">' },
    right: {
      Bike: 'components["schemas"]["Mixin"] & components["schemas"]["Vehicle"] & { wheels: "Bike"; }',
    },
  },
  {
    title: "a base that lists its subtypes is not part of itself",
    schemas: {
      Key: object(
        { id: text },
        {
          oneOf: [ref("RsaKey"), ref("EcKey")],
          discriminator: { propertyName: "kty", mapping: { rsa: "RsaKey" } },
        },
      ),
      RsaKey: { allOf: [ref("Key"), object({ kty: text })] },
      EcKey: { allOf: [ref("Key"), object({ kty: text })] },
    },
    wrong: {
      RsaKey: 'Omit<components["schemas"]["Key"], "kty"> & { kty?: string; } & { kty: "RsaKey"; }',
    },
    right: {
      Key: '{ id?: string; } & (components["schemas"]["RsaKey"] | components["schemas"]["EcKey"])',
      RsaKey: '{ id?: string; } & { kty?: string; } & { kty: "rsa"; }',
      EcKey: '{ id?: string; } & { kty?: string; } & { kty: "EcKey"; }',
    },
  },
  {
    title: "an index signature admits the named members",
    schemas: {
      Counts: object({ total: number, name: text }, { required: ["total"], additionalProperties: text }),
      Matched: object({ n: number }, { patternProperties: { "^x-": text }, additionalProperties: false }),
      MaybeCounts: object({ total: number }, { type: ["object", "null"], additionalProperties: text }),
      Free: object({ total: number }, { additionalProperties: true }),
      Parts: { allOf: [object({ total: number }), { type: "object", additionalProperties: text }] },
    },
    wrong: {
      Counts: "{ total: number; name?: string; } & { [key: string]: string; }",
      Matched: "{ n?: number; } & { [key: string]: string; }",
      MaybeCounts: "({ total?: number; } & { [key: string]: string; }) | null",
    },
    right: {
      Counts: "{ total: number; name?: string; [key: string]: string | number | undefined; }",
      Matched: "{ n?: number; [key: string]: string | number | undefined; }",
      MaybeCounts: "{ total?: number; [key: string]: string | number | undefined; } | null",
      Free: "{ total?: number; } & { [key: string]: unknown; }",
      // Here the contract itself wants a number that is a string.
      Parts: "{ total?: number; } & { [key: string]: string; }",
    },
  },
  {
    title: "tuples end where the contract says",
    schemas: {
      Closed: { type: "array", prefixItems: [text, number], items: false, minItems: 2 },
      Open: { type: "array", prefixItems: [text, number], minItems: 1 },
      Rest: { type: "array", prefixItems: [{ enum: ["a", "b"] }], items: { type: "boolean" } },
      Full: { type: "array", prefixItems: [ref("Open")], maxItems: 1 },
      Empty: { type: "array", items: false },
    },
    wrong: {
      Closed: "[ string, number ]",
      Open: "[ string, number ]",
      Rest: '[ "a" | "b" ]',
      Full: '[ components["schemas"]["Open"] ]',
      Empty: "unknown[]",
    },
    right: {
      Closed: "[ string, number ]",
      Open: "[ string, number?, ...unknown[] ]",
      Rest: '[ ("a" | "b")?, ...boolean[] ]',
      Full: '[ components["schemas"]["Open"]? ]',
      Empty: "[ ]",
    },
  },
  {
    title: "required names are kept: beside a reference, from further down, and without a schema",
    schemas: {
      Owner: object({ account: text, note: text }),
      SubOwner: { allOf: [ref("Owner"), object({ since: text })] },
      Beside: { ...ref("Owner"), description: "with an account", required: ["account"] },
      Deep: { allOf: [ref("SubOwner")], required: ["note", "since"] },
      InPart: { allOf: [ref("Owner"), { type: "object", required: ["note"] }] },
      MaybeOwner: object({ account: text }, { type: ["object", "null"] }),
      OfMaybe: { allOf: [ref("MaybeOwner")], required: ["account"] },
      Undeclared: object({ a: text }, { required: ["b"] }),
      UndeclaredOfMap: { type: "object", required: ["b"], additionalProperties: number },
    },
    wrong: {
      Beside: 'components["schemas"]["Owner"]',
      Deep: 'components["schemas"]["SubOwner"]',
      InPart: 'components["schemas"]["Owner"] & Record<string, never>',
      Undeclared: "{ a?: string; }",
    },
    right: {
      Beside: 'WithRequired<components["schemas"]["Owner"], "account">',
      Deep: 'WithRequired<components["schemas"]["SubOwner"], "note" | "since">',
      InPart: 'WithRequired<components["schemas"]["Owner"], "note">',
      OfMaybe: 'WithRequired<NonNullable<components["schemas"]["MaybeOwner"]>, "account">',
      Undeclared: "{ a?: string; b: {} | null; }",
      UndeclaredOfMap: "{ b: number; [key: string]: number; }",
    },
  },
  {
    title: "anyOf beside other keywords is one more condition",
    schemas: {
      Contact: object(
        { mail: text, phone: text },
        { anyOf: [{ required: ["mail"] }, { required: ["phone"] }] },
      ),
    },
    wrong: { Contact: "{ mail?: string; phone?: string; } | unknown | unknown" },
    right: { Contact: "{ mail?: string; phone?: string; } & ({ mail: {} | null; } | { phone: {} | null; })" },
  },
  {
    title: "an object that says nothing of its members may have any",
    schemas: {
      Anything: { type: "object" },
      Nothing: { type: "object", additionalProperties: false },
      MaybeNothing: { type: ["object", "null"], additionalProperties: false },
      Named: { allOf: [ref("Owner"), { type: "object", additionalProperties: false }] },
      Described: { allOf: [ref("Owner"), { description: "whoever it is" }] },
    },
    wrong: {
      Anything: "Record<string, never>",
      Named: 'components["schemas"]["Owner"] & Record<string, never>',
      Described: 'components["schemas"]["Owner"] & unknown',
    },
    right: {
      Anything: "Record<string, unknown>",
      Nothing: "Record<string, never>",
      MaybeNothing: "Record<string, never> | null",
      Named: 'components["schemas"]["Owner"]',
      Described: 'components["schemas"]["Owner"]',
    },
  },
  {
    title: "a default does not make a member always present",
    schemas: { Defaulted: object({ size: { type: "integer", default: 3 } }) },
    wrong: { Defaulted: "{ size: number; }" },
    right: { Defaulted: "{ size?: number; }" },
  },
  {
    title: "keywords imply the type that they belong to",
    schemas: {
      List: { items: text },
      Bounded: { minimum: 1 },
      Sparse: { minLength: 1, maxItems: 2 },
    },
    wrong: { List: "unknown", Bounded: "unknown", Sparse: "unknown" },
    right: { List: "string[]", Bounded: "number", Sparse: "unknown[] | string" },
  },
  {
    title: "definitions are no members, and references to inner schemas lead somewhere",
    schemas: {
      Outer: object(
        { inner: ref("Outer/$defs/In~1ner"), deep: ref("Outer/properties/list/items") },
        {
          properties: {
            inner: ref("Outer/$defs/In~1ner"),
            list: { type: "array", items: object({ up: ref("Outer/properties/list") }) },
            first: ref("Outer/properties/list/items"),
          },
          $defs: { "In/ner": { type: "number" } },
        },
      ),
    },
    wrong: {
      Outer:
        '{ inner?: components["schemas"]["Outer"]["$defs"]["In/ner"]; list?: { up?: components["schemas"]["Outer"]["list"]; }[]; first?: components["schemas"]["Outer"]["list"]["items"]; $defs: { "In/ner": number; }; }',
    },
    right: {
      Outer:
        '{ inner?: $defs["components/schemas/Outer/$defs/In~1ner"]; list?: { up?: $defs["components/schemas/Outer/properties/list"]; }[]; first?: $defs["components/schemas/Outer/properties/list/items"]; }',
    },
  },
];

const page = { name: "page", in: "query", required: true, schema: number };

const list = { operationId: "list", parameters: [page], responses: { 200: { description: "ok" } } };

const contract = {
  openapi: "3.1.0",
  info: { title: "Known faults", version: "1" },
  paths: {
    "x-note": { get: {} },
    "/search": {
      get: {
        operationId: "search",
        parameters: [
          { name: "filter", in: "query", content: { "application/json": { schema: object({ n: number }) } } },
          { name: "raw", in: "query", content: { "text/plain": { schema: text } } },
          { $ref: "#/paths/~1list/get/parameters/0" },
        ],
        responses: {
          "x-none": null,
          200: {
            description: "ok",
            headers: {
              Link: { $ref: "#/components/headers/Link" },
              Count: { $ref: "#/components/headers/Count" },
              Meta: { content: { "application/json": { schema: object({ n: number }) } } },
            },
          },
          404: { $ref: "#/components/responses/Alias" },
        },
      },
    },
    "/list": { get: list },
  },
  components: {
    pathItems: { list: { get: list } },
    headers: { Link: { schema: text }, Count: { required: true, schema: number } },
    responses: {
      Alias: { $ref: "#/components/responses/Missing" },
      Missing: { description: "no", content: { "text/plain": { schema: text } } },
    },
    schemas: Object.assign({}, ...cases.map(({ schemas }) => schemas)),
  },
};

/** Uses of the types that have to compile, and some that must not. */
const uses = `
import type { components, operations } from "./schema.ts";

type Schemas = components["schemas"];

export const counts: Schemas["Counts"] = { total: 1, other: "x" };
// @ts-expect-error a member of no declared type
export const badCounts: Schemas["Counts"] = { total: 1, other: true };

export function area(shape: Schemas["Shape"]): number | undefined {
  switch (shape.form) {
    case "round":
    case "oval":
      return shape.radius;
    case "box":
      return shape.side;
  }
}

// @ts-expect-error Long knows the schema by its name only
export const long: Schemas["Long"] = { move: "s" };

export const note: string = (undefined as unknown as Schemas["InPart"]).note;
// @ts-expect-error one of the two is required
export const contact: Schemas["Contact"] = {};
export const collie: Schemas["Dog"] = { species: "Collie" } satisfies Schemas["Collie"];
export const query: operations["search"]["parameters"]["query"] = { filter: { n: 1 }, page: 2 };
`;

describe("corrections", () => {
  let wrong = "";
  let right = "";

  beforeAll(async () => {
    // Its own exception for the extension among the responses is a fault of the same kind.
    const printable = structuredClone(contract);
    Reflect.deleteProperty(printable.paths["/search"].get.responses, "x-none");
    [wrong, right] = await Promise.all([
      renderSchemaModule(printable, { corrections: false }),
      renderSchemaModule(contract),
    ]);
  });

  test("cases do not share names", () => {
    const names = cases.flatMap(({ schemas }) => Object.keys(schemas));
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(cases)("$title", (item) => {
    expect(typesOf(wrong, Object.keys(item.wrong))).toEqual(item.wrong);
    expect(typesOf(right, Object.keys(item.right))).toEqual(item.right);
  });

  test("parameters and headers by content have the type of their schema", () => {
    expect(typeAt(wrong, "operations", "search", "parameters", "query", "filter")).toBe("string");
    expect(typeAt(right, "operations", "search", "parameters", "query")).toBe(
      "{ filter?: { n?: number; }; raw?: string; page: number; }",
    );
    expect(typeAt(right, "operations", "search", "responses", "200", "headers")).toBe(
      '{ Link?: components["headers"]["Link"]; Count: components["headers"]["Count"]; Meta?: { n?: number; }; [name: string]: unknown; }',
    );
  });

  test("a component that refers to another is what that is", () => {
    expect(typeAt(wrong, "components", "responses", "Alias", "content")).toBe("never");
    expect(typeAt(right, "components", "responses", "Alias", "content")).toBe('{ "text/plain": string; }');
  });

  test("an operation is declared once, whatever its path item is", () => {
    expect(wrong.match(/^ {4}list: \{/gm)).toHaveLength(2);
    expect(right.match(/^ {4}list: \{/gm)).toHaveLength(1);
    expect(typeAt(right, "components", "pathItems", "list", "get", "parameters", "query")).toBe(
      "{ page: number; }",
    );
  });

  test("extensions are no paths", () => {
    expect(wrong).toContain('"x-note"');
    expect(right).not.toContain('"x-no');
  });

  test("beside a reference in OpenAPI 3.0 nothing counts", async () => {
    const schemas = { Owner: object({ account: text }), Beside: { ...ref("Owner"), required: ["account"] } };
    const old = await renderSchemaModule({ openapi: "3.0.3", components: { schemas } });
    expect(typesOf(old, ["Beside"])).toEqual({ Beside: 'components["schemas"]["Owner"]' });
  });

  test.each(Object.keys(compilers) as CompilerName[])(
    "the types are what they look like to %s",
    async (compiler) => {
      const folder = scratchFolder("schema");
      await writeFile(join(folder, "schema.ts"), right);
      await writeFile(join(folder, "uses.ts"), uses);
      const options = {
        ...strictestFlags,
        target: "es2024",
        module: "nodenext",
        types: [],
        noEmit: true,
        allowImportingTsExtensions: true,
      };
      expect(await runCompiler(compiler, { include: [`${folder}/*.ts`], options })).toBe("");
    },
  );
});

function typesOf(module: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, typeAt(module, "components", "schemas", name)]));
}

/** The type of a member of an exported interface, on one line and without comments. */
function typeAt(module: string, name: string, ...path: readonly string[]): string {
  const file = ts.createSourceFile("schema.ts", module, ts.ScriptTarget.ESNext);
  const declaration = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find((item) => item.name.text === name);
  let node: ts.Node | undefined = declaration;
  for (const key of path) {
    const { members } = node as ts.InterfaceDeclaration | ts.TypeLiteralNode;
    const member = members.filter(ts.isPropertySignature).find((item) => textOf(item.name, file) === key);
    node = member?.type;
  }
  if (!node) throw new Error(`no ${[name, ...path].join(".")}`);
  const printed = ts.createPrinter({ removeComments: true }).printNode(ts.EmitHint.Unspecified, node, file);
  return printed.replace(/\s+/g, " ");
}

function textOf(name: ts.PropertyName, file: ts.SourceFile): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)
    ? name.text
    : name.getText(file);
}
