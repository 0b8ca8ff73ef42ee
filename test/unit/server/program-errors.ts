/** What the compiler says of a program beside a generated server. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile } from "../../support/compile.ts";
import { type CompilerName, platformOptions, runCompiler, scratchFolder } from "../../support/compiler.ts";
import { writeModules } from "../../support/generated-modules.ts";

/**
 * Empty when all is well.
 * @param program stands beside `server.ts` and `types.ts`, perhaps as several files by their names
 * @param options of the target `server`
 */
export async function programErrors(
  contract: string,
  program: string | Readonly<Record<string, string>>,
  options: object = {},
  compiler: CompilerName = "TypeScript 7",
): Promise<string> {
  const targets = ["types", "validators", "server"];
  const generated = await compile(contract, targets, { types: { schema: false }, server: options });
  const folder = scratchFolder("program");
  try {
    writeModules(folder, generated);
    for (const [name, text] of Object.entries(
      typeof program === "string" ? { "program.ts": program } : program,
    )) {
      const file = join(folder, "sample", name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return await runCompiler(compiler, { include: [`${folder}/**/*.ts`], options: platformOptions });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
