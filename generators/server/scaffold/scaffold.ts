/**
 * `generate --scaffold FOLDER`: handlers to fill in, a file for each tag, and the hooks of security schemes. What is there
 * is the user's: later runs add what is nowhere in the folder yet, tell of what the contract no longer has, and touch
 * nothing else.
 */
import { join } from "node:path";
import {
  type ApiModel,
  createNameTable,
  type Host,
  type ImportExtension,
  type NameTable,
  pascalCase,
  type SecurityScheme,
} from "../../../src/index.ts";
import { guardingSchemes } from "../plan-security.ts";
import { type TagGroup, tagGroups } from "../plan-tags.ts";
import { type HandlerFile, readHandlerFile } from "./handler-file.ts";
import { hookStub, importLine, indexFile, securityFile, stub, tagFile } from "./stubs.ts";

export interface ScaffoldedApi {
  /** As in the configuration, e.g. `lunar`. */
  readonly name: string;
  /** `LunarHandlers`. */
  readonly type: string;
  /** `LunarSecurity`, `LunarPrincipalsOf`. */
  readonly securityType: string;
  readonly principalsOf: string;
  /** Schemes that ask for a hook. */
  readonly guards: readonly SecurityScheme[];
  /** There is a file of hooks that exports the type `Principals`. */
  readonly hasPrincipals: boolean;
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
  /** Files that were made, and handlers and hooks that were put into files that were there. */
  readonly added: readonly {
    readonly file: string;
    readonly handlers: readonly string[];
    readonly isNew: boolean;
  }[];
  /** Handlers and hooks that the contract no longer has. */
  readonly gone: readonly { readonly file: string; readonly line: number; readonly handler: string }[];
  /** Handlers that have no place: their file has no object of the type that it began with. */
  readonly homeless: readonly { readonly file: string; readonly handlers: readonly string[] }[];
}

export async function scaffoldHandlers(options: ScaffoldOptions): Promise<ScaffoldReport> {
  const { host, folder } = options;
  const files = await readFolder(host, folder);
  const additions = new Additions(files);
  const api = scaffoldedApi(options, additions);
  const tags = scaffoldedTags(api);
  for (const tag of tags) addTag(api, tag, additions);
  addToIndex(api, tags, additions);
  for (const [file, text] of additions.changes) await host.write(join(folder, file), text);
  const { added, homeless } = additions;
  return { added, gone: goneHandlers(api, tags, files), homeless };
}

/** What a run adds to a folder. */
class Additions {
  readonly files: ReadonlyMap<string, SourceText>;
  readonly changes = new Map<string, string>();
  readonly added: ScaffoldReport["added"][number][] = [];
  readonly homeless: ScaffoldReport["homeless"][number][] = [];
  readonly #written: ReadonlySet<string>;

  constructor(files: ReadonlyMap<string, SourceText>) {
    this.files = files;
    this.#written = new Set(
      [...files.values()].flatMap(({ parsed }) => parsed.members.map(({ name }) => name)),
    );
  }

  /** A handler or a hook of that name is somewhere in the folder. */
  has(name: string): boolean {
    return this.#written.has(name);
  }

  isNew(file: string): boolean {
    return this.changes.has(file) && !this.files.has(file);
  }

  /** @param text undefined when the file has no place for the handlers */
  put(file: string, handlers: readonly string[], text: string | undefined): void {
    if (text === undefined) {
      this.homeless.push({ file, handlers });
      return;
    }
    this.changes.set(file, text);
    this.added.push({ file, handlers, isNew: !this.files.has(file) });
  }
}

const securityName = "security.ts";

function addSecurity(api: Omit<ScaffoldedApi, "hasPrincipals">, additions: Additions): void {
  const missing = api.guards.filter(({ name }) => !additions.has(name));
  if (missing.length === 0) return;
  const present = additions.files.get(securityName);
  // Where some hooks have a place of their own, only the user knows where the others go.
  const isFirst = present === undefined && missing.length === api.guards.length;
  const text = present
    ? addMembers(present, api.securityType, missing.map(hookStub))
    : isFirst
      ? securityFile(api)
      : undefined;
  additions.put(
    securityName,
    missing.map(({ name }) => name),
    text,
  );
}

