/** The runtime modules that generated files import, with everything those import in turn. */
import { fileURLToPath } from "node:url";
import type { Host } from "../source/host.ts";
import type { ImportExtension, RenderedFile } from "./generator.ts";

/** Relative imports of a module: `./x.ts` in `from` clauses and dynamic imports. */
const relativeImport = /((?:from|import)\s*\(?\s*")(\.{1,2}\/[^"\n]+?)(?:\.ts)?(")/g;

/** Runtime modules by name, e.g. `client.ts`, and what they import, from the folder of their sources. */
export async function collectRuntime(
  names: Iterable<string>,
  folder: URL,
  host: Host,
): Promise<RenderedFile[]> {
  const found = new Map<string, string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    const text = await host.read(fileURLToPath(new URL(name, folder)));
    if (text === undefined) throw new Error(`no runtime module '${name}'`);
    found.set(name, text);
    queue.push(...importedNames(text));
  }
  return [...found]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, text]) => ({ path, text }));
}

/** The runtime modules that a generated file imports, given where the runtime folder is. */
export function runtimeImports(text: string, prefix: string): string[] {
  return [...importLines(text).matchAll(relativeImport)]
    .map((match) => match[2] ?? "")
    .filter((path) => path.startsWith(prefix))
    .map((path) => `${path.slice(prefix.length)}.ts`);
}

/** The beginning of a module, up to its first declaration: a large file need not be searched to its end. */
function importLines(text: string): string {
  const end = /^(?!import\b|export (?:\{|\*)|\/\/|\/\*| \*|\}|\s|$)/m.exec(text)?.index;
  return text.slice(0, end);
}

/** Rewrites relative imports to the extension that the consumer's compiler wants. */
export function withImportExtension(text: string, extension: ImportExtension): string {
  if (extension === "ts") return text;
  return text.replace(
    relativeImport,
    (_, before: string, path: string, after: string) =>
      `${before}${path}${extension === "js" ? ".js" : ""}${after}`,
  );
}

function importedNames(text: string): string[] {
  return [...text.matchAll(relativeImport)].map((match) => `${(match[2] ?? "").replace(/^\.\//, "")}.ts`);
}
