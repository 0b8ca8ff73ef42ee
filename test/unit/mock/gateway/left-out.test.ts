import { expect, test } from "vitest";
import { runGateway } from "./running-gateway.ts";

test("what Prism does not know of OpenAPI 3.2 is told with its place, and the rest is served", async () => {
  const done = { responses: { 204: {} } };
  const whole = { name: "q", in: "querystring", content: { "application/json": {} } };
  const tides = {
    openapi: "3.2.0",
    info: { title: "Tides", version: "1" },
    paths: {
      "/tides": {
        get: { parameters: [whole], ...done },
        query: done,
        additionalOperations: { COPY: done },
      },
    },
  };
  const running = await runGateway({ tides });
  expect((await running.fetch("/tides/tides")).status).toBe(204);
  const [problem] = running.problems;
  expect(problem?.failure.diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    "warning The querystring parameter 'q' is left out of the mock of 'tides': Prism knows OpenAPI 3.1 only",
    "warning QUERY /tides is left out of the mock of 'tides': Prism knows OpenAPI 3.1 only",
    "warning COPY /tides is left out of the mock of 'tides': Prism knows OpenAPI 3.1 only",
  ]);
  const [, query] = problem?.failure.diagnostics ?? [];
  expect(query?.origin && problem?.sources?.locate(query.origin)).toMatchObject({ line: 1 });
  await running.end();
});
