/** The `server` target: `server.ts`, the handlers of an API as an interface, and the server that they make. */
import { createHeldValues, defineGenerator, file, type ValueOptions } from "../../src/index.ts";
import { planServer, type ServerView } from "./plan.ts";
import { planValues, type ValuesView } from "./plan-values.ts";

export { type ScaffoldReport, scaffoldHandlers } from "./scaffold/scaffold.ts";

export const server = defineGenerator({
  name: "server",
  about: "typed handlers behind a router, for node:http, Fetch and frameworks",
  requires: ["types", "validators"],
  defaults: {
    /** `Date`: handlers hold date-times as `Date`. */
    dates: "string",
    /** `bigint`: handlers hold 64-bit integers as `bigint`. */
    int64: "number",
    /** Absent members of requests get the `default` of their schema. */
    defaults: false,
  } as ValueOptions,
  *plan(model, context) {
    const values = createHeldValues(model, context.options, context.shapes);
    const view = planServer(model, context, values);
    yield file<ServerView>("server.ts", new URL("./server.hbs", import.meta.url), view);
    if (values.isEmpty) return;
    const types = planValues(model, context, values);
    yield file<ValuesView>("values.ts", new URL("./values.hbs", import.meta.url), types);
  },
});
