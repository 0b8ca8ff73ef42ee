import ts from "typescript";
import { describe, expect, test } from "vitest";
import { compile } from "../../support/compile.ts";

/** The generated file of a contract with these paths. */
async function generated(paths: string, components = "{}"): Promise<string> {
  const contract = `{ openapi: 3.1.0, info: { title: Tides, version: "1" }, paths: ${paths}, components: ${components} }`;
  const { targets } = await compile(contract, ["contract-tests"]);
  return targets[0]?.files[0]?.text ?? "";
}

/** Titles of the tests, in order. */
function titles(file: string): string[] {
  return [...file.matchAll(/^ {2}(?:test|mocked|\])[^"]*\("(.*?)", async/gm)].map(([, title]) => title ?? "");
}

const done = '{ "204": { description: done } }';
const named =
  "{ type: object, required: [name], properties: { name: { type: string }, more: { type: integer } } }";

describe("answers", () => {
  test("the usual one comes unasked, each other example is asked for", async () => {
    const file = await generated(`{ /tides: { get: { operationId: tides, responses: {
      "200": { description: ok, content: { application/json: { schema: { type: string }, examples: { low: { value: a }, high: { value: b } } } } },
      "202": { description: later } } } } }`);
    expect(titles(file)).toEqual(["answers 200", "answers 200 to Prefer: %s", "answers 202 to Prefer: %s"]);
    expect(file).toContain('    "code=200, example=low",\n    "code=200, example=high",\n');
    expect(file).toContain('expect(v.tidesResponses[200]["application/json"].check(data)).toEqual([]);');
  });

  test("an error is asked for and thrown", async () => {
    const file =
      await generated(`{ /tides: { get: { operationId: tides, responses: { "204": { description: ok },
      4XX: { description: bad, content: { application/json: { schema: ${named}, example: { name: x } } } },
      "404": { description: none }, default: { description: any } } } } }`);
    expect(titles(file)).toEqual([
      "answers 204",
      "throws an ApiError 404 to Prefer: %s",
      "throws an ApiError 400 to Prefer: %s",
      "throws an ApiError 500 to Prefer: %s",
    ]);
    expect(file).toContain(
      'expect(v.tidesResponses["4XX"]["application/json"].check(error.body)).toEqual([]);',
    );
  });

  test("of several media types each is asked for by name", async () => {
    const file =
      await generated(`{ /tides: { get: { operationId: tides, responses: { "200": { description: ok, content: {
      application/json: { example: 1 }, text/plain: { example: high } } } } } } }`);
    expect(titles(file)).toEqual([
      "answers 200 as application/json",
      "answers 200 as text/plain to Prefer: %s",
    ]);
    expect(file).toContain('client.raw.tides(input, { headers: { accept: "text/plain", prefer } });');
  });

  test("a redirect is not followed", async () => {
    const file = await generated(
      '{ /tides: { get: { operationId: tides, responses: { "200": { description: ok }, "302": { description: there } } } } }',
    );
    expect(file).toContain('client.tides(input, { headers: { prefer }, init: { redirect: "manual" } })');
  });

  test("an example that breaks its schema is left out, and said so", async () => {
    const file =
      await generated(`{ /tides: { get: { operationId: tides, responses: { "200": { description: ok, content: {
      application/json: { schema: { type: integer }, examples: { good: { value: 1 }, wrong: { value: high } } } } } } } } }`);
    expect(file).toContain("200, application/json, example 'wrong': it does not satisfy the schema");
    expect(file).not.toContain("example=wrong");
  });
});

describe("requests", () => {
  test("have the headers that parts must have", async () => {
    const file =
      await generated(`{ /notes: { post: { operationId: note, responses: ${done}, requestBody: { required: true, content: {
      multipart/form-data: { schema: ${named}, encoding: { name: { headers: {
        X-Must: { required: true, schema: { type: integer } }, X-May: { schema: {} }, X-Is: { required: true, schema: { const: a } } } } } } } } } } }`);
    expect(file).toContain(
      'const input: t.NoteInput = { body: { name: "sample" }, partHeaders: { name: { "X-Must": 1 } } };',
    );
  });

  test("take the contract's examples where they are right", async () => {
    const file = await generated(`{ "/tides/{port}": { post: { operationId: note, responses: ${done},
      parameters: [
        { name: port, in: path, required: true, schema: { type: string }, example: Brest },
        { name: limit, in: query, schema: { type: integer }, examples: { few: { value: 2 }, many: { value: 90 } } },
        { name: offset, in: query, schema: { type: integer } } ],
      requestBody: { content: { application/json: { schema: ${named}, examples: {
        wrong: { value: { name: 1 } }, short: { value: { name: a } }, long: { value: { name: abc, more: 2 } } } } } } } } }`);
    expect(file).toContain('const input: t.NoteInput = { port: "Brest", limit: 2, body: { name: "a" } };');
    expect(file).toContain(`      "query parameter 'limit', example 'many'",
      { port: "Brest", limit: 90, body: { name: "a" } },`);
    expect(file).toContain(`      "application/json body, example 'long'",
      { port: "Brest", limit: 2, body: { name: "abc", more: 2 } },`);
    expect(file).toContain("- application/json body, example 'wrong': it does not satisfy the schema");
  });

  test("are invented where there is none, once for every media type", async () => {
    const file =
      await generated(`{ /tides: { post: { operationId: note, responses: ${done}, requestBody: { required: true, content: {
      application/json: { schema: ${named} }, text/plain: { schema: { type: string } } } } } } }`);
    expect(file).toContain('const input: t.NoteInput = { body: { name: "sample" } };');
    expect(file).toContain('{ body: "sample", contentType: "text/plain" },');
  });

  test("that say more than their type get there by an assertion", async () => {
    const file =
      await generated(`{ /tides: { post: { operationId: note, responses: ${done}, requestBody: { content: {
      application/json: { schema: ${named}, example: { name: a, unknown: true } } } } } } }`);
    expect(file).toContain('{ body: { name: "a", unknown: true } } as unknown as t.NoteInput;');
  });

  test("without a value for what is required cannot be made, which is said", async () => {
    const file = await generated(`{ /tides: { get: { operationId: tides, responses: ${done}, parameters: [
      { name: code, in: query, required: true, schema: { type: string, pattern: "^(?=.*x)(?=.*y).{5}$" } } ] } },
      /other: { get: { operationId: other, responses: ${done} } } }`);
    expect(file).toContain("Not tested of tides: GET /tides:");
    expect(file).toContain("no value is known for query parameter 'code'");
    expect(file).not.toContain('describe("tides');
  });
});

describe("refusals", () => {
  test("are expected of requests that lack what is required", async () => {
    const file = await generated(`{ /tides: { post: { operationId: note, responses: ${done},
      parameters: [
        { name: day, in: query, required: true, schema: { type: string } },
        { name: X-Port, in: header, required: true, schema: { type: string } },
        { name: limit, in: query, schema: { type: integer }, example: 1 } ],
      requestBody: { required: true, content: { application/json: { schema: ${named}, example: { name: a, more: 1 } } } } } } }`);
    expect(titles(file)).toEqual([
      "answers 204",
      "refuses a request without '%s'",
      "refuses a body without '%s'",
    ]);
    expect(file).toContain(`  test.for([
    "day",
    "X-Port",
    "body",
  ])`);
    expect(file).toContain(`  test.for([
    "name",
  ])`);
  });

  test("are not expected where the rest is good by another rule", async () => {
    const either = "{ type: object, anyOf: [{ required: [a] }, { required: [b] }] }";
    const file =
      await generated(`{ /tides: { post: { operationId: note, responses: ${done}, requestBody: { content: {
      application/json: { schema: ${either}, example: { a: 1, b: 2 } } } } } } }`);
    expect(titles(file)).toEqual(["answers 204"]);
  });

  test("are expected without credentials, unless anybody may call", async () => {
    const schemes =
      "{ securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, login: { type: http, scheme: basic } } }";
    const file = await generated(
      `{ /closed: { get: { operationId: closed, security: [{ key: [] }, { login: [] }], responses: ${done} } },
         /open: { get: { operationId: open, security: [{ key: [] }, {}], responses: ${done} } } }`,
      schemes,
    );
    expect(titles(file)).toEqual(["answers 204", "refuses a request without credentials", "answers 204"]);
    expect(file).toContain(`    key: server.secret("KEY"),
    login: { username: server.secret("LOGIN_USERNAME") ?? "", password: server.secret("LOGIN_PASSWORD") ?? "" },`);
  });
});

test("text of a contract stays text", async () => {
  const hostile = "*/ evil(); // ${x} \\u2028";
  const file =
    await generated(`{ "/a\`\${b}": { post: { operationId: hostile, responses: { "200": { description: x,
    content: { application/json: { schema: { type: integer }, examples: { ${JSON.stringify(hostile)}: { value: "no" } } } } } },
    requestBody: { content: { application/json: { example: { ${JSON.stringify(hostile)}: ${JSON.stringify(hostile)} } } } } } } }`);
  const { diagnostics } = ts.transpileModule(file, { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
  expect(callsOf(ts.createSourceFile("x.ts", file, ts.ScriptTarget.Latest))).not.toContain("evil");
});

/** Names of the functions that a file calls. */
function callsOf(node: ts.Node): string[] {
  const inner: string[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...callsOf(child));
  });
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression)
    ? [node.expression.text, ...inner]
    : inner;
}

test("an API without anything to test still has a file that says why", async () => {
  const file = await generated(`{ /tides: { trace: { operationId: trace, responses: ${done} } } }`);
  expect(file).toContain("`fetch` refuses the method");
  expect(file).toContain('test.todo("no operation can be tested against a mock");');
});
