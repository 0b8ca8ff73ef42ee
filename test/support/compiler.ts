/** The two compilers, run as a user runs them. */
import { execFile } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "..", "..");

export const compilers = {
  "TypeScript 5.9": join(root, "node_modules/typescript/bin/tsc"),
  "TypeScript 7": join(root, "node_modules/typescript-native/bin/tsc"),
} as const;

export type CompilerName = keyof typeof compilers;

/** Every flag that makes the compiler stricter. */
export const strictestFlags = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noUncheckedSideEffectImports: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
} as const;

/** Generated code for browsers and servers: no Node types. */
export const platformOptions = {
  ...strictestFlags,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  noEmit: true,
} as const;

/** A folder inside the repository, so that packages resolve; git ignores it. */
export function scratchFolder(prefix: string): string {
  const folder = join(root, ".scratch");
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, `${prefix}-`));
}

/** A generated module without the line that spares compilers from checking it: here they do check it. */
export function withChecks(text: string): string {
  return text.replace(/^\/\/ @ts-nocheck: .*\n/m, "");
}

/** Takes that line out of all modules in a folder. */
export function letCompilersCheck(folder: string): void {
  for (const name of globSync("**/*.ts", { cwd: folder })) {
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    const checked = withChecks(text);
    if (checked !== text) writeFileSync(path, checked);
  }
}

/** Runs a compiler on files with options; the output is empty when all is well. */
export async function runCompiler(
  name: CompilerName,
  {
    include,
    options,
    exclude = [],
  }: { include: readonly string[]; options: object; exclude?: readonly string[] },
): Promise<string> {
  const folder = scratchFolder("tsc");
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions: options, include, exclude }));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [compilers[name], "-p", config], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.trim();
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return `${error.stdout}`.trim() || error.message;
    throw error;
  }
}
