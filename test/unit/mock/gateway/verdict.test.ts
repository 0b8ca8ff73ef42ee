import { describe, expect, test } from "vitest";
import { judge } from "../../../../src/mock/gateway/verdict.ts";

/** The header as Prism writes it. */
function violations(...items: object[]): string {
  return JSON.stringify(items.map((item) => ({ severity: "Error", ...item })));
}

function prismProblem(type: string, more: object = {}): string {
  return JSON.stringify({
    type: `https://stoplight.io/prism/errors#${type}`,
    title: "T",
    detail: "",
    ...more,
  });
}

test("an answer without findings keeps the contract", () => {
  expect(judge({ status: 404 })).toEqual({ verdict: "kept", findings: [], isOwnProblem: false });
});

describe("a finding reads as a line", () => {
  test.for([
    [
      "body",
      [],
      "required",
      "Request body must have required property 'name'",
      "request body /name: is required",
    ],
    [
      "body",
      ["owner", "tags", "0"],
      "type",
      "Request body property owner.tags.0 must be string",
      "request body /owner/tags/0: must be string",
    ],
    [
      "body",
      ["owner"],
      "additionalProperties",
      "Request body property owner must NOT have additional properties; found 'x'",
      "request body /owner/x: is not allowed",
    ],
    [
      "body",
      ["kind"],
      "enum",
      "Request body property kind must be equal to one of the allowed values: a, b",
      "request body /kind: must be equal to one of the allowed values: a, b",
    ],
    [
      "query",
      ["limit"],
      "type",
      "Request query parameter limit must be integer",
      "request query limit: must be integer",
    ],
    [
      "query",
      [],
      "required",
      "Request query must have required property 'q'",
      "request query q: is required",
    ],
    [
      "header",
      ["x-id"],
      "minLength",
      "Request header parameter x-id must NOT be short",
      "request header x-id: must NOT be short",
    ],
  ] as const)("%o", ([place, path, code, message, line]) => {
    const header = violations({ location: ["request", place, ...path], code, message });
    expect(judge({ status: 422, violations: header }).findings).toEqual([line]);
  });

  test.for([
    ["request", "Body parameter is required", "required", "request body: is required"],
    ["request", "Invalid security scheme used", 401, "request credentials: are missing or of the wrong kind"],
    [
      "request",
      "Supported content types: a/b,c/d",
      415,
      "request header content-type: must be one of a/b, c/d",
    ],
    [
      "response",
      'The received media type "text/html" does not match the one specified in the current response: a/b',
      undefined,
      "response header content-type: 'text/html' is not declared, only a/b",
    ],
    [
      "response",
      "Unable to match the returned status code with those defined in the document: 200,404",
      undefined,
      "response status: is not declared, only 200, 404",
    ],
  ] as const)("%o", ([side, message, code, line]) => {
    const header = violations({ location: [side], code, message });
    expect(judge({ status: 400, violations: header }).findings).toEqual([line]);
  });

  test("once, and without what the header had no room for", () => {
    const item = { location: ["request", "body"], message: "Request body must be object" };
    const whole = violations(item, item, item);
    const cut = `Too many violations! ${whole.slice(0, -5)}`;
    expect(judge({ status: 422, violations: cut }).findings).toEqual(["request body: must be object"]);
    const long = 'Too many violations! [{"location":["response","body"],"message":"must be one of aaa';
    expect(judge({ status: 200, violations: long })).toMatchObject({
      verdict: "violated",
      findings: ["response: more is wrong than Prism can say"],
    });
  });
});

describe("the verdict", () => {
  const wrongRequest = { location: ["request", "query", "limit"], message: "wrong" };
  const wrongAnswer = { location: ["response", "body"], message: "wrong" };
  test.for([
    [422, violations(wrongRequest), "refused"],
    [422, violations(wrongRequest, wrongAnswer), "refused"],
    // A real server that does not mind.
    [200, violations(wrongRequest), "violated"],
    [200, violations(wrongAnswer), "violated"],
    [404, violations(wrongAnswer), "violated"],
    [200, violations({ location: ["request"], message: "Selected route not found" }), "unknown"],
  ] as const)("%i %s: %s", ([status, header, verdict]) => {
    expect(judge({ status, violations: header }).verdict).toBe(verdict);
  });

  test.for([
    ["NO_PATH_MATCHED_ERROR", "unknown", "request path: no operation has this path"],
    ["NO_METHOD_MATCHED_ERROR", "unknown", "request method: no operation of this path has this method"],
    ["UNAUTHORIZED", "refused", "request credentials: are missing or of the wrong kind"],
    [
      "UNPROCESSABLE_ENTITY",
      "refused",
      "request header prefer: 'code' needs three digits, 'dynamic' true or false",
    ],
    ["NOT_ACCEPTABLE", "refused", "request header accept: no answer has such a media type"],
    ["UNKNOWN", "failed", "T"],
  ] as const)("of Prism's own problem %s is '%s'", ([type, verdict, finding]) => {
    const judged = judge({ status: 500, problem: prismProblem(type) });
    expect(judged).toEqual({ verdict, findings: [finding], isOwnProblem: true });
  });

  test("of a problem without header comes from its list", () => {
    const validation = [
      {
        location: ["query", "limit"],
        code: "type",
        message: "Request query parameter limit must be integer",
      },
    ];
    const problem = prismProblem("UNPROCESSABLE_ENTITY", { validation });
    expect(judge({ status: 422, problem })).toMatchObject({
      verdict: "refused",
      findings: ["request query limit: must be integer"],
    });
  });

  test("of a HEAD that has no operation is 'unknown'", () => {
    expect(judge({ status: 405, problem: "" }).verdict).toBe("unknown");
  });

  test("of the contract's own problem is that of any answer", () => {
    for (const problem of ['{"type":"about:blank"}', "[]", "junk"]) {
      expect(judge({ status: 404, problem })).toEqual({ verdict: "kept", findings: [], isOwnProblem: false });
    }
  });
});
