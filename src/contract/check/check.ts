/**
 * What is wrong with a linked contract, in the words of the version it was written in. In: a contract whose references
 * all lead somewhere. Out: diagnostics at exact pointers. Each concern has a file of its own; none depends on another
 * having passed.
 */
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { LinkedContract } from "../link.ts";
import { CheckContext, type CheckOptions } from "./context.ts";
import { checkDiscriminators } from "./discriminators.ts";
import { checkDocument } from "./document.ts";
import { checkExtensions } from "./extensions.ts";
import { checkForms } from "./forms.ts";
import { checkNameCollisions } from "./name-collisions.ts";
import { checkBySchema } from "./openapi-parser.ts";
import { checkOperations } from "./operations.ts";
import { checkParameters } from "./parameters.ts";
import { checkPaths } from "./paths.ts";
import { checkSchemaCircles } from "./schema-circles.ts";
import { checkSchemaDialect } from "./schema-dialect.ts";
import { checkSchemaKeywords } from "./schema-keywords.ts";
import { checkSlowPatterns } from "./slow-patterns.ts";
import { checkStructure } from "./structure.ts";
import { checkSwaggerDocument } from "./swagger-document.ts";
import { checkSwaggerParameters } from "./swagger-parameters.ts";
import { checkSwaggerSchemas } from "./swagger-schemas.ts";
import { checkTags } from "./tags.ts";
import { checkValues } from "./values.ts";
import { checkWireNames } from "./wire-names.ts";

export type { CheckOptions };

const checks = [
  checkStructure,
  checkForms,
  checkDocument,
  checkTags,
  checkPaths,
  checkWireNames,
  checkOperations,
  checkParameters,
  checkSwaggerDocument,
  checkSwaggerParameters,
  checkSwaggerSchemas,
  checkSchemaDialect,
  checkSchemaKeywords,
  checkSchemaCircles,
  checkDiscriminators,
  checkValues,
  checkExtensions,
  checkNameCollisions,
];

/** Every problem of a contract, unsorted. */
export async function check(contract: LinkedContract, options: CheckOptions = {}): Promise<Diagnostic[]> {
  const context = new CheckContext(contract, options);
  for (const run of checks) run(context);
  await checkSlowPatterns(context);
  // A third of a large contract's whole time, for faults that no document of the corpus has: only where asked for.
  const isKnownThere = contract.version !== "3.2";
  if (options.strict && isKnownThere && !hasErrors(context.found)) await checkBySchema(context);
  return context.found;
}
