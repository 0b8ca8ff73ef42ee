/** The `server` target: `server.ts`, the handlers of an API as an interface, and the server that they make. */
import { defineGenerator, file } from "../../src/index.ts";
import { planServer, type ServerView } from "./plan.ts";

export const server = defineGenerator({
  name: "server",
  about: "typed handlers behind a router, for node:http and Fetch",
  requires: ["types", "validators"],
  defaults: {},
  *plan(model, context) {
    yield file<ServerView>("server.ts", new URL("./server.hbs", import.meta.url), planServer(model, context));
  },
});
