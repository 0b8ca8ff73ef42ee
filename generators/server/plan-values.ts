/** `values.ts`: what handlers hold of the schemas that travel otherwise, and the shapes that say where. */
import {
  type ApiModel,
  type HeldValues,
  type LiteralNode,
  literalLines,
  type PlanContext,
  type Schema,
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

const notes = { request: "As handlers receive it.", response: "As handlers answer with it." };

export function planValues(model: ApiModel, context: PlanContext, values: HeldValues): ValuesView {
  const { names, apiImport } = context;
  const printer = context.types("t.", { held: { values, scope: "" } });
  const compiler = new ShapeCompiler(values, context);
  const { shapes } = values;

  /** Where only requests differ, answers are of the type that travels. */
  function declare(name: string, schema: Schema): DeclarationView[] {
    const declared = declareSchema(name, schema, { ...context, shapes }, printer, notes);
    return values.differs(schema, "response") ? declared : declared.slice(1);
  }

  const schemas = model.schemas.flatMap(({ id, schema }): SchemaView[] => {
    if (!values.differsById(id, "request")) return [];
    const name = names.schema(id);
    const shape: LiteralNode = compiler.shape(schema) ?? "{}";
    const [first = "", ...rest] = literalLines(shape, 0, `export const ${shapeName(name)}: serve.Shape = `);
    const lines = [first, ...rest];
    return [
      {
        declarations: declare(name, schema),
        shape: [...lines.slice(0, -1), `${lines.at(-1)};`],
      },
    ];
  });
  const inline = names.inlineObjects
    .filter(({ schema }) => values.differs(schema, "request"))
    .map(({ name, schema }) => ({ declarations: declare(name, schema), shape: [] }));
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
