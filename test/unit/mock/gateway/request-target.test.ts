import { expect, test } from "vitest";
import { readTarget, splitFirst } from "../../../../src/mock/gateway/request-target.ts";

test.for([
  ["/a/b?c=%zz&d", { path: "/a/b", search: "?c=%zz&d" }],
  ["/a%2Fb/%C3%A4", { path: "/a%2Fb/%C3%A4", search: "" }],
  ["http://host.test:80/a?b", { path: "/a", search: "?b" }],
  ["http://host.test", { path: "/", search: "" }],
  ["?a", { path: "/", search: "?a" }],
] as const)("%s", ([url, target]) => {
  expect(readTarget(url)).toEqual(target);
});

test.for([
  ["*", "the target '*' does not start with a slash"],
  ["/a%", "'%' in the path is no percent escape"],
  ["/%zz/b", "'%zz' in the path is no percent escape"],
  ["/%ff", "the percent escapes in the path are no UTF-8 text"],
  ["/ä", "a character has to be percent-encoded"],
] as const)("%s is malformed", ([url, detail]) => {
  expect(readTarget(url)).toMatchObject({ status: 400, detail });
});

test.for([
  ["/lunar/a/b", "lunar", "/a/b"],
  ["/lunar", "lunar", "/"],
  ["/lunar/", "lunar", "/"],
  ["/lunar//a", "lunar", "//a"],
  ["/%C3%A4/a%2Fb", "ä", "/a%2Fb"],
  ["/", "", "/"],
] as const)("%s belongs to '%s'", ([path, first, rest]) => {
  expect(splitFirst({ path, search: "?x" })).toEqual({ first, rest: { path: rest, search: "?x" } });
});
