/** All corrections of openapi-typescript's output: the document is prepared before, its hooks do the rest. */
import type { GlobalContext } from "openapi-typescript";
import { settleDiscriminators } from "./discriminators.ts";
import { drawHook } from "./drawn.ts";
import { createFamily, openCircles } from "./family.ts";
import { createIntersectionHook } from "./intersections.ts";
import type { JsonNode } from "./nodes.ts";
import { settleReferences } from "./references.ts";
import { settleRequired } from "./required.ts";
import { settleShapes } from "./shapes.ts";

/** Prepares a document, which it changes, and gives the parts of the context that go with it. */
export function correct(document: JsonNode): Partial<GlobalContext> & Pick<GlobalContext, "discriminators"> {
  const settled = settleReferences(document);
  const family = createFamily(document, settled.resolve);
  openCircles(settled, family);
  settleDiscriminators(settled, family);
  settleShapes(document, settled);
  settleRequired(settled, { siblings: !String(document["openapi"]).startsWith("3.0") });
  return {
    // A property with a default may still be missing: the contract says `required` where it may not.
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    // `type: object` alone allows any member; by default it is printed as an object that can have none.
    emptyObjectsUnknown: true,
    postTransform: createIntersectionHook(),
    transform: drawHook,
    // What a reference means is asked for by the type that the caller expects.
    resolve: <T>(reference: string) => settled.resolve(reference) as T | undefined,
  };
}
