/** `specwright generate --scaffold FOLDER`: what was added to the handlers, and what the contract no longer has. */
import { join, relative, resolve, sep } from "node:path";
import { type ScaffoldReport, scaffoldHandlers } from "../generators/server/index.ts";
import { diskHost, type GeneratedApi } from "../src/index.ts";
import type { Terminal } from "./terminal.ts";

/** Handlers of several APIs have a folder each. */
export async function writeScaffold(
  folder: string,
  apis: readonly GeneratedApi[],
  cwd: string,
  out: Terminal,
): Promise<void> {
  for (const { api, model, contract, serverFolder, importExtension } of apis) {
    const target = resolve(cwd, folder, apis.length > 1 ? api : "");
    const ending = importExtension === "none" ? "" : `.${importExtension}`;
    const report = await scaffoldHandlers({
      api,
      model,
      contract,
      folder: target,
      serverImport: `${importPath(target, serverFolder)}/server${ending}`,
      importExtension,
      host: diskHost,
    });
    out.print(format(report, relative(cwd, target) || "."));
  }
}

function format({ added, gone, homeless }: ScaffoldReport, folder: string): string {
  const shown = (file: string): string => join(folder, file).split(sep).join("/");
  const lines = [
    ...added.map(({ file, handlers, isNew }) => {
      const what = isNew || handlers.length === 0 ? "" : `: ${handlers.join(", ")}`;
      return `${isNew ? "added" : "changed"}  ${shown(file)}${what}`;
    }),
    ...gone.map(
      ({ file, line, handler }) => `gone     ${shown(file)}:${line}: the contract has no '${handler}'`,
    ),
    ...homeless.map(
      ({ file, handlers }) => `missing  ${shown(file)} has no place for ${handlers.join(", ")}`,
    ),
  ];
  return lines.length === 0 ? `handlers in ${folder} are complete\n` : `${lines.join("\n")}\n`;
}

function importPath(from: string, to: string): string {
  const path = relative(from, to).split(sep).join("/");
  return path.startsWith(".") ? path : `./${path}`;
}
