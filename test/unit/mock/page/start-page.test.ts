import { describe, expect, test } from "vitest";
import { renderApi, renderRequest, renderStartPage } from "../../../../src/mock/page/start-page.ts";
import type { ApiState, ApiView, OperationView, RequestView } from "../../../../src/mock/page/view.ts";

const operation: OperationView = {
  id: "getTide",
  method: "GET",
  path: "/tides/{id}",
  summary: "One tide",
  tag: "tides",
  curl: "curl http://mock.test/tides/1",
};
const api: ApiView = {
  name: "tides",
  title: "Tides",
  version: "1.2",
  url: "http://mock.test/tides",
  state: { kind: "serving" },
  operations: [operation],
};
const request: RequestView = {
  number: 7,
  time: new Date("2026-01-31T12:00:00Z"),
  api: "tides",
  method: "POST",
  target: "/tides/now?at=noon",
  status: 422,
  milliseconds: 3.4,
  verdict: "refused",
  findings: ["request body /name: is required"],
};
const options = { eventsPath: "/events", nonce: "n0nce" };

/** Text of markup without its tags. */
function words(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, " ")
    .trim();
}

describe("the page", () => {
  const page = renderStartPage({ apis: [api], requests: [request] }, options);

  test("has the landmarks and headings that a reader jumps by", () => {
    expect(page).toMatch(/^<!doctype html><html lang="en">/);
    for (const landmark of [
      "<main>",
      '<nav aria-label="Parts of this page">',
      "<search",
      '<section class="requests"',
      "<h1>",
    ])
      expect(page.split(landmark)).toHaveLength(2);
    expect(page).toContain('<label class="unseen" for="filter">');
  });

  test("asks for nothing from outside, and carries the nonce where it has code", () => {
    expect(page.match(/<(?:style|script)[^>]*>/g)).toEqual([
      '<style nonce="n0nce">',
      '<script nonce="n0nce">',
    ]);
    expect(page).not.toMatch(/\s(?:src|style|on\w+)="|url\(|@import/);
    expect(page.match(/\shref="[^"#]+/g)).toEqual([expect.stringMatching(/^ href="data:image\/svg/)]);
    expect(page).toContain('<body data-events="/events">');
  });

  test("holds the very fragments that events replace", () => {
    expect(page).toContain(renderApi(api));
    expect(page).toContain(renderRequest(request));
  });

  test("has a script without imports, which a browser can read", () => {
    const script = /<script[^>]*>(.*)<\/script>/s.exec(page)?.[1] ?? "";
    expect(() => new Function(script)).not.toThrow();
    expect(script).not.toMatch(/__vi|import\b/);
  });
});

describe("a card", () => {
  test("says what the API is, where it is and what it can do, in one line of markup", () => {
    expect(renderApi(api)).not.toContain("\n");
    expect(words(renderApi(api))).toBe(
      "Tides 1.2 Serving http://mock.test/tides Copy the base URL of Tides tides 1 operations getTide " +
        "GET /tides/ {id} One tide curl http://mock.test/tides/1 Copy the curl line of getTide",
    );
    expect(renderApi(api)).toContain('id="api-tides"');
  });

  const states: readonly (readonly [ApiState, string])[] = [
    [{ kind: "starting" }, "Starting"],
    [
      { kind: "broken", diagnostics: "a.yaml:1:2\n  <b>", serving: true },
      "Contract broken, serving the last good one",
    ],
    [{ kind: "broken", diagnostics: "a.yaml:1:2\n  <b>", serving: false }, "Contract broken, not serving"],
    [{ kind: "down", reason: "a.yaml:1:2\n  <b>" }, "Down"],
  ];
  test.each(states)("in state %j", (state, text) => {
    const card = renderApi({ ...api, state });
    expect(card).toContain(`data-state="${state.kind}">${text}</p>`);
    const problem = '<pre class="problem" tabindex="0">a.yaml:1:2&#10;  &#60;b&#62;</pre>';
    expect(card.includes(problem)).toBe(state.kind !== "starting");
  });

  test("of a contract that was never read goes by the name of the API", () => {
    const never: ApiState = { kind: "broken", diagnostics: "x", serving: false };
    expect(words(renderApi({ ...api, title: "", version: "", operations: [], state: never }))).toContain(
      "tides Contract broken",
    );
  });

  test("groups by tag, in the order of the contract, those without one too", () => {
    const tags = ["b", "", "a", "b"];
    const operations = tags.map((tag, index) => ({ ...operation, id: `op${index}`, tag }));
    const headings = [...renderApi({ ...api, operations }).matchAll(/<h4>(.*?)<\/h4>/g)].map(
      ([, text]) => text,
    );
    expect(headings).toEqual(["b", "Other operations", "a"]);
  });

  test("shows a few operations at once, and many when somebody opens them", () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ ...operation, id: `op${index}` }));
    expect(renderApi(api)).toContain('data-key="tag tides" open>');
    expect(renderApi({ ...api, operations: many })).not.toContain(" open>");
  });

  test("names the method of an RPC line, and says why another has none", () => {
    const operations = [
      { ...operation, rpcMethod: "tide.get" },
      { ...operation, id: "follow", curl: "" },
    ];
    const text = words(renderApi({ ...api, operations }));
    expect(text).toContain("/tides/ {id} tide.get One tide curl");
    expect(text).toMatch(/One tide WebSocket only: a plain request has no answer\.$/);
  });
});

describe("a request", () => {
  test("is one line with time, target, status, milliseconds, verdict and findings", () => {
    const row = renderRequest(request);
    expect(row).not.toContain("\n");
    expect(row).toContain('<li class="request" id="request-7" data-verdict="refused">');
    expect(row).toContain('<time datetime="2026-01-31T12:00:00.000Z">');
    expect(words(row)).toMatch(
      /^\d\d:\d\d:\d\d POST \/tides \/now\?at=noon status 422 3 ms refused request body \/name: is required$/,
    );
  });

  test.each([
    ["tides", "/tides", "POST /tides status"],
    ["tides", "/tides?x", "POST /tides ?x status"],
    ["tides", "/tidesmen", "POST tides /tidesmen status"],
    ["tides", "/now", "POST tides /now status"],
    ["", "/elsewhere", "POST /elsewhere status"],
  ])("of API '%s' for %s", (name, target, text) => {
    expect(words(renderRequest({ ...request, api: name, target }))).toContain(text);
  });
});

test("text from a contract or a request is never markup", () => {
  const hostile = `"'><script>alert(1)</script>`;
  const page = renderStartPage(
    {
      apis: [
        {
          name: hostile,
          title: hostile,
          version: hostile,
          url: hostile,
          state: { kind: "down", reason: hostile },
          operations: [
            {
              id: hostile,
              method: hostile,
              path: `${hostile}{${hostile}}`,
              summary: hostile,
              tag: hostile,
              rpcMethod: hostile,
              curl: hostile,
            },
          ],
        },
      ],
      requests: [{ ...request, api: hostile, method: hostile, target: hostile, findings: [hostile] }],
    },
    { eventsPath: hostile, nonce: "n0nce" },
  );
  expect(page.match(/<script[^>]*>/g)).toEqual(['<script nonce="n0nce">']);
  expect(page).not.toContain(hostile.slice(0, 3));
});
