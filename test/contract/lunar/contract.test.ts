// @generated from specs/lunar/openapi.yaml by the contract-tests generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
/**
 * Contract tests of Lunar.
 *
 * They start a mock of the contract. With LUNAR_BASE_URL they go to that server instead, and
 * leave out what only a mock can be asked for.
 */
import { contractServer, without } from "specwright/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError, createLunarClient, type LunarClient } from "../../../generated/lunar/client.ts";
import type * as t from "../../../generated/lunar/types.ts";
import * as v from "../../../generated/lunar/validators.ts";

const server = contractServer({ contract: "specs/lunar/openapi.yaml", prefix: "LUNAR" });
const mocked = test.runIf(server.isMock);

let client: LunarClient;
/** A client without credentials. */
let stranger: LunarClient;

beforeAll(async () => {
  const baseUrl = await server.start();
  const credentials = {
    CookieAuth: server.secret("COOKIE_AUTH"),
    BearerAuth: server.secret("BEARER_AUTH"),
  };
  client = createLunarClient({ baseUrl, credentials });
  stranger = createLunarClient({ baseUrl });
}, 60_000);

afterAll(() => server.stop());

describe("login: POST /api/auth/login", () => {
  const input: t.LoginInput = { body: { apiKey: "demo-key" } };

  test("answers 200", async () => {
    const { data, response } = await client.raw.login(input);
    expect(response.status).toBe(200);
    expect(v.loginResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=invalidBody",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.login(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.loginResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=wrongKey",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.login(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.loginResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.login(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.loginResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.login(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "apiKey",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.login({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("logout: POST /api/auth/logout", () => {
  const input: t.LogoutInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.logout(input);
    expect(response.status).toBe(200);
    expect(v.logoutResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.logout(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.logoutResponses[500]["application/json"].check(error.body)).toEqual([]);
  });
});

describe("listFunctions: GET /api/functions", () => {
  const input: t.ListFunctionsInput = { limit: 20, offset: 0 };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listFunctions(input);
    expect(response.status).toBe(200);
    expect(v.listFunctionsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=page",
    "code=200, example=empty",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listFunctions(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listFunctionsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listFunctions(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listFunctionsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notListed",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listFunctions(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listFunctionsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listFunctions(input);
    expect(response.status).toBe(401);
  });
});

describe("createFunction: POST /api/functions", () => {
  const input: t.CreateFunctionInput = {
    body: {
      name: "tide-clock",
      description: "Tells the next high tide",
      code: "function handler(ctx, event)\n  return { statusCode = 200, body = [[{\"high_tide\":\"04:12\"}]] }\nend\n",
    },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.createFunction(input);
    expect(response.status).toBe(200);
    expect(v.createFunctionResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.CreateFunctionInput]>([
    [
      "application/json body, example 'minimal'",
      {
        body: { name: "ping", code: "function handler(ctx, event) return { body = \"true\" } end" },
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.createFunction(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=invalidBody",
    "code=400, example=invalidName",
    "code=400, example=longName",
    "code=400, example=longDescription",
    "code=400, example=blankCode",
    "code=400, example=longCode",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.createFunctionResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.createFunctionResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=functionNotStored",
    "code=500, example=versionNotStored",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.createFunctionResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.createFunction(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.createFunction(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "name",
    "code",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.createFunction({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("getFunction: GET /api/functions/{id}", () => {
  const input: t.GetFunctionInput = { id: "d6j2m8s0q1t7f4hv9b3g" };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getFunction(input);
    expect(response.status).toBe(200);
    expect(v.getFunctionResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getFunctionResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getFunctionResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=noActiveVersion",
    "code=500, example=variablesNotRead",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getFunctionResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getFunction(input);
    expect(response.status).toBe(401);
  });
});

describe("updateFunction: PUT /api/functions/{id}", () => {
  const input: t.UpdateFunctionInput = {
    id: "d6j2m8s0q1t7f4hv9b3g",
    body: {
      cron_schedule: "0 */6 * * *",
      cron_status: "active",
      retention_days: 30,
      save_response: true,
    },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.updateFunction(input);
    expect(response.status).toBe(200);
    expect(data).toBeUndefined();
  });

  test.for<[title: string, input: t.UpdateFunctionInput]>([
    [
      "application/json body, example 'newCode'",
      {
        id: "d6j2m8s0q1t7f4hv9b3g",
        body: {
          code: "function handler(ctx, event)\n  log.info(\"tide asked for \" .. event.relativePath)\n  return { statusCode = 200, body = [[{\"harbour\":\"Brest\",\"high_tide\":\"04:12\"}]] }\nend\n",
        },
      },
    ],
    [
      "application/json body, example 'clearSchedule'",
      { id: "d6j2m8s0q1t7f4hv9b3g", body: { cron_schedule: "", description: null } },
    ],
    [
      "application/json body, example 'disable'",
      { id: "d6j2m8s0q1t7f4hv9b3g", body: { disabled: true } },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.updateFunction(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=invalidBody",
    "code=400, example=nothingToChange",
    "code=400, example=invalidName",
    "code=400, example=invalidRetention",
    "code=400, example=invalidSchedule",
    "code=400, example=invalidStatus",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.updateFunctionResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.updateFunctionResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.updateFunctionResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=versionNotStored",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.updateFunctionResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.updateFunction(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.updateFunction(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("updateEnvVars: PUT /api/functions/{id}/env", () => {
  const input: t.UpdateEnvVarsInput = {
    id: "d6j2m8s0q1t7f4hv9b3g",
    body: { env_vars: { HARBOUR: "Brest", MAX_ITEMS: "25" } },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.updateEnvVars(input);
    expect(response.status).toBe(200);
    expect(v.updateEnvVarsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.UpdateEnvVarsInput]>([
    [
      "application/json body, example 'none'",
      { id: "d6j2m8s0q1t7f4hv9b3g", body: { env_vars: {} } },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.updateEnvVars(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=invalidBody",
    "code=400, example=missing",
    "code=400, example=tooMany",
    "code=400, example=emptyKey",
    "code=400, example=invalidKey",
    "code=400, example=longKey",
    "code=400, example=blankValue",
    "code=400, example=longValue",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateEnvVars(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.updateEnvVarsResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateEnvVars(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.updateEnvVarsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateEnvVars(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.updateEnvVarsResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notRead",
    "code=500, example=notDeleted",
    "code=500, example=notSet",
    "code=500, example=noVersion",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateEnvVars(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.updateEnvVarsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.updateEnvVars(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.updateEnvVars(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "env_vars",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.updateEnvVars({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("getNextRun: GET /api/functions/{id}/next-run", () => {
  const input: t.GetNextRunInput = { id: "d6j2m8s0q1t7f4hv9b3g" };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getNextRun(input);
    expect(response.status).toBe(200);
    expect(v.getNextRunResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=active",
    "code=200, example=paused",
    "code=200, example=never",
    "code=200, example=none",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getNextRun(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getNextRunResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=invalidSchedule",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getNextRun(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getNextRunResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getNextRun(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getNextRunResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getNextRun(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getNextRunResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getNextRun(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getNextRunResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getNextRun(input);
    expect(response.status).toBe(401);
  });
});

describe("listVersions: GET /api/functions/{id}/versions", () => {
  const input: t.ListVersionsInput = { id: "d6j2m8s0q1t7f4hv9b3g", limit: 20, offset: 0 };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listVersions(input);
    expect(response.status).toBe(200);
    expect(v.listVersionsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listVersions(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listVersionsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listVersions(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.listVersionsResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notListed",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listVersions(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listVersionsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listVersions(input);
    expect(response.status).toBe(401);
  });
});

describe("getVersion: GET /api/functions/{id}/versions/{version}", () => {
  const input: t.GetVersionInput = { id: "d6j2m8s0q1t7f4hv9b3g", version: 2 };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getVersion(input);
    expect(response.status).toBe(200);
    expect(v.getVersionResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=invalidNumber",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getVersion(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getVersionResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getVersion(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getVersionResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownVersion",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getVersion(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getVersionResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getVersion(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getVersionResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getVersion(input);
    expect(response.status).toBe(401);
  });
});

describe("activateVersion: POST /api/functions/{id}/versions/{versionId}/activate", () => {
  const input: t.ActivateVersionInput = {
    id: "d6j2m8s0q1t7f4hv9b3g",
    versionId: "ver_d6j2m8s0q1t7f4hv9b3g_v1",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.activateVersion(input);
    expect(response.status).toBe(200);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.activateVersion(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.activateVersionResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownVersion",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.activateVersion(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.activateVersionResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notActivated",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.activateVersion(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.activateVersionResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.activateVersion(input);
    expect(response.status).toBe(401);
  });
});

describe("getVersionDiff: GET /api/functions/{id}/diff/{v1}/{v2}", () => {
  const input: t.GetVersionDiffInput = { id: "d6j2m8s0q1t7f4hv9b3g", v1: 1, v2: 2 };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getVersionDiff(input);
    expect(response.status).toBe(200);
    expect(v.getVersionDiffResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=changed",
    "code=200, example=same",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getVersionDiff(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getVersionDiffResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=invalidFirst",
    "code=400, example=invalidSecond",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getVersionDiff(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getVersionDiffResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getVersionDiff(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getVersionDiffResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=firstNotFound",
    "code=404, example=secondNotFound",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getVersionDiff(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getVersionDiffResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getVersionDiff(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getVersionDiffResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getVersionDiff(input);
    expect(response.status).toBe(401);
  });
});

describe("listExecutions: GET /api/functions/{id}/executions", () => {
  const input: t.ListExecutionsInput = { id: "d6j2m8s0q1t7f4hv9b3g", limit: 20, offset: 0 };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listExecutions(input);
    expect(response.status).toBe(200);
    expect(v.listExecutionsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=page",
    "code=200, example=empty",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listExecutions(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listExecutionsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listExecutions(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listExecutionsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listExecutions(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.listExecutionsResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notListed",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listExecutions(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listExecutionsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listExecutions(input);
    expect(response.status).toBe(401);
  });
});

describe("getExecution: GET /api/executions/{id}", () => {
  const input: t.GetExecutionInput = { id: "d6j3a40s1q8m2t6v9c5g" };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getExecution(input);
    expect(response.status).toBe(200);
    expect(v.getExecutionResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=success",
    "code=200, example=failed",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getExecution(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getExecutionResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecution(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getExecutionResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownExecution",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecution(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getExecutionResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecution(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getExecutionResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getExecution(input);
    expect(response.status).toBe(401);
  });
});

describe("getExecutionLogs: GET /api/executions/{id}/logs", () => {
  const input: t.GetExecutionLogsInput = { id: "d6j3a40s1q8m2t6v9c5g", limit: 20, offset: 0 };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getExecutionLogs(input);
    expect(response.status).toBe(200);
    expect(v.getExecutionLogsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecutionLogs(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getExecutionLogsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownExecution",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecutionLogs(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getExecutionLogsResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecutionLogs(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getExecutionLogsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getExecutionLogs(input);
    expect(response.status).toBe(401);
  });
});

describe("getExecutionAIRequests: GET /api/executions/{id}/ai-requests", () => {
  const input: t.GetExecutionAIRequestsInput = { id: "d6j3a40s1q8m2t6v9c5g", limit: 20, offset: 0 };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getExecutionAIRequests(input);
    expect(response.status).toBe(200);
    expect(v.getExecutionAIRequestsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=page",
    "code=200, example=empty",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getExecutionAIRequests(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getExecutionAIRequestsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecutionAIRequests(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getExecutionAIRequestsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownExecution",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecutionAIRequests(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getExecutionAIRequestsResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecutionAIRequests(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getExecutionAIRequestsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getExecutionAIRequests(input);
    expect(response.status).toBe(401);
  });
});

describe("getExecutionEmailRequests: GET /api/executions/{id}/email-requests", () => {
  const input: t.GetExecutionEmailRequestsInput = {
    id: "d6j3a40s1q8m2t6v9c5g",
    limit: 20,
    offset: 0,
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getExecutionEmailRequests(input);
    expect(response.status).toBe(200);
    expect(v.getExecutionEmailRequestsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=page",
    "code=200, example=empty",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getExecutionEmailRequests(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getExecutionEmailRequestsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecutionEmailRequests(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getExecutionEmailRequestsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownExecution",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecutionEmailRequests(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getExecutionEmailRequestsResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getExecutionEmailRequests(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getExecutionEmailRequestsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getExecutionEmailRequests(input);
    expect(response.status).toBe(401);
  });
});

describe("executeFunctionGet: GET /fn/{function_id}", () => {
  const input: t.ExecuteFunctionGetInput = { function_id: "d6j2m8s0q1t7f4hv9b3g" };

  test("answers 200 as application/json", async () => {
    const { data, response } = await client.raw.executeFunctionGet(input, { headers: { accept: "application/json" } });
    expect(response.status).toBe(200);
    expect(v.executeFunctionGetResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=tide",
  ])("answers 200 as text/plain to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.executeFunctionGet(input, { headers: { accept: "text/plain", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  mocked.for([
    "code=400, example=unreadable",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionGet(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.executeFunctionGetResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=disabled",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionGet(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(v.executeFunctionGetResponses[403]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionGet(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.executeFunctionGetResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=failed",
    "code=500, example=noAnswer",
    "code=500, example=noActiveVersion",
    "code=500, example=impossibleStatus",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionGet(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.executeFunctionGetResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=accepted",
    "code=503, example=unprocessable",
  ])("throws an ApiError 503 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionGet(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(503);
    expect(v.executeFunctionGetResponses.default["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=teapot",
  ])("throws an ApiError 503 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionGet(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(503);
    expect(error.body).toBeTypeOf("string");
  });
});

describe("executeFunctionPost: POST /fn/{function_id}", () => {
  const input: t.ExecuteFunctionPostInput = {
    function_id: "d6j2m8s0q1t7f4hv9b3g",
    body: { harbour: "Brest", day: "tomorrow" },
  };

  test("answers 200 as application/json", async () => {
    const { data, response } = await client.raw.executeFunctionPost(input, { headers: { accept: "application/json" } });
    expect(response.status).toBe(200);
    expect(v.executeFunctionPostResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=tide",
  ])("answers 200 as text/plain to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.executeFunctionPost(input, { headers: { accept: "text/plain", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  test.for<[title: string, input: t.ExecuteFunctionPostInput]>([
    [
      "application/json body, example 'list'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", body: ["Brest", "Saint-Malo"] },
    ],
    [
      "text/plain body, example 'question'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", body: "Brest, tomorrow?", contentType: "text/plain" },
    ],
    [
      "application/octet-stream body",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        body: "sample",
        contentType: "application/octet-stream",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.executeFunctionPost(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unreadable",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPost(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.executeFunctionPostResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=disabled",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPost(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(v.executeFunctionPostResponses[403]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPost(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.executeFunctionPostResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=failed",
    "code=500, example=noAnswer",
    "code=500, example=noActiveVersion",
    "code=500, example=impossibleStatus",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPost(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.executeFunctionPostResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=accepted",
    "code=503, example=unprocessable",
  ])("throws an ApiError 503 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPost(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(503);
    expect(v.executeFunctionPostResponses.default["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=teapot",
  ])("throws an ApiError 503 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPost(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(503);
    expect(error.body).toBeTypeOf("string");
  });
});

describe("executeFunctionPut: PUT /fn/{function_id}", () => {
  const input: t.ExecuteFunctionPutInput = {
    function_id: "d6j2m8s0q1t7f4hv9b3g",
    body: { harbour: "Brest", day: "tomorrow" },
  };

  test("answers 200 as application/json", async () => {
    const { data, response } = await client.raw.executeFunctionPut(input, { headers: { accept: "application/json" } });
    expect(response.status).toBe(200);
    expect(v.executeFunctionPutResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=tide",
  ])("answers 200 as text/plain to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.executeFunctionPut(input, { headers: { accept: "text/plain", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  test.for<[title: string, input: t.ExecuteFunctionPutInput]>([
    [
      "application/json body, example 'list'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", body: ["Brest", "Saint-Malo"] },
    ],
    [
      "text/plain body, example 'question'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", body: "Brest, tomorrow?", contentType: "text/plain" },
    ],
    [
      "application/octet-stream body",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        body: "sample",
        contentType: "application/octet-stream",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.executeFunctionPut(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unreadable",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPut(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.executeFunctionPutResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=disabled",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPut(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(v.executeFunctionPutResponses[403]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPut(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.executeFunctionPutResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=failed",
    "code=500, example=noAnswer",
    "code=500, example=noActiveVersion",
    "code=500, example=impossibleStatus",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPut(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.executeFunctionPutResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=accepted",
    "code=503, example=unprocessable",
  ])("throws an ApiError 503 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPut(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(503);
    expect(v.executeFunctionPutResponses.default["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=teapot",
  ])("throws an ApiError 503 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPut(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(503);
    expect(error.body).toBeTypeOf("string");
  });
});

describe("executeFunctionPatch: PATCH /fn/{function_id}", () => {
  const input: t.ExecuteFunctionPatchInput = {
    function_id: "d6j2m8s0q1t7f4hv9b3g",
    body: { harbour: "Brest", day: "tomorrow" },
  };

  test("answers 200 as application/json", async () => {
    const { data, response } = await client.raw.executeFunctionPatch(input, { headers: { accept: "application/json" } });
    expect(response.status).toBe(200);
    expect(v.executeFunctionPatchResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=tide",
  ])("answers 200 as text/plain to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.executeFunctionPatch(input, { headers: { accept: "text/plain", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  test.for<[title: string, input: t.ExecuteFunctionPatchInput]>([
    [
      "application/json body, example 'list'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", body: ["Brest", "Saint-Malo"] },
    ],
    [
      "text/plain body, example 'question'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", body: "Brest, tomorrow?", contentType: "text/plain" },
    ],
    [
      "application/octet-stream body",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        body: "sample",
        contentType: "application/octet-stream",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.executeFunctionPatch(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unreadable",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPatch(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.executeFunctionPatchResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=disabled",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPatch(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(v.executeFunctionPatchResponses[403]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPatch(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.executeFunctionPatchResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=failed",
    "code=500, example=noAnswer",
    "code=500, example=noActiveVersion",
    "code=500, example=impossibleStatus",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPatch(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.executeFunctionPatchResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=accepted",
    "code=503, example=unprocessable",
  ])("throws an ApiError 503 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPatch(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(503);
    expect(v.executeFunctionPatchResponses.default["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=teapot",
  ])("throws an ApiError 503 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPatch(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(503);
    expect(error.body).toBeTypeOf("string");
  });
});

/**
 * Not tested of executeFunctionPathGet: GET /fn/{function_id}/{path}:
 * - path parameter 'path', example 'nested'; path parameter 'path', example 'trailingSlash'; path
 * parameter 'path', example 'empty': Prism takes exactly one path segment for a parameter, and none
 * that is empty
 */
describe("executeFunctionPathGet: GET /fn/{function_id}/{path}", () => {
  const input: t.ExecuteFunctionPathGetInput = {
    function_id: "d6j2m8s0q1t7f4hv9b3g",
    path: "sample",
  };

  test("answers 200 as application/json", async () => {
    const { data, response } = await client.raw.executeFunctionPathGet(input, { headers: { accept: "application/json" } });
    expect(response.status).toBe(200);
    expect(v.executeFunctionPathGetResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=tide",
  ])("answers 200 as text/plain to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.executeFunctionPathGet(input, { headers: { accept: "text/plain", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  mocked.for([
    "code=400, example=unreadable",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathGet(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.executeFunctionPathGetResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=disabled",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathGet(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(v.executeFunctionPathGetResponses[403]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathGet(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.executeFunctionPathGetResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=failed",
    "code=500, example=noAnswer",
    "code=500, example=noActiveVersion",
    "code=500, example=impossibleStatus",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathGet(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.executeFunctionPathGetResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=accepted",
    "code=503, example=unprocessable",
  ])("throws an ApiError 503 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathGet(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(503);
    expect(v.executeFunctionPathGetResponses.default["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=teapot",
  ])("throws an ApiError 503 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathGet(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(503);
    expect(error.body).toBeTypeOf("string");
  });
});

/**
 * Not tested of executeFunctionPathPost: POST /fn/{function_id}/{path}:
 * - path parameter 'path', example 'nested'; path parameter 'path', example 'trailingSlash'; path
 * parameter 'path', example 'empty': Prism takes exactly one path segment for a parameter, and none
 * that is empty
 */
describe("executeFunctionPathPost: POST /fn/{function_id}/{path}", () => {
  const input: t.ExecuteFunctionPathPostInput = {
    function_id: "d6j2m8s0q1t7f4hv9b3g",
    path: "sample",
    body: { harbour: "Brest", day: "tomorrow" },
  };

  test("answers 200 as application/json", async () => {
    const { data, response } = await client.raw.executeFunctionPathPost(input, { headers: { accept: "application/json" } });
    expect(response.status).toBe(200);
    expect(v.executeFunctionPathPostResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=tide",
  ])("answers 200 as text/plain to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.executeFunctionPathPost(input, { headers: { accept: "text/plain", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  test.for<[title: string, input: t.ExecuteFunctionPathPostInput]>([
    [
      "application/json body, example 'list'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", path: "sample", body: ["Brest", "Saint-Malo"] },
    ],
    [
      "text/plain body, example 'question'",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        path: "sample",
        body: "Brest, tomorrow?",
        contentType: "text/plain",
      },
    ],
    [
      "application/octet-stream body",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        path: "sample",
        body: "sample",
        contentType: "application/octet-stream",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.executeFunctionPathPost(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unreadable",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPost(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.executeFunctionPathPostResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=disabled",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPost(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(v.executeFunctionPathPostResponses[403]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPost(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.executeFunctionPathPostResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=failed",
    "code=500, example=noAnswer",
    "code=500, example=noActiveVersion",
    "code=500, example=impossibleStatus",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPost(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.executeFunctionPathPostResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=accepted",
    "code=503, example=unprocessable",
  ])("throws an ApiError 503 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPost(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(503);
    expect(v.executeFunctionPathPostResponses.default["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=teapot",
  ])("throws an ApiError 503 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPost(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(503);
    expect(error.body).toBeTypeOf("string");
  });
});

/**
 * Not tested of executeFunctionPathPut: PUT /fn/{function_id}/{path}:
 * - path parameter 'path', example 'nested'; path parameter 'path', example 'trailingSlash'; path
 * parameter 'path', example 'empty': Prism takes exactly one path segment for a parameter, and none
 * that is empty
 */
describe("executeFunctionPathPut: PUT /fn/{function_id}/{path}", () => {
  const input: t.ExecuteFunctionPathPutInput = {
    function_id: "d6j2m8s0q1t7f4hv9b3g",
    path: "sample",
    body: { harbour: "Brest", day: "tomorrow" },
  };

  test("answers 200 as application/json", async () => {
    const { data, response } = await client.raw.executeFunctionPathPut(input, { headers: { accept: "application/json" } });
    expect(response.status).toBe(200);
    expect(v.executeFunctionPathPutResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=tide",
  ])("answers 200 as text/plain to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.executeFunctionPathPut(input, { headers: { accept: "text/plain", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  test.for<[title: string, input: t.ExecuteFunctionPathPutInput]>([
    [
      "application/json body, example 'list'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", path: "sample", body: ["Brest", "Saint-Malo"] },
    ],
    [
      "text/plain body, example 'question'",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        path: "sample",
        body: "Brest, tomorrow?",
        contentType: "text/plain",
      },
    ],
    [
      "application/octet-stream body",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        path: "sample",
        body: "sample",
        contentType: "application/octet-stream",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.executeFunctionPathPut(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unreadable",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPut(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.executeFunctionPathPutResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=disabled",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPut(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(v.executeFunctionPathPutResponses[403]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPut(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.executeFunctionPathPutResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=failed",
    "code=500, example=noAnswer",
    "code=500, example=noActiveVersion",
    "code=500, example=impossibleStatus",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPut(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.executeFunctionPathPutResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=accepted",
    "code=503, example=unprocessable",
  ])("throws an ApiError 503 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPut(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(503);
    expect(v.executeFunctionPathPutResponses.default["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=teapot",
  ])("throws an ApiError 503 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPut(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(503);
    expect(error.body).toBeTypeOf("string");
  });
});

/**
 * Not tested of executeFunctionPathPatch: PATCH /fn/{function_id}/{path}:
 * - path parameter 'path', example 'nested'; path parameter 'path', example 'trailingSlash'; path
 * parameter 'path', example 'empty': Prism takes exactly one path segment for a parameter, and none
 * that is empty
 */
describe("executeFunctionPathPatch: PATCH /fn/{function_id}/{path}", () => {
  const input: t.ExecuteFunctionPathPatchInput = {
    function_id: "d6j2m8s0q1t7f4hv9b3g",
    path: "sample",
    body: { harbour: "Brest", day: "tomorrow" },
  };

  test("answers 200 as application/json", async () => {
    const { data, response } = await client.raw.executeFunctionPathPatch(input, { headers: { accept: "application/json" } });
    expect(response.status).toBe(200);
    expect(v.executeFunctionPathPatchResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=tide",
  ])("answers 200 as text/plain to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.executeFunctionPathPatch(input, { headers: { accept: "text/plain", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  test.for<[title: string, input: t.ExecuteFunctionPathPatchInput]>([
    [
      "application/json body, example 'list'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", path: "sample", body: ["Brest", "Saint-Malo"] },
    ],
    [
      "text/plain body, example 'question'",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        path: "sample",
        body: "Brest, tomorrow?",
        contentType: "text/plain",
      },
    ],
    [
      "application/octet-stream body",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        path: "sample",
        body: "sample",
        contentType: "application/octet-stream",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.executeFunctionPathPatch(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unreadable",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPatch(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.executeFunctionPathPatchResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=disabled",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPatch(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(v.executeFunctionPathPatchResponses[403]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPatch(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.executeFunctionPathPatchResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=failed",
    "code=500, example=noAnswer",
    "code=500, example=noActiveVersion",
    "code=500, example=impossibleStatus",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPatch(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.executeFunctionPathPatchResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=accepted",
    "code=503, example=unprocessable",
  ])("throws an ApiError 503 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPatch(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(503);
    expect(v.executeFunctionPathPatchResponses.default["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=teapot",
  ])("throws an ApiError 503 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathPatch(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(503);
    expect(error.body).toBeTypeOf("string");
  });
});

describe("getDocsPage: GET /docs", () => {
  const input: t.GetDocsPageInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.getDocsPage(input);
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getDocsPage(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getDocsPageResponses[500]["application/json"].check(error.body)).toEqual([]);
  });
});

describe("getOpenApiSpec: GET /docs/openapi.yaml", () => {
  const input: t.GetOpenApiSpecInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.getOpenApiSpec(input);
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getOpenApiSpec(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getOpenApiSpecResponses[500]["application/json"].check(error.body)).toEqual([]);
  });
});

describe("deleteFunction: DELETE /api/functions/{id}", () => {
  const input: t.DeleteFunctionInput = { id: "d6j2m8s0q1t7f4hv9b3g" };

  test("answers 204", async () => {
    const { data, response } = await client.raw.deleteFunction(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.deleteFunctionResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.deleteFunctionResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notDeleted",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteFunction(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.deleteFunctionResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.deleteFunction(input);
    expect(response.status).toBe(401);
  });
});

describe("deleteVersion: DELETE /api/functions/{id}/versions/{version}", () => {
  const input: t.DeleteVersionInput = {
    id: "d6j2m8s0q1t7f4hv9b3g",
    version: "ver_d6j2m8s0q1t7f4hv9b3g_v1",
  };

  test("answers 204", async () => {
    const { data, response } = await client.raw.deleteVersion(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=400, example=active",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteVersion(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.deleteVersionResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=notAuthenticated",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteVersion(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.deleteVersionResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownVersion",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteVersion(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.deleteVersionResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notDeleted",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteVersion(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.deleteVersionResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.deleteVersion(input);
    expect(response.status).toBe(401);
  });
});

describe("executeFunctionDelete: DELETE /fn/{function_id}", () => {
  const input: t.ExecuteFunctionDeleteInput = {
    function_id: "d6j2m8s0q1t7f4hv9b3g",
    body: { harbour: "Brest", day: "tomorrow" },
  };

  test("answers 200 as application/json", async () => {
    const { data, response } = await client.raw.executeFunctionDelete(input, { headers: { accept: "application/json" } });
    expect(response.status).toBe(200);
    expect(v.executeFunctionDeleteResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=tide",
  ])("answers 200 as text/plain to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.executeFunctionDelete(input, { headers: { accept: "text/plain", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  test.for<[title: string, input: t.ExecuteFunctionDeleteInput]>([
    [
      "application/json body, example 'list'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", body: ["Brest", "Saint-Malo"] },
    ],
    [
      "text/plain body, example 'question'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", body: "Brest, tomorrow?", contentType: "text/plain" },
    ],
    [
      "application/octet-stream body",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        body: "sample",
        contentType: "application/octet-stream",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.executeFunctionDelete(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unreadable",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionDelete(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.executeFunctionDeleteResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=disabled",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionDelete(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(v.executeFunctionDeleteResponses[403]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionDelete(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.executeFunctionDeleteResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=failed",
    "code=500, example=noAnswer",
    "code=500, example=noActiveVersion",
    "code=500, example=impossibleStatus",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionDelete(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.executeFunctionDeleteResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=accepted",
    "code=503, example=unprocessable",
  ])("throws an ApiError 503 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionDelete(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(503);
    expect(v.executeFunctionDeleteResponses.default["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=teapot",
  ])("throws an ApiError 503 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionDelete(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(503);
    expect(error.body).toBeTypeOf("string");
  });
});

/**
 * Not tested of executeFunctionPathDelete: DELETE /fn/{function_id}/{path}:
 * - path parameter 'path', example 'nested'; path parameter 'path', example 'trailingSlash'; path
 * parameter 'path', example 'empty': Prism takes exactly one path segment for a parameter, and none
 * that is empty
 */
describe("executeFunctionPathDelete: DELETE /fn/{function_id}/{path}", () => {
  const input: t.ExecuteFunctionPathDeleteInput = {
    function_id: "d6j2m8s0q1t7f4hv9b3g",
    path: "sample",
    body: { harbour: "Brest", day: "tomorrow" },
  };

  test("answers 200 as application/json", async () => {
    const { data, response } = await client.raw.executeFunctionPathDelete(input, { headers: { accept: "application/json" } });
    expect(response.status).toBe(200);
    expect(v.executeFunctionPathDeleteResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=tide",
  ])("answers 200 as text/plain to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.executeFunctionPathDelete(input, { headers: { accept: "text/plain", prefer } });
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });

  test.for<[title: string, input: t.ExecuteFunctionPathDeleteInput]>([
    [
      "application/json body, example 'list'",
      { function_id: "d6j2m8s0q1t7f4hv9b3g", path: "sample", body: ["Brest", "Saint-Malo"] },
    ],
    [
      "text/plain body, example 'question'",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        path: "sample",
        body: "Brest, tomorrow?",
        contentType: "text/plain",
      },
    ],
    [
      "application/octet-stream body",
      {
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        path: "sample",
        body: "sample",
        contentType: "application/octet-stream",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.executeFunctionPathDelete(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unreadable",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathDelete(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.executeFunctionPathDeleteResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=403, example=disabled",
  ])("throws an ApiError 403 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathDelete(input, { headers: { prefer } }));
    expect(error.status).toBe(403);
    expect(v.executeFunctionPathDeleteResponses[403]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownFunction",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathDelete(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.executeFunctionPathDeleteResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=failed",
    "code=500, example=noAnswer",
    "code=500, example=noActiveVersion",
    "code=500, example=impossibleStatus",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathDelete(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.executeFunctionPathDeleteResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=accepted",
    "code=503, example=unprocessable",
  ])("throws an ApiError 503 as application/json to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathDelete(input, { headers: { accept: "application/json", prefer } }));
    expect(error.status).toBe(503);
    expect(v.executeFunctionPathDeleteResponses.default["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=503, example=teapot",
  ])("throws an ApiError 503 as text/plain to Prefer: %s", async (prefer) => {
    const error = await failure(client.executeFunctionPathDelete(input, { headers: { accept: "text/plain", prefer } }));
    expect(error.status).toBe(503);
    expect(error.body).toBeTypeOf("string");
  });
});

/** The error that a call ends with. */
async function failure(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.catch((reason: unknown) => reason);
  if (error instanceof ApiError) return error;
  throw new Error("the call did not end with an ApiError", { cause: error });
}
