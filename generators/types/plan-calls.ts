/** The types of a call, declared: those of an operation, then those of the methods that share it. */
import {
  docComment,
  type Operation,
  type PlanContext,
  type RpcMethod,
  routeLine,
  type TypePrinter,
} from "../../src/index.ts";
import { aliasView, type DeclarationView, interfaceView } from "./declarations.ts";
import { type OperationTypes, planOperation, planRpcMethod } from "./plan-operation.ts";

export interface DeclaredCalls {
  readonly declarations: readonly DeclarationView[];
  /** Leading digits of the status ranges that they name. */
  readonly usedRanges: readonly number[];
}

/** @param scope in front of the names of status ranges, as the printer has it in front of those of schemas */
export function declareCalls(
  operation: Operation,
  context: PlanContext,
  printer: TypePrinter,
  scope = "",
): DeclaredCalls {
  const own = planOperation(operation, context, printer, scope);
  const methods = (operation.rpc?.methods ?? []).map(
    (method) => [method, planRpcMethod(operation, method, printer, scope)] as const,
  );
  const { names } = context;
  return {
    declarations: [
      ...declareSides(operation, own, routeLine(operation), names),
      ...methods.flatMap(([method, types]) =>
        declareSides(method, types, `method \`${method.name}\` of ${routeLine(operation)}`, names),
      ),
    ],
    usedRanges: [own, ...methods.map(([, types]) => types)].flatMap(({ usedRanges }) => usedRanges),
  };
}

function declareSides(
  call: Operation | RpcMethod,
  { input, output, error, item, inputItem }: OperationTypes,
  place: string,
  names: PlanContext["names"],
): DeclarationView[] {
  const stem = names.operationType(call);
  const name = `\`${names.operation(call)}\``;
  const inputDoc = docComment([`Input of ${name}: ${place}`]);
  return [
    input.kind === "object" && input.members.length > 0
      ? interfaceView(`${stem}Input`, input.members, inputDoc)
      : aliasView(`${stem}Input`, input, inputDoc),
    aliasView(`${stem}Output`, output, docComment([`Output of ${name}.`])),
    aliasView(`${stem}Error`, error, docComment([`Errors of ${name} by status.`])),
    ...(item ? [aliasView(`${stem}Item`, item, itemDoc(name, "answers with"))] : []),
    ...(inputItem ? [aliasView(`${stem}InputItem`, inputItem, itemDoc(name, "takes"))] : []),
  ];
}

function itemDoc(name: string, verb: string): string[] {
  return docComment([`Item of the stream that ${name} ${verb}.`]);
}
