/** Generated TypeScript as JavaScript with declarations, for projects without a compiler of their own. */
import type { CompilerOptions } from "typescript";

/**
 * Compiles files by absolute path, in memory; test files stay TypeScript. Their imports must end in `.js`.
 * TypeScript is loaded here only: nobody else pays for it.
 */
export async function emitJavaScript(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const { default: ts } = await import("typescript");
  const options: CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    // ES modules whatever the project's package.json says; Node tells them by their syntax.
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    declaration: true,
    skipLibCheck: true,
    newLine: ts.NewLineKind.LineFeed,
  };
  const emitted = new Map<string, string>();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists } = host;
  const folders = [...files.keys()].map((path) => path.replace(/[^\\/]*$/, ""));
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.directoryExists = (path) =>
    folders.some((folder) => folder.startsWith(`${path}/`)) || (directoryExists?.(path) ?? true);
  host.writeFile = (path, text) => {
    emitted.set(path, text);
  };
  const isTest = (path: string): boolean => path.endsWith(".test.ts");
  const roots = [...files.keys()].filter((path) => path.endsWith(".ts") && !isTest(path));
  ts.createProgram(roots, options, host).emit();
  for (const [path, text] of files) if (!path.endsWith(".ts") || isTest(path)) emitted.set(path, text);
  return emitted;
}
