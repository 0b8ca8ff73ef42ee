/** The `types` target: `types.ts`, our own declarations, and `schema.ts`, openapi-typescript's. */
import { defineGenerator, file } from "../../src/index.ts";
import { reportLeftOut } from "./left-out.ts";
import { renderSchemaModule } from "./openapi-typescript/render-schema.ts";
import { planTypes, type TypesView } from "./plan.ts";
import { reportXmlBodies } from "./xml-bodies.ts";

export { type DeclarationView, declareSchema } from "./declarations.ts";
export { planTypes } from "./plan.ts";
export { declareCalls } from "./plan-calls.ts";

export interface SchemaView {
  readonly header: readonly string[];
  readonly lines: readonly string[];
}

export const types = defineGenerator({
  name: "types",
  about: "TypeScript declarations of schemas and operations; schema.ts for openapi-fetch",
  defaults: {
    /** Make `schema.ts` too. The client needs it. */
    schema: true,
    /** Keywords of one type say that type where the contract does not; as the option of validators. */
    impliedTypes: true,
  },
  async *plan(model, context) {
    reportXmlBodies(model, context);
    // The worker starts first and works while our own declarations are planned.
    if (context.options.schema) reportLeftOut(model, context);
    const schema = context.options.schema ? renderSchemaModule(context.document()) : undefined;
    yield file<TypesView>("types.ts", new URL("./types.hbs", import.meta.url), planTypes(model, context));
    if (schema) {
      const lines = (await schema).trimEnd().split("\n");
      yield file<SchemaView>("schema.ts", new URL("./schema.hbs", import.meta.url), {
        header: context.header({ checked: false }),
        lines,
      });
    }
  },
});
