/** Edges of the design rules: what they leave alone, and what they say once. */
import { describe, expect, test } from "vitest";
import { dateTimeFormat } from "../../../src/lint/rules/design/date-time-format.ts";
import { deleteBody } from "../../../src/lint/rules/design/delete-body.ts";
import { enumCasing } from "../../../src/lint/rules/design/enum-casing.ts";
import { errorBody } from "../../../src/lint/rules/design/error-body.ts";
import { errorBodyConsistent } from "../../../src/lint/rules/design/error-body-consistent.ts";
import { listPagination } from "../../../src/lint/rules/design/list-pagination.ts";
import { paginationDeclared } from "../../../src/lint/rules/design/pagination-declared.ts";
import { parameterCasing } from "../../../src/lint/rules/design/parameter-casing.ts";
import { pathCasing } from "../../../src/lint/rules/design/path-casing.ts";
import { pathTrailingSlash } from "../../../src/lint/rules/design/path-trailing-slash.ts";
import { pathVerb } from "../../../src/lint/rules/design/path-verb.ts";
import { pluralCollections } from "../../../src/lint/rules/design/plural-collections.ts";
import { problemDetailsShape } from "../../../src/lint/rules/design/problem-details-shape.ts";
import { propertyCasing } from "../../../src/lint/rules/design/property-casing.ts";
import { statusPerMethod } from "../../../src/lint/rules/design/status-per-method.ts";
import { canBePlural, casingsOf, habitOf, inCasing, wordsOf } from "../../../src/lint/rules/design/words.ts";
import { toldOf } from "../../support/rule-findings.ts";

/** A contract with a GET at each path. */
function pathsWith(...paths: readonly string[]): string {
  return [
    "paths:",
    ...paths.map((path) => `  ${path}: { get: { responses: { "200": { description: x } } } }`),
  ].join("\n");
}

/** A contract with one object of these properties. */
function objectWith(...names: readonly string[]): string {
  const properties = names.map((name) => `"${name}": { type: string }`).join(", ");
  return `components: { schemas: { Thing: { type: object, properties: { ${properties} } } } }`;
}

