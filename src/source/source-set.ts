/** The documents of one contract, each read once. */
import { isAbsolute, relative, resolve, sep } from "node:path";
import { type Diagnostic, diagnostic, type Origin, type Range } from "../diagnostics/diagnostic.ts";
import { diskHost, type Host } from "./host.ts";
import { documentUrl, isUrl } from "./location.ts";
import { createRemoteDocuments, type RemoteDocuments } from "./remote-documents.ts";
import { createSource, defaultLimits, type Source, type SourceLimits } from "./source.ts";

export interface SourceOptions {
  readonly host?: Host;
  /** Folder that shown paths are relative to; default: the working folder. */
  readonly cwd?: string;
  readonly limits?: SourceLimits;
  /** Where documents of other hosts come from; default: nowhere. */
  readonly remote?: RemoteDocuments;
}

export class SourceSet {
  readonly problems: Diagnostic[] = [];
  readonly #host: Host;
  readonly #cwd: string;
  readonly #limits: SourceLimits;
  readonly #remote: RemoteDocuments;
  readonly #byPath = new Map<string, Source | undefined>();
  readonly #loading = new Map<string, Promise<Source | undefined>>();
  /** What was found on the way to a remote document, for the place that asks for it. */
  readonly #findings = new Map<string, readonly Diagnostic[]>();
  readonly #byFile = new Map<string, Source>();

  constructor(options: SourceOptions = {}) {
    this.#host = options.host ?? diskHost;
    this.#cwd = options.cwd ?? process.cwd();
    this.#limits = options.limits ?? defaultLimits;
    this.#remote = options.remote ?? createRemoteDocuments({}, { cwd: this.#cwd, host: this.#host });
  }

  /** All sources read so far, in reading order. */
  get sources(): readonly Source[] {
    return [...this.#byFile.values()];
  }

  /** Some of them come from other hosts. */
  get hasRemote(): boolean {
    return this.sources.some(({ path }) => isUrl(path));
  }

  /**
   * Reads a document once, by its path or URL; undefined when there is none. What is wrong with its text is added to
   * `problems`.
   */
  load(location: string): Promise<Source | undefined> {
    const key = this.#keyOf(location);
    let loading = this.#loading.get(key);
    if (loading === undefined) {
      loading = this.#load(key);
      this.#loading.set(key, loading);
    }
    return loading;
  }

  /** A source that `load` has read. */
  find(location: string): Source | undefined {
    return this.#byPath.get(this.#keyOf(location));
  }

  /** What is to be said of the way to a remote document, said once. */
  takeFindings(url: string, origin?: Origin): readonly Diagnostic[] {
    const key = this.#keyOf(url);
    const found = this.#findings.get(key) ?? [];
    this.#findings.delete(key);
    return origin ? found.map((item) => ({ origin, ...item })) : found;
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

  /** A path as the user should see it; URLs are seen as they are. */
  display(absolute: string): string {
    if (isUrl(absolute)) return documentUrl(absolute);
    const shown = this.isInside(absolute) ? relative(this.#cwd, absolute) : absolute;
    return shown.split(sep).join("/");
  }

  #keyOf(location: string): string {
    return isUrl(location) ? documentUrl(location) : resolve(this.#cwd, location);
  }

  async #load(key: string): Promise<Source | undefined> {
    const source = isUrl(key) ? await this.#fetch(key) : await this.#read(key);
    this.#byPath.set(key, source);
    return source;
  }

  async #fetch(url: string): Promise<Source | undefined> {
    const { document, diagnostics } = await this.#remote.load(url);
    this.#findings.set(url, diagnostics);
    if (document === undefined) return undefined;
    const { location, text, mediaType } = document;
    // Where several URLs redirect to one document, it is one source.
    return this.#byFile.get(location) ?? this.#add(location, location, text, mediaType);
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
    return text === undefined ? undefined : this.#add(file, absolute, text);
  }

  #add(file: string, path: string, text: string, mediaType?: string): Source {
    const { source, problems } = createSource(file, path, text, this.#limits, mediaType);
    this.problems.push(...problems);
    this.#byFile.set(file, source);
    return source;
  }
}
