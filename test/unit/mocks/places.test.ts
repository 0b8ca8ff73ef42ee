/** Where mocks answer: base URLs, and which operation a request is for. */
import { describe, expect, test } from "vitest";
import { MockLocator } from "../../../generators/runtime/mock-locator.ts";

const routes = [
  { name: "listUsers", method: "GET", path: "/users" },
  { name: "getUser", method: "GET", path: "/users/{id}" },
  { name: "getMe", method: "GET", path: "/users/me" },
  { name: "listPostUsers", method: "GET", path: "/posts/{id}/users" },
  { name: "readRoot", method: "GET", path: "/" },
];

/** Name of the operation that a GET of the URL is for. */
function operationAt(baseUrl: string, url: string): string | undefined {
  return new MockLocator(routes, [baseUrl]).find(new Request(url))?.match.route.name;
}

describe("a base URL", () => {
  test.each([
    ["https://api.example.com", "https://api.example.com/users", "listUsers"],
    ["https://api.example.com/v1/", "https://api.example.com/v1/users?limit=1", "listUsers"],
    ["https://API.example.com:443", "https://api.example.com/users", "listUsers"],
    ["https://api.example.com", "https://api.example.com", "readRoot"],
    ["https://api.example.com/v1", "https://api.example.com/v1/", "readRoot"],
    ["https://api.example.com/v1", "https://api.example.com/users", undefined],
    ["https://api.example.com", "http://api.example.com/users", undefined],
    ["https://api.example.com", "https://api.example.com.evil.test/users", undefined],
    // A path is one of any host.
    ["/api", "https://anywhere.test:8080/api/users", "listUsers"],
    ["/api", "https://anywhere.test/users", undefined],
    ["/api", "https://anywhere.test/v2/api/users", undefined],
    ["", "https://anywhere.test/users/7", "getUser"],
    // Stars stand for any text.
    ["https://*.example.com/v*", "https://eu.example.com/v2/users", "listUsers"],
    ["https://*.example.com/v*", "https://eu.example.org/v2/users", undefined],
    ["*/api", "http://localhost:3000/deep/api/users/me", "getMe"],
    ["*", "http://localhost:3000/deep/below/users/7", "getUser"],
    ["a.b", "http://aXb/users", undefined],
  ])("%s has %s as %s", (baseUrl, url, name) => {
    expect(operationAt(baseUrl, url)).toBe(name);
  });

  test("leaves a request to the operation that has more of its path", () => {
    expect(operationAt("*", "http://localhost/posts/1/users")).toBe("listPostUsers");
    expect(operationAt("*", "http://localhost/v1/posts/1/users")).toBe("listPostUsers");
  });

  test("may be one of several", () => {
    const locator = new MockLocator(routes, ["", "/v1"]);
    expect(locator.find(new Request("http://localhost/v1/users"))?.path).toBe("/users");
    expect(locator.find(new Request("http://localhost/users"))?.path).toBe("/users");
  });
});

test("other methods of a path are nobody's", () => {
  const locator = new MockLocator(routes, ["*"]);
  expect(locator.find(new Request("http://localhost/users", { method: "PUT" }))).toBeUndefined();
  expect(locator.find(new Request("http://localhost/users", { method: "HEAD" }))?.match.route.name).toBe(
    "listUsers",
  );
});
