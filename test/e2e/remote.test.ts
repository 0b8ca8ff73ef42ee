/** `specwright generate` with documents on other hosts, from a server on 127.0.0.1. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { emptyFolder, specwright, startSpecwright } from "../support/cli.ts";
import { serve, type TestServer } from "../support/http-server.ts";

const contract = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: All pets
          content: { application/json: { schema: { $ref: "schemas/pet.yaml" } } }
`;

const pet = "type: object\nrequired: [name]\nproperties: { name: { type: string } }\n";

interface Project {
  readonly folder: string;
  readonly server: TestServer;
  run(...args: string[]): ReturnType<typeof specwright>;
}

/** A folder in which the contract is configured by its URL. */
async function project(): Promise<Project> {
  const server = await serve({ "/v1/openapi.yaml": contract, "/v1/schemas/pet.yaml": pet });
  const folder = emptyFolder();
  const config = {
    apis: { pets: { contract: `${server.url}/v1/openapi.yaml`, output: "out/pets" } },
    remote: { allow: [`${server.url}/v1/`] },
  };
  writeFileSync(join(folder, "specwright.config.json"), JSON.stringify(config));
  const environment = { XDG_CACHE_HOME: join(folder, "caches") };
  return { folder, server, run: (...args) => specwright(["generate", ...args], folder, environment) };
}

describe("generate from another host", () => {
  test("is refused without permission, and needs no more than a flag", async () => {
    const { folder, server } = await project();
    const url = `${server.url}/v1/openapi.yaml`;
    const args = ["generate", url, "-a", "pets", "-o", "out", "-t", "types"];
    const environment = { XDG_CACHE_HOME: join(folder, "caches") };
    const refused = await specwright(args, folder, environment);
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain("error  remote/not-allowed");
    const http = await specwright([...args, "--allow-remote"], folder, environment);
    expect(http.stderr).toContain("error  remote/plain-http");
    expect(server.requests).toEqual([]);

    const allowed = await specwright([...args, "--allow-url", server.url], folder, environment);
    expect(allowed).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(join(folder, "out/pets/types.ts"), "utf8")).toContain(
      `from ${url} by the types generator`,
    );
    expect(existsSync(join(folder, "specwright.lock.json"))).toBe(false);

    const model = await specwright(["model", url, "--allow-url", server.url], folder, environment);
    expect(JSON.parse(model.stdout)).toMatchObject({ title: "Pets" });
  });

  test("is held to the lock file", async () => {
    const { folder, server, run } = await project();
    expect((await run("--frozen")).stderr).toContain("error  remote/not-locked");

    const locked = await run("--update-lock");
    expect(locked).toMatchObject({ code: 0, stderr: "" });
    expect(locked.stdout).toContain("added    specwright.lock.json\n");
    const requests = server.requests.length;

    server.routes["/v1/schemas/pet.yaml"] = pet.replace("name: {", "names: {");
    expect(await run("--frozen", "--check")).toMatchObject({ code: 0, stderr: "" });
    expect(server.requests.length).toBe(requests);

    // Another machine, without what is in the cache of this one.
    rmSync(join(folder, "caches"), { recursive: true });
    const differs = await run("--frozen");
    expect(differs).toMatchObject({ code: 1, stdout: "" });
    expect(differs.stderr).toMatch(/pet\.yaml' is not what was locked[\s\S]*1 error/);
    expect(differs.stderr).toContain(`${server.url}/v1/openapi.yaml:10:58  error  remote/lock-mismatch`);

    const updated = await run("--update-lock");
    expect(updated.stdout).toContain("changed  specwright.lock.json\n");
    expect(readFileSync(join(folder, "out/pets/types.ts"), "utf8")).toContain("names?: string");
    expect(await run("--frozen", "--check")).toMatchObject({ code: 0, stderr: "" });
  });

  test("keeps the lock file as it was when a contract has errors", async () => {
    const { folder, server, run } = await project();
    await run("--update-lock");
    const before = readFileSync(join(folder, "specwright.lock.json"), "utf8");
    server.routes["/v1/schemas/pet.yaml"] = "type: nonsense";
    expect((await run("--update-lock")).code).toBe(1);
    expect(readFileSync(join(folder, "specwright.lock.json"), "utf8")).toBe(before);
  });

  test("gives contract tests what they need to read the contract", async () => {
    const { folder, server, run } = await project();
    await run("-t", "contract-tests");
    expect(readFileSync(join(folder, "out/pets/contract.test.ts"), "utf8")).toContain(
      `contractServer({ contract: "${server.url}/v1/openapi.yaml", remote: { allow: ["${server.url}/v1/"] }, prefix: "PETS" })`,
    );
  });

  test.each([
    ["--allow-url", "example.com"],
    ["--frozen", "--update-lock"],
    ["--check", "--update-lock"],
  ])("%s %s is a mistake of usage", async (...args) => {
    const { run } = await project();
    expect((await run(...args)).code).toBe(2);
  });

  test("a wrong configuration is one", async () => {
    const { folder, run } = await project();
    const config = { apis: { pets: { contract: "openapi.yaml" } }, remote: { allow: ["example.com"] } };
    writeFileSync(join(folder, "specwright.config.json"), JSON.stringify(config));
    const { code, stderr } = await run();
    expect(code).toBe(2);
    expect(stderr).toContain("'example.com' in 'remote.allow': it must be a URL");
  });
});

describe("other commands", () => {
  test("lint reads a contract on another host, and repairs nothing there", async () => {
    const { folder, server } = await project();
    server.routes["/v1/openapi.yaml"] = `${contract}components: { schemas: { Idle: { type: string } } }\n`;
    const url = `${server.url}/v1/openapi.yaml`;
    const lint = (...args: string[]) =>
      specwright(["lint", ...args], folder, { XDG_CACHE_HOME: join(folder, "caches") });
    const configured = await lint("pets", "--fix", "--fail-on", "never");
    expect(configured).toMatchObject({ code: 0 });
    expect(configured.stdout).toContain(`${url}:11:`);
    expect(configured.stdout).toContain("correctness/unused-component");
    expect(existsSync(join(folder, "http:"))).toBe(false);
    const refused = await lint(url, "--no-config");
    expect(refused.stdout + refused.stderr).toContain("remote/not-allowed");
    const given = await lint(url, "--no-config", "--allow-url", server.url, "--fail-on", "never");
    expect(given.stdout + given.stderr).not.toContain("remote/");
  });

  test("mock serves a contract on another host", async () => {
    const { folder, server } = await project();
    server.routes["/v1/schemas/pet.yaml"] = `${pet}example: { name: Rex }\n`;
    const args = ["mock", "pets", "--quiet"];
    const running = startSpecwright(args, folder, { XDG_CACHE_HOME: join(folder, "caches") });
    onTestFinished(() => running.kill("SIGKILL"));
    const [url] = /http:\S+\/pets/.exec(await running.until("ready")) ?? [];
    const answer = await fetch(`${url}/pets`);
    expect(await answer.json()).toEqual({ name: "Rex" });
    running.kill("SIGINT");
    expect(await running.ended).toMatchObject({ code: 0 });
  });
});
