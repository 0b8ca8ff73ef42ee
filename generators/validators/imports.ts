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
  const lines = sections.flatMap(({ functions, schemas, operations }) => [
    ...functions.flatMap((item) => [item.parameters, ...item.lines]),
    ...schemas.map(({ factory }) => `check.${factory}`),
    ...operations.flatMap(({ requestGroups, responseGroups }) =>
      [...requestGroups, ...responseGroups].flatMap(({ members }) => members.map(({ schema }) => schema)),
    ),
  ]);
  // Patterns and values are data, whatever their text looks like.
  const sets = constants.flatMap(({ name, value }) => (name.startsWith("set_") ? [value] : []));
  return runtimeModules.filter(({ name }) => mentions([...lines, ...sets, ...others], name));
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
