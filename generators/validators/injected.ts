/**
 * `create-validators.ts`: what of `validators.ts`, or of a module of plain schemas, tries patterns, made again in a
 * function that is given the engine for them. Programs that need no other engine pay nothing for it.
 */
import { stringLiteral } from "../../src/index.ts";
import { type ImportView, runtimeImports, usesTypes } from "./imports.ts";
import type { OperationView } from "./operations.ts";
import type { SectionView, ValidatorsView } from "./plan.ts";
import { namesIn } from "./used-names.ts";

export interface InjectedView {
  readonly header: readonly string[];
  readonly imports: readonly ImportView[];
  readonly usesTypes: boolean;
  /** From where the validators and the types are imported, as literals. */
  readonly files: ModuleFiles;
  /** Sets and values. */
  readonly constants: ValidatorsView["constants"];
  /** What needs no patterns, for what does; not exported a second time. */
  readonly shared: readonly SectionView[];
  /** `_engine` where there are no patterns. */
  readonly parameter: string;
  /** `pattern_w8k5`, with the text of the pattern as a literal. */
  readonly patterns: readonly { readonly name: string; readonly source: string }[];
  readonly sections: readonly SectionView[];
  /** Names that the validators export. */
  readonly members: readonly string[];
}

/** Names of the modules beside it. */
export interface ModuleFiles {
  readonly validators: string;
  readonly types: string;
}

export function planInjected(view: ValidatorsView, { validators, types }: ModuleFiles): InjectedView {
  const graph = dependencies(view);
  const patterns = view.constants.filter(({ pattern }) => pattern !== undefined);
  const users = closure(
    patterns.map(({ name }) => name),
    reversed(graph),
  );
  const needed = closure(users, graph);
  const shared = within(view.sections, (name) => needed.has(name) && !users.has(name));
  const sections = within(view.sections, (name) => users.has(name));
  const constants = view.constants.filter(({ name, pattern }) => pattern === undefined && needed.has(name));
  return {
    header: view.header,
    imports: runtimeImports([...shared, ...sections], constants, ["check.PatternEngine"]),
    usesTypes: usesTypes([...shared, ...sections]),
    files: { validators: stringLiteral(`./${validators}`), types: stringLiteral(`./${types}`) },
    constants,
    shared: shared.map((section) => unexported(withoutParse(section))),
    parameter: patterns.length > 0 ? "engine" : "_engine",
    patterns: patterns.map(({ name, pattern = "" }) => ({ name, source: stringLiteral(pattern) })),
    sections: sections.map(unexported),
    members: sections.flatMap(exportedNames),
  };
}

type Graph = ReadonlyMap<string, Iterable<string>>;

/** What each function, schema and operation names. */
function dependencies({ sections }: ValidatorsView): Graph {
  const graph = new Map<string, Iterable<string>>();
  for (const { functions, schemas, operations } of sections) {
    for (const { name, lines } of functions) graph.set(name, namesIn(lines));
    for (const { name } of schemas) graph.set(name, [`is${name}`, `check${name}`]);
    for (const operation of operations) {
      const schemas = schemasOf([...operation.requestGroups, ...operation.responseGroups]);
      graph.set(operation.request, schemas);
      graph.set(operation.responses, schemas);
    }
  }
  return graph;
}

function schemasOf(groups: OperationView["requestGroups"]): string[] {
  return groups.flatMap(({ members }) => members.map(({ schema }) => schema));
}

function reversed(graph: Graph): Graph {
  const users = new Map<string, string[]>();
  for (const [name, used] of graph) {
    for (const other of used) users.set(other, [...(users.get(other) ?? []), name]);
  }
  return users;
}

function closure(roots: Iterable<string>, graph: Graph): Set<string> {
  const reached = new Set(roots);
  for (const name of reached) for (const next of graph.get(name) ?? []) reached.add(next);
  return reached;
}

function within(sections: readonly SectionView[], isIn: (name: string) => boolean): SectionView[] {
  return sections
    .map(({ functions, schemas, operations }) => ({
      functions: functions.filter(({ name }) => isIn(name)),
      schemas: schemas.filter(({ name }) => isIn(name)),
      operations: operations.filter(({ request, responses }) => isIn(request) || isIn(responses)),
    }))
    .filter((section) => Object.values(section).some((list) => list.length > 0));
}

function unexported({ functions, schemas, operations }: SectionView): SectionView {
  return {
    functions: functions.map((item) => ({ ...item, keyword: "function" })),
    schemas: schemas.map((schema) => ({
      ...schema,
      keyword: "const",
      parse: schema.parse && `function parse${schema.name}`,
    })),
    operations: operations.map((operation) => ({ ...operation, keyword: "const" })),
  };
}

function withoutParse(section: SectionView): SectionView {
  return { ...section, schemas: section.schemas.map((schema) => ({ ...schema, parse: undefined })) };
}

function exportedNames({ functions, schemas, operations }: SectionView): string[] {
  return [
    ...functions.filter(({ keyword }) => keyword.startsWith("export")).map(({ name }) => name),
    ...schemas.flatMap(({ name, parse }) => (parse === undefined ? [] : [name, `parse${name}`])),
    ...operations.flatMap(({ request, responses }) => [request, responses]),
  ];
}
