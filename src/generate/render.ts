/** Views through Handlebars templates. Layout only: no helper, no configuration, no escaping. */
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";
import type { Host } from "../source/host.ts";
import type { PlannedFile, RenderedFile } from "./generator.ts";

const compileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  explicitPartialContext: true,
  knownHelpers: { helperMissing: false, blockHelperMissing: false, unless: false, lookup: false, log: false },
} as const;

/** Wraps a view before it is rendered; tests use it to catch misspelled fields. */
export type ViewGuard = (view: object) => object;

export class Renderer {
  readonly #host: Host;
  readonly #partials: URL;
  readonly #guard: ViewGuard;
  readonly #handlebars = Handlebars.create();
  readonly #templates = new Map<string, Promise<HandlebarsTemplateDelegate>>();
  #ready: Promise<void> | undefined;

  /** @param partials folder of the shared partials */
  constructor(host: Host, partials: URL, guard: ViewGuard = (view) => view) {
    this.#host = host;
    this.#partials = partials;
    this.#guard = guard;
  }

  async render({ path, template, view }: PlannedFile): Promise<RenderedFile> {
    this.#ready ??= this.#registerPartials();
    await this.#ready;
    let compiled = this.#templates.get(template.href);
    if (compiled === undefined) {
      compiled = this.#compile(template);
      this.#templates.set(template.href, compiled);
    }
    const text = (await compiled)(this.#guard(view));
    // An indented partial indents its blank lines as well.
    return { path, text: text.replace(/^ +$/gm, "") };
  }

  async #compile(template: URL): Promise<HandlebarsTemplateDelegate> {
    return this.#handlebars.compile(await this.#read(fileURLToPath(template)), compileOptions);
  }

  async #registerPartials(): Promise<void> {
    const folder = fileURLToPath(this.#partials);
    for (const name of await this.#host.list(folder)) {
      if (!name.endsWith(".hbs")) continue;
      this.#handlebars.registerPartial(basename(name, ".hbs"), await this.#read(`${folder}/${name}`));
    }
  }

  async #read(path: string): Promise<string> {
    const text = await this.#host.read(path);
    if (text === undefined) throw new Error(`no template '${path}'`);
    // The first line names the view's type, for readers of the template.
    return text.replace(/\r\n/g, "\n").replace(/^\{\{!--.*--\}\}\n/, "");
  }
}
