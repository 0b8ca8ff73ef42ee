/** `validators.ts`: functions and a Standard Schema for every named schema, then the schemas of every operation. */
import {
  type ApiModel,
  type Direction,
  diagnostic,
  docComment,
  type NamedSchema,
  type PlanContext,
  type Schema,
} from "../../src/index.ts";
import { mentions } from "./compile/mentions.ts";
import { type ModuleOptions, type ModuleReports, ValidatorModule } from "./compile/module.ts";
import { type FunctionView, functionViews } from "./function-views.ts";
import { OperationPlanner, type OperationView } from "./operations.ts";
import { usedNames } from "./used-names.ts";

export interface ValidatorsView {
  readonly header: readonly string[];
  /** Runtime modules that are used, by the name that they go by here. */
  readonly imports: readonly ImportView[];
  readonly constants: readonly { readonly name: string; readonly value: string }[];
  readonly sections: readonly SectionView[];
}

export interface ImportView {
  readonly name: string;
  readonly file: string;
}

/** A schema or an operation, with the functions that it is the first to need. */
export interface SectionView {
  readonly functions: readonly FunctionView[];
  readonly schemas: readonly SchemaView[];
  readonly operations: readonly OperationView[];
}

export interface SchemaView {
  readonly doc: readonly string[];
  /** `export const` for a named schema, `const` for one that only operations use. */
  readonly keyword: string;
  readonly name: string;
}

/** Runtime modules in the order of their import lines. */
const runtimeModules: readonly ImportView[] = [
  { name: "formats", file: "formats" },
  { name: "check", file: "validation" },
  { name: "fault", file: "validation-faults" },
  { name: "plain", file: "validation-plain" },
];

export function planValidators(model: ApiModel, context: PlanContext<ModuleOptions>): ValidatorsView {
  const { names, shapes, contract } = context;
  const module = new ValidatorModule(model, names, shapes, context.options, reports(context));
  const printer = context.types("t.");
  const planner = new OperationPlanner(module, contract);

  const named = model.schemas.flatMap((entry) =>
    directionsOf(entry.schema, context).map((direction) => ({
      entry,
      direction,
      pairs: module.compileNamed(entry.id, direction),
    })),
  );
  const operations = model.operations.map((operation) => planner.plan(operation));

  const used = usedNames(
    [...named.flatMap(({ pairs }) => pairs), ...operations.flatMap(({ pairs }) => pairs)],
    [...named.map(({ entry, direction }) => module.named(entry.id, direction)), ...planner.schemaNames],
  );
  const types = (name: string, schema: Schema, direction: Direction): string | undefined => {
    if (names.inline(schema) !== undefined) return `t.${name}`;
    return planner.schemaNames.has(name) ? printer.type(schema, direction) : undefined;
  };
  const sections: SectionView[] = [
    ...named.map(({ entry, direction, pairs: [own, ...inner] }) => {
      const name = module.named(entry.id, direction);
      const exported = own ? functionViews([own], used, () => `t.${name}`, guardDoc(entry, contract)) : [];
      return {
        functions: [...exported, ...functionViews(inner, used, types)],
        schemas: [{ doc: docComment([`Standard Schema of \`${name}\`.`]), keyword: "export const", name }],
        operations: [],
      };
    }),
    ...operations.map(({ pairs, schemas, view }) => ({
      functions: functionViews(pairs, used, types),
      schemas: schemas.map((name) => ({ doc: [], keyword: "const", name })),
      operations: [view],
    })),
  ];
  const constants = module.constants.list.filter(({ name }) => used.has(name));
  return { header: context.header(), imports: importsOf(sections, constants), constants, sections };
}

function directionsOf(schema: Schema, { shapes }: PlanContext): Direction[] {
  return shapes.differs(schema) ? ["response", "request"] : ["response"];
}

function guardDoc({ schema }: NamedSchema, contract: string): string[] {
  const { file, pointer } = schema.origin;
  return docComment([`\`${file || contract}#${pointer}\``]);
}

/** One report for each place, however often its rules are made. */
function reports({ report }: PlanContext): ModuleReports {
  const told = new Set<string>();
  function once(what: string, { origin }: Schema): boolean {
    const key = `${what} ${origin.file}#${origin.pointer}`;
    return !told.has(key) && told.add(key) !== undefined;
  }
  return {
    unsupported(keyword, schema) {
      if (!once(keyword, schema)) return;
      report(diagnostic("unsupported/keyword", { keyword, target: "validators" }, { origin: schema.origin }));
    },
    invalidPattern(pattern, schema) {
      if (!once(pattern, schema)) return;
      const reason = "it does not compile";
      report(diagnostic("schema/pattern-invalid", { pattern, reason }, { origin: schema.origin }));
    },
  };
}

function importsOf(sections: readonly SectionView[], constants: ValidatorsView["constants"]): ImportView[] {
  const lines = [
    ...sections.flatMap(({ functions }) => functions.flatMap((item) => [item.parameters, ...item.lines])),
    ...sections.flatMap(({ schemas }) => schemas.map(() => "check.schema")),
    ...sections.flatMap(({ operations }) => operations.flatMap(schemaTexts)),
    ...constants.map(({ value }) => value),
  ];
  return runtimeModules.filter(({ name }) => mentions(lines, name));
}

function schemaTexts({ requestGroups, responseGroups }: OperationView): string[] {
  return [...requestGroups, ...responseGroups].flatMap(({ members }) => members.map(({ schema }) => schema));
}
