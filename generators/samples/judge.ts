/** Makes a sample trustworthy and a negative case really negative: the engine's judge, in one direction of travel. */
import {
  type ApiModel,
  createValueJudge,
  type Direction,
  type JsonValue,
  type Schema,
  type SchemaId,
  type Shapes,
} from "../../src/index.ts";

export interface Judge {
  readonly direction: Direction;
  readonly shapes: Shapes;
  accepts(schema: Schema, value: JsonValue): boolean;
  /** The schema that an edge leads to. */
  target(id: SchemaId): Schema;
}

export interface JudgeOptions {
  /** A discriminator selects the variant, as our types and validators have it; else it is a mere note, as for Prism. */
  readonly selects?: boolean;
}

export function createJudge(
  model: ApiModel,
  shapes: Shapes,
  direction: Direction,
  { selects = true }: JudgeOptions = {},
): Judge {
  const judge = createValueJudge(model, {
    selects,
    includes: (property) => shapes.includes(property, direction),
  });
  return {
    direction,
    shapes,
    accepts: (schema, value) => judge.accepts(schema, value),
    target: (id) => judge.target(id),
  };
}
