/** The `validators` target: type guards, checks and Standard Schemas of our own compiler. */
import { defineGenerator, file } from "../../src/index.ts";
import { type InjectedView, planInjected } from "./injected.ts";
import { planValidators, type ValidatorsView } from "./plan.ts";

export type { ImportView } from "./imports.ts";
export { type InjectedView, planInjected } from "./injected.ts";
export { operationValidators } from "./operations.ts";
export { planValidators, type SectionView } from "./plan.ts";

export const validators = defineGenerator({
  name: "validators",
  about: "type guards and Standard Schemas of schemas, parameters and bodies",
  requires: ["types"],
  defaults: {
    /**
     * Keywords of one type demand that type where the contract does not say it: `minLength` alone refuses numbers.
     * JSON Schema accepts them; the declarations of `types.ts` do not.
     */
    impliedTypes: true,
    /** Check formats that are known. Without it they are remarks, as JSON Schema 2020-12 has it by default. */
    formats: true,
    /** `injected`: `create-validators.ts` too, whose patterns are tried by an engine that the program gives. */
    patterns: "native" as "native" | "injected",
  },
  *plan(model, context) {
    const view = planValidators(model, context);
    yield file<ValidatorsView>("validators.ts", new URL("./validators.hbs", import.meta.url), view);
    if (context.options.patterns !== "injected") return;
    yield file<InjectedView>(
      "create-validators.ts",
      new URL("./create-validators.hbs", import.meta.url),
      planInjected(view, { validators: "validators.ts", types: "types.ts" }),
    );
  },
});
