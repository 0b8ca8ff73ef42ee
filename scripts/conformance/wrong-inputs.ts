/** Inputs with one value of a wrong type each: in every parameter, and in every member of a JSON body. */
import type { Judge } from "../../generators/samples/index.ts";
import { type JsonValue, mediaKind, type NameTable, type Operation } from "../../src/index.ts";

export interface WrongInput {
  /** `query.limit`, `body.name`; `body` alone when all of it is something else. */
  readonly what: string;
  readonly wrong: object;
}

/** One of each type; a contract that takes one of them where it wants another has no fault there. */
const strangers: readonly JsonValue[] = [null, true, 5.5, "x!", [], {}, [null], { "x!": null }];

/** @param input a good one */
export function wrongInputs(
  operation: Operation,
  input: object,
  names: NameTable,
  judge: Judge,
): WrongInput[] {
  return [...wrongParameters(operation, input, names, judge), ...wrongBodies(operation, input, judge)];
}

function wrongParameters(operation: Operation, input: object, names: NameTable, judge: Judge): WrongInput[] {
  return operation.parameters.flatMap((parameter) => {
    const { serialization, lenient, in: place, name } = parameter;
    if (serialization.kind !== "style" || lenient || judge.accepts(serialization.schema, "x!")) return [];
    // Lists and objects of text take any text.
    if (judge.accepts(serialization.schema, ["x!"])) return [];
    const key = names.parameter(operation, parameter);
    return [{ what: `${place}.${name}`, wrong: { ...input, [key]: "x!" } }];
  });
}

function wrongBodies({ requestBody }: Operation, input: object, judge: Judge): WrongInput[] {
  const [media] = requestBody?.content ?? [];
  if (media?.schema === undefined || mediaKind(media.mediaType) !== "json" || !("body" in input)) return [];
  const { schema } = media;
  const body = input.body as JsonValue;
  const wholes = strangers.map((value) => ({ what: "body", value }));
  const members =
    typeof body === "object" && body !== null && !Array.isArray(body)
      ? Object.keys(body).flatMap((name) =>
          strangers.map((value) => ({
            what: `body.${name}`,
            value: { ...body, [name]: value } as JsonValue,
          })),
        )
      : [];
  return [...wholes, ...members]
    .filter(({ value }) => !judge.accepts(schema, value))
    .map(({ what, value }) => ({ what, wrong: { ...input, body: value } }));
}