describe("words", () => {
  test.each([
    ["user", ["camelCase", "snake_case", "kebab-case"]],
    ["userName", ["camelCase"]],
    ["user_name", ["snake_case"]],
    ["user-name", ["kebab-case"]],
    ["UserName", ["PascalCase", "Train-Case"]],
    ["USER_NAME", ["SCREAMING_CASE"]],
    ["ID", ["PascalCase", "SCREAMING_CASE", "Train-Case"]],
    ["User-Name", ["Train-Case"]],
    ["user_Name", []],
    ["v2", ["camelCase", "snake_case", "kebab-case"]],
  ])("%s is in %j", (name, casings) => {
    expect(casingsOf(name)).toEqual(casings);
  });

  test.each([
    ["APIKeyList", ["api", "key", "list"]],
    ["oauth2Token", ["oauth2", "token"]],
    ["publicUUID", ["public", "uuid"]],
    ["page[number]", ["page", "number"]],
  ])("%s is made of %j", (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  test("a name goes into every casing and is in it then", () => {
    for (const casing of casingsOf("user").concat("PascalCase", "SCREAMING_CASE", "Train-Case")) {
      expect(casingsOf(inCasing("order_lineItems", casing))).toContain(casing);
    }
  });

  test("a habit is counted in names, and none is seen where nothing differs or nothing fits", () => {
    expect(habitOf(["id", "user_name", "line_items", "totalPrice"])).toMatchObject({
      casing: "snake_case",
      sample: "user_name",
      odd: ["totalPrice"],
      isClear: true,
    });
    expect(habitOf(["id", "name"])).toBeUndefined();
    expect(habitOf(["user_Name"])).toBeUndefined();
    expect(habitOf([])).toBeUndefined();
  });

  test.each(["users", "people", "boxes", "data", "statuses", "indices", "series", "news"])(
    "%s can be a plural",
    (word) => {
      expect(canBePlural(word)).toBe(true);
    },
  );

  test.each(["user", "address", "status", "analysis", "box"])("%s is none", (word) => {
    expect(canBePlural(word)).toBe(false);
  });
});

describe("casing", () => {
  test("well-known places, files, versions and parameters have no say", async () => {
    const contract = pathsWith(
      "/.well-known/openid_configuration",
      "/v1/lineItems/{line_item}",
      "/v1/priceLists.json",
      "/v1/Read_Me.md",
      "/v1/users:batchGet",
    );
    expect(await toldOf(pathCasing, contract)).toEqual([]);
  });

  test("a contract without a habit is told once", async () => {
    const camel = Array.from({ length: 12 }, (_, index) => `camelName${"x".repeat(index)}`);
    const snake = Array.from({ length: 10 }, (_, index) => `snake_name${"x".repeat(index)}`);
    const told = await toldOf(propertyCasing, objectWith(...camel, ...snake));
    expect(told).toEqual([
      "/components/schemas/Thing/properties/snake_name: Property names have no one casing: most are in camelCase, but not 'snake_name', 'snake_namex', 'snake_namexx' and 7 more",
    ]);
  });

  test("names of OAuth 2.0 and names with signs are left alone", async () => {
    const contract = objectWith("userName", "lineItems", "access_token", "_links", "@id", "$ref_x", "a.b_c");
    expect(await toldOf(propertyCasing, contract)).toEqual([]);
  });

  test("a name is told at its first place", async () => {
    const contract = `
components:
  schemas:
    One: { type: object, properties: { user_name: {}, line_items: {}, totalPrice: {} } }
    Two: { type: object, properties: { totalPrice: {} } }
`;
    expect(await toldOf(propertyCasing, contract)).toEqual([
      "/components/schemas/One/properties/totalPrice: Property 'totalPrice' is not in snake_case like 'user_name'",
    ]);
  });

  test("query and path parameters have habits of their own, headers have none", async () => {
    const contract = `
paths:
  /users/{userId}:
    get:
      parameters:
        - { name: userId, in: path, required: true, schema: { type: string } }
        - { name: page_size, in: query, schema: { type: integer } }
        - { name: "filter[created_at]", in: query, schema: { type: string } }
        - { name: X-Request-ID, in: header, schema: { type: string } }
      responses: { "200": { description: x } }
`;
    expect(await toldOf(parameterCasing, contract)).toEqual([]);
    expect(await toldOf(parameterCasing, contract.replace("created_at", "createdAt"))).toHaveLength(1);
  });

  test.each([
    ["[asc, desc, ASC]", 1],
    ["[name, -name, created_at, -created_at]", 0],
    ["[de-AT, en, zh]", 0],
    ["[application/json, textPlain, text_html]", 0],
    ["[1, two_words, twoWords]", 1],
    ["[openState, open_state, null]", 1],
  ])("the enum %s", async (values, count) => {
    const contract = `components: { schemas: { State: { enum: ${values} } } }`;
    expect(await toldOf(enumCasing, contract)).toHaveLength(count);
  });
});

describe("paths", () => {
  test("where all paths end with a slash, the one without is odd; the root is not asked", async () => {
    const told = await toldOf(pathTrailingSlash, pathsWith("/", "/users/", "/orders/", "/invoices"));
    expect(told).toEqual(["/paths/~1invoices: Path '/invoices' ends without a slash, unlike the others"]);
    expect(await toldOf(pathTrailingSlash, pathsWith("/users/", "/orders/"))).toEqual([]);
  });

  test("an API of calls is left alone, and so are words that only look like verbs", async () => {
    expect(await toldOf(pathVerb, pathsWith("/getUser", "/getOrders", "/users"))).toEqual([]);
    expect(
      await toldOf(pathVerb, pathsWith("/add-ons", "/update-policies", "/delete-markers", "/getaways", "/a")),
    ).toEqual([]);
    expect(await toldOf(pathVerb, pathsWith("/get-users", "/orders", "/parcels"))).toHaveLength(1);
  });

  test.each([
    ["/user/{id}", 1],
    ["/user/{user_uuid}", 1],
    ["/users/{id}", 0],
    ["/people/{personId}", 0],
    ["/users/by-email/{emailId}", 0],
    ["/fn/{functionId}", 0],
    ["/v1/{id}", 0],
    ["/api/{id}", 0],
    ["/docs/{page}", 0],
    ["/user/{id}/avatar", 0],
  ])("%s", async (path, count) => {
    expect(await toldOf(pluralCollections, pathsWith(path))).toHaveLength(count);
  });
});

describe("bodies", () => {
  test("a HEAD has no body, and what answers a webhook is the receiver's", async () => {
    const contract = `
paths:
  /users: { head: { responses: { "404": { description: x } } } }
webhooks:
  changed: { post: { responses: { "500": { description: x } } } }
`;
    expect(await toldOf(errorBody, contract)).toEqual([]);
  });

  test("a shared response is told once", async () => {
    const contract = `
paths:
  /a: { get: { responses: { "404": { $ref: "#/components/responses/Gone" } } } }
  /b: { get: { responses: { "404": { $ref: "#/components/responses/Gone" } } } }
components: { responses: { Gone: { description: x } } }
`;
    expect(await toldOf(errorBody, contract)).toEqual(["/components/responses/Gone: This error has no body"]);
  });

  const responses = (schemas: readonly string[]): string =>
    schemas
      .map(
        (schema, index) =>
          `"4${String(index).padStart(2, "0")}": { description: x, content: { application/json: { schema: ${schema} } } }`,
      )
      .join(", ");

  test("inline copies of the same form are one form; a form that adds to it is none of its own", async () => {
    const same = "{ type: object, properties: { code: {}, message: {} } }";
    const more = "{ type: object, properties: { code: {}, message: {}, field: {} } }";
    const contract = `paths: { /a: { get: { responses: { ${responses([same, same, more])} } } } }`;
    expect(await toldOf(errorBodyConsistent, contract)).toEqual([]);
  });

  test("a choice is judged by its variants", async () => {
    const same = "{ type: object, properties: { code: {}, message: {} } }";
    const choice = `{ oneOf: [${same}, { type: object, properties: { reason: {} } }] }`;
    const contract = `paths: { /a: { get: { responses: { ${responses([same, same, choice])} } } } }`;
    expect(await toldOf(errorBodyConsistent, contract)).toHaveLength(1);
  });

  test("as many forms as errors are told in one sentence", async () => {
    const forms = ["a", "b", "c"].map((name) => `{ type: object, properties: { ${name}: {} } }`);
    const contract = `paths: { /a: { get: { responses: { ${responses(forms)} } } } }`;
    const told = await toldOf(errorBodyConsistent, contract);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("Errors have 3 forms");
  });

  test.each([
    ["{ type: object, properties: { error: { type: string } } }", 1],
    ["{ type: string }", 1],
    ["{ type: object }", 0],
    ["{ type: object, properties: { title: { type: [string, 'null'] } } }", 0],
    ["{ type: object, properties: { title: { type: integer }, status: { type: string } } }", 2],
  ])("the problem document %s", async (schema, count) => {
    const contract = `paths: { /a: { get: { responses: { "500": { description: x, content: { application/problem+json: { schema: ${schema} } } } } } } }`;
    expect(await toldOf(problemDetailsShape, contract)).toHaveLength(count);
  });

  test("JSON:API asks for bodies of DELETE", async () => {
    const contract = (type: string): string =>
      `paths: { /a: { delete: { requestBody: { content: { ${type}: { schema: {} } } }, responses: { "204": { description: x } } } } }`;
    expect(await toldOf(deleteBody, contract("application/vnd.api+json"))).toEqual([]);
    expect(await toldOf(deleteBody, contract("application/json"))).toHaveLength(1);
  });

  test.each([
    ["get", "201", 1],
    ["get", "206", 0],
    ["put", "201", 0],
    ["post", "204", 0],
    ["delete", "202", 0],
    ["delete", "201", 1],
    ["patch", "206", 1],
    ["get", "default", 0],
  ])("%s answers %s", async (method, status, count) => {
    const contract = `paths: { /a: { ${method}: { responses: { "${status}": { description: x } } } } }`;
    expect(await toldOf(statusPerMethod, contract)).toHaveLength(count);
  });
});

describe("lists", () => {
  const listed = (path: string, schema: string, parameters = ""): string => `
paths:
  ${path}:
    get:
      parameters: [${parameters}]
      responses: { "200": { description: x, content: { application/json: { schema: ${schema} } } } }
`;
  const array = "{ type: array, items: { type: string } }";

  test.each([
    ["/users", array, "", 1],
    ["/users", `{ type: object, properties: { data: ${array}, total: { type: integer } } }`, "", 1],
    ["/users", `{ type: object, properties: { name: { type: string }, roles: ${array} } }`, "", 0],
    ["/users/{id}", array, "", 0],
    ["/users/{id}/relationships/posts", `{ type: object, properties: { data: ${array} } }`, "", 0],
    ["/days", "{ type: array, items: { type: string, enum: [mon, tue] } }", "", 0],
    ["/users", array, "{ name: page_size, in: query, schema: { type: integer } }", 0],
    ["/users", array, '{ name: "page[number]", in: query, schema: { type: integer } }', 0],
    ["/users", array, "{ name: name, in: query, schema: { type: string } }", 1],
  ])("%s with %s and parameters %s", async (path, schema, parameters, count) => {
    expect(await toldOf(listPagination, listed(path, schema, parameters))).toHaveLength(count);
  });

  test("a limit alone pages nothing, and a date is a filter", async () => {
    const limit = "{ name: limit, in: query, schema: { type: integer } }";
    const before = "{ name: before, in: query, schema: { type: string, format: date-time } }";
    const cursor = "{ name: cursor, in: query, schema: { type: string } }";
    expect(await toldOf(paginationDeclared, listed("/users", array, limit))).toEqual([]);
    expect(await toldOf(paginationDeclared, listed("/users", array, before))).toEqual([]);
    expect(await toldOf(paginationDeclared, listed("/users", array, cursor))).toHaveLength(1);
  });
});

test.each([
  ["created_at", "{ type: string }", 1],
  ["createdAt", "{ type: [string, 'null'] }", 1],
  ["what", "{ type: string }", 0],
  ["chat", "{ type: string }", 0],
  ["candidate", "{ type: string }", 0],
  ["startTime", "{ type: integer }", 0],
  ["updated_at", "{ type: string, anyOf: [{ format: date-time }, { maxLength: 0 }] }", 0],
])("the property %s of %s", async (name, schema, count) => {
  const contract = `components: { schemas: { Thing: { type: object, properties: { ${name}: ${schema} } } } }`;
  expect(await toldOf(dateTimeFormat, contract)).toHaveLength(count);
});
