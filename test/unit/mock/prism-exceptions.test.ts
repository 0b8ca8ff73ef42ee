import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockServer, startMock } from "../../../src/mock/mock-server.ts";
import { prismDocument } from "../../../src/mock/prism-document.ts";
import { type PrismExceptionName, prismExceptions } from "../../../src/mock/prism-exceptions.ts";
import { type PrismClient, proofs } from "./prism-proofs.ts";

/** Counts who asks it. */
const trap = createServer((_, response) => {
  calls += 1;
  response.end();
});
let calls = 0;
beforeAll(() => new Promise<void>((resolve) => trap.listen(0, "127.0.0.1", resolve)));
afterAll(() => trap.close());

/** One contract made of the small ones. */
function contractOf(chosen: readonly PrismExceptionName[]): object {
  const parts = chosen.map((name) => proofs[name]);
  const components: Record<string, object> = {};
  for (const [section, entries] of parts.flatMap((part) => Object.entries(part.components ?? {})))
    components[section] = { ...components[section], ...entries };
  const paths = Object.assign({}, ...parts.map((part) => part.paths));
  return { openapi: versionOf(chosen[0]), info: { title: "Faults", version: "1" }, paths, components };
}

function versionOf(name: PrismExceptionName | undefined): string {
  return (name && proofs[name].openapi) ?? "3.1.0";
}

function clientOf(mock: MockServer): PrismClient {
  const ask = (path: string, init?: RequestInit): Promise<Response | undefined> =>
    fetch(mock.url + path, init).catch(() => undefined);
  const before = calls;
  return {
    async send(path, ...bodies) {
      const headers = { "content-type": "application/json" };
      const statuses: unknown[] = [];
      for (const body of bodies) {
        const answer = await ask(path, { method: "POST", headers, body: JSON.stringify(body) });
        statuses.push(answer?.status ?? "dead");
      }
      return statuses;
    },
    status: async (path, headers = {}) => (await ask(path, { headers }))?.status ?? "dead",
    async read(path) {
      const answer = await ask(path);
      return answer ? `${answer.status} ${await answer.text().catch(() => "unreadable")}` : "dead";
    },
    async headers(path, wanted) {
      const answer = await ask(path);
      return [answer?.status ?? "dead", ...wanted.map((name) => answer?.headers.get(name))];
    },
    trap: {
      url: `http://127.0.0.1:${(trap.address() as AddressInfo).port}/trap`,
      async calls() {
        // The process ends when its own requests have. So this proof is the last one.
        await mock.close();
        return calls - before;
      },
    },
  };
}

/** Starts Prism for a few proofs, with exceptions left out. */
function prismFor(chosen: readonly PrismExceptionName[], leftOut: readonly PrismExceptionName[]) {
  let mock: MockServer;
  beforeAll(async () => {
    mock = await startMock({ document: contractOf(chosen) }, leftOut);
  });
  afterAll(() => mock.close());
  return (name: PrismExceptionName): Promise<unknown> => proofs[name].see(clientOf(mock));
}

const names = Object.keys(prismExceptions) as PrismExceptionName[];
const together = names.filter((name) => !proofs[name].alone);

/** Those that share a Prism when they are adapted, and the fewer that do when they are not. */
const adaptedGroups = groupsOf(names, (name) => versionOf(name));
const faultyGroups = groupsOf(names, (name) => (proofs[name].alone ? name : "the others"));

function groupsOf(all: readonly PrismExceptionName[], titleOf: (name: PrismExceptionName) => string) {
  return [...Map.groupBy(all, titleOf)].map(([title, members]) => ({ title, members }));
}

describe.for(adaptedGroups)("Prism, given the adapted contract ($title),", ({ members }) => {
  const see = prismFor(members, []);
  test.for(members)("has no fault '%s'", async (name) => {
    expect(await see(name)).toEqual(proofs[name].adapted);
  });
});

// Once Prism has learned something, its entry in `prismExceptions` can go.
describe.for(faultyGroups)("Prism, given the contract without the adaptation ($title),", ({ members }) => {
  const see = prismFor(members, members);
  test.for(members)("has the fault '%s'", async (name) => {
    expect(await see(name)).toEqual(proofs[name].faulty);
  });
});

test.for(together)("no other exception has a part in what proves '%s'", (name) => {
  const contract = contractOf([name]);
  const own = [name, ...(proofs[name].hiddenBy ?? [])];
  expect(prismDocument(contract, together)).toEqual(prismDocument(contract, own));
});
