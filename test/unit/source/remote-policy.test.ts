import { describe, expect, test } from "vitest";
import {
  createRemotePolicy,
  type RemoteConfig,
  remoteConfigFault,
} from "../../../src/source/remote-policy.ts";

function refusal(url: string, config: RemoteConfig): string | undefined {
  return createRemotePolicy(config).refusal(new URL(url))?.code;
}

describe("a policy by URL", () => {
  test.each<[string, RemoteConfig, string | undefined]>([
    ["https://a.example/x.yaml", {}, "remote/not-allowed"],
    ["https://a.example/x.yaml", { allow: false }, "remote/not-allowed"],
    ["https://a.example/x.yaml", { allow: true }, undefined],
    ["https://a.example/x.yaml", { allow: ["https:"] }, undefined],
    ["http://a.example/x.yaml", { allow: true }, "remote/plain-http"],
    ["http://a.example/x.yaml", { allow: ["https:", "http://a.example/"] }, undefined],
    ["http://b.example/x.yaml", { allow: ["https:", "http://a.example/"] }, "remote/plain-http"],
    ["http://a.example/x.yaml", { allow: ["http://a.example"] }, undefined],
    ["http://a.example/x.yaml", { allow: ["https://a.example"] }, "remote/not-allowed"],
    ["https://a.example:8443/x.yaml", { allow: ["https://a.example"] }, "remote/not-allowed"],
    ["https://a.example.evil/x.yaml", { allow: ["https://a.example"] }, "remote/not-allowed"],
    ["https://a.example/specs/x.yaml", { allow: ["https://a.example/specs"] }, undefined],
    ["https://a.example/specs", { allow: ["https://a.example/specs"] }, undefined],
    ["https://a.example/specs2/x.yaml", { allow: ["https://a.example/specs"] }, "remote/not-allowed"],
    ["https://a.example/specs/../x.yaml", { allow: ["https://a.example/specs/"] }, "remote/not-allowed"],
    ["https://a.example/specs/%2e%2e/x.yaml", { allow: ["https://a.example/specs/"] }, "remote/not-allowed"],
    ["https://A.EXAMPLE:443/x.yaml", { allow: ["https://a.example/"] }, undefined],
    ["https://user@a.example/", { allow: true }, "remote/credentials"],
    ["https://:secret@a.example/", { allow: ["https://a.example"] }, "remote/credentials"],
    ["ftp://a.example/x.yaml", { allow: true }, "remote/unsupported-scheme"],
    ["file:///etc/passwd", { allow: true }, "remote/unsupported-scheme"],
    ["data:application/json,{}", { allow: true }, "remote/unsupported-scheme"],
  ])("%s with %j: %s", (url, config, code) => {
    expect(refusal(url, config)).toBe(code);
  });

  test("shows no password", () => {
    const refused = createRemotePolicy({ allow: true }).refusal(new URL("https://me:secret@a.example/x"));
    expect(JSON.stringify(refused)).not.toMatch(/secret|me:/);
  });
});

describe("a policy by address", () => {
  function addressRefusal(url: string, addresses: string[], config: RemoteConfig = { allow: true }) {
    return createRemotePolicy(config).addressRefusal(new URL(url), addresses)?.code;
  }

  test("lets public addresses pass, and none that has a private one beside it", () => {
    expect(addressRefusal("https://a.example/", ["1.1.1.1", "2606:4700::1"])).toBeUndefined();
    expect(addressRefusal("https://a.example/", ["1.1.1.1", "10.0.0.1"])).toBe("remote/private-address");
    expect(addressRefusal("https://a.example/", ["::1"])).toBe("remote/private-address");
  });

  test("a URL that allows a name does not allow a private address behind it", () => {
    const config = { allow: ["https://a.example/"] };
    expect(addressRefusal("https://a.example/", ["127.0.0.1"], config)).toBe("remote/private-address");
    const own = { ...config, privateHosts: ["A.example"] };
    expect(addressRefusal("https://a.example/", ["127.0.0.1"], own)).toBeUndefined();
    expect(addressRefusal("https://b.example/", ["127.0.0.1"], own)).toBe("remote/private-address");
  });

  test("a URL that names an address allows it, at this port", () => {
    const config = { allow: ["http://127.0.0.1:8080/", "http://[::1]:8080/", "http://localhost:8080/"] };
    expect(addressRefusal("http://127.0.0.1:8080/x", ["127.0.0.1"], config)).toBeUndefined();
    expect(addressRefusal("http://[::1]:8080/x", ["::1"], config)).toBeUndefined();
    expect(addressRefusal("http://localhost:8080/x", ["127.0.0.1"], config)).toBeUndefined();
    expect(addressRefusal("http://127.0.0.1:9/x", ["127.0.0.1"], config)).toBe("remote/private-address");
    expect(addressRefusal("http://127.0.0.2:8080/x", ["127.0.0.2"], config)).toBe("remote/private-address");
  });
});

test.each([
  [true, "'remote' must be an object"],
  [{ allow: "https://a.example" }, "'remote.allow' must be true or a list of URLs"],
  [
    { allow: ["a.example"] },
    "'a.example' in 'remote.allow': it must be a URL like https://example.com/specs/",
  ],
  [{ allow: ["https://me@a.example"] }, "it must be a URL without user, query and fragment"],
  [{ privateHosts: "a" }, "'remote.privateHosts' must be a list of host names"],
  [{ timeout: "1s" }, "'remote.timeout' must be a number"],
  [{ timeOut: 1 }, "'remote' has no member 'timeOut'"],
  [{ allow: ["https://a.example/"], privateHosts: ["b"], timeout: 1, maxBytes: 1 }, undefined],
])("%j as configuration: %s", (value, fault) => {
  if (fault === undefined) expect(remoteConfigFault(value)).toBeUndefined();
  else expect(remoteConfigFault(value)).toContain(fault);
});
