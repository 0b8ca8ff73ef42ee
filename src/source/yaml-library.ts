/**
 * The library `yaml`, loaded when it is first asked for: few runs need what only it can do, and its 70 files take as
 * long to load as a small contract takes to be linted.
 */
import { createRequire } from "node:module";
import type * as Yaml from "yaml";

const require = createRequire(import.meta.url);

export function yaml(): typeof Yaml {
  return require("yaml");
}
