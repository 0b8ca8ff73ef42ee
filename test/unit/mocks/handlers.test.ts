/** Handlers in use: the generated clients in front of MSW. What must not compile is said by expected errors. */
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createLunarClient } from "../../../generated/lunar/client.ts";
import { isGetFunctionError } from "../../../generated/lunar/operations.ts";
import { createTalisClient } from "../../../generated/talis/client.ts";
import { createLunarMocks } from "../../mocks/lunar/mocks.ts";
import { createTalisMocks } from "../../mocks/talis/mocks.ts";

const said: string[] = [];
const report = (message: string): void => {
  said.push(message);
};
const mocks = createLunarMocks({ report });
const lunar = createLunarClient();
const server = setupServer();
const id = "d0q3v8h2k5mn7p9r1tag";

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
beforeEach(() => server.use(...mocks.handlers()));
afterEach(() => {
  server.resetHandlers();
  said.length = 0;
});
afterAll(() => server.close());

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("answers", () => {
  test("are the contract's example, a new one each time", async () => {
    const answer = mocks.getFunction.example(200);
    expect(await lunar.getFunction({ id })).toEqual(answer.body);
    answer.body.name = "changed";
    expect(mocks.getFunction.example(200).body.name).not.toBe("changed");
  });

  test("have the status that is asked for", async () => {
    server.use(mocks.getFunction.answers(404));
    const error = await errorOf(lunar.getFunction({ id }));
    expect(isGetFunctionError(error) && error.status).toBe(404);
    expect(error).toMatchObject({ body: mocks.getFunction.example(404).body });
  });

  test("have what is given instead of the example's parts", async () => {
    server.use(mocks.getFunction.answers(500, { body: { error: "on fire" } }));
    expect(await errorOf(lunar.getFunction({ id }))).toMatchObject({ body: { error: "on fire" } });
  });

  test("come once, then from the handler behind", async () => {
    server.use(mocks.getFunction.answers(500, { once: true }));
    expect(await errorOf(lunar.getFunction({ id }))).toMatchObject({ status: 500 });
    expect(await lunar.getFunction({ id })).toEqual(mocks.getFunction.example(200).body);
  });

  test("of an unknown status or example are refused when they are written", () => {
    // @ts-expect-error: 418 is not declared
    expect(() => mocks.getFunction.answers(418)).toThrow(
      "getFunction has no example of an answer with status 418",
    );
    // @ts-expect-error: there is no such example of 200
    const change = { example: "nobody" } satisfies Parameters<typeof mocks.getFunction.answers<200>>[1];
    expect(() => mocks.getFunction.answers(200, Object(change))).toThrow("no example 'nobody'");
    // @ts-expect-error: that is no body of 404
    mocks.getFunction.answers(404, { body: { name: "x" } });
  });
});

describe("a resolver", () => {
  test("gets typed, decoded input, and may start from the example", async () => {
    server.use(
      mocks.listFunctions(({ limit, offset }) => {
        const { body } = mocks.listFunctions.example(200);
        return { status: 200, body: { ...body, pagination: { total: 90, limit, offset } } };
      }),
    );
    const { pagination } = await lunar.listFunctions({ limit: 5, offset: 10 });
    expect(pagination).toEqual({ total: 90, limit: 5, offset: 10 });
    // @ts-expect-error: `limit` is a number
    mocks.listFunctions(({ limit }) => ({ status: 200, body: limit.padStart(2) }));
    // @ts-expect-error: a body of success is missing
    mocks.listFunctions(() => ({ status: 200 }));
  });

  test("gets the body, and the request beside it", async () => {
    let seen: object = {};
    server.use(
      mocks.createFunction(({ body }, { request, operation }) => {
        seen = { name: body.name, method: request.method, operation };
        return { status: 400, body: { error: "no more" } };
      }),
    );
    const call = lunar.createFunction({ body: { name: "tide", code: "export default 1" } });
    expect(await errorOf(call)).toMatchObject({ status: 400, body: { error: "no more" } });
    expect(seen).toEqual({ name: "tide", method: "POST", operation: "createFunction" });
  });

  test("may answer what no contract knows", async () => {
    server.use(mocks.getFunction(() => new Response("busy", { status: 503 })));
    expect(await errorOf(lunar.getFunction({ id }))).toMatchObject({ status: 503, body: "busy" });
    server.use(mocks.getFunction(() => HttpResponse.error()));
    expect(await errorOf(lunar.getFunction({ id }))).toMatchObject({ name: "NetworkError" });
  });

  test("may leave a request to the handler behind", async () => {
    server.use(mocks.getFunction((input) => (input.id === id ? undefined : mocks.getFunction.example(404))));
    expect(await lunar.getFunction({ id })).toEqual(mocks.getFunction.example(200).body);
    expect(await errorOf(lunar.getFunction({ id: "other" }))).toMatchObject({ status: 404 });
  });
});

