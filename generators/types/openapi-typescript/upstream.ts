/**
 * The parts of openapi-typescript that are used here, from the modules below its index and in their CommonJS form.
 * That takes 75 ms to load where `import("openapi-typescript")` takes 190: the index pulls in a linter and a bundler,
 * and an ES import of the TypeScript compiler makes Node search 9 MB of it for its exports.
 */
import { createRequire } from "node:module";
import type * as OpenapiTypescript from "openapi-typescript";
import type * as Typescript from "typescript";

type Upstream = typeof OpenapiTypescript;

const require = createRequire(import.meta.url);

export const transformSchema: Upstream["transformSchema"] = require("openapi-typescript/dist/transform/index.cjs");
export const transformSchemaObject: Upstream["transformSchemaObject"] =
  require("openapi-typescript/dist/transform/schema-object.cjs").default;

export const { resolveRef, scanDiscriminators }: Upstream = require("openapi-typescript/dist/lib/utils.cjs");
export const {
  astToString,
  NEVER,
  NULL,
  STRING,
  tsRecord,
  tsUnion,
  tsWithRequired,
  UNDEFINED,
  UNKNOWN,
}: Upstream = require("openapi-typescript/dist/lib/ts.cjs");

/** The compiler that openapi-typescript makes its nodes with: an application may have another version of its own. */
export const ts: typeof Typescript = createRequire(require.resolve("openapi-typescript"))("typescript");
