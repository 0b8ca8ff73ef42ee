/** React components on the generated code, in a real browser. The pages are in `pages/`; mocks answer them. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { servePage } from "../support/page-server.ts";

const openBrowser = useBrowser();

async function visit(name: string): Promise<Page & AsyncDisposable> {
  const { url } = await servePage({ file: join(import.meta.dirname, "pages", name) });
  const page = await openBrowser().newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  return Object.assign(page, { [Symbol.asyncDispose]: () => page.close() });
}

test("openapi-react-query works on the client's fetch", async () => {
  await using page = await visit("openapi-react-query.tsx");
  await page.getByText("tide-clock, 5 a page").waitFor();
  await page.locator("#gone", { hasText: "Function not found" }).waitFor();
  await page.getByRole("button", { name: "create" }).click();
  await page.getByRole("button", { name: /^created / }).waitFor();
  expect(await page.locator("p").count()).toBe(2);
});
