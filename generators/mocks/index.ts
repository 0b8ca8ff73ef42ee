/** The `mocks` target: handlers for MSW (Mock Service Worker), one factory per operation, typed by the contract. */
import { defineGenerator, file } from "../../src/index.ts";
import { type MocksView, planMocks } from "./plan.ts";

export const mocks = defineGenerator({
  name: "mocks",
  about: "typed MSW handlers that answer with the contract's examples",
  requires: ["types", "validators", "server"],
  byDefault: false,
  defaults: {},
  *plan(model, context) {
    if (model.operations.length === 0) return;
    yield file<MocksView>("mocks.ts", new URL("./mocks.hbs", import.meta.url), planMocks(model, context));
  },
});
