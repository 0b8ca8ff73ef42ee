/** What the page about servers shows, as a reader would paste it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programErrors } from "./unit/server/program-errors.ts";

const page = readFileSync(join(import.meta.dirname, "../docs/server.md"), "utf8");
const contract = snippet(/^```yaml openapi.yaml\n(.*?)^```$/ms);

function snippet(fence: RegExp): string {
  return fence.exec(page)?.[1] ?? expect.fail(`there is no ${fence}`);
}

/** Beside the generated files, which the tests call `sample`. */
function beside(code: string): string {
  return code.replaceAll("../../generated/shop/", "./").replaceAll("Shop", "Sample");
}

test("the handlers of the first server compile", async () => {
  const handlers = snippet(/^```ts src\/handlers\/orders.ts\n(.*?)^```$/ms);
  expect(await programErrors(contract, beside(handlers))).toBe("");
  const wrong = handlers.replace("answer(404)", "answer(410)");
  expect(await programErrors(contract, beside(wrong))).toContain("'410'");
});

test("hooks and handlers in files of their own compile", async () => {
  const secured = contract.replace(
    "components:\n",
    `security: [{ BearerAuth: [] }, { ApiKey: [] }]
components:
  securitySchemes: { BearerAuth: { type: http, scheme: bearer }, ApiKey: { type: apiKey, in: header, name: x-key } }
`,
  );
  const hooks = snippet(/^```ts\n(export const security = .*?)^```$/ms).replace("{ … }", "written");
  const program = `
import type { SampleOrdersHandlers, SamplePrincipalsOf, SampleSecurity } from "./server.ts";
declare const users: { find(token: string): Promise<{ name: string } | undefined> };
declare const written: SampleOrdersHandlers<Principals>;
${beside(hooks)}
export const principals: Principals = { BearerAuth: { name: "ada" }, ApiKey: { app: "shop" } };
`;
  expect(await programErrors(secured, program)).toBe("");
});
