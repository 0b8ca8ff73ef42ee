/** `operations.ts`: for each operation what goes on the wire, a function that calls it, and a guard of its errors. */
import {
  type ApiModel,
  docComment,
  failures,
  type Operation,
  operationDoc,
  type PlanContext,
  type Response,
  stringLiteral,
} from "../../src/index.ts";
import { descriptorLines, schemeLiteral } from "./descriptor.ts";
import type { Names } from "./operation-names.ts";
import { createPrimitiveTest } from "./primitive.ts";

export interface OperationsView {
  readonly header: readonly string[];
  /** Import specifier of the types module. */
  readonly types: string;
  readonly schemes: readonly SchemeView[];
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
}

export interface GuardView {
  readonly doc: readonly string[];
  readonly name: string;
  /** Arguments that say which errors: operation and statuses. */
  readonly id: string;
  readonly statuses: string;
}

export function planOperations(model: ApiModel, context: PlanContext, names: Names): OperationsView {
  const planner = { model, context, names, isPrimitive: createPrimitiveTest(model) };
  return {
    header: context.header(),
    types: `${context.apiImport}/types.ts`,
    schemes: [...names.schemes.values()].map(({ scheme, constant }) => ({
      doc: docComment([scheme.description ?? `Security scheme \`${scheme.name}\`.`]),
      constant,
      literal: schemeLiteral(scheme),
    })),
    operations: [...names.operations].map(([operation, { call, descriptor, guard, stem }]) => ({
      doc: operationDoc(operation, context.contract),
      call,
      descriptor,
      stem,
      lines: descriptorLines(operation, planner),
      input: inputName(operation),
      guard: failures(operation).length === 0 ? undefined : guardView(operation, guard, call),
    })),
  };
}

/** `input`, or `input?` for an operation that can be called without one. */
export function inputName({ parameters, requestBody }: Operation): string {
  const needed = requestBody?.required === true || parameters.some(({ required }) => required);
  return needed ? "input" : "input?";
}

function guardView(operation: Operation, name: string, call: string): GuardView {
  return {
    doc: docComment([
      `Whether an error is one that \`${call}\` declares; then \`status\` tells the type of \`body\`.`,
    ]),
    name,
    id: stringLiteral(call),
    statuses: `[${failures(operation).map(statusLiteral).join(", ")}]`,
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
