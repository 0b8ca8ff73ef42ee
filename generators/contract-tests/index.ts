/** The `contract-tests` target: a vitest file that sends the generated client through every operation. */
import { defineGenerator, file } from "../../src/index.ts";
import { type ContractTestsView, planContractTests } from "./plan.ts";

export const contractTests = defineGenerator({
  name: "contract-tests",
  about: "vitest: every operation through the client, against Prism or a running server",
  requires: ["types", "validators", "client"],
  byDefault: false,
  defaults: {},
  *plan(model, context) {
    // A file without any test would fail.
    if (model.operations.length === 0) return;
    const view = planContractTests(model, context);
    const template = view.uses.tests ? "./contract-test.hbs" : "./nothing-testable.hbs";
    yield file<ContractTestsView>("contract.test.ts", new URL(template, import.meta.url), view);
  },
});
