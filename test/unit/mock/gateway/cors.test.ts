import { expect, test } from "vitest";
import { isPreflight, preflightHeaders, withCors } from "../../../../src/mock/gateway/cors.ts";

const asked = { origin: "http://page.test", "access-control-request-method": "PUT" };

test("only what browsers ask before a request is a preflight", () => {
  expect(isPreflight("OPTIONS", asked)).toBe(true);
  expect(isPreflight("GET", asked)).toBe(false);
  expect(isPreflight("OPTIONS", { origin: "http://page.test" })).toBe(false);
  expect(isPreflight("OPTIONS", { "access-control-request-method": "PUT" })).toBe(false);
});

test("a preflight is answered with what was asked for", () => {
  expect(preflightHeaders(asked).slice(0, -1)).toEqual([
    ["Access-Control-Allow-Origin", "http://page.test"],
    ["Access-Control-Allow-Credentials", "true"],
    ["Access-Control-Allow-Methods", "PUT"],
    ["Access-Control-Max-Age", "86400"],
  ]);
  const more = {
    "access-control-request-headers": "x-a, x-b",
    "access-control-request-private-network": "true",
  };
  expect(preflightHeaders({ ...asked, ...more })).toEqual(
    expect.arrayContaining([
      ["Access-Control-Allow-Headers", "x-a, x-b"],
      ["Access-Control-Allow-Private-Network", "true"],
    ]),
  );
});

test("an answer lets the page read every header, with credentials", () => {
  const answer = [
    ["Content-Type", "text/plain"],
    ["X-Total", "3"],
    ["x-total", "4"],
    ["Set-Cookie", "a=1"],
    ["Vary", "Accept"],
    ["Access-Control-Allow-Origin", "*"],
  ] as const;
  expect(withCors(answer, "http://page.test")).toEqual([
    ["Content-Type", "text/plain"],
    ["X-Total", "3"],
    ["x-total", "4"],
    ["Set-Cookie", "a=1"],
    ["Access-Control-Allow-Origin", "http://page.test"],
    ["Access-Control-Allow-Credentials", "true"],
    ["Access-Control-Expose-Headers", "content-type, x-total, vary"],
    ["Vary", "Accept, Origin"],
  ]);
});

test("an answer to a program says only that pages would get another one", () => {
  expect(withCors([["X-Total", "3"]], undefined)).toEqual([
    ["X-Total", "3"],
    ["Vary", "Origin"],
  ]);
});
