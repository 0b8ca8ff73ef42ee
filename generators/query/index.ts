/** The `query` target: keys and options of TanStack Query for every operation, each on its own. */
import { defineGenerator, file } from "../../src/index.ts";
import { planQuery, type QueryView } from "./plan.ts";

export const query = defineGenerator({
  name: "query",
  about: "TanStack Query: keys, and options for queries, infinite queries and mutations",
  requires: ["types", "client"],
  byDefault: false,
  defaults: {},
  *plan(model, context) {
    if (model.operations.length === 0) return;
    yield file<QueryView>("query.ts", new URL("./query.hbs", import.meta.url), planQuery(model, context));
  },
});
