// @generated from specs/chocolates/openapi.yaml by the contract-tests generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
/**
 * Contract tests of Chocolates.
 *
 * They start a mock of the contract. With CHOCOLATES_BASE_URL they go to that server instead, and
 * leave out what only a mock can be asked for.
 */
import { contractServer, without } from "specwright/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError, createChocolatesClient, type ChocolatesClient } from "../../../generated/chocolates/client.ts";
import type * as t from "../../../generated/chocolates/types.ts";
import * as v from "../../../generated/chocolates/validators.ts";

const server = contractServer({ contract: "specs/chocolates/openapi.yaml", prefix: "CHOCOLATES" });
const mocked = test.runIf(server.isMock);

let client: ChocolatesClient;

beforeAll(async () => {
  const baseUrl = await server.start();
  client = createChocolatesClient({ baseUrl });
}, 60_000);

afterAll(() => server.stop());

describe("optionsUsers: OPTIONS /v0/users", () => {
  const input: t.OptionsUsersInput = {};

  test("answers 204", async () => {
    const { data, response } = await client.raw.optionsUsers(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });
});

describe("listUsers: GET /v0/users", () => {
  const input: t.ListUsersInput = {
    "page[number]": 2,
    "page[size]": 1,
    "page[offset]": 0,
    "page[limit]": 2,
    "fields[users]": ["user-name"],
    "fields[chocolates]": ["name", "taste"],
    REQUEST_URI: "http://localhost:31415",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listUsers(input);
    expect(response.status).toBe(200);
    expect(v.listUsersResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=whole",
    "code=200, example=pageByNumber",
    "code=200, example=pageByOffset",
    "code=200, example=empty",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listUsers(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listUsersResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.ListUsersInput]>([
    [
      "query parameter 'fields[chocolates]', example 'nameOnly'",
      {
        "page[number]": 2,
        "page[size]": 1,
        "page[offset]": 0,
        "page[limit]": 2,
        "fields[users]": ["user-name"],
        "fields[chocolates]": ["name"],
        REQUEST_URI: "http://localhost:31415",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.listUsers(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unknownUserField",
    "code=400, example=unknownChocolateFields",
    "code=400, example=pageNotANumber",
    "code=400, example=emptyPage",
    "code=400, example=negativeOffset",
    "code=400, example=behindLastPage",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listUsers(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.listUsersResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=danglingChocolate",
    "code=500, example=pageNotANumberBefore",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listUsers(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listUsersResponses[500]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("createUser: POST /v0/users", () => {
  const input: t.CreateUserInput = {
    REQUEST_URI: "http://localhost:31415",
    body: {
      data: {
        type: "users",
        attributes: { "user-name": "maya" },
        relationships: { sweets: { data: [{ type: "chocolates", id: "1" }] } },
      },
    },
  };

  test("answers 201", async () => {
    const { data, response } = await client.raw.createUser(input);
    expect(response.status).toBe(201);
    expect(v.createUserResponses[201]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=201, example=withSweets",
    "code=201, example=minimal",
  ])("answers 201 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.createUser(input, { headers: { prefer } });
    expect(response.status).toBe(201);
    expect(v.createUserResponses[201]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.CreateUserInput]>([
    [
      "application/vnd.api+json body, example 'nameOnly'",
      {
        REQUEST_URI: "http://localhost:31415",
        body: { data: { type: "users", attributes: { "user-name": "lin" } } },
      },
    ],
    [
      "application/vnd.api+json body, example 'minimal'",
      { REQUEST_URI: "http://localhost:31415", body: { data: { type: "users" } } },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.createUser(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=406, example=emptyBody",
    "code=406, example=noData",
    "code=406, example=scalarData",
    "code=406, example=noType",
    "code=406, example=otherType",
    "code=406, example=sweetsNotAList",
    "code=406, example=sweetsMalformed",
  ])("throws an ApiError 406 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createUser(input, { headers: { prefer } }));
    expect(error.status).toBe(406);
    expect(v.createUserResponses[406]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.createUser(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.createUser({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("optionsUser: OPTIONS /v0/users/{id}", () => {
  const input: t.OptionsUserInput = { id: "1" };

  test("answers 204", async () => {
    const { data, response } = await client.raw.optionsUser(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });
});

describe("getUser: GET /v0/users/{id}", () => {
  const input: t.GetUserInput = {
    id: "1",
    "fields[users]": ["user-name"],
    "fields[chocolates]": ["name", "taste"],
    REQUEST_URI: "http://localhost:31415",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getUser(input);
    expect(response.status).toBe(200);
    expect(v.getUserResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=withSweets",
    "code=200, example=withoutSweets",
    "code=200, example=fewerFields",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getUser(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getUserResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.GetUserInput]>([
    [
      "query parameter 'fields[chocolates]', example 'nameOnly'",
      {
        id: "1",
        "fields[users]": ["user-name"],
        "fields[chocolates]": ["name"],
        REQUEST_URI: "http://localhost:31415",
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.getUser(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unknownUserField",
    "code=400, example=unknownChocolateFields",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getUser(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getUserResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownUser",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getUser(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getUserResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=danglingChocolate",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getUser(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getUserResponses[500]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("updateUser: PATCH /v0/users/{id}", () => {
  const input: t.UpdateUserInput = {
    id: "1",
    body: { data: { type: "users", id: "1", attributes: { "user-name": "maya k." } } },
  };

  test("answers 204", async () => {
    const { data, response } = await client.raw.updateUser(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  test.for<[title: string, input: t.UpdateUserInput]>([
    [
      "application/vnd.api+json body, example 'noSweets'",
      {
        id: "1",
        body: { data: { type: "users", id: "1", relationships: { sweets: { data: [] } } } },
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.updateUser(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=404, example=unknownUser",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateUser(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.updateUserResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=406, example=emptyBody",
    "code=406, example=noData",
    "code=406, example=scalarData",
    "code=406, example=noType",
    "code=406, example=otherType",
    "code=406, example=sweetsNotAList",
    "code=406, example=sweetsMalformed",
  ])("throws an ApiError 406 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateUser(input, { headers: { prefer } }));
    expect(error.status).toBe(406);
    expect(v.updateUserResponses[406]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=409, example=otherId",
  ])("throws an ApiError 409 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateUser(input, { headers: { prefer } }));
    expect(error.status).toBe(409);
    expect(v.updateUserResponses[409]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.updateUser(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.updateUser({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("listUserSweets: GET /v0/users/{id}/sweets", () => {
  const input: t.ListUserSweetsInput = { id: "1", "fields[chocolates]": ["name", "taste"] };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listUserSweets(input);
    expect(response.status).toBe(200);
    expect(v.listUserSweetsResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=one",
    "code=200, example=none",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listUserSweets(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listUserSweetsResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.ListUserSweetsInput]>([
    [
      "query parameter 'fields[chocolates]', example 'nameOnly'",
      { id: "1", "fields[chocolates]": ["name"] },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.listUserSweets(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unknownChocolateFields",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.listUserSweetsResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownUser",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.listUserSweetsResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=danglingChocolate",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listUserSweetsResponses[500]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("getUserSweetsRelationship: GET /v0/users/{id}/relationships/sweets", () => {
  const input: t.GetUserSweetsRelationshipInput = {
    id: "1",
    REQUEST_URI: "http://localhost:31415",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getUserSweetsRelationship(input);
    expect(response.status).toBe(200);
    expect(v.getUserSweetsRelationshipResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownUser",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getUserSweetsRelationship(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getUserSweetsRelationshipResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("replaceUserSweets: PATCH /v0/users/{id}/relationships/sweets", () => {
  const input: t.ReplaceUserSweetsInput = {
    id: "1",
    body: { data: [{ type: "chocolates", id: "1" }, { type: "chocolates", id: "2" }] },
  };

  test("answers 204", async () => {
    const { data, response } = await client.raw.replaceUserSweets(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  test.for<[title: string, input: t.ReplaceUserSweetsInput]>([
    [
      "application/vnd.api+json body, example 'none'",
      { id: "1", body: { data: [] } },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.replaceUserSweets(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=noData",
    "code=400, example=noList",
    "code=400, example=noId",
    "code=400, example=noIdentifier",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.replaceUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.replaceUserSweetsResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownUser",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.replaceUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.replaceUserSweetsResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notStored",
    "code=500, example=malformedBefore",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.replaceUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.replaceUserSweetsResponses[500]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.replaceUserSweets(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.replaceUserSweets({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("addUserSweets: POST /v0/users/{id}/relationships/sweets", () => {
  const input: t.AddUserSweetsInput = {
    id: "1",
    body: { data: [{ type: "chocolates", id: "2" }] },
  };

  test("answers 204", async () => {
    const { data, response } = await client.raw.addUserSweets(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=400, example=noData",
    "code=400, example=noList",
    "code=400, example=noId",
    "code=400, example=noIdentifier",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.addUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.addUserSweetsResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownUser",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.addUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.addUserSweetsResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notStored",
    "code=500, example=malformedBefore",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.addUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.addUserSweetsResponses[500]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.addUserSweets(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.addUserSweets({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("optionsChocolates: OPTIONS /v0/chocolates", () => {
  const input: t.OptionsChocolatesInput = {};

  test("answers 204", async () => {
    const { data, response } = await client.raw.optionsChocolates(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });
});

describe("listChocolates: GET /v0/chocolates", () => {
  const input: t.ListChocolatesInput = { usersID: "1", "fields[chocolates]": ["name", "taste"] };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listChocolates(input);
    expect(response.status).toBe(200);
    expect(v.listChocolatesResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=ofOneUser",
    "code=200, example=all",
    "code=200, example=tastes",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listChocolates(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listChocolatesResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.ListChocolatesInput]>([
    [
      "query parameter 'fields[chocolates]', example 'nameOnly'",
      { usersID: "1", "fields[chocolates]": ["name"] },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.listChocolates(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unknownChocolateFields",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listChocolates(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.listChocolatesResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("createChocolate: POST /v0/chocolates", () => {
  const input: t.CreateChocolateInput = {
    body: { data: { type: "chocolates", attributes: { name: "Sea Salt 70", taste: "salty" } } },
  };

  test("answers 201", async () => {
    const { data, response } = await client.raw.createChocolate(input);
    expect(response.status).toBe(201);
    expect(v.createChocolateResponses[201]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=201, example=complete",
    "code=201, example=nameOnly",
  ])("answers 201 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.createChocolate(input, { headers: { prefer } });
    expect(response.status).toBe(201);
    expect(v.createChocolateResponses[201]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.CreateChocolateInput]>([
    [
      "application/vnd.api+json body, example 'nameOnly'",
      { body: { data: { type: "chocolates", attributes: { name: "Ruby Berry" } } } },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.createChocolate(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=406, example=emptyBody",
    "code=406, example=noData",
    "code=406, example=scalarData",
    "code=406, example=noType",
    "code=406, example=otherType",
  ])("throws an ApiError 406 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createChocolate(input, { headers: { prefer } }));
    expect(error.status).toBe(406);
    expect(v.createChocolateResponses[406]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.createChocolate(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.createChocolate({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("optionsChocolate: OPTIONS /v0/chocolates/{id}", () => {
  const input: t.OptionsChocolateInput = { id: "1" };

  test("answers 204", async () => {
    const { data, response } = await client.raw.optionsChocolate(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });
});

describe("getChocolate: GET /v0/chocolates/{id}", () => {
  const input: t.GetChocolateInput = { id: "1", "fields[chocolates]": ["name", "taste"] };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getChocolate(input);
    expect(response.status).toBe(200);
    expect(v.getChocolateResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=complete",
    "code=200, example=nameOnly",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getChocolate(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getChocolateResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.GetChocolateInput]>([
    [
      "query parameter 'fields[chocolates]', example 'nameOnly'",
      { id: "1", "fields[chocolates]": ["name"] },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.getChocolate(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unknownChocolateFields",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getChocolate(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getChocolateResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownChocolate",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getChocolate(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getChocolateResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("updateChocolate: PATCH /v0/chocolates/{id}", () => {
  const input: t.UpdateChocolateInput = {
    id: "1",
    body: { data: { type: "chocolates", id: "1", attributes: { taste: "bitter and salty" } } },
  };

  test("answers 204", async () => {
    const { data, response } = await client.raw.updateChocolate(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=404, example=unknownChocolate",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateChocolate(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.updateChocolateResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=406, example=emptyBody",
    "code=406, example=noData",
    "code=406, example=scalarData",
    "code=406, example=noType",
    "code=406, example=otherType",
  ])("throws an ApiError 406 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateChocolate(input, { headers: { prefer } }));
    expect(error.status).toBe(406);
    expect(v.updateChocolateResponses[406]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=409, example=otherId",
  ])("throws an ApiError 409 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateChocolate(input, { headers: { prefer } }));
    expect(error.status).toBe(409);
    expect(v.updateChocolateResponses[409]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.updateChocolate(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.updateChocolate({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("helloWorld: GET /hello-world", () => {
  const input: t.HelloWorldInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.helloWorld(input);
    expect(response.status).toBe(200);
    expect(data).toBeTypeOf("string");
  });
});

describe("deleteUser: DELETE /v0/users/{id}", () => {
  const input: t.DeleteUserInput = { id: "1" };

  test("answers 204", async () => {
    const { data, response } = await client.raw.deleteUser(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=404, example=unknownUser",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteUser(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.deleteUserResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unknownUserBefore",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteUser(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.deleteUserResponses[500]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("removeUserSweets: DELETE /v0/users/{id}/relationships/sweets", () => {
  const input: t.RemoveUserSweetsInput = {
    id: "1",
    body: { data: [{ type: "chocolates", id: "2" }] },
  };

  test("answers 204", async () => {
    const { data, response } = await client.raw.removeUserSweets(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=400, example=noData",
    "code=400, example=noList",
    "code=400, example=noId",
    "code=400, example=noIdentifier",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.removeUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.removeUserSweetsResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownUser",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.removeUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.removeUserSweetsResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notStored",
    "code=500, example=malformedBefore",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.removeUserSweets(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.removeUserSweetsResponses[500]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.removeUserSweets(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.removeUserSweets({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("deleteChocolate: DELETE /v0/chocolates/{id}", () => {
  const input: t.DeleteChocolateInput = { id: "1" };

  test("answers 200", async () => {
    const { data, response } = await client.raw.deleteChocolate(input);
    expect(response.status).toBe(200);
    expect(v.deleteChocolateResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownChocolate",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteChocolate(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.deleteChocolateResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

/** The error that a call ends with. */
async function failure(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.catch((reason: unknown) => reason);
  if (error instanceof ApiError) return error;
  throw new Error("the call did not end with an ApiError", { cause: error });
}
