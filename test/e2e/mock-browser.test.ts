/** What a frontend team sees: the gateway, real Prisms and a real browser. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { selectApis } from "../../scripts/mock-apis.ts";
import { watchFolder } from "../../scripts/watch-folder.ts";
import {
  type MockGateway,
  type MockGatewayOptions,
  type OperationView,
  startMockGateway,
} from "../../src/testing.ts";
import { useBrowser } from "../support/browser.ts";

const run = promisify(execFile);
const openPage = useBrowser();

/** What a page must never have. */
const faults: string[] = [];
afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});

/** A page in a context of its own, closed by `await using`. */
async function visit(url: string): Promise<Page & AsyncDisposable> {
  const page = await openPage().newPage({ viewport: { width: 1280, height: 900 } });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    // A refused content says so here, and so does a failed script.
    if (message.type() === "error" && !/status of [45]\d\d/.test(message.text())) faults.push(message.text());
  });
  await page.goto(url);
  return Object.assign(page, { [Symbol.asyncDispose]: () => page.close() });
}

/** Once the page listens, nothing that happens afterwards is missed. */
async function whenLive(page: Page): Promise<void> {
  await page.locator('#live[data-connection="on"]').waitFor();
}

describe("the APIs of this repository", () => {
  let gateway: MockGateway;
  beforeAll(async () => {
    gateway = await serve({ apis: await selectApis([], undefined, []) });
  });
  afterAll(() => gateway.close());

  test("are listed with their base URLs, and serve", async () => {
    await using page = await visit(gateway.url);
    const cards = page.locator(".api");
    const names = ["talis", "godoxy", "lunar", "chocolates", "blog"];
    expect(await cards.locator(".state").allInnerTexts()).toEqual(names.map(() => "Serving"));
    expect(await cards.locator(".url code").allInnerTexts()).toEqual(
      names.map((name) => `${gateway.url}/${name}`),
    );
    expect(await cards.locator("h3").allInnerTexts()).toEqual(
      gateway.view.apis.map(({ title, version }) => `${title} ${version}`),
    );
  });

  test("answer the curl line of every operation with success", async () => {
    const results = await Promise.all(
      gateway.view.apis.map(async ({ name, operations }) => {
        const callable = operations.filter(({ curl }) => curl !== "");
        const failed: string[] = [];
        for (const operation of callable) {
          const status = await statusOf(operation);
          if (!/^[23]\d\d$/.test(status))
            failed.push(`${name} ${operation.id}: ${status}, ${operation.curl}`);
        }
        return { called: callable.length, failed };
      }),
    );
    expect(results.flatMap(({ failed }) => failed)).toEqual([]);
    expect(results.reduce((sum, { called }) => sum + called, 0)).toBeGreaterThan(100);
  });

  test("can be called with credentials by a page of another origin, which may read every header", async () => {
    await using other = await serveEmptyPage();
    await using page = await visit(`http://localhost:${other.port}/`);
    const url = `${gateway.url}/lunar/fn/d6j2m8s0q1t7f4hv9b3g`;
    const answer = await page.evaluate(async (target) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch(target, { method: "POST", credentials: "include", headers, body: "{}" });
      return {
        status: response.status,
        id: response.headers.get("x-function-id"),
        text: await response.text(),
      };
    }, url);
    expect(answer).toMatchObject({ status: 200, id: expect.stringMatching(/^\w{20}$/) });
    expect(answer.text).not.toBe("");
  });

  test("show a request and its verdict while it happens", async () => {
    await using page = await visit(gateway.url);
    await whenLive(page);
    await fetch(`${gateway.url}/lunar/api/auth/logout`, { method: "POST" });
    await fetch(`${gateway.url}/lunar/api/auth/login`, { method: "POST", body: "[]" });
    const rows = page.locator(".request");
    await rows.filter({ hasText: "/api/auth/login" }).first().waitFor();
    const [newest, before] = await rows.allInnerTexts();
    expect(before).toMatch(/POST\s+\/lunar\/api\/auth\/logout\s.*200.*kept/s);
    expect(newest).toMatch(/POST\s+\/lunar\/api\/auth\/login\s.*4\d\d.*refused\s+\S/s);
  });

  test("are filtered by words, and leave the way they came in", async () => {
    await using page = await visit(gateway.url);
    await whenLive(page);
    const open = page.locator("details.tag[open]");
    const openBefore = await open.count();
    await page.keyboard.press("/");
    await page.keyboard.type("lunar DELETE versions");
    await expect.poll(() => page.locator("#matches").innerText()).toBe("1 found");
    expect(await page.locator(".operation:visible .path").allInnerTexts()).toEqual([
      "/api/functions/{id}/versions/{version}",
    ]);
    await page.keyboard.press("Escape");
    await expect.poll(() => open.count()).toBe(openBefore);
    expect(await page.locator(".api:visible").count()).toBe(5);
  });

  test("give their lines to the clipboard", async () => {
    await using page = await visit(gateway.url);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const line = page.locator("#api-lunar .operation").first();
    await page.locator("#api-lunar details.tag > summary").first().click();
    await line.locator("summary").click();
    await line.getByRole("button", { name: /^Copy the curl line of login$/ }).click();
    await line.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      gateway.view.apis.find(({ name }) => name === "lunar")?.operations[0]?.curl,
    );
  });

  test("need no script to be seen", async () => {
    await fetch(`${gateway.url}/lunar/docs`);
    const context = await openPage().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(gateway.url);
    expect(await page.locator(".api").count()).toBe(5);
    expect(await page.locator(".request").count()).toBeGreaterThan(0);
    expect(await page.locator("button:visible, input:visible").count()).toBe(0);
    await context.close();
  });
});

