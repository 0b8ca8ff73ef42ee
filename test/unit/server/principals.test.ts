/** Each scheme's hook tells of a principal of its own, and handlers know which of them they can get. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../../../generators/runtime/server.ts";
import { type CompilerName, compilers } from "../../support/compiler.ts";
import { type CreateServer, generateServer, send } from "./generated-server.ts";
import { programErrors } from "./program-errors.ts";

const contract = `
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
    app-key: { type: apiKey, in: header, name: X-App }
    "7": { type: apiKey, in: header, name: X-Seven }
    toString: { type: apiKey, in: header, name: X-Text }
paths:
  /either: { get: { operationId: either, security: [{ bearer: [] }, { app-key: [] }], responses: { '204': { description: fine } } } }
  /both: { get: { operationId: both, security: [{ bearer: [], app-key: [] }], responses: { '204': { description: fine } } } }
  /optional: { get: { operationId: optional, security: [{}, { bearer: [] }], responses: { '204': { description: fine } } } }
  /open: { get: { operationId: open, responses: { '204': { description: fine } } } }
  /mixed: { get: { operationId: mixed, security: [{ bearer: [], "7": [] }, { app-key: [] }, { toString: [] }], responses: { '204': { description: fine } } } }
  /ghost: { get: { operationId: ghost, security: [{ nobody: [] }, { bearer: [] }], responses: { '204': { description: fine } } } }
  /socket:
    get:
      operationId: socket
      x-websocket: { mode: only, serverMessages: { application/json: { schema: { type: string } } } }
      responses: { '101': { description: Switched } }
`;

/** Hooks and handlers of a user; the handlers in "files" of their own. */
const users = `
import { createSampleServer, forbidden, type SampleHandlers, type SamplePrincipals, type SamplePrincipalsOf, type SampleSecurity } from "./server.ts";

export interface User { readonly email: string }
export interface App { readonly vendor: string }
declare const users: ReadonlyMap<string, User>;

export const security = {
  bearer: async (token, { scopes }) => (scopes.includes("none") ? forbidden : users.get(token)),
  "app-key": (key) => key === "known" && { vendor: key },
  "7": (key) => (key === "" ? null : 7 as const),
  toString: () => true,
} satisfies SampleSecurity;

export type Principals = SamplePrincipalsOf<typeof security>;
export const principals: { [Scheme in keyof SamplePrincipals]: Principals[Scheme] } = {
  bearer: { email: "" }, "app-key": { vendor: "" }, "7": 7, toString: true,
};
const done = { status: 204 } as const;
`;

const good = `${users}
export const handlers: SampleHandlers<Principals> = {
  either: (_, { principal, security }) => {
    const name: string = "email" in principal ? principal.email : principal.vendor;
    const told: string = security.bearer ? security.bearer.email : security["app-key"].vendor;
    // @ts-expect-error: it may be an app
    principal.email;
    // @ts-expect-error: it may be a user
    security["app-key"].vendor;
    // @ts-expect-error: the operation does not ask for that scheme
    security["7"];
    return name === told ? done : done;
  },
  both: (_, { principal, security }) => {
    const all: [User, User, App] = [principal, security.bearer, security["app-key"]];
    return all.length === 3 ? done : done;
  },
  optional: (_, { principal, security }) => {
    const maybe: User | undefined = principal ?? security.bearer;
    // @ts-expect-error: perhaps nobody
    principal.email;
    return maybe === undefined ? done : done;
  },
  open: (_, { principal }) => {
    const nobody: undefined = principal;
    return nobody ?? done;
  },
  mixed: (_, { principal, security }) => {
    const first: 7 | App | true = principal;
    const seven: User = security["7"] ? security.bearer : { email: "" };
    return first === 7 && seven ? done : done;
  },
  ghost: (_, { principal }) => (principal.email === "" ? done : done),
};
export const server = createSampleServer({ handlers, security, sockets: { socket: () => {} } });

/** In one place, too. */
export const inline = createSampleServer({
  security: {
    bearer: (token) => ({ token }),
    "app-key": async (key) => (key === "" ? undefined : { key }),
    "7": () => 7,
    toString: (text) => ({ text }),
  },
  handlers: {
    both: (_, { principal, security }) => (principal.token === security["app-key"].key ? done : done),
    // @ts-expect-error: that is the other one's
    either: (_, { principal }) => (principal.key === "" ? done : done),
  },
  partial: true,
});

/** Handlers that ask for less take any principals, and one type may do for all schemes. */
declare const undemanding: SampleHandlers;
declare const alike: SampleHandlers<SamplePrincipals<{ readonly id: number }>>;
const one: SampleSecurity<SamplePrincipals<{ readonly id: number }>> = {
  bearer: () => ({ id: 1 }),
  "app-key": () => forbidden,
  "7": async () => undefined,
  // @ts-expect-error: that is no principal of theirs
  toString: () => ({ name: "" }),
};
export const others = [
  createSampleServer({ handlers: undemanding, security }),
  createSampleServer({ handlers: alike, security: one }),
  createSampleServer({ handlers: alike, security: { bearer: (id) => ({ id: id.length }), "app-key": () => false, "7": () => null, toString: () => undefined } }),
  // @ts-expect-error: the hooks tell of others
  createSampleServer({ handlers: alike, security }),
  // @ts-expect-error: so does one of these
  createSampleServer({ handlers: alike, security: { bearer: (id) => ({ id }), "app-key": () => false, "7": () => null, toString: () => undefined } }),
  // @ts-expect-error: a hook is missing
  createSampleServer({ handlers: undemanding, security: { bearer: () => true, "7": () => true, toString: () => true } }),
];
`;

