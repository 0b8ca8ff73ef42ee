/** Generated code in the projects of its users: compilers, bundlers, plain Node, CommonJS. */
import { execFile } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build as bundleWithEsbuild } from "esbuild";
import { build as bundleWithVite } from "vite";
import { afterAll, describe, expect, test } from "vitest";
import { specwright } from "../support/cli.ts";
import {
  compilers,
  platformOptions,
  runCompiler,
  scratchFolder,
  strictestFlags,
} from "../support/compiler.ts";

const root = join(import.meta.dirname, "..", "..");
const scratch = scratchFolder("consumers");
const { skipLibCheck: _, ...strict } = strictestFlags;

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** A program that uses types, client, validators and the errors, with a stand-in for the network. */
function program(extension: string): string {
  return `import { ApiError, createLunarClient } from "./generated/lunar/client${extension}";
import { isGetFunctionError } from "./generated/lunar/operations${extension}";
import type { NextRunResponse } from "./generated/lunar/types${extension}";
import { isNextRunResponse } from "./generated/lunar/validators${extension}";

const answers = [Response.json({ has_schedule: false }), Response.json({ error: "Function not found" }, { status: 404 })];
const client = createLunarClient({ fetch: async () => answers.shift() ?? Response.error() });

async function main(): Promise<void> {
  const next: NextRunResponse = await client.getNextRun({ id: "x" });
  let message = "";
  try {
    await client.getFunction({ id: "x" });
  } catch (error) {
    if (isGetFunctionError(error) && error.status === 404) message = error.body.error;
    else if (error instanceof ApiError) message = String(error.status);
  }
  console.log(JSON.stringify([next.has_schedule, isNextRunResponse({ has_schedule: 1 }), message]));
}

void main();
`;
}

const printed = '[false,false,"Function not found"]\n';

/** A project folder with generated code and the program. */
async function project(
  name: string,
  extension: string,
  flags: readonly string[],
  manifest: object,
): Promise<string> {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, private: true, ...manifest }));
  writeFileSync(join(folder, "use.ts"), program(extension));
  const targets = ["-t", "types", "validators", "client", "server"];
  const { code, stderr } = await specwright(
    [
      "generate",
      join(root, "specs/lunar/openapi.yaml"),
      "--api",
      "lunar",
      "-o",
      join(folder, "generated"),
      ...targets,
      ...flags,
    ],
    root,
  );
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return folder;
}

async function runNode(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  return stdout;
}

describe("consumers", () => {
  test("tsc with nodenext emits JavaScript and declarations that run", async () => {
    const folder = await project("nodenext", ".js", ["--import-extension", "js"], { type: "module" });
    const options = {
      ...strictestFlags,
      target: "es2022",
      module: "nodenext",
      lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
      types: [],
      declaration: true,
      outDir: join(folder, "dist"),
      rootDir: folder,
    };
    for (const compiler of ["TypeScript 5.9", "TypeScript 7"] as const) {
      expect(
        await runCompiler(compiler, { include: [`${folder}/**/*.ts`], exclude: [`${folder}/dist`], options }),
      ).toBe("");
      expect(readFileSync(join(folder, "dist/generated/lunar/client.d.ts"), "utf8")).toContain(
        "createLunarClient",
      );
      expect(await runNode(join(folder, "dist/use.js"))).toBe(printed);
    }
  });

  test("tsc with bundler resolution accepts imports without extension", async () => {
    const folder = await project("bundler", "", ["--import-extension", "none"], { type: "module" });
    const options = {
      ...strictestFlags,
      target: "es2022",
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
      types: [],
      noEmit: true,
    };
    for (const compiler of Object.keys(compilers) as (keyof typeof compilers)[]) {
      expect(await runCompiler(compiler, { include: [`${folder}/**/*.ts`], options })).toBe("");
    }
  });

  test.each(Object.keys(compilers) as (keyof typeof compilers)[])(
    "%s leaves generated code alone, and tells what a program lacks",
    async (compiler) => {
      // Not below this repository, so that its packages do not resolve.
      const folder = mkdtempSync(join(tmpdir(), "specwright-"));
      cpSync(join(root, "generated"), folder, { recursive: true });
      for (const file of ["lunar/operations.ts", "lunar/validators.ts", "runtime/client-url.ts"])
        appendFileSync(join(folder, file), "export const wrong: string = 1;\n");
      const include = ["lunar/client.ts", "lunar/validators.ts"].map((file) => join(folder, file));
      const told = async (options: object): Promise<string[]> => {
        const output = await runCompiler(compiler, { include, options: { ...platformOptions, ...options } });
        return [...new Set(output.match(/\berror TS\d+: .*$/gm))];
      };
      const fetch =
        "error TS2307: Cannot find module 'openapi-fetch' or its corresponding type declarations.";
      expect(await told({})).toEqual([fetch]);
      expect(await told({ allowImportingTsExtensions: false })).toContainEqual(
        expect.stringContaining("'allowImportingTsExtensions'"),
      );
      expect(await told({ lib: ["es2022"] })).toContain("error TS2304: Cannot find name 'Request'.");
      rmSync(folder, { recursive: true });
    },
  );

  test("Vite and esbuild bundle it, and plain Node runs it as it is", async () => {
    const folder = await project("modern", ".ts", [], { type: "module" });
    const entry = join(folder, "use.ts");
    expect(await runNode(entry)).toBe(printed);

    await bundleWithEsbuild({
      entryPoints: [entry],
      bundle: true,
      format: "esm",
      outfile: join(folder, "esbuild.mjs"),
      logLevel: "error",
    });
    expect(await runNode(join(folder, "esbuild.mjs"))).toBe(printed);

    await bundleWithVite({
      root: folder,
      configFile: false,
      logLevel: "error",
      build: { outDir: join(folder, "vite"), lib: { entry, formats: ["es"], fileName: "use" }, minify: true },
    });
    expect(await runNode(join(folder, "vite/use.js"))).toBe(printed);
  });

  test("a CommonJS project compiles it", async () => {
    const folder = await project("commonjs", "", ["--import-extension", "none"], { type: "commonjs" });
    const { verbatimModuleSyntax: _verbatim, ...flags } = strict;
    const options = {
      ...flags,
      skipLibCheck: true,
      target: "es2022",
      module: "commonjs",
      moduleResolution: "node10",
      lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
      types: [],
      outDir: join(folder, "dist"),
      rootDir: folder,
    };
    expect(
      await runCompiler("TypeScript 5.9", {
        include: [`${folder}/**/*.ts`],
        exclude: [`${folder}/dist`],
        options,
      }),
    ).toBe("");
    expect(await runNode(join(folder, "dist/use.js"))).toBe(printed);
  });

  test("a CommonJS project without a compiler requires emitted JavaScript", async () => {
    const folder = await project("plain", ".js", ["--emit", "js+d.ts"], { type: "commonjs" });
    const use = program(".js")
      .replace(/^import type .*$/m, "")
      .replace(/import (\{[^}]+\}) from (".*");/g, "const $1 = require($2);")
      .replace(": Promise<void>", "")
      .replace(": NextRunResponse", "");
    writeFileSync(join(folder, "use.cjs"), use);
    expect(await runNode(join(folder, "use.cjs"))).toBe(printed);
  });
});
