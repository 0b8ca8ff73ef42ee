/** What programs hold of the schemas that travel otherwise, and the shapes that say where. */
import {
  type ApiModel,
  type Direction,
  type HeldValues,
  type LiteralNode,
  literalLines,
  type PlanContext,
  type Schema,
} from "../../src/index.ts";
import { type DeclarationView, declareSchema } from "../types/index.ts";
import { ShapeCompiler, type ShapeRules, shapeName } from "./shapes.ts";

export interface HeldSchemas {
  readonly schemas: readonly HeldSchemaView[];
  /** Some shape has a guard of a validator, as `v.Order.is`. */
  readonly usesValidators: boolean;
}

export interface HeldSchemaView {
  readonly declarations: readonly DeclarationView[];
  /** Lines of its declaration. */
  readonly shape: readonly string[];
}

/** What the declarations are written with. */
export interface HeldDeclarations {
  readonly rules: ShapeRules;
  /** The type of shapes: `serve.Shape`. */
  readonly shapeType: string;
  readonly notes: Readonly<Record<Direction, string>>;
}

export function planHeldSchemas(
  model: ApiModel,
  context: PlanContext,
  values: HeldValues,
  { rules, shapeType, notes }: HeldDeclarations,
): HeldSchemas {
  const { names } = context;
  const printer = context.types("t.", { held: { values, scope: "" } });
  const compiler = new ShapeCompiler(model, values, context, rules);
  const { shapes } = values;

  /** Where only requests differ, answers are of the type that travels. */
  function declare(name: string, schema: Schema): DeclarationView[] {
    const declared = declareSchema(name, schema, { ...context, shapes }, printer, notes);
    return values.differs(schema, "response") ? declared : declared.slice(1);
  }

  const schemas = model.schemas.flatMap(({ id, schema }): HeldSchemaView[] => {
    if (!values.differsById(id, rules.direction)) return [];
    const name = names.schema(id);
    const shape: LiteralNode = compiler.shape(schema) ?? "{}";
    const [first = "", ...rest] = literalLines(shape, 0, `export const ${shapeName(name)}: ${shapeType} = `);
    const lines = [first, ...rest];
    return [
      {
        declarations: declare(name, schema),
        shape: [...lines.slice(0, -1), `${lines.at(-1)};`],
      },
    ];
  });
  const inline = names.inlineObjects
    .filter(({ schema }) => values.differs(schema, rules.direction))
    .map(({ name, schema }) => ({ declarations: declare(name, schema), shape: [] }));
  return {
    schemas: [...schemas, ...inline],
    usesValidators: schemas.some(({ shape }) => shape.some((line) => line.includes("is: v."))),
  };
}
