/** `validators.ts`: functions and a Standard Schema for every named schema, then the schemas of every operation. */
import { type ApiModel, type Direction, docComment, type PlanContext } from "../../src/index.ts";
import type { Constant } from "./compile/constants.ts";
import { type FunctionPair, type ModuleOptions, ValidatorModule } from "./compile/module.ts";
import { type FunctionView, functionViews, type TypeOf } from "./function-views.ts";
import { type ImportView, runtimeImports, usesTypes } from "./imports.ts";
import { OperationPlanner, type OperationView } from "./operations.ts";
import { findRecursion, type Recursion } from "./recursion.ts";
import { createReports } from "./reports.ts";
import { usedNames } from "./used-names.ts";

export interface ValidatorsView {
  readonly header: readonly string[];
  /** Runtime modules that are used, by the name that they go by here. */
  readonly imports: readonly ImportView[];
  readonly usesTypes: boolean;
  /** Nothing to check: the file is a module all the same. */
  readonly isEmpty: boolean;
  readonly constants: readonly Constant[];
  readonly sections: readonly SectionView[];
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
  /** What makes it of its two functions. */
  readonly factory: "schema" | "direct";
  /** `export function parseOrder` of a named schema, with the type that it answers. */
  readonly parse: string | undefined;
  readonly type: string | undefined;
}

/** @param scope what stands in front of the names of types */
export function planValidators(
  model: ApiModel,
  context: PlanContext<ModuleOptions>,
  scope = "t.",
): ValidatorsView {
  const module = new ValidatorModule(
    model,
    context.contract,
    context.names,
    context.shapes,
    context.options,
    createReports(context),
  );
  const planner = new OperationPlanner(module, context.contract);
  const named = planNamed(model, module, context);
  const operations = model.operations.map((operation) => planner.plan(operation));

  const used = usedNames(
    [...named, ...operations].flatMap(({ pairs }) => pairs),
    [...named.map(({ name }) => name), ...planner.schemaNames],
  );
  const typeOf = typeNames(planner, context, scope);
  const recursion = findRecursion(
    [...named, ...operations].flatMap(({ pairs }) => pairs),
    new Set(named.map(({ name }) => name)),
  );
  const sections = [
    ...named.map((plan) => namedSection(plan, used, typeOf, recursion, scope)),
    ...operations.map(({ pairs, schemas, views }) => ({
      functions: functionViews(pairs, used, typeOf, recursion),
      schemas: schemas.map((name) => ({
        doc: [],
        keyword: "const",
        name,
        factory: factoryOf(pairs, name),
        parse: undefined,
        type: undefined,
      })),
      operations: views,
    })),
  ];
  const constants = module.constants.list.filter(({ name }) => used.has(name));
  return {
    header: context.header({ checked: false }),
    imports: runtimeImports(sections, constants),
    usesTypes: usesTypes(sections),
    isEmpty: sections.length === 0,
    constants,
    sections,
  };
}

interface NamedPlan {
  readonly name: string;
  readonly doc: readonly string[];
  /** Its own functions first. */
  readonly pairs: readonly FunctionPair[];
}

/** Every named schema, in one shape or in two. */
function planNamed(model: ApiModel, module: ValidatorModule, { shapes, contract }: PlanContext): NamedPlan[] {
  return model.schemas.flatMap(({ id, schema }) => {
    const { file, pointer } = schema.origin;
    const directions: Direction[] = shapes.differs(schema) ? ["response", "request"] : ["response"];
    return directions.map((direction) => ({
      name: module.named(id, direction),
      doc: docComment([`\`${file || contract}#${pointer}\``]),
      pairs: module.compileNamed(id, direction),
    }));
  });
}

function namedSection(
  { name, doc, pairs }: NamedPlan,
  used: ReadonlySet<string>,
  typeOf: TypeOf,
  recursion: Recursion,
  scope: string,
): SectionView {
  const [own, ...inner] = pairs;
  return {
    functions: [
      ...(own ? functionViews([own], used, () => scope + name, recursion, doc) : []),
      ...functionViews(inner, used, typeOf, recursion),
    ],
    schemas: [
      {
        doc: docComment([`Standard Schema of \`${name}\`.`]),
        keyword: "export const",
        name,
        factory: factoryOf(pairs, name),
        parse: `export function parse${name}`,
        type: scope + name,
      },
    ],
    operations: [],
  };
}

function factoryOf(pairs: readonly FunctionPair[], schema: string): SchemaView["factory"] {
  return pairs.find(({ name }) => name === schema)?.isDirect ? "direct" : "schema";
}

/** Inline objects have a declared type; the schemas of operations need one to be schemas of something. */
function typeNames(
  { schemaNames }: OperationPlanner,
  { names, types, options }: PlanContext<ModuleOptions>,
  scope: string,
): TypeOf {
  const printer = types(scope, { impliedTypes: options.impliedTypes });
  return (name, schema, direction) => {
    if (names.inline(schema) !== undefined) return scope + name;
    return schemaNames.has(name) ? printer.type(schema, direction) : undefined;
  };
}
