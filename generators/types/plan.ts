/** `types.ts`: every named schema, every inline object, and the two sides of every operation, in contract order. */
import {
  type ApiModel,
  type Direction,
  docComment,
  memberLines,
  type NamedSchema,
  type ObjectSchema,
  type Operation,
  originLine,
  type PlanContext,
  routeLine,
  type Schema,
  type TypeMember,
  type TypeNode,
  typeLines,
} from "../../src/index.ts";
import { planOperation } from "./plan-operation.ts";

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

export interface DeclarationView {
  readonly doc: readonly string[];
  readonly name: string;
  readonly isInterface: boolean;
  /** Of an interface: its lines without indentation. */
  readonly members: readonly string[];
  /** Of an alias: what follows `=`, with the space in front where there is something, and the lines after it. */
  readonly first: string;
  readonly rest: readonly string[];
}

export function planTypes(model: ApiModel, context: PlanContext): TypesView {
  const { names, shapes } = context;
  const printer = context.types();
  const inline = Map.groupBy(names.inlineObjects, ({ owner }) => owner);
  const declarations: DeclarationView[] = [];

  function declare(name: string, schema: Schema, doc: readonly string[]): void {
    const directions: Direction[] = shapes.differs(schema) ? ["response", "request"] : ["response"];
    for (const direction of directions) {
      const shown = direction === "request" ? names.input(name) : name;
      const note =
        directions.length === 1
          ? []
          : ["", direction === "request" ? "As sent in requests." : "As received in responses."];
      const comment = docComment([...doc, ...note]);
      declarations.push(
        schema.kind === "object"
          ? interfaceView(shown, printer.members(schema, direction), comment)
          : aliasView(shown, printer.node(schema, direction, true), comment),
      );
    }
  }

  function declareInline(owner: NamedSchema["id"] | Operation): void {
    for (const { name, schema } of inline.get(owner) ?? [])
      declare(name, schema, schemaLines(schema, context.contract));
  }

  for (const { id, schema } of model.schemas) {
    declare(names.schema(id), schema, schemaLines(schema, context.contract));
    declareInline(id);
  }
  const ranges = new Set<number>();
  for (const operation of model.operations) {
    declareInline(operation);
    const { input, output, error, item, inputItem, usedRanges } = planOperation(operation, context, printer);
    for (const digit of usedRanges) ranges.add(digit);
    const stem = names.operationType(operation);
    const route = routeLine(operation);
    declarations.push(
      input.kind === "object" && input.members.length > 0
        ? interfaceView(
            `${stem}Input`,
            input.members,
            docComment([`Input of \`${names.operation(operation)}\`: ${route}`]),
          )
        : aliasView(
            `${stem}Input`,
            input,
            docComment([`Input of \`${names.operation(operation)}\`: ${route}`]),
          ),
      aliasView(`${stem}Output`, output, docComment([`Output of \`${names.operation(operation)}\`.`])),
      aliasView(
        `${stem}Error`,
        error,
        docComment([`Errors of \`${names.operation(operation)}\` by status.`]),
      ),
      ...(item ? [aliasView(`${stem}Item`, item, itemDoc(operation, "answers with"))] : []),
      ...(inputItem ? [aliasView(`${stem}InputItem`, inputItem, itemDoc(operation, "takes"))] : []),
    );
  }

  function itemDoc(operation: Operation, verb: string): string[] {
    return docComment([`Item of the stream that \`${names.operation(operation)}\` ${verb}.`]);
  }
  return { header: context.header(), statuses: [...ranges].sort().map(rangeView), declarations };
}

function interfaceView(
  name: string,
  members: readonly TypeMember[],
  doc: readonly string[],
): DeclarationView {
  return { doc, name, isInterface: true, members: members.flatMap(memberLines), first: "", rest: [] };
}

function aliasView(name: string, type: TypeNode, doc: readonly string[]): DeclarationView {
  const lines = typeLines(type, name.length + 15);
  const [first = "", ...rest] = [...lines.slice(0, -1), `${lines.at(-1)};`];
  return { doc, name, isInterface: false, members: [], first: first === "" ? "" : ` ${first}`, rest };
}

/** Comment of a schema's declaration: what the contract says of it, and where. */
function schemaLines(schema: Schema | ObjectSchema, contract: string): string[] {
  const text = schema.description ?? schema.title;
  return [
    ...(text === undefined ? [] : [text, ""]),
    originLine(schema.origin, contract),
    ...(schema.deprecated ? ["@deprecated"] : []),
  ];
}

/** The hundred statuses of a range, ten to a line. */
function rangeView(digit: number): StatusRangeView {
  const lines = Array.from({ length: 10 }, (_, ten) => {
    const codes = Array.from({ length: 10 }, (__, one) => String(digit * 100 + ten * 10 + one));
    return `| ${codes.join(" | ")}${ten === 9 ? ";" : ""}`;
  });
  return { name: `Status${digit}XX`, digit, lines };
}
