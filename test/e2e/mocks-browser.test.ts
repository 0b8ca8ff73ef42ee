/** The generated handlers in a page: MSW's service worker answers what the generated client asks. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { servePage } from "../support/page-server.ts";

const root = join(import.meta.dirname, "../..");
const openBrowser = useBrowser();

/** What the page does; its findings are the title. */
const program = `
import { setupWorker } from "msw/browser";
import { createLunarClient } from "./generated/lunar/client.ts";
import { createLunarMocks } from "./test/mocks/lunar/mocks.ts";

const mocks = createLunarMocks();
const worker = setupWorker(...mocks.handlers());
await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
const lunar = createLunarClient({ baseUrl: location.origin });
const { name } = await lunar.getFunction({ id: "d0q3v8h2k5mn7p9r1tag" });
worker.use(mocks.getFunction.answers(404));
const status = await lunar.getFunction({ id: "x" }).catch((error) => error.status);
document.title = JSON.stringify([name === mocks.getFunction.example(200).body.name, status]);
`;

test("answer a page of the browser", async () => {
  const server = await servePage(
    { text: program, folder: root },
    {
      "/mockServiceWorker.js": {
        headers: { "content-type": "text/javascript" },
        body: readFileSync(join(root, "node_modules/msw/lib/mockServiceWorker.js"), "utf8"),
      },
    },
  );
  const page = await openBrowser().newPage();
  await page.goto(server.url);
  await page.waitForFunction("document.title !== ''", undefined, { timeout: 20_000 });
  expect(JSON.parse(await page.title())).toEqual([true, 404]);
  expect(server.requests.filter((request) => request.includes("/api/"))).toEqual([]);
  await page.close();
});
