/** A real browser for tests: Chromium from npm, headless. */
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as launcher } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** One browser for the tests of a file, launched before them and closed after them. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (browser === undefined) throw new Error("the browser is launched before the first test");
    return browser;
  };
}

/** The package's own flags are not taken: they switch off the web's security, and end the browser with its first page. */
export async function launchBrowser(): Promise<Browser> {
  return launcher.launch({
    args: ["--no-sandbox", "--font-render-hinting=none"],
    executablePath: await chromium.executablePath(),
    timeout: 30_000,
  });
}
