/** ajv, compiled in memory and as standalone code. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnySchemaObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { addFormats } from "../formats.ts";
import type { SchemaSet } from "../json-schema.ts";
import type { Compiled, Peer } from "./peer.ts";

export const ajv: Peer = {
  name: "ajv",
  async compile(set) {
    return pair((allErrors) => createAjv(allErrors).compile(documentOf(set)));
  },
};

export const ajvStandalone: Peer = {
  name: "ajv standalone",
  async compile(set, folder) {
    const first = await importCode(set, false, join(folder, "first.cjs"));
    const all = await importCode(set, true, join(folder, "all.cjs"));
    return pair((allErrors) => (allErrors ? all : first));
  },
};

async function importCode(set: SchemaSet, allErrors: boolean, path: string): Promise<ValidateFunction> {
  const instance = createAjv(allErrors, true);
  writeFileSync(path, standalone.default(instance, instance.compile(documentOf(set))));
  const module: { readonly default: ValidateFunction } = await import(pathToFileURL(path).href);
  return module.default;
}

function pair(compile: (allErrors: boolean) => ValidateFunction): Compiled {
  const first = compile(false);
  const all = compile(true);
  return { is: (value) => first(value), issues: (value) => (all(value) ? [] : (all.errors ?? [])) };
}

export function createAjv(allErrors: boolean, source = false): Ajv2020 {
  const instance = new Ajv2020({
    allErrors,
    discriminator: true,
    strict: false,
    logger: false,
    code: { source },
  });
  addFormats(instance, { mode: "full" });
  return instance;
}

function documentOf({ root, schemas }: SchemaSet): AnySchemaObject {
  return { $ref: `#/components/schemas/${root}`, components: { schemas } };
}
