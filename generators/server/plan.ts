/** `server.ts`: for each operation what its handler receives and may answer, and the table that the runtime serves. */
import {
  type ApiModel,
  docComment,
  type HeldValues,
  memberKey,
  type Operation,
  operationDoc,
  type PlanContext,
  pascalCase,
  type SecurityScheme,
} from "../../src/index.ts";
import { ShapeCompiler } from "../held-values/index.ts";
import { HintCompiler } from "./hints.ts";
import { rowLines } from "./plan-row.ts";
import {
  callerType,
  type GenericsViews,
  guardingSchemes,
  planGenerics,
  type SecurityView,
  securityView,
} from "./plan-security.ts";
import { planTags, type TagView } from "./plan-tags.ts";
import { callNode, genericLines, resultNode, socketLines } from "./plan-types.ts";
import { shapeRules } from "./plan-values.ts";
import { type TypeView, TypeViews } from "./type-views.ts";
import { reportUnsupported } from "./unsupported.ts";

export interface ServerView {
  readonly header: readonly string[];
  /** Import specifiers. */
  readonly types: string;
  readonly validators: string;
  /** Some type refers to the types module. */
  readonly usesTypes: boolean;
  /**
   * Handlers hold some values otherwise than they travel, and `values.ts` has their types: the constant of the runtime
   * that says what is done with them.
   */
  readonly valueRules: string | undefined;
  readonly usesValues: boolean;
  /** Some row refers to a shape of it, too. */
  readonly usesShapes: boolean;
  /** `Lunar`. */
  readonly name: string;
  readonly about: readonly string[];
  /** Undefined when no operation asks for credentials that the contract describes. */
  readonly security: SecurityView | undefined;
  readonly generics: GenericsViews;
  readonly tags: readonly TagView[];
  /** Operations that speak over WebSockets. */
  readonly sockets: readonly SocketView[];
  readonly operations: readonly OperationView[];
}

export interface OperationView {
  readonly doc: readonly string[];
  /** Lines of the member of the handlers' interface. */
  readonly handler: readonly string[];
  /** Types of the two sides. */
  readonly call: TypeView;
  readonly result: TypeView;
  /** The row, without indentation. */
  readonly row: readonly string[];
}

export interface SocketView {
  readonly doc: readonly string[];
  readonly handler: readonly string[];
}

export function planServer(model: ApiModel, context: PlanContext, values: HeldValues): ServerView {
  const { apiImport, api } = context;
  const guards = guardingSchemes(model);
  const types = new TypeViews();
  const operations = operationViews(model, context, values, guards, types);
  const sockets = socketViews(model, context, guards, types);
  return {
    header: context.header({ checked: false }),
    types: `${apiImport}/types.ts`,
    validators: `${apiImport}/validators.ts`,
    usesTypes: types.usesTypes,
    valueRules: values.isEmpty ? undefined : values.converts ? "heldValues" : "filledValues",
    usesValues: types.usesValues,
    usesShapes: operations.some(({ row }) => row.some((line) => line.includes("() => held."))),
    name: pascalCase(api),
    about: docComment([`Handlers of ${model.title}, by operation.`]),
    security: securityView(guards, api),
    generics: planGenerics(model, guards, api),
    tags: planTags(model, context),
    sockets,
    operations,
  };
}

function operationViews(
  model: ApiModel,
  context: PlanContext,
  values: HeldValues,
  guards: readonly SecurityScheme[],
  types: TypeViews,
): OperationView[] {
  const { names } = context;
  const printer = context.types("t.", { held: { values, scope: "held." } });
  const hints = new HintCompiler(model, values);
  const shapes = new ShapeCompiler(model, values, context, shapeRules("held."));
  const planner = { hints, shapes, values };
  return model.operations.map((operation): OperationView => {
    reportUnsupported(operation, context);
    const name = names.operation(operation);
    const stem = names.operationType(operation);
    return {
      doc: operationDoc(operation, context.contract),
      handler: handlerLines(operation, name, stem, callerType(operation, guards)),
      call: types.view(
        `${stem}Call`,
        `What the handler of \`${name}\` receives.`,
        callNode(operation, context, printer, hints),
      ),
      result: types.view(
        `${stem}Result`,
        `What the handler of \`${name}\` may answer.`,
        resultNode(operation, printer),
      ),
      row: rowLines(operation, model, context, planner),
    };
  });
}

/** Messages are not converted: their types are those that travel. */
function socketViews(
  { operations }: ApiModel,
  context: PlanContext,
  guards: readonly SecurityScheme[],
  types: TypeViews,
): SocketView[] {
  const { names, contract } = context;
  return operations.flatMap((operation): SocketView[] => {
    const { websocket } = operation;
    if (websocket === undefined) return [];
    const [name, stem] = [names.operation(operation), names.operationType(operation)];
    const handler = socketLines(name, stem, websocket, callerType(operation, guards), context.types("t."));
    types.note(handler.join("\n"));
    return [{ doc: operationDoc(operation, contract), handler }];
  });
}

/** Where there is nothing but a WebSocket, plain requests need no handler. */
function handlerLines({ websocket }: Operation, name: string, stem: string, caller: string): string[] {
  const key = memberKey(name) + (websocket?.mode === "only" ? "?" : "");
  return genericLines(key, "serve.Handler", [`${stem}Call`, `${stem}Result`, caller, "State"]);
}
