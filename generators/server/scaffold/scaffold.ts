/**
 * `generate --scaffold FOLDER`: handlers to fill in, a file for each tag. What is there is the user's: later runs add
 * handlers that are nowhere in the folder yet, tell of those that the contract no longer has, and touch nothing else.
 */
import { join } from "node:path";
import {
  type ApiModel,
  createNameTable,
  type Host,
  type ImportExtension,
  type NameTable,
  pascalCase,
} from "../../../src/index.ts";
import { type TagGroup, tagGroups } from "../plan-tags.ts";
import { type HandlerFile, readHandlerFile } from "./handler-file.ts";
import { importLine, indexFile, stub, tagFile } from "./stubs.ts";

export interface ScaffoldedApi {
  /** As in the configuration, e.g. `lunar`. */
  readonly name: string;
  /** `LunarHandlers`. */
  readonly type: string;
  readonly model: ApiModel;
  readonly names: NameTable;
  /** Path of the contract as shown to the user. */
  readonly contract: string;
  /** From the folder to the generated server. */
  readonly serverImport: string;
  /** `.ts`, `.js` or nothing. */
  readonly importEnding: string;
}

export interface ScaffoldedTag extends TagGroup {
  /** Name of the file without its ending. */
  readonly file: string;
  /** `LunarFunctionsHandlers`, `functionsHandlers`. */
  readonly type: string;
  readonly constant: string;
  readonly about: string;
}

export interface ScaffoldOptions {
  readonly api: string;
  readonly model: ApiModel;
  readonly contract: string;
  /** Absolute. */
  readonly folder: string;
  readonly serverImport: string;
  readonly importExtension: ImportExtension;
  readonly host: Host;
}

export interface ScaffoldReport {
  /** Files that were made, and handlers that were put into files that were there. */
  readonly added: readonly {
    readonly file: string;
    readonly handlers: readonly string[];
    readonly isNew: boolean;
  }[];
  /** Handlers that the contract no longer has. */
  readonly gone: readonly { readonly file: string; readonly line: number; readonly handler: string }[];
  /** Handlers that have no place: their file has no object of the type that it began with. */
  readonly homeless: readonly { readonly file: string; readonly handlers: readonly string[] }[];
}

export async function scaffoldHandlers(options: ScaffoldOptions): Promise<ScaffoldReport> {
  const { host, folder } = options;
  const api = scaffoldedApi(options);
  const tags = tagGroups(api.model).map((group) => scaffoldedTag(api, group));
  const files = await readFolder(host, folder);
  const written = new Set(
    [...files.values()].flatMap(({ parsed }) => parsed.members.map(({ name }) => name)),
  );
  const added: { file: string; handlers: readonly string[]; isNew: boolean }[] = [];
  const homeless: { file: string; handlers: readonly string[] }[] = [];
  const changes = new Map<string, string>();

  for (const tag of tags) {
    const missing = tag.operations.filter(
      (operation) => operation.websocket?.mode !== "only" && !written.has(api.names.operation(operation)),
    );
    if (missing.length === 0) continue;
    const file = `${tag.file}.ts`;
    const handlers = missing.map((operation) => api.names.operation(operation));
    const present = files.get(file);
    const text = present
      ? addMembers(
          present,
          tag.type,
          missing.map((operation) => `${stub(api, operation)}`),
        )
      : tagFile(api, tag, missing);
    if (text === undefined) homeless.push({ file, handlers });
    else {
      changes.set(file, text);
      added.push({ file, handlers, isNew: present === undefined });
    }
  }
  const isNewTag = ({ file }: ScaffoldedTag): boolean =>
    changes.has(`${file}.ts`) && !files.has(`${file}.ts`);
  const index = addToIndex(api, tags, tags.filter(isNewTag), files.get("index.ts"));
  if (index === "homeless")
    homeless.push({ file: "index.ts", handlers: tags.filter(isNewTag).map(({ constant }) => constant) });
  else if (index !== undefined) {
    changes.set("index.ts", index);
    added.push({ file: "index.ts", handlers: [], isNew: !files.has("index.ts") });
  }
  for (const [file, text] of changes) await host.write(join(folder, file), text);
  return { added, gone: goneHandlers(api, tags, files), homeless };
}

