/** One module with the types and the validators of schemas that belong to no contract. */
import type { ApiModel, PlanContext } from "../../src/index.ts";
import { type DeclarationView, planTypes } from "../types/index.ts";
import {
  type ImportView,
  type InjectedView,
  planInjected,
  planValidators,
  type SectionView,
} from "../validators/index.ts";

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
  /** `injected`: a second module, whose patterns are tried by an engine that the program gives. */
  readonly patterns: "native" | "injected";
}

export function planSchemaModule(
  model: ApiModel,
  context: PlanContext<SchemaModuleOptions>,
): SchemaModuleView {
  const { imports, constants, sections } = planValidators(model, context, "");
  const { declarations } = planTypes(model, context);
  return { header: header(context), imports, declarations, constants, sections };
}

/** The module of `createValidators`, beside the one of the schemas. */
export function planInjectedModule(model: ApiModel, context: PlanContext<SchemaModuleOptions>): InjectedView {
  const { file } = context.options;
  const view = planInjected(planValidators(model, context), { validators: file, types: file });
  return { ...view, header: header(context) };
}

function header({ options, header }: PlanContext<SchemaModuleOptions>): string[] {
  const [source = "", , ...others] = header();
  const command = options.command.replace(/[\r\n\u2028\u2029]/g, " ");
  return [source, `// To change it, change the schema and run: ${command}`, ...others];
}
