/** Talis as its users knew it: the methods of their client under camelCase names, its options and its errors. */
import { describe, expect, test } from "vitest";
import {
  ApiError,
  createTalisClient,
  defaultOptions,
  type TalisClientOptions,
} from "../../generated/talis/client.ts";
import { isGetProjectError } from "../../generated/talis/operations.ts";

/** Every method of the original client that calls the server. */
const seedMethods = [
  "HealthCheck",
  "AdminGetInstances",
  "AdminGetInstancesMetadata",
  "GetInstances",
  "GetInstancesMetadata",
  "GetInstancesPublicIPs",
  "GetInstance",
  "CreateInstance",
  "DeleteInstances",
  "ListTasksByInstanceID",
  "CreateUser",
  "GetUsers",
  "GetUserByID",
  "DeleteUser",
  "CreateProject",
  "GetProject",
  "ListProjects",
  "DeleteProject",
  "ListProjectInstances",
  "GetTask",
  "ListTasks",
  "TerminateTask",
  "UpdateTaskStatus",
];

test.each(seedMethods)("%s", (name) => {
  const method = `${name[0]?.toLowerCase()}${name.slice(1)}`;
  expect(createTalisClient()).toHaveProperty(method, expect.any(Function));
});

interface Sent {
  readonly url: string;
  readonly key: string | null;
  readonly body: unknown;
}

/** A client whose server gives one answer; and what it was asked. */
function talis(
  answer: object,
  status = 200,
  options: TalisClientOptions = {},
): { readonly client: ReturnType<typeof createTalisClient>; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  async function fetch(request: Request): Promise<Response> {
    const text = await request.text();
    sent.push({
      url: request.url,
      key: request.headers.get("apikey"),
      body: text === "" ? undefined : JSON.parse(text),
    });
    return Response.json(answer, { status });
  }
  return { client: createTalisClient({ fetch, ...options }), sent };
}

describe("options", () => {
  test("none are needed", async () => {
    const { client, sent } = talis({ status: "ok" });
    expect(await client.healthCheck()).toEqual({ status: "ok" });
    expect(sent).toEqual([{ url: "http://localhost:8080/health", key: null, body: undefined }]);
    expect(defaultOptions()).toEqual({ baseUrl: "http://localhost:8080", timeout: 30_000 });
  });

  test("base URL and key; the key may change", async () => {
    const options = { baseUrl: "https://gateway.test:8000/talis/", apiKey: "one" };
    const { client, sent } = talis({ rows: [] }, 200, options);
    await client.getInstances({ limit: 5 });
    client.setApiKey("two");
    await client.getInstances();
    client.setApiKey(undefined);
    await client.getInstances();
    expect(sent.map(({ url, key }) => [url, key])).toEqual([
      ["https://gateway.test:8000/talis/api/v1/instances?limit=5", "one"],
      ["https://gateway.test:8000/talis/api/v1/instances", "two"],
      ["https://gateway.test:8000/talis/api/v1/instances", null],
    ]);
  });

  test.each(["", "localhost", "ftp://host", "http://"])("the base URL %j is refused at once", (baseUrl) => {
    expect(() => createTalisClient({ baseUrl })).toThrow(
      new TypeError(`baseUrl '${baseUrl}' is not a plain http(s) URL`),
    );
  });

  test.each([
    ["30 seconds without a word", {}, {}, [30_000]],
    ["a timeout of the client", { timeout: 50 }, {}, [50]],
    ["a signal, which has its own deadline", {}, { signal: new AbortController().signal }, []],
    [
      "a signal beside a timeout that somebody chose",
      { timeout: 50 },
      { signal: new AbortController().signal },
      [50],
    ],
  ] as const)("%s", async (_, options, call, limits) => {
    const seen: number[] = [];
    const timer = (milliseconds: number): (() => void) => {
      seen.push(milliseconds);
      return () => {};
    };
    await talis({ status: "ok" }, 200, { timer, ...options }).client.healthCheck({}, call);
    expect(seen).toEqual(limits);
  });
});

describe("RPC methods", () => {
  test("arguments go in flat, and the result comes out of its envelope", async () => {
    const project = { ID: 3, name: "meridian", owner_id: 4 };
    const { client, sent } = talis({ data: project, success: true });
    expect(await client.createProject({ name: "meridian", owner_id: 4 })).toEqual(project);
    expect(sent[0]?.body).toEqual({ method: "project.create", params: { name: "meridian", owner_id: 4 } });
  });

  test("a method without a result gives nothing", async () => {
    expect(await talis({ success: true }).client.deleteUser({ id: 5 })).toBeUndefined();
  });

  test.each([404, 200])(
    "a failure with status %i is an ApiError with status, body and request",
    async (status) => {
      const body = { error: { code: 404, message: "Project not found" }, success: false };
      const { client } = talis(body, status);
      const error = await client.getProject({ name: "x", owner_id: 1 }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status, body, message: `${status} getProject: Project not found` });
      expect(error).toHaveProperty("request.url", "http://localhost:8080/api/v1");
      // A status that the contract does not have for errors is none of its errors.
      expect(isGetProjectError(error)).toBe(status === 404);
      expect(await client.raw.getProject({ name: "x", owner_id: 1 })).toMatchObject({ error: body });
    },
  );

  test("success: false alone is a failure too", async () => {
    await expect(talis({ success: false }).client.listProjects({ owner_id: 1 })).rejects.toMatchObject({
      name: "ApiError",
      status: 200,
    });
  });
});