describe("types", () => {
  test.each(Object.keys(compilers) as CompilerName[])(
    "of principals follow the hooks: %s",
    async (compiler) => {
      expect(await programErrors(contract, good, {}, compiler)).toBe("");
    },
  );

  test("names that every object has are names like others", async () => {
    const names = ["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf"];
    const operations = names.map((name, index) => [
      ["get", "put", "post", "delete", "patch"][index],
      {
        operationId: name,
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        security: [{ [name]: [] }],
        responses: { 204: { description: "fine" } },
      },
    ]);
    const schemes = names.map((name) => [name, { type: "apiKey", in: "header", name }]);
    const inherited = JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Sample", version: "1" },
      paths: { "/things/{id}": Object.fromEntries(operations) },
      components: { securitySchemes: Object.fromEntries(schemes) },
    });
    const program = `
import type { SampleHandlers, SamplePrincipals } from "./server.ts";
export const toString: SampleHandlers<SamplePrincipals<string>>["toString"] = ({ id }, { principal }) => {
  const known: [number, string] = [id, principal];
  return { status: known.length === 2 ? 204 : 204 };
};
`;
    expect(await programErrors(inherited, program)).toBe("");
  });

  test("the compiler names the member that a principal does not have", async () => {
    const wrong = `${users}
export const handlers: Pick<SampleHandlers<Principals>, "both"> = {
  both: (_, { principal }) => (principal.vendor === "" ? done : done),
};
export const server = createSampleServer({ handlers, security, partial: true });
`;
    expect(await programErrors(contract, wrong)).toContain("Property 'vendor' does not exist on type 'User'");
  });
});

describe("at run time", () => {
  let createServer: CreateServer;
  const seen: [unknown, object][] = [];

  beforeAll(async () => {
    createServer = await generateServer(contract);
  });

  async function callers(path: string, headers: Record<string, string>): Promise<[unknown, object][]> {
    seen.length = 0;
    const handler = (_: object, { principal, security }: Context): object => {
      seen.push([principal, security]);
      return { status: 204 };
    };
    const names = ["either", "both", "optional", "open", "mixed", "ghost"];
    const server = createServer({
      handlers: Object.fromEntries(names.map((name) => [name, handler])),
      security: {
        bearer: (token: string) => ({ email: token }),
        "app-key": async (key: string) => ({ vendor: key }),
        "7": () => 7,
        toString: (text: string) => text === "known" && { text },
      },
      partial: true,
    });
    await send(server, path, { headers });
    return seen;
  }

  const user = { authorization: "Bearer ada" };
  const app = { "x-app": "acme" };

  test.each<readonly [string, Record<string, string>, unknown, object]>([
    ["/either", user, { email: "ada" }, { bearer: { email: "ada" } }],
    ["/either", app, { vendor: "acme" }, { "app-key": { vendor: "acme" } }],
    ["/either", { ...user, ...app }, { email: "ada" }, { bearer: { email: "ada" } }],
    [
      "/both",
      { ...user, ...app },
      { email: "ada" },
      { bearer: { email: "ada" }, "app-key": { vendor: "acme" } },
    ],
    ["/optional", {}, undefined, {}],
    ["/optional", user, { email: "ada" }, { bearer: { email: "ada" } }],
    ["/open", user, undefined, {}],
    ["/mixed", { ...user, "x-seven": "s" }, 7, { "7": 7, bearer: { email: "ada" } }],
    ["/ghost", user, { email: "ada" }, { bearer: { email: "ada" } }],
  ])("%s, called with %o", async (path, headers, principal, security) => {
    expect(await callers(path, headers)).toEqual([[principal, security]]);
  });

  test("what objects inherit is nobody's principal", async () => {
    const [[, security] = []] = await callers("/mixed", app);
    expect([
      security && Reflect.get(security, "toString"),
      security && Reflect.has(security, "constructor"),
    ]).toEqual([undefined, false]);
  });
});
