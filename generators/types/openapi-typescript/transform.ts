/** From a plain document to the text of `schema.ts`. Runs in the worker: what it imports is slow to load. */
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { correct } from "./corrections.ts";
import type { JsonNode } from "./nodes.ts";
import { astToString, resolveRef, scanDiscriminators, transformSchema } from "./upstream.ts";

export interface TransformOptions {
  /** Repair what openapi-typescript is known to get wrong. Off, the text is what its command line prints. */
  readonly corrections: boolean;
}

/** The declarations of a document, which is changed on the way. */
export function transform(document: JsonNode, { corrections }: TransformOptions): string {
  // Checked before it came here.
  const contract = document as JsonNode & OpenAPI3;
  const parts = corrections
    ? correct(document)
    : { discriminators: scanDiscriminators(contract, { silent: true }) };
  return astToString(transformSchema(contract, createContext(contract, parts)));
}

/** openapi-typescript's state with the defaults of its command line. */
function createContext(
  document: OpenAPI3,
  parts: Pick<GlobalContext, "discriminators"> & Partial<GlobalContext>,
): GlobalContext {
  const context: Omit<GlobalContext, "redoc"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: true,
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
    resolve: (reference) => resolveRef(document, reference, { silent: true }),
    ...parts,
  };
  // The linter's configuration is part of the type, but no transform function reads it.
  return context as GlobalContext;
}
