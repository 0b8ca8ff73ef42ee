/**
 * openapi-typescript's modules below its index, which its package exports without declarations of their own. Going
 * around the index saves a third of the import: it pulls in a linter and bundler that are not used here.
 */
declare module "openapi-typescript/dist/transform/index.mjs" {
  export { transformSchema as default } from "openapi-typescript";
}

declare module "openapi-typescript/dist/transform/schema-object.mjs" {
  export { transformSchemaObject as default } from "openapi-typescript";
}

declare module "openapi-typescript/dist/lib/utils.mjs" {
  export { createRef, resolveRef, scanDiscriminators } from "openapi-typescript";
}

declare module "openapi-typescript/dist/lib/ts.mjs" {
  export { astToString, tsUnion, tsWithRequired, UNDEFINED } from "openapi-typescript";
}
