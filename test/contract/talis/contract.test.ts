// @generated from specs/talis/openapi.yaml by the contract-tests generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
/**
 * Contract tests of Talis.
 *
 * They start a mock of the contract. With TALIS_BASE_URL they go to that server instead, and
 * leave out what only a mock can be asked for.
 */
import { contractServer, without } from "specwright/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError, createTalisClient, type TalisClient } from "../../../generated/talis/client.ts";
import type * as t from "../../../generated/talis/types.ts";
import * as v from "../../../generated/talis/validators.ts";

const server = contractServer({ contract: "specs/talis/openapi.yaml", prefix: "TALIS" });
const mocked = test.runIf(server.isMock);

let client: TalisClient;
/** A client without credentials. */
let stranger: TalisClient;

beforeAll(async () => {
  const baseUrl = await server.start();
  const credentials = {
    ApiKey: server.secret("API_KEY"),
  };
  client = createTalisClient({ baseUrl, credentials });
  stranger = createTalisClient({ baseUrl });
}, 60_000);

afterAll(() => server.stop());

describe("healthCheck: GET /health", () => {
  const input: t.HealthCheckInput = {};

  test("answers 200", async () => {
    const { data, response } = await client.raw.healthCheck(input);
    expect(response.status).toBe(200);
    expect(v.healthCheckResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=500, example=unexpected",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.healthCheck(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.healthCheckResponses[500]["application/json"].check(error.body)).toEqual([]);
  });
});

describe("getInstances: GET /api/v1/instances", () => {
  const input: t.GetInstancesInput = {
    limit: 100,
    offset: 0,
    include_deleted: false,
    status: "ready",
    instance_status: "ready",
    status_filter: "equal",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getInstances(input);
    expect(response.status).toBe(200);
    expect(v.getInstancesResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=page",
    "code=200, example=empty",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getInstances(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getInstancesResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=unknownStatus",
    "code=400, example=limitOutOfRange",
    "code=400, example=negativeOffset",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstances(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getInstancesResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noKey",
    "code=401, example=wrongKey",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstances(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getInstancesResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notListed",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstances(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getInstancesResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getInstances(input);
    expect(response.status).toBe(401);
  });
});

describe("createInstance: POST /api/v1/instances", () => {
  const input: t.CreateInstanceInput = {
    body: [
      {
        owner_id: 4,
        project_name: "meridian",
        provider: "do-mock",
        region: "fra1",
        size: "s-4vcpu-8gb",
        image: "ubuntu-24-04-x64",
        number_of_instances: 2,
        name: "validator",
        tags: ["validator", "testnet"],
        ssh_key_name: "ines-laptop",
        volumes: [
          { name: "chain-data", size_gb: 100, filesystem: "ext4", mount_point: "/mnt/chain" },
        ],
      },
    ],
  };

  test("answers 201", async () => {
    const { data, response } = await client.raw.createInstance(input);
    expect(response.status).toBe(201);
    expect(v.createInstanceResponses[201]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.CreateInstanceInput]>([
    [
      "application/json body, example 'ximera'",
      {
        body: [
          {
            owner_id: 4,
            project_name: "meridian",
            provider: "ximera",
            region: "fra1",
            memory: 8192,
            cpu: 4,
            image: "180",
            number_of_instances: 1,
            name: "bridge",
            volumes: [{ name: "bridge-data", size_gb: 50, mount_point: "/mnt/bridge" }],
          },
        ],
      },
    ],
    [
      "application/json body, example 'payload'",
      {
        body: [
          {
            owner_id: 4,
            project_name: "meridian",
            provider: "do",
            region: "fra1",
            size: "s-2vcpu-4gb",
            image: "ubuntu-24-04-x64",
            number_of_instances: 1,
            name: "loader",
            provision: true,
            payload_path: "/srv/talis/payloads/load.sh",
            execute_payload: true,
            ssh_key_name: "ines-laptop",
            ssh_key_type: "ed25519",
            volumes: [
              { name: "scratch", size_gb: 10, region: "fra1", mount_point: "/mnt/scratch" },
            ],
          },
        ],
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.createInstance(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=noOrder",
    "code=400, example=noJson",
    "code=400, example=noProject",
    "code=400, example=unknownProvider",
    "code=400, example=noSize",
    "code=400, example=noVolume",
    "code=400, example=volumeElsewhere",
    "code=400, example=payloadWithoutProvision",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createInstance(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.createInstanceResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noKey",
    "code=401, example=wrongKey",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createInstance(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.createInstanceResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownProject",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createInstance(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.createInstanceResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=413, example=tooLarge",
  ])("throws an ApiError 413 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createInstance(input, { headers: { prefer } }));
    expect(error.status).toBe(413);
    expect(v.createInstanceResponses[413]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notStored",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createInstance(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.createInstanceResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.createInstance(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.createInstance(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("getInstancesMetadata: GET /api/v1/instances/all-metadata", () => {
  const input: t.GetInstancesMetadataInput = {
    limit: 100,
    offset: 0,
    include_deleted: false,
    status: "ready",
    instance_status: "ready",
    status_filter: "equal",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getInstancesMetadata(input);
    expect(response.status).toBe(200);
    expect(v.getInstancesMetadataResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=page",
    "code=200, example=empty",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getInstancesMetadata(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getInstancesMetadataResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=unknownStatus",
    "code=400, example=limitOutOfRange",
    "code=400, example=negativeOffset",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstancesMetadata(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getInstancesMetadataResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noKey",
    "code=401, example=wrongKey",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstancesMetadata(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getInstancesMetadataResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notListed",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstancesMetadata(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getInstancesMetadataResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getInstancesMetadata(input);
    expect(response.status).toBe(401);
  });
});

describe("getInstancesPublicIPs: GET /api/v1/instances/public-ips", () => {
  const input: t.GetInstancesPublicIPsInput = {
    limit: 100,
    offset: 0,
    include_deleted: false,
    status: "ready",
    instance_status: "ready",
    status_filter: "equal",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getInstancesPublicIPs(input);
    expect(response.status).toBe(200);
    expect(v.getInstancesPublicIPsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=page",
    "code=200, example=withoutIds",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getInstancesPublicIPs(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getInstancesPublicIPsResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=unknownStatus",
    "code=400, example=limitOutOfRange",
    "code=400, example=negativeOffset",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstancesPublicIPs(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getInstancesPublicIPsResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noKey",
    "code=401, example=wrongKey",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstancesPublicIPs(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getInstancesPublicIPsResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notListed",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstancesPublicIPs(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getInstancesPublicIPsResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getInstancesPublicIPs(input);
    expect(response.status).toBe(401);
  });
});

describe("getInstance: GET /api/v1/instances/{id}", () => {
  const input: t.GetInstanceInput = { id: 31 };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getInstance(input);
    expect(response.status).toBe(200);
    expect(v.getInstanceResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=ready",
    "code=200, example=terminated",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getInstance(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getInstanceResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=notPositive",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstance(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getInstanceResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noKey",
    "code=401, example=wrongKey",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstance(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.getInstanceResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownInstance",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstance(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getInstanceResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notRead",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getInstance(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.getInstanceResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.getInstance(input);
    expect(response.status).toBe(401);
  });
});

describe("listTasksByInstanceID: GET /api/v1/instances/{instance_id}/tasks", () => {
  const input: t.ListTasksByInstanceIDInput = {
    instance_id: 32,
    owner_id: 4,
    action: "create_instances",
    limit: 20,
    offset: 0,
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listTasksByInstanceID(input);
    expect(response.status).toBe(200);
    expect(v.listTasksByInstanceIDResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=page",
    "code=200, example=empty",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listTasksByInstanceID(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listTasksByInstanceIDResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=invalidId",
    "code=400, example=invalidAction",
    "code=400, example=negativeLimit",
    "code=400, example=negativeOffset",
    "code=400, example=offsetWithoutLimit",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listTasksByInstanceID(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.listTasksByInstanceIDResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noKey",
    "code=401, example=wrongKey",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listTasksByInstanceID(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.listTasksByInstanceIDResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notListed",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listTasksByInstanceID(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.listTasksByInstanceIDResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.listTasksByInstanceID(input);
    expect(response.status).toBe(401);
  });
});

describe("adminGetInstances: GET /api/v1/admin/instances", () => {
  const input: t.AdminGetInstancesInput = {
    limit: 100,
    offset: 0,
    include_deleted: false,
    status: "ready",
    instance_status: "ready",
    status_filter: "equal",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.adminGetInstances(input);
    expect(response.status).toBe(200);
    expect(v.adminGetInstancesResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=page",
    "code=200, example=empty",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.adminGetInstances(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.adminGetInstancesResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=unknownStatus",
    "code=400, example=limitOutOfRange",
    "code=400, example=negativeOffset",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.adminGetInstances(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.adminGetInstancesResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noKey",
    "code=401, example=wrongKey",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.adminGetInstances(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.adminGetInstancesResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notListed",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.adminGetInstances(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.adminGetInstancesResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.adminGetInstances(input);
    expect(response.status).toBe(401);
  });
});

describe("adminGetInstancesMetadata: GET /api/v1/admin/instances/all-metadata", () => {
  const input: t.AdminGetInstancesMetadataInput = {
    limit: 100,
    offset: 0,
    include_deleted: false,
    status: "ready",
    instance_status: "ready",
    status_filter: "equal",
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.adminGetInstancesMetadata(input);
    expect(response.status).toBe(200);
    expect(v.adminGetInstancesMetadataResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=page",
    "code=200, example=empty",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.adminGetInstancesMetadata(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.adminGetInstancesMetadataResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=unknownStatus",
    "code=400, example=limitOutOfRange",
    "code=400, example=negativeOffset",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.adminGetInstancesMetadata(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.adminGetInstancesMetadataResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noKey",
    "code=401, example=wrongKey",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.adminGetInstancesMetadata(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.adminGetInstancesMetadataResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notListed",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.adminGetInstancesMetadata(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.adminGetInstancesMetadataResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.adminGetInstancesMetadata(input);
    expect(response.status).toBe(401);
  });
});

describe("callRpc: POST /api/v1", () => {
  const input: t.CallRpcInput = {
    body: {
      method: "user.create",
      params: {
        username: "ines",
        email: "ines@example.org",
        role: 0,
        public_ssh_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyOfInes ines@laptop",
      },
      id: "user-1",
    },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.callRpc(input);
    expect(response.status).toBe(200);
    expect(v.callRpcResponses[200]["application/json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=user.create",
    "code=200, example=user.get",
    "code=200, example=userByName",
    "code=200, example=user.get.id",
    "code=200, example=user.delete",
    "code=200, example=project.create",
    "code=200, example=project.get",
    "code=200, example=project.list",
    "code=200, example=project.delete",
    "code=200, example=project.listInstances",
    "code=200, example=task.get",
    "code=200, example=task.list",
    "code=200, example=task.terminate",
    "code=200, example=task.updateStatus",
    "code=200, example=sshkey.create",
    "code=200, example=sshkey.list",
    "code=200, example=sshkey.delete",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.callRpc(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.callRpcResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.CallRpcInput]>([
    [
      "application/json body, example 'user.get'",
      { body: { method: "user.get", params: { page: 1 }, id: "user-2" } },
    ],
    [
      "application/json body, example 'userByName'",
      { body: { method: "user.get", params: { username: "ines" }, id: "user-3" } },
    ],
    [
      "application/json body, example 'user.get.id'",
      { body: { method: "user.get.id", params: { id: 4 }, id: "user-4" } },
    ],
    [
      "application/json body, example 'user.delete'",
      { body: { method: "user.delete", params: { id: 5 }, id: "user-5" } },
    ],
    [
      "application/json body, example 'project.create'",
      {
        body: {
          method: "project.create",
          params: {
            name: "meridian",
            description: "Test network for the spring release",
            config: "{\"settings\":{\"stage\":\"testnet\"}}",
            owner_id: 4,
          },
          id: "project-1",
        },
      },
    ],
    [
      "application/json body, example 'project.get'",
      {
        body: { method: "project.get", params: { name: "meridian", owner_id: 4 }, id: "project-2" },
      },
    ],
    [
      "application/json body, example 'project.list'",
      { body: { method: "project.list", params: { owner_id: 4, page: 1 }, id: "project-3" } },
    ],
    [
      "application/json body, example 'project.delete'",
      {
        body: {
          method: "project.delete",
          params: { name: "meridian", owner_id: 4 },
          id: "project-4",
        },
      },
    ],
    [
      "application/json body, example 'project.listInstances'",
      {
        body: {
          method: "project.listInstances",
          params: { name: "meridian", owner_id: 4, page: 1 },
          id: "project-5",
        },
      },
    ],
    [
      "application/json body, example 'task.get'",
      { body: { method: "task.get", params: { task_id: 61, owner_id: 4 }, id: "task-1" } },
    ],
    [
      "application/json body, example 'task.list'",
      {
        body: {
          method: "task.list",
          params: { projectName: "meridian", owner_id: 4, page: 1 },
          id: "task-2",
        },
      },
    ],
    [
      "application/json body, example 'task.terminate'",
      { body: { method: "task.terminate", params: { task_id: 63, owner_id: 4 }, id: "task-3" } },
    ],
    [
      "application/json body, example 'task.updateStatus'",
      {
        body: {
          method: "task.updateStatus",
          params: { task_id: 63, owner_id: 4, status: "failed" },
          id: "task-4",
        },
      },
    ],
    [
      "application/json body, example 'sshkey.create'",
      {
        body: {
          method: "sshkey.create",
          params: {
            name: "ines-laptop",
            public_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyOfInes ines@laptop",
            owner_id: 4,
          },
          id: "key-1",
        },
      },
    ],
    [
      "application/json body, example 'sshkey.list'",
      { body: { method: "sshkey.list", params: { owner_id: 4 }, id: "key-2" } },
    ],
    [
      "application/json body, example 'sshkey.delete'",
      {
        body: {
          method: "sshkey.delete",
          params: { name: "ines-laptop", owner_id: 4 },
          id: "key-3",
        },
      },
    ],
    [
      "application/json body, example 'bare'",
      { body: { method: "user.get" } },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.callRpc(other);
    expect(response.ok).toBe(true);
  });

  mocked.for<[prefer: string, input: t.CallRpcInput, schema?: { check(value: unknown): readonly unknown[] }]>([
    [
      "code=200, example=user.create",
      {
        body: {
          method: "user.create",
          params: {
            username: "ines",
            email: "ines@example.org",
            role: 0,
            public_ssh_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyOfInes ines@laptop",
          },
          id: "user-1",
        },
      },
      v.CreateUserResponse,
    ],
    [
      "code=200, example=user.get",
      { body: { method: "user.get", params: { page: 1 }, id: "user-2" } },
      v.UserResponse,
    ],
    [
      "code=200, example=user.get.id",
      { body: { method: "user.get.id", params: { id: 4 }, id: "user-4" } },
      v.User,
    ],
    [
      "code=200, example=user.delete",
      { body: { method: "user.delete", params: { id: 5 }, id: "user-5" } },
    ],
    [
      "code=200, example=project.create",
      {
        body: {
          method: "project.create",
          params: {
            name: "meridian",
            description: "Test network for the spring release",
            config: "{\"settings\":{\"stage\":\"testnet\"}}",
            owner_id: 4,
          },
          id: "project-1",
        },
      },
      v.Project,
    ],
    [
      "code=200, example=project.get",
      {
        body: { method: "project.get", params: { name: "meridian", owner_id: 4 }, id: "project-2" },
      },
      v.Project,
    ],
    [
      "code=200, example=project.list",
      { body: { method: "project.list", params: { owner_id: 4, page: 1 }, id: "project-3" } },
      v.ProjectList,
    ],
    [
      "code=200, example=project.delete",
      {
        body: {
          method: "project.delete",
          params: { name: "meridian", owner_id: 4 },
          id: "project-4",
        },
      },
    ],
    [
      "code=200, example=project.listInstances",
      {
        body: {
          method: "project.listInstances",
          params: { name: "meridian", owner_id: 4, page: 1 },
          id: "project-5",
        },
      },
      v.InstanceList,
    ],
    [
      "code=200, example=task.get",
      { body: { method: "task.get", params: { task_id: 61, owner_id: 4 }, id: "task-1" } },
      v.Task,
    ],
    [
      "code=200, example=task.list",
      {
        body: {
          method: "task.list",
          params: { projectName: "meridian", owner_id: 4, page: 1 },
          id: "task-2",
        },
      },
      v.TaskList,
    ],
    [
      "code=200, example=task.terminate",
      { body: { method: "task.terminate", params: { task_id: 63, owner_id: 4 }, id: "task-3" } },
    ],
    [
      "code=200, example=task.updateStatus",
      {
        body: {
          method: "task.updateStatus",
          params: { task_id: 63, owner_id: 4, status: "failed" },
          id: "task-4",
        },
      },
    ],
    [
      "code=200, example=sshkey.create",
      {
        body: {
          method: "sshkey.create",
          params: {
            name: "ines-laptop",
            public_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyOfInes ines@laptop",
            owner_id: 4,
          },
          id: "key-1",
        },
      },
      v.SSHKey,
    ],
    [
      "code=200, example=sshkey.list",
      { body: { method: "sshkey.list", params: { owner_id: 4 }, id: "key-2" } },
      v.SSHKeyList,
    ],
    [
      "code=200, example=sshkey.delete",
      {
        body: {
          method: "sshkey.delete",
          params: { name: "ines-laptop", owner_id: 4 },
          id: "key-3",
        },
      },
    ],
  ])("answers the method to Prefer: %s", async ([prefer, call, schema]) => {
    const { data, response } = await client.raw.callRpc(call, { headers: { prefer } });
    expect(response.status).toBe(200);
    if (schema) expect(schema.check(member(data, "data"))).toEqual([]);
  });

  mocked.for([
    "code=400, example=invalidBody",
    "code=400, example=noMethod",
    "code=400, example=unknownMethod",
    "code=400, example=user.create",
    "code=400, example=user.get",
    "code=400, example=user.get.id",
    "code=400, example=user.delete",
    "code=400, example=project.create",
    "code=400, example=project.get",
    "code=400, example=project.list",
    "code=400, example=project.delete",
    "code=400, example=project.listInstances",
    "code=400, example=task.get",
    "code=400, example=task.list",
    "code=400, example=task.terminate",
    "code=400, example=task.updateStatus",
    "code=400, example=sshkey.create",
    "code=400, example=sshkey.list",
    "code=400, example=sshkey.delete",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.callRpc(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.callRpcResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noKey",
    "code=401, example=wrongKey",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.callRpc(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.callRpcResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=user.get",
    "code=404, example=user.get.id",
    "code=404, example=user.delete",
    "code=404, example=project.get",
    "code=404, example=project.listInstances",
    "code=404, example=task.get",
    "code=404, example=task.list",
    "code=404, example=task.terminate",
    "code=404, example=task.updateStatus",
    "code=404, example=sshkey.delete",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.callRpc(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.callRpcResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=413, example=tooLarge",
  ])("throws an ApiError 413 to Prefer: %s", async (prefer) => {
    const error = await failure(client.callRpc(input, { headers: { prefer } }));
    expect(error.status).toBe(413);
    expect(v.callRpcResponses[413]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=user.create",
    "code=500, example=user.get",
    "code=500, example=user.get.id",
    "code=500, example=user.delete",
    "code=500, example=project.create",
    "code=500, example=project.get",
    "code=500, example=project.list",
    "code=500, example=project.delete",
    "code=500, example=project.listInstances",
    "code=500, example=task.get",
    "code=500, example=task.list",
    "code=500, example=task.terminate",
    "code=500, example=task.updateStatus",
    "code=500, example=sshkey.create",
    "code=500, example=sshkey.list",
    "code=500, example=sshkey.delete",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.callRpc(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.callRpcResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.callRpc(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.callRpc(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "method",
    "params",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.callRpc({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("deleteInstances: DELETE /api/v1/instances", () => {
  const input: t.DeleteInstancesInput = {
    body: { owner_id: 4, project_name: "meridian", instance_ids: [32] },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.deleteInstances(input);
    expect(response.status).toBe(200);
    expect(v.deleteInstancesResponses[200]["application/json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.DeleteInstancesInput]>([
    [
      "application/json body, example 'several'",
      { body: { owner_id: 4, project_name: "meridian", instance_ids: [31, 32] } },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.deleteInstances(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unreadable",
    "code=400, example=noInstances",
    "code=400, example=noOwner",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteInstances(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.deleteInstancesResponses[400]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=401, example=noKey",
    "code=401, example=wrongKey",
  ])("throws an ApiError 401 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteInstances(input, { headers: { prefer } }));
    expect(error.status).toBe(401);
    expect(v.deleteInstancesResponses[401]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownProject",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteInstances(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.deleteInstancesResponses[404]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=413, example=tooLarge",
  ])("throws an ApiError 413 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteInstances(input, { headers: { prefer } }));
    expect(error.status).toBe(413);
    expect(v.deleteInstancesResponses[413]["application/json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notStored",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteInstances(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.deleteInstancesResponses[500]["application/json"].check(error.body)).toEqual([]);
  });

  test("refuses a request without credentials", async () => {
    const { response } = await stranger.raw.deleteInstances(input);
    expect(response.status).toBe(401);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.deleteInstances(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "owner_id",
    "project_name",
    "instance_ids",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.deleteInstances({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

/** The error that a call ends with. */
async function failure(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.catch((reason: unknown) => reason);
  if (error instanceof ApiError) return error;
  throw new Error("the call did not end with an ApiError", { cause: error });
}

function member(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
}
