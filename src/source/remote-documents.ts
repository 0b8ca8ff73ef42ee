/**
 * The documents of other hosts in one run: each is fetched once, kept on the disk, and held to the lock file. What the
 * lock file has is taken from the cache without asking anybody.
 */
import { join } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { cacheFolder } from "./cache-files.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type FetchContext, fetchDocument } from "./fetch-document.ts";
import { diskHost, type Host } from "./host.ts";
import { documentUrl } from "./location.ts";
import type { Network } from "./network.ts";
import { createRemoteCache, type RemoteCache, type RemoteDocument } from "./remote-cache.ts";
import { formatLock, lockName, parseLock, type RemoteLock } from "./remote-lock.ts";
import { createRemotePolicy, type RemoteConfig } from "./remote-policy.ts";

/** Node's part of it is loaded with the first question: most contracts ask none. */
const systemNetwork: Network = {
  lookup: async (host) => (await import("./network.ts")).systemNetwork.lookup(host),
  fetch: async (url, request) => (await import("./network.ts")).systemNetwork.fetch(url, request),
};

export interface RemoteOptions {
  /** Folder of the lock file, and of `node_modules` with the cache. */
  readonly cwd: string;
  readonly host?: Host;
  readonly network?: Network;
  readonly clock?: Clock;
  /** Default: below `node_modules`, or where the user's caches are. */
  readonly cacheFolder?: string;
  /** `frozen` refuses what is not locked; `update` takes what the hosts give, for a new lock file. */
  readonly lock?: "frozen" | "update";
}

export interface RemoteResult {
  /** Absent when there is an error. */
  readonly document?: RemoteDocument;
  /** Without place: it is where the document is referred to. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface RemoteDocuments {
  readonly config: RemoteConfig;
  /** A document was asked for, whatever came of it. */
  readonly areUsed: boolean;
  load(url: string): Promise<RemoteResult>;
  /**
   * The text that the lock file should have.
   * @param whole everything that is needed was loaded: other entries go
   */
  lock(whole: boolean): Promise<LockChange>;
}

export interface LockChange {
  /** Absolute path. */
  readonly path: string;
  /** Undefined where there is no file, or need be none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** As many hosts are asked at a time. */
const atOnce = 8;

const nothingLocked: RemoteLock = new Map();

export function createRemoteDocuments(config: RemoteConfig, options: RemoteOptions): RemoteDocuments {
  return new Documents(config, options);
}

class Documents implements RemoteDocuments {
  readonly config: RemoteConfig;
  readonly #context: FetchContext;
  readonly #options: RemoteOptions;
  readonly #host: Host;
  readonly #maxDocuments: number;
  readonly #results = new Map<string, Promise<RemoteResult>>();
  #asked = 0;
  readonly #hashes = new Map<string, string>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #lockText: Promise<string | undefined> | undefined;
  #lock: RemoteLock | Diagnostic | undefined;
  #cache: Promise<RemoteCache> | undefined;

  constructor(config: RemoteConfig, options: RemoteOptions) {
    this.config = config;
    const { timeout = 10, maxBytes = 50_000_000, maxRedirects = 5, maxDocuments = 5000 } = config;
    const { network = systemNetwork, clock = systemClock, host = diskHost } = options;
    this.#context = {
      network,
      clock,
      policy: createRemotePolicy(config),
      limits: { timeout, maxBytes, maxRedirects },
    };
    this.#options = options;
    this.#host = host;
    this.#maxDocuments = maxDocuments;
  }

  get areUsed(): boolean {
    return this.#asked > 0;
  }