interface SourceText {
  readonly text: string;
  readonly parsed: HandlerFile;
}

async function readFolder(host: Host, folder: string): Promise<Map<string, SourceText>> {
  const listed = await host.list(folder);
  const names = listed.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
  const files = new Map<string, SourceText>();
  if (names.length === 0) return files;
  // A compiler takes a moment to load; a first run has nothing to read.
  const { default: typescript } = await import("typescript");
  for (const name of names) {
    const text = (await host.read(join(folder, name))) ?? "";
    files.set(name, { text, parsed: readHandlerFile(typescript, text) });
  }
  return files;
}

function addMembers(
  { text, parsed }: SourceText,
  type: string,
  members: readonly string[],
): string | undefined {
  const object = parsed.objects.find((candidate) => candidate.type === type);
  if (object === undefined) return undefined;
  const { end, endsWithComma } = object;
  const isEmpty = object.members.length === 0;
  const before = `${text.slice(0, end)}${endsWithComma ? "" : ","}`;
  const after = text.slice(end).replace(/^\s*/, "\n");
  return `${before}${isEmpty ? "\n" : "\n\n"}${members.join("\n\n")}${after}`;
}

/** The index with further tags in it; undefined when it needs none. */
function addToIndex(
  api: ScaffoldedApi,
  tags: readonly ScaffoldedTag[],
  fresh: readonly ScaffoldedTag[],
  index: SourceText | undefined,
): string | "homeless" | undefined {
  if (index === undefined) return indexFile(api, tags);
  if (fresh.length === 0) return undefined;
  const { text, parsed } = index;
  const object = parsed.objects.find(({ type }) => type === api.type);
  if (object === undefined) return "homeless";
  const spreads = fresh.map(({ constant }) => `\n  ...${constant},`).join("");
  const imports = fresh.map((tag) => `\n${importLine(api, tag)}`).join("");
  const head = text.slice(0, parsed.importEnd) + imports + text.slice(parsed.importEnd, object.end);
  return `${head}${object.endsWithComma ? "" : ","}${spreads}${text.slice(object.end)}`;
}

function goneHandlers(
  { names, model, type: whole }: ScaffoldedApi,
  tags: readonly ScaffoldedTag[],
  files: ReadonlyMap<string, SourceText>,
): ScaffoldReport["gone"] {
  const known = new Set(model.operations.map((operation) => names.operation(operation)));
  const prefix = whole.slice(0, -"Handlers".length);
  const types = new Set([whole, ...tags.map(({ type }) => type)]);
  // The type of a tag that is gone is gone, too.
  const isOurs = (type: string): boolean =>
    types.has(type) || (type.startsWith(prefix) && type.endsWith("Handlers"));
  return [...files].flatMap(([file, { parsed }]) =>
    parsed.objects
      .filter(({ type }) => isOurs(type))
      .flatMap(({ members }) => members)
      .filter(({ name }) => !known.has(name))
      .map(({ name, line }) => ({ file, line, handler: name })),
  );
}

function scaffoldedApi({
  api,
  model,
  contract,
  serverImport,
  importExtension,
}: ScaffoldOptions): ScaffoldedApi {
  return {
    name: api,
    type: `${pascalCase(api)}Handlers`,
    model,
    names: createNameTable(model),
    contract,
    serverImport,
    importEnding: importExtension === "none" ? "" : `.${importExtension}`,
  };
}

function scaffoldedTag(api: ScaffoldedApi, group: TagGroup): ScaffoldedTag {
  const { tag, word } = group;
  const kebab = word.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, "-").toLowerCase();
  const shown = (tag ?? "").replace(/\s+/g, " ").replaceAll("*/", "* /");
  return {
    ...group,
    // The name of all handlers' file is taken.
    file: kebab === "index" ? "index-handlers" : kebab,
    type: `${api.type.slice(0, -"Handlers".length)}${word}Handlers`,
    constant: `${word.charAt(0).toLowerCase()}${word.slice(1)}Handlers`,
    about:
      tag === undefined ? "Handlers of the operations without a tag." : `Handlers of the tag \`${shown}\`.`,
  };
}
