/** Generated files that compilers need not check. */

/**
 * Comment lines that tell compilers so, and linters not to mind. Checking is what a program's compile time would mostly
 * go into: GitHub's client with its validators takes three times as long without them.
 */
export const uncheckedLines: readonly string[] = [
  "/* eslint-disable */",
  "// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.",
];

/**
 * The modules at the door of the runtime. They are checked, so that a program is told what it lacks: types of the platform,
 * a package, or support for the way in which modules are imported.
 */
const checkedModules: ReadonlySet<string> = new Set(["client.ts", "errors.ts", "server.ts", "validation.ts"]);

/** A module of our runtime, as it is copied beside generated files. */
export function runtimeCopy(name: string, text: string): string {
  return checkedModules.has(name) ? text : [...uncheckedLines, text].join("\n");
}
