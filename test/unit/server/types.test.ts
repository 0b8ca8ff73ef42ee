/**
 * What must not compile. The compiler is the judge: an expected error that does not come is an error of its own. The
 * tests run the code too, so that nothing here is merely well-typed.
 */
import { describe, expect, test } from "vitest";
import type { GodoxyHandlers, GodoxySockets } from "../../../generated/godoxy/server.ts";
import {
  answer,
  createLunarServer,
  type ExecuteFunctionPostResult,
  forbidden,
  type GetDocsPageResult,
  type LoginResult,
  type LunarHandlers,
  type LunarPrincipals,
  type LunarSecurity,
  type LunarVersionsHandlers,
  type UpdateFunctionCall,
  type UpdateFunctionResult,
} from "../../../generated/lunar/server.ts";
import type { ErrorResponse, LoginResponse } from "../../../generated/lunar/types.ts";

interface User {
  readonly key: string;
}

type Users = LunarPrincipals<User>;

const error: ErrorResponse = { error: "no" };
const security: LunarSecurity<Users> = {
  CookieAuth: (key) => (key === "known" ? forbidden : { key }),
  BearerAuth: async (key) => ({ key }),
};

const headers = {
  "X-Function-Id": "f",
  "X-Function-Version-Id": "v",
  "X-Execution-Id": "e",
  "X-Execution-Duration-Ms": 1,
};
const cookie = { "Set-Cookie": "a=b" };
const body: LoginResponse = { success: true };

describe("answers", () => {
  test("declared ones compile", () => {
    const update: UpdateFunctionResult[] = [{ status: 200 }, { status: 404, body: error }];
    const login: LoginResult[] = [
      { status: 200, headers: cookie, body },
      { status: 401, body },
    ];
    const execute: ExecuteFunctionPostResult[] = [
      { status: 200, headers, body: [1] },
      { status: 200, headers, body: "text", contentType: "text/plain" },
      { status: 418, headers, body: { any: "thing" } },
      { status: 500, body: error },
      { status: 500, headers: { "X-Execution-Id": undefined }, body: error },
    ];
    expect([update.length, login.length, execute.length]).toEqual([2, 2, 5]);
  });

  test("others do not", () => {
    const update: UpdateFunctionResult[] = [
      // @ts-expect-error: 201 is not declared
      { status: 201 },
      // @ts-expect-error: 200 has no body
      { status: 200, body: error },
      // @ts-expect-error: 404 needs its body
      { status: 404 },
      // @ts-expect-error: that is not the body of 404
      { status: 404, body: { message: "no" } },
      // @ts-expect-error: a body alone says no status
      { body: error },
    ];
    const login: LoginResult[] = [
      // @ts-expect-error: the header is required
      { status: 200, body },
      // @ts-expect-error: a required header cannot be undefined
      { status: 200, body, headers: { "Set-Cookie": undefined } },
      // @ts-expect-error: that header is not declared
      { status: 200, body, headers: { "Set-Cookie": "a=b", "X-Other": "1" } },
      // @ts-expect-error: 401 declares no headers
      { status: 401, body, headers: cookie },
    ];
    const docs: GetDocsPageResult[] = [
      // @ts-expect-error: a media type is a choice only where there are several
      { status: 200, headers: { "Cache-Control": "no-store" }, body: "<p>", contentType: "text/plain" },
    ];
    const execute: ExecuteFunctionPostResult[] = [
      // @ts-expect-error: 400 is listed by itself, so the default does not stand for it
      { status: 400, headers, body: "any" },
      // @ts-expect-error: that is no HTTP status
      { status: 99, headers, body: "any" },
      // @ts-expect-error: a default answer has the headers too
      { status: 418, body: "any" },
    ];
    expect([update.length, login.length, docs.length, execute.length]).toEqual([5, 4, 1, 3]);
  });
});

