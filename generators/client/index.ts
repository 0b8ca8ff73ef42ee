/** The `client` target: `operations.ts`, one function per operation, and `client.ts`, all of them behind one object. */
import { defineGenerator, file } from "../../src/index.ts";
import type { Grouping } from "./groups.ts";
import { planOperationNames } from "./operation-names.ts";
import { type OperationsView, planOperations } from "./plan.ts";
import { type ClientView, planClient } from "./plan-client.ts";

export { type Callable, clientMethod, type Names, planOperationNames } from "./operation-names.ts";
export { callableDoc, inputName } from "./plan.ts";

export const client = defineGenerator({
  name: "client",
  about: "a typed function for each operation, and a client of all of them",
  requires: ["types"],
  defaults: {
    /** `client.fetch`, an openapi-fetch client on the `paths` of `schema.ts`. */
    fetch: true,
    /** Methods in groups too: by tag, or as `{ instances: { list: "getInstances" } }`. */
    groups: "none" as Grouping,
  },
  *plan(model, context) {
    const names = planOperationNames(model, context);
    yield file<OperationsView>(
      "operations.ts",
      new URL("./operations.hbs", import.meta.url),
      planOperations(model, context, names),
    );
    yield file<ClientView>(
      "client.ts",
      new URL("./client.hbs", import.meta.url),
      planClient(model, context, names, context.options),
    );
  },
});