describe("the contract", () => {
  test("refuses a wrong request in its own words, and the report says why", async () => {
    // @ts-expect-error: the code is missing
    const error = await errorOf(lunar.createFunction({ body: { name: "tide" } }));
    expect(error).toMatchObject({ status: 400, body: mocks.createFunction.example(400).body });
    expect(said).toEqual([
      "createFunction refused POST http://localhost:3000/api/functions: body.code is required",
    ]);
  });

  test("lets a wrong request pass where that is wanted", async () => {
    const lax = createLunarMocks({ report, validateRequests: false });
    server.use(...lax.handlers());
    // @ts-expect-error: the code is missing
    expect(await lunar.createFunction({ body: { name: "tide" } })).toHaveProperty("id");
    expect(said).toEqual([]);
  });

  test("fails a wrong answer", async () => {
    // @ts-expect-error: the body has no id
    server.use(mocks.getFunction(() => ({ status: 200, body: { name: "tide" } })));
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    const error = await errorOf(lunar.getFunction({ id }));
    // MSW says where the answer was written.
    expect(printed).toHaveBeenCalled();
    printed.mockRestore();
    expect(error).toMatchObject({
      status: 500,
      body: {
        message: expect.stringContaining("the answer of getFunction with status 200 breaks the contract"),
      },
    });
  });

  test("only warns of a wrong answer where that is wanted", async () => {
    const lax = createLunarMocks({ report, validateResponses: "warn" });
    // @ts-expect-error: the body has no id
    server.use(lax.getFunction(() => ({ status: 200, body: { name: "tide" } })));
    expect(await lunar.getFunction({ id })).toEqual({ name: "tide" });
    expect(said).toEqual([expect.stringContaining("breaks the contract")]);
  });
});

describe("methods that share an operation", () => {
  const talisMocks = createTalisMocks({ baseUrl: "*/talis", report });
  const talis = createTalisClient({
    baseUrl: "https://gateway.test/eu/talis",
    credentials: { ApiKey: "key" },
  });

  test("are answered with their own examples and the id of the request", async () => {
    server.use(...talisMocks.handlers());
    const answer = await talis.callRpc({
      body: { method: "project.list", params: { owner_id: 4 }, id: "mine" },
    });
    expect(answer).toEqual({ success: true, id: "mine", data: talisMocks.listProjects.example(200).result });
  });

  test("have mocks of their own, which leave the others alone", async () => {
    const created = talisMocks.createProject.example(200).result;
    server.use(
      talisMocks.createProject(({ name }) => ({ status: 200, result: { ...created, name } })),
      ...talisMocks.handlers(),
    );
    const params = { name: "atoll", description: "", config: "", owner_id: 1 };
    const answer = await talis.callRpc({ body: { method: "project.create", params, id: "1" } });
    expect(answer).toEqual({ success: true, id: "1", data: { ...created, name: "atoll" } });
    const other = await talis.callRpc({ body: { method: "user.get", params: null } });
    expect(other).toEqual({ success: true, data: talisMocks.getUsers.example(200).result });
  });

  test("fail with the example of their name", async () => {
    server.use(talisMocks.createSSHKey.answers(500, { once: true }), ...talisMocks.handlers());
    const body = {
      method: "sshkey.create",
      params: { name: "a", public_key: "ssh-ed25519 AAAA a@b", owner_id: 1 },
      id: "9",
    } as const;
    // What another method asks does not use it up.
    await talis.callRpc({ body: { method: "user.get", params: null } });
    expect(await errorOf(talis.callRpc({ body }))).toMatchObject({
      status: 500,
      body: { success: false, id: "9", error: { message: "Failed to create SSH key" } },
    });
    expect(await talis.callRpc({ body })).toMatchObject({ success: true });
  });
});