describe("handlers", () => {
  test("receive decoded input, with defaults", () => {
    const handlers: Partial<LunarHandlers<Users>> = {
      listFunctions: ({ limit, offset }, { principal }) => {
        const page: [number, number, string] = [limit, offset, principal.key];
        return { status: 500, body: { error: page.join(" ") } };
      },
      executeFunctionPost: async (call) => {
        if (call.contentType === "application/octet-stream")
          return { status: 400, body: { error: await call.body.text() } };
        // @ts-expect-error: without a look at the content type the body may be anything
        const text: string = call.body;
        return { status: 400, body: { error: String(text) } };
      },
      // @ts-expect-error: nobody is known where no credentials are asked for
      getDocsPage: (_, { principal }) => ({ status: 500, body: { error: principal.key } }),
    };
    expect(Object.keys(handlers)).toHaveLength(3);
  });

  test("answer what their own operation declares", () => {
    const handlers: Partial<LunarHandlers> = {
      // @ts-expect-error: 204 is declared for deleteFunction, not for getFunction
      getFunction: () => ({ status: 204 }),
      deleteFunction: () => ({ status: 204 }),
      // @ts-expect-error: a handler cannot ask for more than it gets
      updateFunction: (call: UpdateFunctionCall & { readonly secret: string }) => ({
        status: 404,
        body: { error: call.secret },
      }),
    };
    expect(Object.keys(handlers)).toHaveLength(3);
  });

  test("must all be there, unless the server is partial", () => {
    const deleteFunction: LunarHandlers<Users>["deleteFunction"] = () => ({ status: 204 });
    const partial = true;
    expect(createLunarServer({ handlers: { deleteFunction }, partial, security })).toHaveProperty("fetch");
    // @ts-expect-error: the other handlers are missing
    const complete = () => createLunarServer({ handlers: { deleteFunction }, security });
    expect(complete).toThrow("no handler for login");
    // @ts-expect-error: there is no such operation
    const handlers: Partial<LunarHandlers<Users>> = { dropFunction: deleteFunction };
    expect(createLunarServer({ handlers, partial, security })).toHaveProperty("fetch");
  });

  test("need a hook for each scheme", () => {
    const partial = true;
    // @ts-expect-error: the hooks are missing
    const open = () => createLunarServer({ handlers: {}, partial });
    expect(open).toThrow("no security hook for CookieAuth, BearerAuth");
    // @ts-expect-error: one of them is missing
    const half: LunarSecurity = { CookieAuth: () => true };
    expect(() => createLunarServer({ handlers: {}, partial, security: half })).toThrow("BearerAuth");
  });

  test("know the principal that the hooks give", () => {
    const partial = true;
    const handlers: Partial<LunarHandlers<LunarPrincipals<{ readonly admin: boolean }>>> = {};
    // @ts-expect-error: the hooks give users, the handlers want administrators
    const mixed = () => createLunarServer({ handlers, partial, security });
    expect(mixed()).toHaveProperty("handle");
  });
});

describe("groups, state and sockets", () => {
  test("handlers of a tag have a type of their own, and together they are all", () => {
    const partial = true;
    const versions: Partial<LunarVersionsHandlers<Users, { readonly locale: string }>> = {
      deleteVersion: (_, { state, principal }) => ({
        status: 404,
        body: { error: state.locale + principal.key },
      }),
      // @ts-expect-error: that operation has another tag
      deleteFunction: () => ({ status: 204 }),
    };
    const state = () => ({ locale: "en" });
    expect(createLunarServer({ handlers: versions, partial, security, state })).toHaveProperty("fetch");
    // @ts-expect-error: the handlers want a state, and nobody makes it
    const stateless = () => createLunarServer({ handlers: versions, partial, security });
    expect(stateless()).toHaveProperty("fetch");
    // @ts-expect-error: the state is another one
    const other = () => createLunarServer({ handlers: versions, partial, security, state: () => 5 });
    expect(other()).toHaveProperty("fetch");
  });

  test("answers in short are held to the contract, too", () => {
    const handlers: Partial<LunarHandlers> = {
      deleteFunction: () => answer(204),
      getFunction: () => answer(404, { error: "no" }),
      login: () => answer(200, body, cookie),
      // @ts-expect-error: 201 is not declared
      updateFunction: () => answer(201),
      // @ts-expect-error: that is not the body of 404
      getVersion: () => answer(404, { message: "no" }),
    };
    expect(Object.keys(handlers)).toHaveLength(5);
  });

  test("a socket takes the messages of its operation", () => {
    const sockets: Partial<GodoxySockets> = {
      getStats: (_, socket) => {
        // @ts-expect-error: that is no message of the contract
        socket.send({ nothing: true });
      },
      getHealth: (_, socket) => socket.send({}),
      // @ts-expect-error: this operation has no socket
      login: () => {},
    };
    expect(Object.keys(sockets)).toHaveLength(3);
  });

  test("a handler for nothing but a socket may be missing, all others may not", () => {
    type Required<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];
    const required: Required<GodoxyHandlers> = "getStats";
    // @ts-expect-error: there are only WebSockets
    const optional: Required<GodoxyHandlers> = "streamContainerLogs";
    expect([required, optional]).toHaveLength(2);
  });
});
