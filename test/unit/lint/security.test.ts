/** Edge cases of the rules of security; that each finds its own fault is tested for all rules at once. */
import { describe, expect, test } from "vitest";
import { exampleContract } from "../../../src/lint/rule-example.ts";
import { isBoundedPattern } from "../../../src/lint/rules/security/bounded-pattern.ts";
import { isCredentialName, mayBeCredentialName } from "../../../src/lint/rules/security/credential-names.ts";
import { securityRules } from "../../../src/lint/rules/security/index.ts";
import { isPlainHttp } from "../../../src/lint/rules/security/plain-http.ts";
import { secretIn } from "../../../src/lint/rules/security/secret-patterns.ts";
import { runRules } from "../../../src/lint/run-rules.ts";
import { load } from "../../support/compile.ts";

async function told(name: string, contract: string): Promise<string[]> {
  const rule = securityRules.find(({ code }) => code === `security/${name}`);
  if (rule === undefined) throw new Error(`no rule '${name}'`);
  const { linked } = await load(exampleContract(contract));
  return runRules(linked, [{ rule, severity: "warning" }], () => undefined).map(
    ({ origin, message }) => `${origin?.pointer}: ${message}`,
  );
}

const answer = `responses: { "200": { description: Done } }`;

function posting(schema: string, components = "{}"): string {
  return `
paths:
  /it:
    post:
      requestBody: { content: { application/json: { schema: ${schema} } } }
      ${answer}
components: ${components}
`;
}

const schemaAt = "/paths/~1it/post/requestBody/content/application~1json/schema";

describe("limits", () => {
  test("answers and webhooks are not asked for them", async () => {
    const contract = `
paths:
  /it:
    get:
      responses: { "200": { description: It, content: { application/json: { schema: { type: string } } } } }
webhooks:
  happened:
    post: { requestBody: { content: { text/plain: { schema: { type: string } } } }, ${answer} }
`;
    expect(await told("string-unbounded", contract)).toEqual([]);
  });

  test("what only servers set is not asked for them", async () => {
    const schema =
      "{ type: object, properties: { id: { type: string, readOnly: true }, name: { type: string } } }";
    expect(await told("string-unbounded", posting(schema))).toEqual([
      `${schemaAt}/properties/name/type: Nothing limits the length of property 'name'`,
    ]);
  });

  test("a limit in any part limits the whole", async () => {
    const components = "{ schemas: { Name: { type: string } } }";
    const reference = `{ $ref: "#/components/schemas/Name" }`;
    expect(
      await told("string-unbounded", posting(`{ allOf: [${reference}], maxLength: 9 }`, components)),
    ).toEqual([]);
    expect(
      await told("string-unbounded", posting(`{ anyOf: [${reference}], maxLength: 9 }`, components)),
    ).toEqual([]);
    expect(await told("string-unbounded", posting(`{ allOf: [${reference}] }`, components))).toEqual([
      "/components/schemas/Name/type: Nothing limits the length of schema 'Name'",
    ]);
  });

  test("a property that several parts declare is limited by any of them", async () => {
    const parts = "[{ properties: { kind: { type: string } } }, { properties: { kind: { const: pet } } }]";
    expect(await told("string-unbounded", posting(`{ type: object, allOf: ${parts} }`))).toEqual([]);
  });

  test("items and values of maps are named after what holds them", async () => {
    const schema =
      "{ type: object, properties: { a: { type: array, maxItems: 2, items: { type: string } }, b: { type: object, additionalProperties: { type: string } } } }";
    expect(
      (await told("string-unbounded", posting(schema))).map((line) => line.replace(/^.*: /, "")),
    ).toEqual([
      "Nothing limits the length of the items of property 'a'",
      "Nothing limits the length of the values of property 'b'",
    ]);
  });

  test("a recursive schema comes to an end", async () => {
    const components = `{ schemas: { Tree: { type: array, items: { $ref: "#/components/schemas/Tree" } } } }`;
    expect(
      await told("array-unbounded", posting(`{ $ref: "#/components/schemas/Tree" }`, components)),
    ).toEqual(["/components/schemas/Tree/type: Nothing limits the number of items of schema 'Tree'"]);
  });

  test("integers are limited by what remains open", async () => {
    const said = async (schema: string): Promise<string | undefined> =>
      (await told("integer-unbounded", posting(schema)))[0]?.replace(/^.*: /, "");
    expect(await said("{ type: integer }")).toBe("Nothing limits the value of the body");
    expect(await said("{ type: integer, exclusiveMinimum: 0 }")).toBe(
      "Nothing limits the value of the body above",
    );
    expect(await said("{ type: integer, maximum: 0 }")).toBe("Nothing limits the value of the body below");
    expect(await said("{ type: integer, format: int32 }")).toBeUndefined();
    expect(await said("{ type: integer, enum: [1, 2] }")).toBeUndefined();
  });

  test("parameters of RPC methods and messages of clients are requests", async () => {
    const contract = `
paths:
  /rpc:
    get:
      x-websocket:
        mode: only
        serverMessages: { application/json: { schema: { type: string } } }
        clientMessages: { application/json: { schema: { type: string } } }
      ${answer}
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { method: { type: string, maxLength: 9 }, params: {} } }
            examples: { pet: { value: { method: pet } } }
      x-rpc:
        method: method
        params: params
        methods: { pet: { operationId: pet, params: { type: string } } }
      ${answer}
`;
    expect((await told("string-unbounded", contract)).map((line) => line.replace(/:.*$/, ""))).toEqual([
      "/paths/~1rpc/get/x-websocket/clientMessages/application~1json/schema/type",
      "/paths/~1rpc/post/x-rpc/methods/pet/params/type",
    ]);
  });

  test.each([
    ["^[a-z]{1,9}$", true],
    ["^a|b$", false],
    ["^a$|^b$", true],
    ["^(?:a|b)?$", true],
    ["[a-z]{3}", false],
    ["^a+$", false],
    ["^a{3,}$", false],
    ["^\\+[*+]\\d{4}$", true],
    ["^\\p{L}{2}$", true],
  ])("the pattern %s: %s", (pattern, expected) => {
    expect(isBoundedPattern(pattern)).toBe(expected);
  });
});

