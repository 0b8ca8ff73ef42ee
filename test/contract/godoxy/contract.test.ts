// @generated from specs/godoxy/openapi.yaml by the contract-tests generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
/**
 * Contract tests of GoDoxy.
 *
 * They start a mock of the contract. With GODOXY_BASE_URL they go to that server instead, and
 * leave out what only a mock can be asked for.
 */
import { contractServer, without } from "specwright/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError, createGodoxyClient, type GodoxyClient } from "../../../generated/godoxy/client.ts";
import type * as t from "../../../generated/godoxy/types.ts";
import * as v from "../../../generated/godoxy/validators.ts";

const server = contractServer({ contract: "specs/godoxy/openapi.yaml", prefix: "GODOXY" });
const mocked = test.runIf(server.isMock);

let client: GodoxyClient;
/** A client without credentials. */
let stranger: GodoxyClient;

beforeAll(async () => {
  const baseUrl = await server.start();
  const credentials = {
    SessionToken: server.secret("SESSION_TOKEN"),
    OidcToken: server.secret("OIDC_TOKEN"),
  };
  client = createGodoxyClient({ baseUrl, credentials });
  stranger = createGodoxyClient({ baseUrl });
}, 60_000);

afterAll(() => server.stop());

describe("getVersion: GET /version", () => {
  const input: t.GetVersionInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.getVersion(input);
    expect(response.status).toBe(200);
    expect(v.getVersionResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=release",
    "code=200, example=unknown",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getVersion(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getVersionResponses[200]["application/json"].check(data)).toEqual([]);
  });
});

/**
 * Not tested of getHealth: GET /health:
 * - 101: a status below 200 is no answer
 */
