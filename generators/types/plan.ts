/** `types.ts`: every named schema, every inline object, and the two sides of every operation, in contract order. */
import type { ApiModel, NamedSchema, Operation, PlanContext } from "../../src/index.ts";
import { type DeclarationView, declareSchema } from "./declarations.ts";
import { declareCalls } from "./plan-calls.ts";

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
    const calls = declareCalls(operation, context, printer);
    declarations.push(...calls.declarations);
    for (const digit of calls.usedRanges) ranges.add(digit);
  }
  return { header: context.header(), statuses: [...ranges].sort().map(rangeView), declarations };
}

/** The hundred statuses of a range, ten to a line. */
function rangeView(digit: number): StatusRangeView {
  const lines = Array.from({ length: 10 }, (_, ten) => {
    const codes = Array.from({ length: 10 }, (__, one) => String(digit * 100 + ten * 10 + one));
    return `| ${codes.join(" | ")}${ten === 9 ? ";" : ""}`;
  });
  return { name: `Status${digit}XX`, digit, lines };
}
