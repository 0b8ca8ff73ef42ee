/** The module that `specwright validators` writes. No target of APIs: these have `types` and `validators`. */
import { defineGenerator, file } from "../../src/index.ts";
import type { InjectedView } from "../validators/index.ts";
import {
  planInjectedModule,
  planSchemaModule,
  type SchemaModuleOptions,
  type SchemaModuleView,
} from "./plan.ts";

const defaults: SchemaModuleOptions = {
  file: "schemas.ts",
  command: "specwright validators",
  impliedTypes: false,
  formats: false,
  patterns: "native",
};

export const schemaModule = defineGenerator({
  name: "validators",
  about: "types, type guards and Standard Schemas of plain JSON Schemas",
  byDefault: false,
  requires: ["types", "validators"],
  defaults,
  *plan(model, context) {
    yield file<SchemaModuleView>(
      context.options.file,
      new URL("./schema-module.hbs", import.meta.url),
      planSchemaModule(model, context),
    );
    if (context.options.patterns !== "injected") return;
    yield file<InjectedView>(
      `create-${context.options.file}`,
      new URL("../validators/create-validators.hbs", import.meta.url),
      planInjectedModule(model, context),
    );
  },
});
