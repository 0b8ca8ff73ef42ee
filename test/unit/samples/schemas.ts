/** Schemas in a model, and a second opinion on values: ajv. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { createJudge, type Judge } from "../../../generators/samples/judge.ts";
import { createSampler } from "../../../generators/samples/sample.ts";
import { createShapes, type Direction, type JsonValue, type Schema } from "../../../src/index.ts";
import { model } from "../../support/compile.ts";

export interface Probe {
  readonly judge: Judge;
  schema(name: string): Schema;
  sample(name: string): JsonValue | undefined;
  accepts(name: string, value: JsonValue): boolean;
}

/** A model of these components, by name. */
export async function probe(
  schemas: Readonly<Record<string, unknown>>,
  direction: Direction = "response",
): Promise<Probe> {
  const info = { title: "Schemas", version: "1" };
  const built = await model(JSON.stringify({ openapi: "3.1.0", info, paths: {}, components: { schemas } }));
  const judge = createJudge(built, createShapes(built), direction);
  const sampler = createSampler(judge);
  function schema(name: string): Schema {
    const found = built.schemas.find((item) => item.id === `#/components/schemas/${name}`);
    if (found === undefined) throw new Error(`no schema '${name}' in ${built.schemas.map(({ id }) => id)}`);
    return found.schema;
  }
  return {
    judge,
    schema,
    sample: (name) => sampler.sample(schema(name)),
    accepts: (name, value) => judge.accepts(schema(name), value),
  };
}

/** What ajv thinks of a value for the component of a name. */
export function createOracle(
  schemas: Readonly<Record<string, unknown>>,
): (name: string, value: JsonValue | undefined) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "https://oracle.test/", components: { schemas } });
  const known = new Map<string, (value: unknown) => unknown>();
  return (name, value) => {
    const validate =
      known.get(name) ?? ajv.compile({ $ref: `https://oracle.test/#/components/schemas/${name}` });
    known.set(name, validate);
    return validate(value) === true;
  };
}
