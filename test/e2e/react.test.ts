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

test("components use the generated options of TanStack Query", async () => {
  await using page = await visit("query.tsx");
  const pages = page.locator("#pages");
  await pages.getByText("one, two", { exact: true }).waitFor();
  await page.getByRole("button", { name: "more" }).click();
  await pages.getByText("one, two, three, four", { exact: true }).waitFor();
  await page.getByRole("button", { name: "more" }).click();
  await pages.getByText("one, two, three, four, five", { exact: true }).waitFor();
  expect(await page.getByRole("button", { name: "more" }).count()).toBe(0);

  // The key of the list stands for its pages too.
  await page.getByRole("button", { name: "create" }).click();
  await pages.getByText("zero, one, two, three, four, five", { exact: true }).waitFor();

  await page.locator("#missing", { hasText: "Function not found" }).waitFor();
  await page.locator("#waiting", { hasText: "fetching" }).waitFor();
  await page.getByRole("button", { name: "leave" }).click();
  await page.waitForFunction("document.title === 'aborted'");
});