  load(url: string): Promise<RemoteResult> {
    const key = documentUrl(url);
    let result = this.#results.get(key);
    if (result === undefined) {
      this.#asked += 1;
      if (this.#asked > this.#maxDocuments) return Promise.resolve(this.#oneTooMany(key));
      result = this.#inTurn(() => this.#load(key));
      this.#results.set(key, result);
      // What fails may work when it is asked for again, by the next run of a process that goes on.
      void result.then(({ document }) => document === undefined && this.#results.delete(key));
    }
    return result;
  }

  async lock(whole: boolean): Promise<LockChange> {
    const before = await this.#readLockText();
    const old = whole ? nothingLocked : await this.#readLock();
    const locked = new Map([...("code" in old ? [] : old), ...this.#hashes]);
    const path = join(this.#options.cwd, lockName);
    return {
      path,
      before,
      after: before === undefined && locked.size === 0 ? undefined : formatLock(locked),
    };
  }

  #oneTooMany(url: string): RemoteResult {
    return { diagnostics: [diagnostic("remote/too-many-documents", { url, limit: this.#maxDocuments })] };
  }

  async #inTurn<Value>(action: () => Promise<Value>): Promise<Value> {
    if (this.#running >= atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      return await action();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  async #load(key: string): Promise<RemoteResult> {
    if (!URL.canParse(key)) return { diagnostics: [diagnostic("remote/unsupported-scheme", { url: key })] };
    const url = new URL(key);
    const refusal = this.#context.policy.refusal(url);
    if (refusal) return { diagnostics: [refusal] };
    const lock = await this.#readLock();
    if ("code" in lock) return { diagnostics: [lock] };
    const locked = this.#options.lock === "update" ? undefined : lock.get(key);
    if (locked === undefined && this.#options.lock === "frozen") {
      return { diagnostics: [diagnostic("remote/not-locked", { url: key }, { severity: "error" })] };
    }
    const result = await this.#current(url, locked);
    if (result.document === undefined) return result;
    const { hash } = result.document;
    if (locked !== undefined && locked !== hash) {
      return { diagnostics: [diagnostic("remote/lock-mismatch", { url: key, locked, found: hash })] };
    }
    this.#hashes.set(key, hash);
    const isForgotten =
      locked === undefined && this.#options.lock !== "update" && (await this.#readLockText()) !== undefined;
    return isForgotten
      ? { ...result, diagnostics: [...result.diagnostics, diagnostic("remote/not-locked", { url: key })] }
      : result;
  }

  /** From the cache where it is what was locked; else as the host has it now, or had it when it was last reached. */
  async #current(url: URL, locked: string | undefined): Promise<RemoteResult> {
    const cache = await this.#openCache();
    const known = await this.#knownOf(url, cache);
    if (known && known.hash === locked) return { document: known, diagnostics: [] };
    const fetched = await fetchDocument(url, known, this.#context);
    if ("document" in fetched) {
      if (fetched.document !== known) await cache.write(url.href, fetched.document);
      return { document: fetched.document, diagnostics: [] };
    }
    const { problem, passing } = fetched;
    if (!passing || known === undefined || this.#options.lock !== undefined || locked !== undefined) {
      return { diagnostics: [problem] };
    }
    const stale = diagnostic("remote/stale", { reason: problem.message });
    return { document: known, diagnostics: [stale] };
  }

  /** What the cache has, unless it came from where nothing may come from any more. */
  async #knownOf(url: URL, cache: RemoteCache): Promise<RemoteDocument | undefined> {
    const known = await cache.read(url.href);
    return known && this.#context.policy.refusal(new URL(known.location)) === undefined ? known : undefined;
  }

  #openCache(): Promise<RemoteCache> {
    this.#cache ??= (async () => {
      const folder = this.#options.cacheFolder ?? (await cacheFolder(this.#options.cwd, this.#host));
      return createRemoteCache(folder, this.#host);
    })();
    return this.#cache;
  }

  #readLockText(): Promise<string | undefined> {
    this.#lockText ??= this.#host.read(join(this.#options.cwd, lockName));
    return this.#lockText;
  }

  async #readLock(): Promise<RemoteLock | Diagnostic> {
    const text = await this.#readLockText();
    this.#lock ??= text === undefined ? nothingLocked : parseLock(text, lockName);
    // A new one is to be written anyway.
    return "code" in this.#lock && this.#options.lock === "update" ? nothingLocked : this.#lock;
  }
}
