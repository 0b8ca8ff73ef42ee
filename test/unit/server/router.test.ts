import { describe, expect, test } from "vitest";
import { createRouter, type Route } from "../../../generators/runtime/router.ts";

const routes: readonly Route[] = [
  { method: "GET", path: "/" },
  { method: "GET", path: "/pets" },
  { method: "POST", path: "/pets" },
  { method: "GET", path: "/pets/{id}" },
  { method: "DELETE", path: "/pets/{petId}" },
  { method: "GET", path: "/pets/mine" },
  { method: "GET", path: "/pets/{id}.json" },
  { method: "GET", path: "/pets/{id}/owner" },
  { method: "GET", path: "/pets/mine/toys" },
  { method: "GET", path: "/compare/{from}...{to}" },
  { method: "POST", path: "/jobs/{id}:cancel" },
  { method: "GET", path: "/caf\u00e9/{name}" },
  { method: "GET", path: "/constructor/__proto__" },
  { method: "GET", path: "/fn/{id}" },
  { method: "GET", path: "/fn/{id}/{rest}", wildcard: true },
  { method: "POST", path: "/fn/{id}/logs" },
  { method: "OPTIONS", path: "/cors" },
  { method: "COPY", path: "/pets/{id}" },
];

const router = createRouter(routes);

/** `GET /pets/{id} id=7`, or what else the router says. */
function found(method: string, path: string): string {
  const match = router.find(method, path);
  if (match.kind === "none") return "none";
  if (match.kind === "other-methods") return match.allow.join(" ");
  const values = match.names.map((name, index) => ` ${name}=${match.values[index]}`).join("");
  return `${match.route.method} ${match.route.path}${values}`;
}

describe("paths", () => {
  test.each([
    ["the root", "/", "GET /"],
    ["literal text", "/pets", "GET /pets"],
    ["a parameter", "/pets/7", "GET /pets/{id} id=7"],
    ["literal text before a parameter", "/pets/mine", "GET /pets/mine"],
    ["a parameter where the literal branch ends early", "/pets/mine/owner", "GET /pets/{id}/owner id=mine"],
    ["text around a parameter", "/pets/7.json", "GET /pets/{id}.json id=7"],
    [
      "text around a parameter that occurs in its value",
      "/pets/a.json.json",
      "GET /pets/{id}.json id=a.json",
    ],
    ["several parameters in a segment", "/compare/v1...v2", "GET /compare/{from}...{to} from=v1 to=v2"],
    ["a parameter that stays encoded", "/pets/a%2Fb%zz", "GET /pets/{id} id=a%2Fb%zz"],
    ["literal text that is percent-encoded", "/%70ets", "GET /pets"],
    ["literal text beyond ASCII", "/caf%C3%A9/x", "GET /caf\u00e9/{name} name=x"],
    ["names that objects inherit", "/constructor/__proto__", "GET /constructor/__proto__"],
    ["a rest with slashes", "/fn/x/a/b/", "GET /fn/{id}/{rest} id=x rest=a/b/"],
    ["an empty rest", "/fn/x/", "GET /fn/{id}/{rest} id=x rest="],
    ["a rest that begins with a slash", "/fn/x//a", "GET /fn/{id}/{rest} id=x rest=/a"],
    ["no rest", "/fn/x", "GET /fn/{id} id=x"],
    ["a rest where the literal branch lacks the method", "/fn/x/logs", "GET /fn/{id}/{rest} id=x rest=logs"],
  ])("%s", (_, path, expected) => {
    expect(found("GET", path)).toBe(expected);
  });

  test.each([
    "/pets/",
    "/pets//owner",
    "/Pets",
    "/pets/7/owner/x",
    "",
    "*",
    "/pets/.json/owner/",
    "/compare/...v2",
  ])("'%s' leads nowhere", (path) => {
    expect(found("GET", path)).toBe("none");
  });

  test("an empty value is no value", () => {
    expect(found("GET", "/pets/.json")).toBe("GET /pets/{id} id=.json");
    expect(found("POST", "/jobs/:cancel")).toBe("none");
    expect(found("POST", "/jobs/9:cancel")).toBe("POST /jobs/{id}:cancel id=9");
  });
});

describe("methods", () => {
  test("HEAD is answered by GET", () => {
    expect(found("HEAD", "/pets/7")).toBe("GET /pets/{id} id=7");
  });

  test("routes of one path may name its parameter differently", () => {
    expect(found("DELETE", "/pets/7")).toBe("DELETE /pets/{petId} petId=7");
  });

  test("a less specific path may have the method", () => {
    expect(found("DELETE", "/pets/mine")).toBe("DELETE /pets/{petId} petId=mine");
  });

  test("other methods are listed with those that come for free", () => {
    expect(found("PATCH", "/pets")).toBe("GET HEAD POST OPTIONS");
    expect(found("PATCH", "/pets/mine")).toBe("GET HEAD DELETE COPY OPTIONS");
    expect(found("GET", "/jobs/9:cancel")).toBe("POST OPTIONS");
    expect(found("PUT", "/fn/x/logs")).toBe("POST GET HEAD OPTIONS");
  });

  test("OPTIONS and methods of the contract's own are routes like others", () => {
    expect(found("OPTIONS", "/cors")).toBe("OPTIONS /cors");
    expect(found("OPTIONS", "/pets")).toBe("GET HEAD POST OPTIONS");
    expect(found("COPY", "/pets/7")).toBe("COPY /pets/{id} id=7");
    expect(found("get", "/pets")).toBe("GET HEAD POST OPTIONS");
  });
});

test("of two routes that nothing tells apart the first is found", () => {
  const twins = createRouter([
    { method: "GET", path: "/a/{x}" },
    { method: "GET", path: "/a/{y}" },
  ]);
  expect(twins.find("GET", "/a/1")).toMatchObject({ kind: "route", route: { path: "/a/{x}" } });
});

test("a path of a million segments is no trouble", () => {
  expect(found("GET", `/fn/x${"/a".repeat(1_000_000)}`)).toMatch(/^GET \/fn/);
  expect(found("GET", `/pets${"/a".repeat(1_000_000)}`)).toBe("none");
});
