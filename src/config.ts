/** `specwright.config.ts`: what each part of the engine reads of it, in one type. */
import type { ProjectApi, ProjectConfig } from "./generate/config.ts";
import type { ApiLintConfig, LintConfig } from "./lint/config.ts";

export interface SpecwrightConfig extends ProjectConfig {
  readonly apis: Readonly<Record<string, ApiConfig>>;
  readonly lint?: LintConfig;
}

export interface ApiConfig extends ProjectApi {
  /** For this API, on top of the project's. */
  readonly lint?: ApiLintConfig;
}

/** Types a configuration for the editor. */
export function defineConfig(config: SpecwrightConfig): SpecwrightConfig {
  return config;
}
