/** The `client` target: `operations.ts`, one function per operation, and `client.ts`, all of them behind one object. */
import { type ConversionOptions, defineGenerator, file } from "../../src/index.ts";
import type { Grouping } from "./groups.ts";
import { type ClientValuesView, planClientValues, planHeld } from "./held.ts";
import { planOperationNames } from "./operation-names.ts";
import { type OperationsView, planOperations } from "./plan.ts";
import { type ClientView, planClient } from "./plan-client.ts";

export { type HeldPlan, isInputHeld, planHeld, typesModule } from "./held.ts";
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
    /** `Date`: programs hold date-times as `Date`. */
    dates: "string" as ConversionOptions["dates"],
    /** `bigint`: programs hold 64-bit integers as `bigint`. */
    int64: "number" as ConversionOptions["int64"],
  },
  *plan(model, context) {
    const held = planHeld(model, context, context.options);
    const names = planOperationNames(model, context, held);
    yield file<OperationsView>(
      "operations.ts",
      new URL("./operations.hbs", import.meta.url),
      planOperations(model, context, names, held),
    );
    yield file<ClientView>(
      "client.ts",
      new URL("./client.hbs", import.meta.url),
      planClient(model, context, names, held, context.options),
    );
    if (held === undefined) return;
    yield file<ClientValuesView>(
      "client-values.ts",
      new URL("./client-values.hbs", import.meta.url),
      planClientValues(model, context, held),
    );
  },
});
