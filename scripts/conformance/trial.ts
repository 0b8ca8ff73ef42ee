/** What a run tries on an operation. */
import type { Operation } from "../../src/index.ts";
import type { SampleMaker } from "./samples.ts";
import type { RunningSubject, Subject } from "./subject.ts";

/** An operation under test. */
export interface Trial {
  readonly subject: Subject;
  readonly running: RunningSubject;
  readonly maker: SampleMaker;
  readonly operation: Operation;
  readonly name: string;
}

/** What the handler should see: with the defaults of the contract. */
export function withDefaults(operation: Operation, input: object, { names, model }: Subject): object {
  const defaults = operation.parameters.flatMap((parameter) => {
    const { serialization } = parameter;
    let schema = serialization.kind === "style" ? serialization.schema : serialization.content.schema;
    let fallback = schema?.default;
    while (fallback === undefined && schema?.kind === "ref") {
      const { target } = schema;
      schema = model.schemas.find(({ id }) => id === target)?.schema;
      fallback = schema?.default;
    }
    return fallback === undefined ? [] : [[names.parameter(operation, parameter), fallback]];
  });
  return { ...Object.fromEntries(defaults), ...input };
}
