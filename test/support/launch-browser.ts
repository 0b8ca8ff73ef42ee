/** Chromium from npm, headless. */
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as launcher } from "playwright-core";

/** The package's own flags are not taken: they switch off the web's security, and end the browser with its first page. */
export async function launchBrowser(): Promise<Browser> {
  return launcher.launch({
    args: ["--no-sandbox", "--font-render-hinting=none"],
    executablePath: await chromium.executablePath(),
    timeout: 30_000,
  });
}
