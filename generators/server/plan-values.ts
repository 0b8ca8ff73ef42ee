/** `values.ts`: what handlers hold of the schemas that travel otherwise, and the shapes of requests that say where. */
import type { ApiModel, HeldValues, PlanContext } from "../../src/index.ts";
import { type HeldSchemas, planHeldSchemas, type ShapeRules } from "../held-values/index.ts";

export interface ValuesView extends HeldSchemas {
  readonly header: readonly string[];
  readonly types: string;
  readonly validators: string;
  readonly usesTypes: boolean;
  readonly usesShapes: boolean;
}

const notes = { request: "As handlers receive it.", response: "As handlers answer with it." };

/** @param scope in front of the names of `values.ts` */
export function shapeRules(scope: string): ShapeRules {
  return { direction: "request", scope, guards: true, target: "server" };
}

export function planValues(model: ApiModel, context: PlanContext, values: HeldValues): ValuesView {
  const { apiImport } = context;
  const held = planHeldSchemas(model, context, values, {
    rules: shapeRules(""),
    shapeType: "serve.Shape",
    notes,
  });
  const typeText = held.schemas
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ members, first, rest }) => [...members, first, ...rest])
    .join("\n");
  return {
    ...held,
    header: context.header(),
    types: `${apiImport}/types.ts`,
    validators: `${apiImport}/validators.ts`,
    usesTypes: /\bt\./.test(typeText.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, "")),
    usesShapes: held.schemas.some(({ shape }) => shape.length > 0),
  };
}
