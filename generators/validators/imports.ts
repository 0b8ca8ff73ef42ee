/** Which modules a generated file imports: those that it names. */
import { mentions } from "./compile/mentions.ts";
import type { SectionView, ValidatorsView } from "./plan.ts";

export interface ImportView {
  /** The name that a module goes by in the generated file. */
  readonly name: string;
  readonly file: string;
}

/** Runtime modules in the order of their import lines. */
const runtimeModules: readonly ImportView[] = [
  { name: "formats", file: "formats" },
  { name: "idn", file: "formats-idn" },
  { name: "check", file: "validation" },
  { name: "fault", file: "validation-faults" },
  { name: "plain", file: "validation-plain" },
];

/** Runtime modules that the sections and constants use, and other lines. */
export function runtimeImports(
  sections: readonly SectionView[],
  constants: ValidatorsView["constants"],
  others: readonly string[] = [],
): ImportView[] {
  // Patterns and values are data, whatever their text looks like.
  const sets = constants.flatMap(({ name, value }) => (name.startsWith("set_") ? [value] : []));
  const unused = new Set(runtimeModules);
  const look = (line: string): void => {
    for (const module of unused)
      if (line.includes(`${module.name}.`) && mentions([line], module.name)) unused.delete(module);
  };
  for (const line of [...others, ...sets]) look(line);
  for (const section of sections) for (const line of codeOf(section)) look(line);
  return runtimeModules.filter((module) => !unused.has(module));
}

function* codeOf({ functions, schemas, operations }: SectionView): Generator<string, void, void> {
  for (const { parameters, lines } of functions) {
    yield parameters;
    yield* lines;
  }
  for (const { factory } of schemas) yield `check.${factory}`;
  for (const { requestGroups, responseGroups } of operations) {
    for (const { members } of [...requestGroups, ...responseGroups])
      for (const { schema } of members) yield schema;
  }
}

/** Some function names a declared type. */
export function usesTypes(sections: readonly SectionView[]): boolean {
  return sections.some(({ functions }) =>
    mentions(
      functions.map(({ answer }) => answer),
      "t",
    ),
  );
}
