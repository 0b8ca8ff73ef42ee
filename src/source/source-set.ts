/** The files of one contract, each read once. */
import { isAbsolute, relative, resolve, sep } from "node:path";
import { type Diagnostic, diagnostic, type Origin, type Range } from "../diagnostics/diagnostic.ts";
import { diskHost, type Host } from "./host.ts";
import { createSource, defaultLimits, type Source, type SourceLimits } from "./source.ts";

export interface SourceOptions {
  readonly host?: Host;
  /** Folder that shown paths are relative to; default: the working folder. */
  readonly cwd?: string;
  readonly limits?: SourceLimits;
}

export class SourceSet {
  readonly problems: Diagnostic[] = [];
  readonly #host: Host;
  readonly #cwd: string;
  readonly #limits: SourceLimits;
  readonly #byPath = new Map<string, Source | undefined>();
  readonly #byFile = new Map<string, Source>();

  constructor(options: SourceOptions = {}) {
    this.#host = options.host ?? diskHost;
    this.#cwd = options.cwd ?? process.cwd();
    this.#limits = options.limits ?? defaultLimits;
  }

  /** All sources read so far, in reading order. */
  get sources(): readonly Source[] {
    return [...this.#byFile.values()];
  }

  /** Reads a file once; undefined when there is none. What is wrong with it is added to `problems`. */
  async load(path: string): Promise<Source | undefined> {
    const absolute = resolve(this.#cwd, path);
    if (this.#byPath.has(absolute)) return this.#byPath.get(absolute);
    const source = await this.#read(absolute);
    this.#byPath.set(absolute, source);
    if (source) this.#byFile.set(source.file, source);
    return source;
  }

  /** A source that `load` has read. */
  find(path: string): Source | undefined {
    return this.#byPath.get(resolve(this.#cwd, path));
  }

  /** The position of a node, for printing. */
  locate(origin: Origin, focus?: "key"): Range | undefined {
    return this.#byFile.get(origin.file)?.locate(origin.pointer, focus);
  }

  text(file: string): string | undefined {
    return this.#byFile.get(file)?.text;
  }

  /** Below the working folder. */
  isInside(absolute: string): boolean {
    const inside = relative(this.#cwd, absolute);
    return inside !== "" && inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
  }

  /** A path as the user should see it. */
  display(absolute: string): string {
    const shown = this.isInside(absolute) ? relative(this.#cwd, absolute) : absolute;
    return shown.split(sep).join("/");
  }

  async #read(absolute: string): Promise<Source | undefined> {
    const file = this.display(absolute);
    let text: string | undefined;
    try {
      text = await this.#host.read(absolute);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.problems.push(
        diagnostic("source/unreadable", { file, reason }, { origin: { file, pointer: "" } }),
      );
      return undefined;
    }
    if (text === undefined) return undefined;
    const { source, problems } = createSource(file, absolute, text, this.#limits);
    this.problems.push(...problems);
    return source;
  }
}
