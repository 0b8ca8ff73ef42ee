/** One module with the types and the validators of schemas that belong to no contract. */
import type { ApiModel, PlanContext } from "../../src/index.ts";
import { type DeclarationView, planTypes } from "../types/index.ts";
import { type ImportView, planValidators, type SectionView } from "../validators/index.ts";

export interface SchemaModuleView {
  readonly header: readonly string[];
  /** Runtime modules that are used, by the name that they go by here. */
  readonly imports: readonly ImportView[];
  readonly declarations: readonly DeclarationView[];
  readonly constants: readonly { readonly name: string; readonly value: string }[];
  readonly sections: readonly SectionView[];
}

export interface SchemaModuleOptions {
  /** Name of the module. */
  readonly file: string;
  /** What makes the module again. */
  readonly command: string;
  readonly impliedTypes: boolean;
  readonly formats: boolean;
}

export function planSchemaModule(
  model: ApiModel,
  context: PlanContext<SchemaModuleOptions>,
): SchemaModuleView {
  const { imports, constants, sections } = planValidators(model, context, "");
  const { declarations } = planTypes(model, context);
  const [source = "", , ...others] = context.header();
  const command = context.options.command.replace(/[\r\n\u2028\u2029]/g, " ");
  return {
    header: [source, `// To change it, change the schema and run: ${command}`, ...others],
    imports,
    declarations,
    constants,
    sections,
  };
}