function addTag(api: ScaffoldedApi, tag: ScaffoldedTag, additions: Additions): void {
  const missing = tag.operations.filter(
    (operation) => operation.websocket?.mode !== "only" && !additions.has(api.names.operation(operation)),
  );
  if (missing.length === 0) return;
  const file = `${tag.file}.ts`;
  const present = additions.files.get(file);
  const text = present
    ? addMembers(
        present,
        tag.type,
        missing.map((operation) => stub(api, operation)),
      )
    : tagFile(api, tag, missing);
  additions.put(
    file,
    missing.map((operation) => api.names.operation(operation)),
    text,
  );
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

/** The index, or further tags in one that is there. */
function addToIndex(api: ScaffoldedApi, tags: readonly ScaffoldedTag[], additions: Additions): void {
  const index = additions.files.get("index.ts");
  if (index === undefined) {
    additions.put("index.ts", [], indexFile(api, tags));
    return;
  }
  const fresh = tags.filter(({ file }) => additions.isNew(`${file}.ts`));
  if (fresh.length === 0) return;
  const { text, parsed } = index;
  const object = parsed.objects.find(({ type }) => type === api.type);
  if (object === undefined) {
    additions.put(
      "index.ts",
      fresh.map(({ constant }) => constant),
      undefined,
    );
    return;
  }
  const spreads = fresh.map(({ constant }) => `\n  ...${constant},`).join("");
  const imports = fresh.map((tag) => `\n${importLine(api, tag)}`).join("");
  const head = text.slice(0, parsed.importEnd) + imports + text.slice(parsed.importEnd, object.end);
  const comma = object.endsWithComma ? "" : ",";
  additions.put("index.ts", [], `${head}${comma}${spreads}${text.slice(object.end)}`);
}

function goneHandlers(
  { names, model, type: whole, securityType, guards }: ScaffoldedApi,
  tags: readonly ScaffoldedTag[],
  files: ReadonlyMap<string, SourceText>,
): ScaffoldReport["gone"] {
  const operations = new Set(model.operations.map((operation) => names.operation(operation)));
  const schemes = new Set(guards.map(({ name }) => name));
  const prefix = whole.slice(0, -"Handlers".length);
  const types = new Set([whole, ...tags.map(({ type }) => type)]);
  // The type of a tag that is gone is gone, too.
  const isOurs = (type: string): boolean =>
    types.has(type) || (type.startsWith(prefix) && type.endsWith("Handlers"));
  const knownTo = (type: string): ReadonlySet<string> | undefined =>
    type === securityType ? schemes : isOurs(type) ? operations : undefined;
  return [...files].flatMap(([file, { parsed }]) =>
    parsed.objects.flatMap(({ type, members }) => {
      const known = knownTo(type);
      if (known === undefined) return [];
      return members
        .filter(({ name }) => !known.has(name))
        .map(({ name, line }) => ({ file, line, handler: name }));
    }),
  );
}

/** Hooks come first: whether there are principals to refer to is known then. */
function scaffoldedApi(
  { api, model, contract, serverImport, importExtension }: ScaffoldOptions,
  additions: Additions,
): ScaffoldedApi {
  const name = pascalCase(api);
  const base: Omit<ScaffoldedApi, "hasPrincipals"> = {
    name: api,
    type: `${name}Handlers`,
    securityType: `${name}Security`,
    principalsOf: `${name}PrincipalsOf`,
    guards: guardingSchemes(model),
    model,
    names: createNameTable(model),
    contract,
    serverImport,
    importEnding: importExtension === "none" ? "" : `.${importExtension}`,
  };
  addSecurity(base, additions);
  const hooks = additions.changes.get(securityName) ?? additions.files.get(securityName)?.text ?? "";
  return { ...base, hasPrincipals: base.guards.length > 0 && /^export type Principals\b/m.test(hooks) };
}

function scaffoldedTags(api: ScaffoldedApi): ScaffoldedTag[] {
  // Those of the file of all handlers, and of that of the hooks.
  const taken = new Set(["index", "security"]);
  return tagGroups(api.model).map((group) => {
    const { tag, word } = group;
    const shown = (tag ?? "").replace(/\s+/g, " ").replaceAll("*/", "* /");
    return {
      ...group,
      file: freeFile(word, taken),
      type: `${api.type.slice(0, -"Handlers".length)}${word}Handlers`,
      constant: `${word.charAt(0).toLowerCase()}${word.slice(1)}Handlers`,
      about:
        tag === undefined ? "Handlers of the operations without a tag." : `Handlers of the tag \`${shown}\`.`,
    };
  });
}

/** Words may differ in their capitals alone, which files should not. */
function freeFile(word: string, taken: Set<string>): string {
  const kebab = word.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, "-").toLowerCase();
  let file = taken.has(kebab) ? `${kebab}-handlers` : kebab;
  for (let count = 2; taken.has(file); count++) file = `${kebab}-handlers-${count}`;
  taken.add(file);
  return file;
}
