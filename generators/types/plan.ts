/** `types.ts`: every named schema, every inline object, and the two sides of every operation, in contract order. */
import {
  type ApiModel,
  docComment,
  type NamedSchema,
  type Operation,
  type PlanContext,
  type RpcMethod,
  routeLine,
} from "../../src/index.ts";
import { aliasView, type DeclarationView, declareSchema, interfaceView } from "./declarations.ts";
import { type OperationTypes, planOperation, planRpcMethod } from "./plan-operation.ts";

export interface TypesView {
  readonly header: readonly string[];
  /** Helper types for status ranges, when an operation needs them. */
  readonly statuses: readonly StatusRangeView[];
  readonly declarations: readonly DeclarationView[];
}

export interface StatusRangeView {
  readonly name: string;
  readonly digit: number;
  readonly lines: readonly string[];
}

export interface TypesOptions {
  /** Keywords of one type say that type where the contract does not. */
  readonly impliedTypes: boolean;
}

export function planTypes(model: ApiModel, context: PlanContext<TypesOptions>): TypesView {
  const { names } = context;
  const printer = context.types("", { impliedTypes: context.options.impliedTypes });
  const inline = Map.groupBy(names.inlineObjects, ({ owner }) => owner);
  const declarations: DeclarationView[] = [];

  function declareInline(owner: NamedSchema["id"] | Operation): void {
    for (const { name, schema } of inline.get(owner) ?? [])
      declarations.push(...declareSchema(name, schema, context, printer));
  }

  for (const { id, schema } of model.schemas) {
    declarations.push(...declareSchema(names.schema(id), schema, context, printer));
    declareInline(id);
  }
  const ranges = new Set<number>();
  for (const operation of model.operations) {
    declareInline(operation);
    declareSides(operation, planOperation(operation, context, printer), routeLine(operation));
    for (const method of operation.rpc?.methods ?? []) {
      const place = `method \`${method.name}\` of ${routeLine(operation)}`;
      declareSides(method, planRpcMethod(operation, method, printer), place);
    }
  }

  function declareSides(call: Operation | RpcMethod, types: OperationTypes, place: string): void {
    const { input, output, error, item, inputItem, usedRanges } = types;
    for (const digit of usedRanges) ranges.add(digit);
    const stem = names.operationType(call);
    const name = `\`${names.operation(call)}\``;
    const inputDoc = docComment([`Input of ${name}: ${place}`]);
    declarations.push(
      input.kind === "object" && input.members.length > 0
        ? interfaceView(`${stem}Input`, input.members, inputDoc)
        : aliasView(`${stem}Input`, input, inputDoc),
      aliasView(`${stem}Output`, output, docComment([`Output of ${name}.`])),
      aliasView(`${stem}Error`, error, docComment([`Errors of ${name} by status.`])),
      ...(item ? [aliasView(`${stem}Item`, item, itemDoc(name, "answers with"))] : []),
      ...(inputItem ? [aliasView(`${stem}InputItem`, inputItem, itemDoc(name, "takes"))] : []),
    );
  }
  return { header: context.header(), statuses: [...ranges].sort().map(rangeView), declarations };
}

function itemDoc(name: string, verb: string): string[] {
  return docComment([`Item of the stream that ${name} ${verb}.`]);
}

/** The hundred statuses of a range, ten to a line. */
function rangeView(digit: number): StatusRangeView {
  const lines = Array.from({ length: 10 }, (_, ten) => {
    const codes = Array.from({ length: 10 }, (__, one) => String(digit * 100 + ten * 10 + one));
    return `| ${codes.join(" | ")}${ten === 9 ? ";" : ""}`;
  });
  return { name: `Status${digit}XX`, digit, lines };
}
