/** `client-values.ts`: what programs hold otherwise than it travels. Everything else is as `types.ts` has it. */
import {
  type ApiModel,
  type ConversionOptions,
  createHeldValues,
  type HeldValues,
  inlineLiteral,
  type MediaType,
  type Operation,
  type Parameter,
  type PlanContext,
  type RpcMethod,
  type Schema,
  type TypePrinter,
} from "../../src/index.ts";
import { type HeldSchemas, planHeldSchemas, ShapeCompiler, type ShapeRules } from "../held-values/index.ts";
import { type DeclarationView, declareCalls, types } from "../types/index.ts";
import type { Callable } from "./operation-names.ts";

export interface ClientValuesView extends HeldSchemas {
  readonly header: readonly string[];
  readonly types: string;
  readonly usesTypes: boolean;
  readonly usesShapes: boolean;
  /** The sides of operations that differ from those of `types.ts`. */
  readonly calls: readonly DeclarationView[];
}

/** The values of a client that holds some of them otherwise. */
export interface HeldPlan {
  readonly values: HeldValues;
  /** Of what comes, as `operations.ts` names it. */
  readonly shapes: ShapeCompiler;
}

export function planHeld(
  model: ApiModel,
  context: PlanContext,
  { dates, int64 }: ConversionOptions,
): HeldPlan | undefined {
  const values = createHeldValues(model, { dates, int64, defaults: false }, context.shapes);
  if (values.isEmpty) return undefined;
  return { values, shapes: new ShapeCompiler(model, values, context, shapeRules("t.")) };
}

/** The module that has the types of calls. */
export function typesModule(held: HeldPlan | undefined): string {
  return held ? "client-values.ts" : "types.ts";
}

/** Types as calls have them, by the names of that module. */
export function callTypes(context: PlanContext, held: HeldPlan | undefined): TypePrinter {
  return context.types("t.", held && { held: { values: held.values, scope: "t." } });
}

function shapeRules(scope: string): ShapeRules {
  return { direction: "response", scope, guards: false, target: "client" };
}

const notes = { request: "As programs send it.", response: "As programs receive it." };

export function planClientValues(
  model: ApiModel,
  context: PlanContext,
  { values }: HeldPlan,
): ClientValuesView {
  const rules = shapeRules("");
  const held = planHeldSchemas(model, context, values, { rules, shapeType: "http.Shape", notes });
  const { impliedTypes } = context.optionsOf(types);
  const own = context.types("t.", { impliedTypes, held: { values, scope: "" } });
  const wire = context.types("t.", { impliedTypes });
  const calls = model.operations.flatMap((operation) => {
    const usual = declareCalls(operation, context, wire, "t.").declarations.map((one) => JSON.stringify(one));
    return declareCalls(operation, context, own, "t.").declarations.filter(
      (one) => !usual.includes(JSON.stringify(one)),
    );
  });
  const typeText = [...held.schemas.flatMap(({ declarations }) => declarations), ...calls]
    .flatMap(({ members, first, rest }) => [...members, first, ...rest])
    .join("\n");
  return {
    ...held,
    header: context.header({ checked: false }),
    types: `${context.apiImport}/types.ts`,
    usesTypes: /\bt\./.test(typeText.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, "")),
    usesShapes: held.schemas.some(({ shape }) => shape.length > 0),
    calls,
  };
}

/** The shape of what comes; undefined where it is held as it comes. */
export function shapeText(held: HeldPlan | undefined, schema: Schema | undefined): string | undefined {
  const shape = schema && held?.shapes.shape(schema);
  return shape === undefined ? undefined : inlineLiteral(shape);
}

/** Something in the input of a call is held otherwise. */
export function isInputHeld(
  held: HeldPlan | undefined,
  { parameters, requestBody }: Operation,
  rpcMethod: RpcMethod | undefined,
): boolean {
  const schemas = rpcMethod
    ? [rpcMethod.params]
    : [...parameters.map(parameterSchema), ...(requestBody?.content ?? []).map(sentSchema)];
  return schemas.some((schema) => isHeld(held, schema));
}

/** Something of what goes or comes in a call is held otherwise, bit by bit or as a whole. */
export function isCallHeld(
  held: HeldPlan | undefined,
  { operation, rpcMethod }: Pick<Callable, "operation" | "rpcMethod">,
): boolean {
  const { responses, websocket } = operation;
  const received = [
    ...responses.flatMap(({ content }) => content),
    ...(websocket ? [websocket.serverMessages] : []),
    ...(websocket?.clientMessages ? [websocket.clientMessages] : []),
  ].map(sentSchema);
  return (
    isInputHeld(held, operation, rpcMethod) ||
    [rpcMethod?.result, ...received].some((schema) => isHeld(held, schema))
  );
}

/** Of the body, or of the items that it consists of. */
export function sentSchema({ schema, itemSchema }: MediaType): Schema | undefined {
  return itemSchema ?? schema;
}

export function parameterSchema({ serialization }: Parameter): Schema | undefined {
  return serialization.kind === "style" ? serialization.schema : serialization.content.schema;
}

/** Something in what goes is held otherwise. */
export function isHeld(held: HeldPlan | undefined, schema: Schema | undefined): boolean {
  return schema !== undefined && held?.values.differs(schema, "request") === true;
}
