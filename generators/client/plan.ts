/** `operations.ts`: for each operation what goes on the wire, a function that calls it, and a guard of its errors. */
import {
  type ApiModel,
  docComment,
  failures,
  methodFailures,
  operationDoc,
  type PlanContext,
  type Response,
  routeLine,
  rpcMethodDoc,
  stringLiteral,
} from "../../src/index.ts";
import { descriptorLines, schemeLiteral } from "./descriptor.ts";
import { type HeldPlan, typesModule } from "./held.ts";
import type { Callable, Extra, Names } from "./operation-names.ts";
import { createPrimitiveTest } from "./primitive.ts";
import { envelopeLiteral, mayBeEmpty } from "./rpc.ts";

export interface OperationsView {
  readonly header: readonly string[];
  /** Import specifier of the types module. */
  readonly types: string;
  /** Descriptors name shapes of that module. */
  readonly usesShapes: boolean;
  readonly schemes: readonly SchemeView[];
  readonly envelopes: readonly SchemeView[];
  readonly operations: readonly OperationView[];
}

export interface SchemeView {
  readonly doc: readonly string[];
  readonly constant: string;
  readonly literal: string;
}

export interface OperationView {
  readonly doc: readonly string[];
  readonly call: string;
  readonly descriptor: string;
  readonly stem: string;
  /** Members of the descriptor. */
  readonly lines: readonly string[];
  /** Name of the input, with a question mark where it can be left out. */
  readonly input: string;
  /** Undefined when the contract declares no errors. */
  readonly guard: GuardView | undefined;
  readonly extras: readonly Extra[];
}

export interface GuardView {
  readonly doc: readonly string[];
  readonly name: string;
  /** Arguments that say which errors: operation and statuses. */
  readonly id: string;
  readonly statuses: string;
}

export function planOperations(
  model: ApiModel,
  context: PlanContext,
  names: Names,
  held: HeldPlan | undefined,
): OperationsView {
  const planner = { model, context, names, isPrimitive: createPrimitiveTest(model), held };
  const operations = names.callables.map(
    (callable): OperationView => ({
      ...callable,
      doc: callableDoc(callable, context),
      lines: descriptorLines(callable, planner),
      input: inputName(callable, model),
      guard: guardView(callable),
      extras: names.extras.get(callable) ?? [],
    }),
  );
  const lines = operations.flatMap((operation) => [
    ...operation.lines,
    ...operation.extras.flatMap((extra) => extra.lines),
  ]);
  return {
    header: context.header({ checked: false }),
    types: `${context.apiImport}/${typesModule(held)}`,
    usesShapes: lines.some((line) => line.includes("t.shapeOf")),
    schemes: [...names.schemes.values()].map(({ scheme, constant }) => ({
      doc: docComment([scheme.description ?? `Security scheme \`${scheme.name}\`.`]),
      constant,
      literal: schemeLiteral(scheme),
    })),
    envelopes: [...names.envelopes].flatMap(([operation, constant]) =>
      operation.rpc
        ? {
            doc: docComment([`How methods travel in the bodies of ${routeLine(operation)}.`]),
            constant,
            literal: envelopeLiteral(operation.rpc),
          }
        : [],
    ),
    operations,
  };
}

/** `input`, or `input?` for what can be called without one. */
export function inputName({ operation, rpcMethod }: Callable, model: ApiModel): string {
  if (rpcMethod) return !rpcMethod.params || mayBeEmpty(rpcMethod.params, model) ? "input?" : "input";
  const { parameters, requestBody } = operation;
  const needed = requestBody?.required === true || parameters.some(({ required }) => required);
  return needed ? "input" : "input?";
}

export function callableDoc({ operation, rpcMethod }: Callable, { contract }: PlanContext): string[] {
  return rpcMethod ? rpcMethodDoc(rpcMethod, operation, contract) : operationDoc(operation, contract);
}

function guardView({ operation, rpcMethod, guard, call }: Callable): GuardView | undefined {
  const errors = rpcMethod ? methodFailures(operation, rpcMethod) : failures(operation);
  if (errors.length === 0) return undefined;
  return {
    doc: docComment([
      `Whether an error is one that \`${call}\` declares; then \`status\` tells the type of \`body\`.`,
    ]),
    name: guard,
    id: stringLiteral(call),
    statuses: `[${errors.map(statusLiteral).join(", ")}]`,
  };
}

function statusLiteral({ status }: Response): string {
  switch (status.kind) {
    case "exact":
      return String(status.code);
    case "range":
      return `"${status.digit}XX"`;
    case "default":
      return '"default"';
  }
}
