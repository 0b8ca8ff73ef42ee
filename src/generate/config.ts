/** What `specwright.config.ts` says of generating; `src/config.ts` has the whole. */
import type { RemoteConfig } from "../source/remote-policy.ts";
import type { ImportExtension } from "./generator.ts";

export interface ProjectConfig {
  readonly apis: Readonly<Record<string, ProjectApi>>;
  /** How generated modules import each other; default `ts`, and always `js` where JavaScript is emitted. */
  readonly importExtension?: ImportExtension;
  /** TypeScript as it is (the default), or JavaScript with declarations. */
  readonly emit?: "ts" | "js+d.ts";
  /** One runtime folder beside the APIs' folders (`shared`, the default), or one in each (`inline`). */
  readonly runtime?: "shared" | "inline";
  /** Contracts and references on other hosts; nothing is fetched unless this allows it. */
  readonly remote?: RemoteConfig;
}

export interface ProjectApi {
  /** Path of the root document, relative to the configuration; or its URL. */
  readonly contract: string;
  /** Folder of the generated files, relative to the configuration; default `generated/<api>`. */
  readonly output?: string;
  /** Folder that references may not leave; default: that of the contract. */
  readonly root?: string;
  /**
   * Only operations that match one of these, and only what they need: `tag:pets`, `path:/pets/**`, `id:listPets`,
   * `method:get`. `*` stands for any letters, in paths up to the next slash; `**` for slashes too.
   */
  readonly include?: readonly string[];
  /** No operations that match one of these. */
  readonly exclude?: readonly string[];
  /** Targets with their options; `true` for the defaults. Default: every target but the tests. */
  readonly targets?: Readonly<Record<string, boolean | TargetConfig>>;
}

/** Options of a target, and a folder of its own where it wants one. */
export interface TargetConfig {
  readonly output?: string;
  readonly [option: string]: unknown;
}
