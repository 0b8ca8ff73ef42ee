/** Which generators an API's configuration asks for, with what options. */
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { ProjectApi, TargetConfig } from "./config.ts";
import type { Generator } from "./generator.ts";

export interface SelectedTarget {
  readonly generator: Generator;
  readonly config: TargetConfig;
}

export interface Selection {
  readonly targets: readonly SelectedTarget[];
  /** Unknown targets and options: nothing is generated then. */
  readonly problems: readonly Diagnostic[];
}

/** The configured targets, or the given ones, and those that they require, in the order of the generators. */
export function selectTargets(
  config: ProjectApi,
  generators: readonly Generator[],
  only: readonly string[] = [],
): Selection {
  const configured = config.targets ?? defaultTargets(generators);
  const names = only.length > 0 ? only : Object.keys(configured).filter((name) => configured[name] !== false);
  const wanted = new Map<Generator, TargetConfig>();
  const problems: Diagnostic[] = [];

  function add(name: string): void {
    const generator = generators.find((item) => item.name === name);
    if (generator === undefined) {
      const known = generators.map((item) => item.name).join(", ");
      problems.push(diagnostic("config/unknown-target", { target: name, known }));
    } else if (!wanted.has(generator)) {
      const stated = configured[name];
      const options = typeof stated === "object" ? stated : {};
      wanted.set(generator, options);
      problems.push(...unknownOptions(generator, options));
      generator.requires.forEach(add);
    }
  }

  names.forEach(add);
  const targets = generators.flatMap((generator) => {
    const options = wanted.get(generator);
    return options ? [{ generator, config: options }] : [];
  });
  return { targets, problems };
}

function defaultTargets(generators: readonly Generator[]): Record<string, boolean> {
  return Object.fromEntries(generators.filter(({ byDefault }) => byDefault).map(({ name }) => [name, true]));
}

function unknownOptions({ name, defaults }: Generator, options: TargetConfig): Diagnostic[] {
  const known = ["output", ...Object.keys(defaults)];
  return Object.keys(options)
    .filter((option) => !known.includes(option))
    .map((option) => diagnostic("config/unknown-option", { target: name, option, known: known.join(", ") }));
}
