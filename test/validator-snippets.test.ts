/** What the page about validators shows, as a reader would paste it. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatIssues, type Schema } from "../generators/runtime/validation.ts";
import { compile } from "./support/compile.ts";
import { platformOptions, runCompiler, scratchFolder } from "./support/compiler.ts";
import { useGenerated, writeModules } from "./support/generated-modules.ts";

const page = readFileSync(join(import.meta.dirname, "../docs/validators.md"), "utf8");
const snippets = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);

const contract = `
openapi: 3.1.0
info: { title: Shop, version: '1' }
servers: [{ url: https://shop.test }]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: found
          content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } }
components:
  schemas:
    Order:
      type: object
      required: [lines, status]
      properties:
        lines: { type: array, items: { $ref: '#/components/schemas/Line' } }
        status: { enum: [open, closed] }
    Line:
      type: object
      required: [sku]
      properties: { sku: { type: string, pattern: '^[a-z]+$' }, quantity: { type: integer, minimum: 1 } }
`;

/** What the page takes for granted, and names of the catalog that it leaves to the reader. */
const given: readonly (readonly [needed: string, code: string])[] = [
  ["value", "declare const value: unknown;"],
  ["body", "declare const body: unknown;"],
  ["handlers", 'declare const handlers: import("./server.ts").ShopHandlers;'],
  ["createShopServer(", 'import { createShopServer } from "./server.ts";'],
  ["createShopClient(", 'import { createShopClient } from "./client.ts";'],
  ["validate(", 'import { validate } from "./client.ts";'],
  ["getOrderRe", 'import { getOrderRequest, getOrderResponses } from "./validators.ts";'],
  ["formatIssues(", 'import { formatIssues } from "../runtime/validation.ts";'],
  ["issues", 'declare const issues: readonly import("../runtime/validation.ts").Issue[];'],
];

/** A snippet as a module beside the generated files, with what it needs and does not declare. */
function moduleOf(code: string): string {
  const local = code
    .replaceAll('"./generated/shop/', '"./')
    .replaceAll('"./generated/runtime/', '"../runtime/')
    .replace("Required<Messages>", "Messages");
  const missing = given.filter(([name]) => {
    const word = name.replace(/\W$/, "");
    const isDeclared = new RegExp(`(?:const |import .*)\\b${word}\\b`).test(local);
    return local.includes(name) && !isDeclared;
  });
  const text = [...missing.map(([, line]) => line), local].join("\n");
  return `${text.replaceAll("Shop", "Sample")}\nexport {};\n`;
}

test("the snippets compile", async () => {
  const programs = snippets.filter((code) => !code.startsWith("// specwright.config.ts"));
  expect(programs.length).toBeGreaterThanOrEqual(5);
  const generated = await compile(contract, ["types", "validators", "server", "client"], {
    validators: { patterns: "injected" },
  });
  const folder = scratchFolder("validators-page");
  try {
    writeModules(folder, generated);
    programs.forEach((code, index) => {
      writeFileSync(join(folder, "sample", `snippet-${index + 1}.ts`), moduleOf(code));
    });
    const options = { ...platformOptions, noUnusedLocals: false };
    expect(await runCompiler("TypeScript 7", { include: [`${folder}/sample/snippet-*.ts`], options })).toBe(
      "",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const shop = useGenerated<{ readonly validators: { readonly Order: Schema<unknown> } }>(
  contract,
  ["types", "validators"],
  ["validators"],
);

test("issues read as it says", () => {
  const said = snippets.flatMap((code) =>
    [...code.matchAll(/^\/\/ (.* (?:must|is) .*)$/gm)].map(([, line]) => line),
  );
  const value = { lines: [{ sku: "a", quantity: 0 }, {}], status: "gone" };
  const lines = formatIssues(shop().validators.Order.check(value)).split("\n");
  expect(said.toSorted()).toEqual(lines.toSorted());
});