/** A gateway that is ready, closed by `await using`. */
async function serve(options: MockGatewayOptions): Promise<MockGateway & AsyncDisposable> {
  const gateway = await startMockGateway(options);
  await gateway.ready;
  return Object.assign(gateway, { [Symbol.asyncDispose]: () => gateway.close() });
}

async function statusOf({ curl }: OperationView): Promise<string> {
  const command = `${curl} --silent --output /dev/null --write-out '%{stderr}%{http_code}'`;
  const { stderr } = await run("sh", ["-c", command], { env: { PATH: process.env["PATH"] } });
  return stderr;
}

async function serveEmptyPage(): Promise<{ readonly port: number } & AsyncDisposable> {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>Elsewhere</title>");
  });
  await once(server.listen(0), "listening");
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("contracts that somebody writes", () => {
  let folder: string;
  let gateway: MockGateway;
  const attack = '<script>window.hacked = 1</script><img src="x" onerror="window.hacked = 1">';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "specwright-browser-"));
    await write("tides", tides("1", "low water"));
    await write("hostile", hostile());
    const apis = ["tides", "hostile"].map((name) => ({ name, contract: join(folder, `${name}.json`) }));
    gateway = await serve({ apis, watchFolder: watch });
  });
  afterAll(async () => {
    await gateway.close();
    await rm(folder, { recursive: true });
  });

  function watch(path: string, changed: () => void): { close(): void } {
    return watchFolder(path, changed, (reason) => faults.push(reason));
  }

  async function write(name: string, contract: object): Promise<void> {
    await writeFile(join(folder, `${name}.json`), JSON.stringify(contract));
  }

  async function answer(): Promise<string> {
    return (await fetch(`${gateway.url}/tides/now`)).text();
  }

  function tides(version: string, value: string, reference = "#/components/schemas/Water"): object {
    return {
      openapi: "3.1.0",
      info: { title: "Tides", version },
      paths: { "/now": { get: operation({ schema: { $ref: reference }, example: value }) } },
      components: { schemas: { Water: { type: "string" } } },
    };
  }

  function hostile(reference = "#/components/schemas/Text"): object {
    return {
      openapi: "3.1.0",
      info: { title: `</title></style>${attack}`, version: `"'>${attack}` },
      paths: {
        [`/x'"${attack}`]: {
          post: {
            ...operation({ schema: { $ref: reference }, example: attack }),
            operationId: `">${attack}`,
            summary: `--><!--</textarea>${attack}`,
            tags: [`" autofocus onfocus="window.hacked = 1" x="${attack}`],
            requestBody: { content: { "application/json": { example: `</script>${attack}` } } },
          },
        },
      },
      components: { schemas: { Text: { type: "string" } } },
    };
  }

  function operation(media: object): object {
    return { responses: { 200: { description: "", content: { "application/json": media } } } };
  }

  test("are served and shown anew when they are saved, and the last good one while they are broken", async () => {
    await using page = await visit(gateway.url);
    await whenLive(page);
    const card = page.locator("#api-tides");
    expect(await answer()).toBe('"low water"');
    expect(await card.locator("h3").innerText()).toBe("Tides 1");

    await write("tides", tides("2", "high water"));
    await expect.poll(answer, { timeout: 20_000 }).toBe('"high water"');
    await card.getByText("Tides 2").waitFor();

    await write("tides", tides("3", "no water", "#/components/schemas/Watre"));
    await card.locator('[data-state="broken"]').waitFor();
    expect(await card.locator(".problem").innerText()).toMatch(/tides\.json:1:\d+ +error +ref\/not-found/);
    expect(await card.locator("h3").innerText()).toBe("Tides 2");
    expect(await answer()).toBe('"high water"');

    await write("tides", tides("4", "spring tide"));
    await card.getByText("Tides 4").waitFor();
    await card.locator('[data-state="serving"]').waitFor();
    await expect.poll(answer, { timeout: 20_000 }).toBe('"spring tide"');
  });

  test("are shown anew when the mock comes back", async () => {
    const apis = [{ name: "tides", contract: join(folder, "tides.json") }];
    await using first = await serve({ apis });
    await using page = await visit(first.url);
    await whenLive(page);
    await fetch(`${first.url}/tides/now`);
    await page.locator(".request").waitFor();

    const expected = faults.length;
    await first.close();
    await page.locator('#live[data-connection="off"]').waitFor();
    await write("tides", tides("5", "back again"));
    await using second = await serve({ apis, port: Number(new URL(first.url).port) });
    expect(second.url).toBe(first.url);
    await page.getByText("Tides 5").waitFor();
    await expect.poll(() => page.locator(".request").count()).toBe(0);
    // The browser tells of each try that found nobody.
    expect(
      faults.splice(expected).filter((fault) => !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE/.test(fault)),
    ).toEqual([]);
  });

  test("execute nothing, whatever they hold and whatever is asked for", async () => {
    await using page = await visit(gateway.url);
    await whenLive(page);
    const card = page.locator("#api-hostile");
    expect(await card.locator("h3").innerText()).toContain(attack);
    await card.locator(".operation summary").click();
    expect(await card.locator(".line code").innerText()).toContain(`</script>`);

    await request(`${gateway.url}/hostile/`, `/hostile/x'"${attack.replaceAll(" ", "%20")}`);
    await page.locator(".request").filter({ hasText: "<script>window.hacked" }).waitFor();
    await write("hostile", hostile(`#/components/schemas/${attack}`));
    await card.locator(".problem").filter({ hasText: "<script>window.hacked" }).waitFor();
    await page.reload();
    await whenLive(page);
    expect(await page.evaluate(() => Reflect.get(window, "hacked"))).toBeUndefined();
    expect(await page.locator("main img, main script, main [onerror], main [onfocus]").count()).toBe(0);
  });
});

/** A request for a target that `fetch` would write in another way. */
async function request(base: string, path: string): Promise<void> {
  const [response] = await once(get(base, { path }), "response");
  await once(response.resume(), "end");
}
