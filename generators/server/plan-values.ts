/** `values.ts`: what handlers hold of the schemas that travel otherwise, and the shapes that say where. */
import {
  type ApiModel,
  type HeldValues,
  type LiteralNode,
  literalLines,
  type PlanContext,
} from "../../src/index.ts";
import { type DeclarationView, declareSchema } from "../types/index.ts";
import { ShapeCompiler, shapeName } from "./held-shapes.ts";

export interface ValuesView {
  readonly header: readonly string[];
  readonly types: string;
  readonly validators: string;
  readonly usesTypes: boolean;
  readonly usesValidators: boolean;
  readonly usesShapes: boolean;
  readonly schemas: readonly SchemaView[];
}

export interface SchemaView {
  readonly declarations: readonly DeclarationView[];
  readonly shape: readonly string[];
}

export function planValues(model: ApiModel, context: PlanContext, values: HeldValues): ValuesView {
  const { names, apiImport } = context;
  const printer = context.types("t.", { held: { values, scope: "" } });
  const compiler = new ShapeCompiler(values, context);
  const schemas = model.schemas.flatMap(({ id, schema }): SchemaView[] => {
    if (!values.differsById(id)) return [];
    const name = names.schema(id);
    const shape: LiteralNode = compiler.shape(schema) ?? "{}";
    const [first = "", ...rest] = literalLines(shape, 0, `export const ${shapeName(name)}: serve.Shape = `);
    const lines = [first, ...rest];
    return [
      {
        declarations: declareSchema(name, schema, context, printer),
        shape: [...lines.slice(0, -1), `${lines.at(-1)};`],
      },
    ];
  });
  const inline = names.inlineObjects
    .filter(({ schema }) => values.differs(schema))
    .map(({ name, schema }) => ({ declarations: declareSchema(name, schema, context, printer), shape: [] }));
  const all = [...schemas, ...inline];
  const typeText = all
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ members, first, rest }) => [...members, first, ...rest])
    .join("\n");
  return {
    header: context.header(),
    types: `${apiImport}/types.ts`,
    validators: `${apiImport}/validators.ts`,
    usesTypes: /\bt\./.test(typeText.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, "")),
    usesValidators: schemas.some(({ shape }) => shape.some((line) => line.includes("is: v."))),
    usesShapes: schemas.length > 0,
    schemas: all,
  };
}
