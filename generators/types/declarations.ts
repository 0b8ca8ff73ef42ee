/** Declarations of schemas: an interface for an object, an alias for anything else. */
import {
  type Direction,
  docComment,
  enumLabelLines,
  memberLines,
  originLine,
  type PlanContext,
  type Schema,
  type TypeMember,
  type TypeNode,
  type TypePrinter,
  typeLines,
} from "../../src/index.ts";

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

const wireNotes = { request: "As sent in requests.", response: "As received in responses." };

/** A schema by name: once, or where its shapes differ once for each direction. */
export function declareSchema(
  name: string,
  schema: Schema,
  { names, shapes, contract }: Pick<PlanContext, "names" | "shapes" | "contract">,
  printer: TypePrinter,
  notes: Readonly<Record<Direction, string>> = wireNotes,
): DeclarationView[] {
  const directions: Direction[] = shapes.differs(schema) ? ["response", "request"] : ["response"];
  return directions.map((direction) => {
    const shown = direction === "request" ? names.input(name) : name;
    const comment = docComment([
      ...schemaLines(schema, contract),
      ...(directions.length === 1 ? [] : ["", notes[direction]]),
    ]);
    return schema.kind === "object" && !printer.isOpen(schema)
      ? interfaceView(shown, printer.members(schema, direction), comment)
      : aliasView(shown, printer.node(schema, direction, true), comment);
  });
}

export function interfaceView(
  name: string,
  members: readonly TypeMember[],
  doc: readonly string[],
): DeclarationView {
  return { doc, name, isInterface: true, members: members.flatMap(memberLines), first: "", rest: [] };
}

export function aliasView(name: string, type: TypeNode, doc: readonly string[]): DeclarationView {
  const lines = typeLines(type, name.length + 15);
  const [first = "", ...rest] = [...lines.slice(0, -1), `${lines.at(-1)};`];
  return { doc, name, isInterface: false, members: [], first: first === "" ? "" : ` ${first}`, rest };
}

/** Comment of a schema's declaration: what the contract says of it, and where. */
function schemaLines(schema: Schema, contract: string): string[] {
  const text = schema.description ?? schema.title;
  const labels = enumLabelLines(schema);
  return [
    ...(text === undefined ? [] : [text, ""]),
    ...(labels.length === 0 ? [] : [...labels, ""]),
    originLine(schema.origin, contract),
    ...(schema.deprecated ? ["@deprecated"] : []),
  ];
}
