/** Imports run one way; what may import what is written down here and in ARCHITECTURE.md. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const order = ["diagnostics", "source", "contract", "model", "generate"];
const readers = ["generate", "lint", "diff", "mock", "verify", "docs"];

interface Import {
  readonly from: string;
  readonly to: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name}`.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/^(?:import|export)\s[^;]*?\bfrom\s+"([^"]+)";|\bimport\("([^"]+)"\)/gms)].map(
    (match) => {
      const target = match[1] ?? match[2] ?? "";
      return {
        from: file,
        to: target.startsWith(".")
          ? relative(root, join(root, dirname(file), target)).replaceAll("\\", "/")
          : target,
      };
    },
  );
}

const sources = ["src", "generators", "scripts"].flatMap(filesBelow);
const imports = sources.flatMap(importsOf);

/** The stage folder of a file in src, or undefined for its top-level files (the public doors). */
function stageOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

function offenders(isWrong: (item: Import) => boolean): string[] {
  return imports.filter(isWrong).map(({ from, to }) => `${from} imports ${to}`);
}

describe("imports", () => {
  test("there is something to look at", () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test("src imports only itself and packages", () => {
    expect(
      offenders(
        ({ from, to }) => from.startsWith("src/") && /^(?:generators|scripts|test|generated)\//.test(to),
      ),
    ).toEqual([]);
  });

  test("stages import earlier stages only", () => {
    const isBackwards = ({ from, to }: Import): boolean => {
      const [here, there] = [stageOf(from), stageOf(to)];
      if (here === undefined || there === undefined || here === there) return false;
      if (readers.includes(here) && readers.includes(there)) return true;
      const rank = (stage: string): number => (readers.includes(stage) ? order.length : order.indexOf(stage));
      return rank(there) >= rank(here);
    };
    expect(offenders(isBackwards)).toEqual([]);
  });

  test("stages do not look back at the public doors", () => {
    const isDoor = (file: string): boolean => /^src\/[^/]+$/.test(file);
    expect(offenders(({ from, to }) => stageOf(from) !== undefined && isDoor(to))).toEqual([]);
  });

  test("generators use the public door and the generators that they require", () => {
    const isWrong = ({ from, to }: Import): boolean => {
      if (
        !from.startsWith("generators/") ||
        from === "generators/registry.ts" ||
        /^[^/]+$/.test(to) ||
        to.startsWith("node:")
      )
        return false;
      const own = from.split("/")[1];
      const inside = to.startsWith(`generators/${own}/`);
      return to.startsWith("src/")
        ? to !== "src/index.ts"
        : to.startsWith("generators/") && !inside && !to.endsWith("/index.ts");
    };
    expect(offenders(isWrong)).toEqual([]);
  });

  test("runtime modules import each other, openapi-fetch and nothing else", () => {
    const isWrong = ({ from, to }: Import): boolean =>
      from.startsWith("generators/runtime/") &&
      !to.startsWith("generators/runtime/") &&
      to !== "openapi-fetch";
    expect(offenders(isWrong)).toEqual([]);
  });

  test.each([
    ["handlebars", ["src/generate/render.ts"]],
    ["@eslint-community/regexpp", ["src/contract/pattern/pattern-tree.ts"]],
    // Types alone but for the one file that loads it.
    ["yaml", ["src/source/yaml-library.ts", "src/source/yaml-tree.ts", "src/source/yaml-tree-positions.ts"]],
    ["js-yaml", ["src/source/yaml-document.ts", "src/source/yaml-positions.ts"]],
  ])("%s is imported where it is at home", (name, allowed) => {
    expect(offenders(({ from, to }) => to === name && !allowed.includes(from))).toEqual([]);
  });

  test("the disk is reached through the host", () => {
    const isWrong = ({ from, to }: Import): boolean =>
      /^node:fs/.test(to) && from.startsWith("src/") && from !== "src/source/host.ts";
    expect(offenders(isWrong)).toEqual([]);
  });

  test("contracts and rulesets are fetched through one door", () => {
    const isWrong = ({ from, to }: Import): boolean =>
      /^node:(?:https?2?|dns|tls)/.test(to) &&
      !from.startsWith("src/mock/") &&
      from.startsWith("src/") &&
      from !== "src/source/network.ts";
    expect(offenders(isWrong)).toEqual([]);
    const fetching = sources.filter(
      (file) => /^src\/(?!mock\/)/.test(file) && /(?<![.#\w])fetch\(/.test(code(file)),
    );
    expect(fetching).toEqual(["src/source/network.ts"]);
  });

  test("only scripts talk to the console and end the process", () => {
    const talking = sources.filter(
      (file) => !file.startsWith("scripts/") && /\bconsole\.|\bprocess\.exit\(/.test(code(file)),
    );
    // The mock's own process ends itself; generated servers and mocks, and what clients log and warn of, use the console
    // unless they are told otherwise.
    const runtime = ["server-core", "server-layers", "client-log", "client-validation", "mock"].map(
      (name) => `generators/runtime/${name}.ts`,
    );
    const allowed = ["src/mock/prism-process.ts", ...runtime];
    expect(talking.filter((file) => !allowed.includes(file))).toEqual([]);
  });
});

/** A file's text without comments. */
function code(file: string): string {
  return readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
}
