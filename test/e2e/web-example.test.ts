/** The page of `examples/web` in a browser, by keyboard where people use one: lists and forms on the mock, health live. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocketServer } from "ws";
import { type MockGateway, startMockGateway } from "../../src/testing.ts";
import { useBrowser } from "../support/browser.ts";
import { scratchFolder } from "../support/compiler.ts";

const root = join(import.meta.dirname, "../..");
const openBrowser = useBrowser();
const http = createServer();
const sockets = new WebSocketServer({ server: http, path: "/godoxy/health" });
let said = "";
sockets.on("connection", (socket) => socket.send(said));
let mock: MockGateway;
let site: PreviewServer;
let url = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const contract = join(root, "specs/lunar/openapi.yaml");
  mock = await startMockGateway({ apis: [{ name: "lunar", contract }] });
  const folder = scratchFolder("web");
  const config = { root: join(root, "examples/web"), logLevel: "error" } as const;
  const godoxy = `http://127.0.0.1:${(http.address() as AddressInfo).port}/godoxy`;
  await build({
    ...config,
    define: {
      "import.meta.env.VITE_LUNAR_URL": JSON.stringify(`${mock.url}/lunar`),
      "import.meta.env.VITE_GODOXY_URL": JSON.stringify(godoxy),
    },
    build: { outDir: folder, emptyOutDir: true },
  });
  await mock.ready;
  site = await preview({
    ...config,
    build: { outDir: folder },
    preview: { port: 0, host: "127.0.0.1" },
  });
  url = site.resolvedUrls?.local[0] ?? "";
});

afterAll(async () => {
  for (const socket of sockets.clients) socket.terminate();
  http.close();
  await Promise.all([site.close(), mock.close()]);
});

async function visit(place = ""): Promise<Page & AsyncDisposable> {
  const page = await openBrowser().newPage({ viewport: { width: 900, height: 640 } });
  page.setDefaultTimeout(20_000);
  await page.goto(url + place);
  return Object.assign(page, { [Symbol.asyncDispose]: () => page.close() });
}

describe("functions", () => {
  test("are listed, and open by keyboard with their heading in focus", async () => {
    await using page = await visit();
    await page.getByRole("row", { name: /^tide-clock/ }).waitFor();
    await page.getByRole("link", { name: "tide-clock" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "tide-clock", level: 1 }).waitFor();
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
    expect(await page.locator("pre").innerText()).toContain("function handler");
  });

  test("that do not exist are told in the words of the API", async () => {
    await using page = await visit();
    await page.route("**/api/functions/*", (route) =>
      route.continue({ headers: { ...route.request().headers(), prefer: "code=404" } }),
    );
    await page.goto(`${url}#/functions/nobody`);
    await page.getByRole("alert").getByText("Function not found").waitFor();
  });

  test("are created by keyboard; what breaks the contract is said before anything is sent", async () => {
    await using page = await visit("#/new");
    const sent: (string | null)[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST") sent.push(request.postData());
    });
    await page.getByRole("heading", { name: "New function" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Name is required").waitFor();
    expect(sent).toEqual([]);
    await page.keyboard.type("harbour-lights");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1 }).and(page.locator(":not(:text('New function'))")).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#\/functions\//);
    expect(JSON.parse(sent[0] ?? "")).toMatchObject({ name: "harbour-lights" });
  });
});

test("health is live, and comes back when the connection breaks", async () => {
  const health = (route: string, state: string): Promise<void> =>
    page.getByRole("listitem").filter({ hasText: route }).getByText(state, { exact: true }).waitFor();
  await using page = await visit();
  publish({ photos: "healthy", mqtt: "healthy", notes: "napping" });
  await page.getByRole("link", { name: "Health" }).click();
  await health("notes", "napping");
  await page.getByRole("status").getByText("live", { exact: true }).waitFor();
  publish({ photos: "healthy", mqtt: "unhealthy", notes: "starting" });
  await health("mqtt", "unhealthy");

  for (const socket of sockets.clients) socket.terminate();
  publish({ photos: "healthy", mqtt: "error", notes: "healthy" });
  await health("mqtt", "error");

  // Leaving the page of the app closes the connection.
  const [socket] = sockets.clients;
  const left = new Promise((resolve) => socket?.once("close", resolve));
  await page.getByRole("link", { name: "Functions" }).click();
  await left;
});

/** What the scripted server says: to everybody at once, and first of all to those who come. */
function publish(health: Readonly<Record<string, string>>): void {
  said = JSON.stringify(health);
  for (const socket of sockets.clients) socket.send(said);
}