describe("who may call", () => {
  test("a contract that says nothing at all is told once", async () => {
    const contract = `paths: { /a: { get: { ${answer} }, put: { ${answer} } } }`;
    expect(await told("operation-unprotected", contract)).toEqual([
      "/paths: The contract does not say who may call its operations",
    ]);
    expect(await told("operation-unprotected", `security: []\n${contract}`)).toEqual([]);
  });

  test("401 is not asked of what needs no credentials", async () => {
    const contract = (security: string, status = "200"): string => `
paths: { /a: { get: { security: ${security}, responses: { "${status}": { description: A } } } } }
components: { securitySchemes: { Token: { type: http, scheme: bearer } } }
`;
    expect(await told("unauthorized-undeclared", contract("[]"))).toEqual([]);
    expect(await told("unauthorized-undeclared", contract("[{ Token: [] }, {}]"))).toEqual([]);
    expect(await told("unauthorized-undeclared", contract("[{ Token: [] }]", "4XX"))).toEqual([]);
    expect(await told("unauthorized-undeclared", contract("[{ Token: [] }]"))).toHaveLength(1);
  });
});

describe("credentials", () => {
  test.each(["password", "api_key", "X-API-Key", "accessToken", "client-secret", "jwt"])(
    "%s is one",
    (name) => {
      expect(isCredentialName(name)).toBe(true);
    },
  );

  test.each([
    "token",
    "page_token",
    "token_type",
    "key",
    "keyword",
    "passwordless",
    "reset_password",
    "secretary",
  ])("%s is none", (name) => {
    expect(isCredentialName(name)).toBe(false);
  });

  test.each([
    ["webhook_secret", true],
    ["next_page_token", false],
    ["hashed_token", false],
  ])("%s may be one: %s", (name, expected) => {
    expect(mayBeCredentialName(name)).toBe(expected);
  });

  test("a switch called password is none", async () => {
    const contract = (type: string): string =>
      `paths: { /a: { get: { parameters: [{ name: password, in: query, schema: { type: ${type} } }], ${answer} } } }`;
    expect(await told("credential-parameter", contract("boolean"))).toEqual([]);
    expect(await told("credential-parameter", contract("string"))).toHaveLength(1);
  });

  // Put together here, so that no scanner takes this file for a leak.
  const random = ["hOzsTeFlT6ko", "0dme22uGbQal", "04SBPYc1"].join("");
  const body = `${["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiI3NDEifQ"].join(".")}.`;

  test.each([
    ["an AWS access key", ["AKIA", "Q7ZRMKVC2XH5SLDN"].join(""), "id"],
    ["a GitHub token", ["ghp_", "16C7e42F292c6912E7710c838347Ae178B4a"].join(""), "value"],
    ["a Stripe key", ["sk_live_", "q7Zr0vKc2Xh9sLd4NfJ8wTg5"].join(""), "key"],
    ["a signed token", `${body}${random}${random.slice(0, 11)}`, "header"],
    ["a private key", `-----BEGIN RSA PRIVATE KEY-----\n${random}${random}`, "pem"],
    ["a secret", random, "client_secret"],
    ["a secret", ["11a9b6c435967abe", "806f4f0d6ec0f382"].join(""), "authToken"],
  ])("%s is recognised", (what, text, name) => {
    expect(secretIn(text, name)).toBe(what);
  });

  test.each([
    ["AKIAIOSFODNN7EXAMPLE", "key"],
    ["sample-token-of-an-account", "token"],
    ["demo-key", "api_key"],
    ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "token"],
    ["3fa85f64-5717-4562-b3fc-2c963f66afa6", "token"],
    ["d0q3v8h2k5mn7p9r1tagd0q3v8h2", "id"],
    [`${body}SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c`, "token"],
    ["-----BEGIN PRIVATE KEY-----\n...", "pem"],
    ["The token that you got at registration", "token"],
  ])("%s beside %s is nothing", (text, name) => {
    expect(secretIn(text, name)).toBeUndefined();
  });
});

test.each([
  ["http://api.example.com", true],
  ["HTTP://api.example.com:80/v1", true],
  ["ws://live.example.com", true],
  ["https://api.example.com", false],
  ["http://localhost:8080", false],
  ["http://127.0.0.1", false],
  ["http://[::1]:80", false],
  ["http://192.168.1.20/api", false],
  ["http://backend:8080", false],
  ["http://nas.local", false],
  ["/v1", false],
  ["{scheme}://api.example.com", false],
])("%s goes in the clear: %s", (url, expected) => {
  expect(isPlainHttp(url)).toBe(expected);
});