describe("getHealth: GET /health", () => {
  const input: t.GetHealthInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.getHealth(input);
    expect(response.status).toBe(200);
    expect(v.getHealthResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=mixed",
    "code=200, example=noRoutes",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getHealth(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getHealthResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getHealth(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getHealth(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getHealthResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getHealth(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getHealth(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getHealthResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getHealth(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of getStats: GET /stats:
 * - 101: a status below 200 is no answer
 */
describe("getStats: GET /stats", () => {
  const input: t.GetStatsInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.getStats(input);
    expect(response.status).toBe(200);
    expect(v.getStatsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getStats(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getStats(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getStatsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getStats(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getStats(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getStatsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getStats(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of getFavicon: GET /favicon:
 * - 200, image/*: Prism knows no ranges and lists of media types
 */
describe("getFavicon: GET /favicon", () => {
  const input: t.GetFaviconInput = {
    url: "@selfhst/photoprism.svg",
    alias: "photos",
    variant: "dark",
  };

  test("answers 200 as image/svg+xml", async () => {
    const { data, response } = await client.raw.getFavicon(input, { headers: { accept: "image/svg+xml" } });
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  mocked.for([
    "code=200",
  ])("answers 200 as image/x-icon to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getFavicon(input, { headers: { accept: "image/x-icon", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeInstanceOf(Blob);
  });

  mocked.for([
    "code=200",
  ])("answers 200 as image/png to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getFavicon(input, { headers: { accept: "image/png", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeInstanceOf(Blob);
  });

  mocked.for([
    "code=200",
  ])("answers 200 as image/webp to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getFavicon(input, { headers: { accept: "image/webp", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeInstanceOf(Blob);
  });

  test.for<[title: string, input: t.GetFaviconInput]>([
    [
      "query parameter 'url', example 'site'",
      { url: "https://wiki.garden.example/favicon.png", alias: "photos", variant: "dark" },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.getFavicon(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFavicon(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=invalidUrl",
    "code=400, example=relative",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFavicon(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getFaviconResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFavicon(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getFaviconResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownRoute",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFavicon(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getFaviconResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFavicon(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getFaviconResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=502, example=unreachable",
  ])("throws an ApiError 502 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFavicon(input, { headers: { prefer } }));
    expect(error.status).toBe(502);
    expect(v.getFaviconResponses[502]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=maintenance",
  ])("throws an ApiError 503 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFavicon(input, { headers: { prefer } }));
    expect(error.status).toBe(503);
    expect(v.getFaviconResponses.default["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getFavicon(input);
    expect(response.status).toBe(401);
  });
});

describe("listIcons: GET /icons", () => {
  const input: t.ListIconsInput = { keyword: "photo", limit: 2 };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listIcons(input);
    expect(response.status).toBe(200);
    expect(v.listIconsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=found",
    "code=200, example=nothing",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listIcons(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listIconsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listIcons(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=noInteger",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listIcons(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.listIconsResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listIcons(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listIconsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listIcons(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listIconsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listIcons(input);
    expect(response.status).toBe(401);
  });
});

describe("reloadConfig: POST /reload", () => {
  const input: t.ReloadConfigInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.reloadConfig(input);
    expect(response.status).toBe(200);
    expect(v.reloadConfigResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.reloadConfig(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.reloadConfigResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.reloadConfig(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.reloadConfigResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.reloadConfig(input);
    expect(response.status).toBe(401);
  });
});

describe("checkAuth: HEAD /auth/check", () => {
  const input: t.CheckAuthInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.checkAuth(input);
    expect(response.status).toBe(200);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.checkAuth(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
    expect(error.body).toBeUndefined();
  });

  mocked.for([
    "code=401",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.checkAuth(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(error.body).toBeUndefined();
  });

  mocked.for([
    "code=503",
  ])("throws an ApiError 503 to Prefer: %s", async (prefer) => {
    const error = await failure(client.checkAuth(input, { headers: { prefer } }));
    expect(error.status).toBe(503);
    expect(error.body).toBeUndefined();
  });
});

describe("login: POST /auth/login", () => {
  const input: t.LoginInput = {};

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.login(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=403, example=noBrowser",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.login(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=429, example=blocked",
  ])("throws an ApiError 429 to Prefer: %s", async (prefer) => {
    const error = await failure(client.login(input, { headers: { prefer } }));
    expect(error.status).toBe(429);
    expect(error.body).toBeTypeOf("string");
  });
});

describe("authCallback: POST /auth/callback", () => {
  const input: t.AuthCallbackInput = {
    code: "5f2b9c0e7d",
    state: "c2FtcGxlLXN0YXRl",
    body: { username: "mara", password: "correct horse" },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.authCallback(input);
    expect(response.status).toBe(200);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.authCallback(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=invalidBody",
    "code=400, example=wrongPassword",
  ])("throws an ApiError 400 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.authCallback(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(400);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=400, example=wrongState",
  ])("throws an ApiError 400 as text/html to Prefer: %s", async (prefer) => {
    const error = await failure(client.authCallback(input, { headers: { accept: "text/html", prefer } }));
    expect(error.status).toBe(400);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.authCallback(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(500);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=noToken",
  ])("throws an ApiError 500 as text/html to Prefer: %s", async (prefer) => {
    const error = await failure(client.authCallback(input, { headers: { accept: "text/html", prefer } }));
    expect(error.status).toBe(500);
    expect(error.body).toBeTypeOf("string");
  });

  test.for([
    "username",
    "password",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.authCallback({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("oidcCallback: GET /auth/callback", () => {
  const input: t.OidcCallbackInput = { code: "5f2b9c0e7d", state: "c2FtcGxlLXN0YXRl" };

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.oidcCallback(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=wrongState",
  ])("throws an ApiError 400 as text/html to Prefer: %s", async (prefer) => {
    const error = await failure(client.oidcCallback(input, { headers: { accept: "text/html", prefer } }));
    expect(error.status).toBe(400);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=400, example=noOidc",
  ])("throws an ApiError 400 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.oidcCallback(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(400);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=noToken",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.oidcCallback(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(error.body).toBeTypeOf("string");
  });
});

describe("logout: POST /auth/logout", () => {
  const input: t.LogoutInput = {};

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.logout(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });
});

describe("logoutGet: GET /auth/logout", () => {
  const input: t.LogoutGetInput = {};

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.logoutGet(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });
});

/**
 * Not tested of listRoutes: GET /route/list:
 * - 101: a status below 200 is no answer
 */
describe("listRoutes: GET /route/list", () => {
  const input: t.ListRoutesInput = { provider: "home" };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listRoutes(input);
    expect(response.status).toBe(200);
    expect(v.listRoutesResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=routes",
    "code=200, example=unknownProvider",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listRoutes(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listRoutesResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listRoutes(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listRoutes(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listRoutesResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listRoutes(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listRoutes(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listRoutesResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listRoutes(input);
    expect(response.status).toBe(401);
  });
});

describe("getRoute: GET /route/{which}", () => {
  const input: t.GetRouteInput = { which: "photos" };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getRoute(input);
    expect(response.status).toBe(200);
    expect(v.getRouteResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getRoute(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getRoute(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getRouteResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknown",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getRoute(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getRouteResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getRoute(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getRouteResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getRoute(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of listRouteProviders: GET /route/providers:
 * - 101: a status below 200 is no answer
 */
describe("listRouteProviders: GET /route/providers", () => {
  const input: t.ListRouteProvidersInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.listRouteProviders(input);
    expect(response.status).toBe(200);
    expect(v.listRouteProvidersResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listRouteProviders(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listRouteProviders(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listRouteProvidersResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listRouteProviders(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listRouteProviders(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listRouteProvidersResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listRouteProviders(input);
    expect(response.status).toBe(401);
  });
});

describe("listRoutesByProvider: GET /route/by_provider", () => {
  const input: t.ListRoutesByProviderInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.listRoutesByProvider(input);
    expect(response.status).toBe(200);
    expect(v.listRoutesByProviderResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listRoutesByProvider(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listRoutesByProvider(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listRoutesByProviderResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listRoutesByProvider(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listRoutesByProviderResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listRoutesByProvider(input);
    expect(response.status).toBe(401);
  });
});

describe("runRulePlayground: POST /route/playground", () => {
  const input: t.RunRulePlaygroundInput = {
    body: {
      rules: [{ name: "old-albums", on: "path glob(/albums/*)", do: "rewrite /albums/ /library/" }],
      mockRequest: {
        method: "GET",
        path: "/albums/spring",
        host: "photos.garden.example",
        headers: { Accept: ["text/html"] },
        query: { page: ["2"] },
        cookies: [{ name: "theme", value: "dark" }],
        remoteIP: "192.0.2.77",
      },
      mockResponse: {
        statusCode: 200,
        headers: { "Content-Type": ["text/plain"] },
        body: "spring",
      },
    },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.runRulePlayground(input);
    expect(response.status).toBe(200);
    expect(v.runRulePlaygroundResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=rewritten",
    "code=200, example=blocked",
    "code=200, example=failed",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.runRulePlayground(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.runRulePlaygroundResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.RunRulePlaygroundInput]>([
    [
      "application/json body, example 'block'",
      {
        body: {
          rules: [
            { name: "read-only", on: "method POST", do: "error 405 Not here" },
            { name: "typo", on: "weekday Monday", do: "pass" },
          ],
          mockRequest: { method: "POST", path: "/albums" },
        },
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.runRulePlayground(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=noRules",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.runRulePlayground(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.runRulePlaygroundResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.runRulePlayground(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.runRulePlaygroundResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.runRulePlayground(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.runRulePlaygroundResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.runRulePlayground(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.runRulePlayground(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "rules",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.runRulePlayground({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("getContainer: GET /docker/container/{id}", () => {
  const input: t.GetContainerInput = {
    id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getContainer(input);
    expect(response.status).toBe(200);
    expect(v.getContainerResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getContainer(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getContainerResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknown",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getContainerResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getContainerResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getContainer(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of listContainers: GET /docker/containers:
 * - 101: a status below 200 is no answer
 */
describe("listContainers: GET /docker/containers", () => {
  const input: t.ListContainersInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.listContainers(input);
    expect(response.status).toBe(200);
    expect(v.listContainersResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listContainers(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listContainers(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listContainersResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listContainers(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listContainers(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listContainersResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listContainers(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of getDockerInfo: GET /docker/info:
 * - 101: a status below 200 is no answer
 */
describe("getDockerInfo: GET /docker/info", () => {
  const input: t.GetDockerInfoInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.getDockerInfo(input);
    expect(response.status).toBe(200);
    expect(v.getDockerInfoResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getDockerInfo(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getDockerInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getDockerInfoResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getDockerInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getDockerInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getDockerInfoResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getDockerInfo(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of streamContainerLogs: GET /docker/logs/{id}:
 * - 101: a status below 200 is no answer
 */
describe("streamContainerLogs: GET /docker/logs/{id}", () => {
  const input: t.StreamContainerLogsInput = {
    id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
    stdout: true,
    stderr: false,
    from: "2026-01-24T12:00:00Z",
    to: "2026-01-24T13:00:00Z",
    levels: "info",
  };

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamContainerLogs(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=invalidQuery",
  ])("throws an ApiError 400 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamContainerLogs(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(400);
    expect(v.streamContainerLogsResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=400, example=noUpgrade",
  ])("throws an ApiError 400 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamContainerLogs(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(400);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamContainerLogs(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.streamContainerLogsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamContainerLogs(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=404, example=unknown",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamContainerLogs(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.streamContainerLogsResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamContainerLogs(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.streamContainerLogsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.streamContainerLogs(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of getContainerStats: GET /docker/stats/{id}:
 * - 101: a status below 200 is no answer
 */
describe("getContainerStats: GET /docker/stats/{id}", () => {
  const input: t.GetContainerStatsInput = {
    id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getContainerStats(input);
    expect(response.status).toBe(200);
    expect(v.getContainerStatsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.GetContainerStatsInput]>([
    [
      "path parameter 'id', example 'alias'",
      { id: "photos" },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.getContainerStats(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getContainerStats(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=noContainer",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getContainerStats(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getContainerStatsResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getContainerStats(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getContainerStatsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getContainerStats(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=404, example=unknown",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getContainerStats(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getContainerStatsResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getContainerStats(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getContainerStatsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getContainerStats(input);
    expect(response.status).toBe(401);
  });
});

describe("startContainer: POST /docker/start", () => {
  const input: t.StartContainerInput = {
    body: { id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b" },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.startContainer(input);
    expect(response.status).toBe(200);
    expect(v.startContainerResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.StartContainerInput]>([
    [
      "application/json body, example 'checkpoint'",
      {
        body: {
          id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
          checkpointID: "before-upgrade",
          checkpointDir: "/srv/checkpoints",
        },
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.startContainer(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=noId",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.startContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.startContainerResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.startContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.startContainerResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknown",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.startContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.startContainerResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.startContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.startContainerResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.startContainer(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.startContainer(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "id",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.startContainer({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("stopContainer: POST /docker/stop", () => {
  const input: t.StopContainerInput = {
    body: { id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b" },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.stopContainer(input);
    expect(response.status).toBe(200);
    expect(v.stopContainerResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.StopContainerInput]>([
    [
      "application/json body, example 'patient'",
      {
        body: {
          id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
          signal: "SIGINT",
          timeout: -1,
        },
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.stopContainer(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=noId",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.stopContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.stopContainerResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.stopContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.stopContainerResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknown",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.stopContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.stopContainerResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.stopContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.stopContainerResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.stopContainer(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.stopContainer(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "id",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.stopContainer({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("restartContainer: POST /docker/restart", () => {
  const input: t.RestartContainerInput = {
    body: { id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b" },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.restartContainer(input);
    expect(response.status).toBe(200);
    expect(v.restartContainerResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.RestartContainerInput]>([
    [
      "application/json body, example 'impatient'",
      {
        body: {
          id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
          timeout: 0,
        },
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.restartContainer(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=noId",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.restartContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.restartContainerResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.restartContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.restartContainerResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknown",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.restartContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.restartContainerResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.restartContainer(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.restartContainerResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.restartContainer(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.restartContainer(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "id",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.restartContainer({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("getCertInfo: GET /cert/info", () => {
  const input: t.GetCertInfoInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.getCertInfo(input);
    expect(response.status).toBe(200);
    expect(v.getCertInfoResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getCertInfo(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getCertInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getCertInfoResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=notEnabled",
    "code=404, example=none",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getCertInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getCertInfoResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getCertInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getCertInfoResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getCertInfo(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of renewCert: GET /cert/renew:
 * - 101: a status below 200 is no answer
 */
describe("renewCert: GET /cert/renew", () => {
  const input: t.RenewCertInput = {};

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.renewCert(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=noUpgrade",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.renewCert(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.renewCert(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.renewCertResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.renewCert(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=404, example=notEnabled",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.renewCert(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.renewCertResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.renewCert(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.renewCertResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.renewCert(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of getSystemInfo: GET /metrics/system_info:
 * - 101: a status below 200 is no answer
 */
describe("getSystemInfo: GET /metrics/system_info", () => {
  const input: t.GetSystemInfoInput = {
    agent_addr: "192.0.2.40:8890",
    agent_name: "shed",
    period: "1h",
    aggregate: "cpu_average",
    interval: "5s",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getSystemInfo(input);
    expect(response.status).toBe(200);
    expect(v.getSystemInfoResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=latest",
    "code=200, example=cpuAverage",
    "code=200, example=diskUsage",
    "code=200, example=noneYet",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getSystemInfo(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getSystemInfoResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getSystemInfo(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=invalidPeriod",
    "code=400, example=noAggregate",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getSystemInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getSystemInfoResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getSystemInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getSystemInfoResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getSystemInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=404, example=unknownAgent",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getSystemInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getSystemInfoResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getSystemInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getSystemInfoResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getSystemInfo(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of streamAllSystemInfo: GET /metrics/all_system_info:
 * - 101: a status below 200 is no answer
 */
describe("streamAllSystemInfo: GET /metrics/all_system_info", () => {
  const input: t.StreamAllSystemInfoInput = {
    period: "1h",
    aggregate: "cpu_average",
    interval: "5s",
  };

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamAllSystemInfo(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=noUpgrade",
    "code=400, example=invalidPeriod",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamAllSystemInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.streamAllSystemInfoResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamAllSystemInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.streamAllSystemInfoResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamAllSystemInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamAllSystemInfo(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.streamAllSystemInfoResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.streamAllSystemInfo(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of getUptime: GET /metrics/uptime:
 * - 101: a status below 200 is no answer
 */
describe("getUptime: GET /metrics/uptime", () => {
  const input: t.GetUptimeInput = {
    period: "1h",
    limit: 2,
    offset: 0,
    keyword: "photos",
    interval: "5s",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getUptime(input);
    expect(response.status).toBe(200);
    expect(v.getUptimeResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=page",
    "code=200, example=behind",
    "code=200, example=latest",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getUptime(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getUptimeResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=204",
  ])("answers 204 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getUptime(input, { headers: { prefer } });
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getUptime(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=invalidPeriod",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getUptime(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getUptimeResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getUptime(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getUptimeResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getUptime(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getUptime(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getUptimeResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getUptime(input);
    expect(response.status).toBe(401);
  });
});

describe("listHomepageCategories: GET /homepage/categories", () => {
  const input: t.ListHomepageCategoriesInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.listHomepageCategories(input);
    expect(response.status).toBe(200);
    expect(v.listHomepageCategoriesResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listHomepageCategories(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listHomepageCategories(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listHomepageCategoriesResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listHomepageCategories(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listHomepageCategoriesResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listHomepageCategories(input);
    expect(response.status).toBe(401);
  });
});

/**
 * Not tested of listHomepageItems: GET /homepage/items:
 * - 101: a status below 200 is no answer
 */
describe("listHomepageItems: GET /homepage/items", () => {
  const input: t.ListHomepageItemsInput = {
    search: "wik",
    category: "Documents",
    provider: "home",
    sort_method: "clicks",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listHomepageItems(input);
    expect(response.status).toBe(200);
    expect(v.listHomepageItemsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listHomepageItems(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=unknownMethod",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listHomepageItems(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.listHomepageItemsResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listHomepageItems(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listHomepageItemsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listHomepageItems(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listHomepageItems(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listHomepageItemsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listHomepageItems(input);
    expect(response.status).toBe(401);
  });
});

describe("setHomepageItem: POST /homepage/set/item", () => {
  const input: t.SetHomepageItemInput = {
    body: {
      which: "wiki",
      value: {
        show: true,
        name: "Garden wiki",
        icon: "@selfhst/wikijs.svg",
        category: "Documents",
        description: "Everything about the garden",
        favorite: true,
      },
    },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.setHomepageItem(input);
    expect(response.status).toBe(200);
    expect(v.setHomepageItemResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=wrongType",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItem(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.setHomepageItemResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItem(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.setHomepageItemResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItem(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.setHomepageItemResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.setHomepageItem(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItem(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "which",
    "value",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItem({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("setHomepageItemsBatch: POST /homepage/set/items_batch", () => {
  const input: t.SetHomepageItemsBatchInput = {
    body: {
      value: {
        wiki: {
          show: true,
          name: "Garden wiki",
          icon: "@selfhst/wikijs.svg",
          category: "Documents",
          description: "Everything about the garden",
          favorite: true,
        },
        notes: {
          show: true,
          name: "Notes",
          icon: null,
          category: "Documents",
          description: "",
          favorite: false,
        },
      },
    },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.setHomepageItemsBatch(input);
    expect(response.status).toBe(200);
    expect(v.setHomepageItemsBatchResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=wrongType",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemsBatch(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.setHomepageItemsBatchResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemsBatch(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.setHomepageItemsBatchResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemsBatch(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.setHomepageItemsBatchResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.setHomepageItemsBatch(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemsBatch(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "value",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemsBatch({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("setHomepageItemVisible: POST /homepage/set/item_visible", () => {
  const input: t.SetHomepageItemVisibleInput = {
    body: { which: ["mqtt", "photos-db"], value: false },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.setHomepageItemVisible(input);
    expect(response.status).toBe(200);
    expect(v.setHomepageItemVisibleResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=wrongType",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemVisible(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.setHomepageItemVisibleResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemVisible(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.setHomepageItemVisibleResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemVisible(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.setHomepageItemVisibleResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.setHomepageItemVisible(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemVisible(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "which",
    "value",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemVisible({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("setHomepageItemFavorite: POST /homepage/set/item_favorite", () => {
  const input: t.SetHomepageItemFavoriteInput = {
    body: { which: ["wiki", "photos"], value: true },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.setHomepageItemFavorite(input);
    expect(response.status).toBe(200);
    expect(v.setHomepageItemFavoriteResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=wrongType",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemFavorite(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.setHomepageItemFavoriteResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemFavorite(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.setHomepageItemFavoriteResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemFavorite(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.setHomepageItemFavoriteResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.setHomepageItemFavorite(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemFavorite(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "which",
    "value",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemFavorite({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("setHomepageItemSortOrder: POST /homepage/set/item_sort_order", () => {
  const input: t.SetHomepageItemSortOrderInput = { body: { which: "wiki", value: 3 } };

  test("answers 200", async () => {
    const { data, response } = await client.raw.setHomepageItemSortOrder(input);
    expect(response.status).toBe(200);
    expect(v.setHomepageItemSortOrderResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=wrongType",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemSortOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.setHomepageItemSortOrderResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemSortOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.setHomepageItemSortOrderResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemSortOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.setHomepageItemSortOrderResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.setHomepageItemSortOrder(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemSortOrder(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "which",
    "value",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemSortOrder({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("setHomepageItemAllSortOrder: POST /homepage/set/item_all_sort_order", () => {
  const input: t.SetHomepageItemAllSortOrderInput = { body: { which: "wiki", value: 10 } };

  test("answers 200", async () => {
    const { data, response } = await client.raw.setHomepageItemAllSortOrder(input);
    expect(response.status).toBe(200);
    expect(v.setHomepageItemAllSortOrderResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=wrongType",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemAllSortOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.setHomepageItemAllSortOrderResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemAllSortOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.setHomepageItemAllSortOrderResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemAllSortOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.setHomepageItemAllSortOrderResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.setHomepageItemAllSortOrder(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemAllSortOrder(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "which",
    "value",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemAllSortOrder({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("setHomepageItemFavSortOrder: POST /homepage/set/item_fav_sort_order", () => {
  const input: t.SetHomepageItemFavSortOrderInput = { body: { which: "wiki", value: 1 } };

  test("answers 200", async () => {
    const { data, response } = await client.raw.setHomepageItemFavSortOrder(input);
    expect(response.status).toBe(200);
    expect(v.setHomepageItemFavSortOrderResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=wrongType",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemFavSortOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.setHomepageItemFavSortOrderResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemFavSortOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.setHomepageItemFavSortOrderResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageItemFavSortOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.setHomepageItemFavSortOrderResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.setHomepageItemFavSortOrder(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemFavSortOrder(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "which",
    "value",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageItemFavSortOrder({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("setHomepageCategoryOrder: POST /homepage/set/category_order", () => {
  const input: t.SetHomepageCategoryOrderInput = { body: { which: "Documents", value: -1 } };

  test("answers 200", async () => {
    const { data, response } = await client.raw.setHomepageCategoryOrder(input);
    expect(response.status).toBe(200);
    expect(v.setHomepageCategoryOrderResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=wrongType",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageCategoryOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.setHomepageCategoryOrderResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageCategoryOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.setHomepageCategoryOrderResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setHomepageCategoryOrder(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.setHomepageCategoryOrderResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.setHomepageCategoryOrder(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageCategoryOrder(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "which",
    "value",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.setHomepageCategoryOrder({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("clickHomepageItem: POST /homepage/item_click", () => {
  const input: t.ClickHomepageItemInput = { which: "wiki" };

  test("answers 200", async () => {
    const { data, response } = await client.raw.clickHomepageItem(input);
    expect(response.status).toBe(200);
    expect(v.clickHomepageItemResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=noAlias",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.clickHomepageItem(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.clickHomepageItemResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.clickHomepageItem(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.clickHomepageItemResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.clickHomepageItem(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.clickHomepageItemResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.clickHomepageItem(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "which",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.clickHomepageItem(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("listFiles: GET /file/list", () => {
  const input: t.ListFilesInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.listFiles(input);
    expect(response.status).toBe(200);
    expect(v.listFilesResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listFiles(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listFiles(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listFilesResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listFiles(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listFilesResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listFiles(input);
    expect(response.status).toBe(401);
  });
});

describe("getFileContent: GET /file/content", () => {
  const input: t.GetFileContentInput = { type: "provider", filename: "home.yml" };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getFileContent(input);
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFileContent(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=noType",
    "code=400, example=outside",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFileContent(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getFileContentResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFileContent(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getFileContentResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=missing",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFileContent(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getFileContentResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getFileContent(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "type",
    "filename",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.getFileContent(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("setFileContent: PUT /file/content", () => {
  const input: t.SetFileContentInput = {
    type: "provider",
    filename: "home.yml",
    body: "wiki:\n  host: 192.0.2.21\n  port: 3000\n  healthcheck:\n    path: /healthz\n  homepage:\n    name: Wiki\n    icon: \"@selfhst/wikijs.svg\"\n    category: Documents\n",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.setFileContent(input);
    expect(response.status).toBe(200);
    expect(v.setFileContentResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.SetFileContentInput]>([
    [
      "text/plain body, example 'home'",
      {
        type: "provider",
        filename: "home.yml",
        body: "wiki:\n  host: 192.0.2.21\n  port: 3000\n  healthcheck:\n    path: /healthz\n  homepage:\n    name: Wiki\n    icon: \"@selfhst/wikijs.svg\"\n    category: Documents\n",
        contentType: "text/plain",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.setFileContent(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=noType",
    "code=400, example=outside",
    "code=400, example=invalid",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setFileContent(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.setFileContentResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setFileContent(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.setFileContentResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notWritten",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setFileContent(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.setFileContentResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.setFileContent(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "type",
    "filename",
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.setFileContent(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("setFileContentPost: POST /file/content", () => {
  const input: t.SetFileContentPostInput = {
    type: "provider",
    filename: "home.yml",
    body: "wiki:\n  host: 192.0.2.21\n  port: 3000\n  healthcheck:\n    path: /healthz\n  homepage:\n    name: Wiki\n    icon: \"@selfhst/wikijs.svg\"\n    category: Documents\n",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.setFileContentPost(input);
    expect(response.status).toBe(200);
    expect(v.setFileContentPostResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.SetFileContentPostInput]>([
    [
      "text/plain body, example 'home'",
      {
        type: "provider",
        filename: "home.yml",
        body: "wiki:\n  host: 192.0.2.21\n  port: 3000\n  healthcheck:\n    path: /healthz\n  homepage:\n    name: Wiki\n    icon: \"@selfhst/wikijs.svg\"\n    category: Documents\n",
        contentType: "text/plain",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.setFileContentPost(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=noType",
    "code=400, example=outside",
    "code=400, example=invalid",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setFileContentPost(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.setFileContentPostResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setFileContentPost(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.setFileContentPostResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notWritten",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.setFileContentPost(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.setFileContentPostResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.setFileContentPost(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "type",
    "filename",
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.setFileContentPost(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("validateFile: POST /file/validate", () => {
  const input: t.ValidateFileInput = {
    type: "provider",
    body: "trusted:\n  - use: RealIP\n    heder: X-Forwarded-For\n    from: [192.0.2.0/24]\n",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.validateFile(input);
    expect(response.status).toBe(200);
    expect(v.validateFileResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.ValidateFileInput]>([
    [
      "text/plain body, example 'middleware'",
      {
        type: "provider",
        body: "trusted:\n  - use: RealIP\n    heder: X-Forwarded-For\n    from: [192.0.2.0/24]\n",
        contentType: "text/plain",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.validateFile(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=noType",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.validateFile(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.validateFileResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.validateFile(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.validateFileResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=417, example=hint",
    "code=417, example=text",
  ])("throws an ApiError 417 to Prefer: %s", async (prefer) => {
    const error = await failure(client.validateFile(input, { headers: { prefer } }));
    expect(error.status).toBe(417);
    expect(v.validateFileResponses[417]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.validateFile(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.validateFileResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.validateFile(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "type",
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.validateFile(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

/**
 * Not tested of listAgents: GET /agent/list:
 * - 101: a status below 200 is no answer
 */
describe("listAgents: GET /agent/list", () => {
  const input: t.ListAgentsInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.listAgents(input);
    expect(response.status).toBe(200);
    expect(v.listAgentsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=one",
    "code=200, example=none",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listAgents(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listAgentsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listAgents(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listAgents(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listAgentsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listAgents(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listAgents(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listAgentsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listAgents(input);
    expect(response.status).toBe(401);
  });
});

describe("createAgent: POST /agent/create", () => {
  const input: t.CreateAgentInput = {
    body: {
      name: "shed",
      host: "192.0.2.40",
      port: 8890,
      type: "docker",
      container_runtime: "docker",
    },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.createAgent(input);
    expect(response.status).toBe(200);
    expect(v.createAgentResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.CreateAgentInput]>([
    [
      "application/json body, example 'system'",
      {
        body: {
          name: "cellar",
          host: "cellar.garden.example",
          port: 8890,
          type: "system",
          nightly: true,
        },
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.createAgent(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=noName",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createAgent(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.createAgentResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createAgent(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.createAgentResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=409, example=exists",
  ])("throws an ApiError 409 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createAgent(input, { headers: { prefer } }));
    expect(error.status).toBe(409);
    expect(v.createAgentResponses[409]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createAgent(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.createAgentResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.createAgent(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.createAgent(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "name",
    "host",
    "port",
    "type",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.createAgent({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("verifyAgent: POST /agent/verify", () => {
  const input: t.VerifyAgentInput = {
    body: {
      host: "192.0.2.40:8890",
      ca: { cert: "Y2EgY2VydGlmaWNhdGU=", key: "Y2Ega2V5" },
      client: { cert: "Y2xpZW50IGNlcnRpZmljYXRl", key: "Y2xpZW50IGtleQ==" },
      container_runtime: "docker",
    },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.verifyAgent(input);
    expect(response.status).toBe(200);
    expect(v.verifyAgentResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=invalidHost",
    "code=400, example=invalidCA",
    "code=400, example=invalidClient",
    "code=400, example=exists",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.verifyAgent(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.verifyAgentResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.verifyAgent(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.verifyAgentResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.verifyAgent(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.verifyAgentResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.verifyAgent(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.verifyAgent(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "host",
    "ca",
    "client",
    "container_runtime",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.verifyAgent({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

/**
 * Not tested of streamLxcServiceJournal: GET /proxmox/journalctl/{node}/{vmid}/{service}:
 * - 101: a status below 200 is no answer
 */
describe("streamLxcServiceJournal: GET /proxmox/journalctl/{node}/{vmid}/{service}", () => {
  const input: t.StreamLxcServiceJournalInput = { node: "attic", vmid: 112, service: "mosquitto" };

  mocked.for([
    "code=302",
  ])("throws an ApiError 302 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamLxcServiceJournal(input, { headers: { prefer }, init: { redirect: "manual" } }));
    expect(error.status).toBe(302);
  });

  mocked.for([
    "code=400, example=noNumber",
  ])("throws an ApiError 400 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamLxcServiceJournal(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(400);
    expect(v.streamLxcServiceJournalResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=400, example=noUpgrade",
  ])("throws an ApiError 400 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamLxcServiceJournal(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(400);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=401, example=noSession",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamLxcServiceJournal(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.streamLxcServiceJournalResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=otherHost",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamLxcServiceJournal(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(error.body).toBeTypeOf("string");
  });

  mocked.for([
    "code=404, example=unknownNode",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamLxcServiceJournal(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.streamLxcServiceJournalResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.streamLxcServiceJournal(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.streamLxcServiceJournalResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.streamLxcServiceJournal(input);
    expect(response.status).toBe(401);
  });
});

/** The error that a call ends with. */
async function failure(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.catch((reason: unknown) => reason);
  if (error instanceof ApiError) return error;
  throw new Error("the call did not end with an ApiError", { cause: error });
}
