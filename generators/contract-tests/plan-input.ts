/** The inputs that an operation is called with: one good one, and those that the contract's examples add. */
import {
  type Example,
  headedParts,
  type JsonObject,
  type JsonValue,
  type MediaType,
  mediaKind,
  type Operation,
  type Parameter,
  type PlanContext,
  type Schema,
} from "../../src/index.ts";
import type { HeldPlan } from "../client/index.ts";
import { hasUnnamedMembers, type Judge, type Sampler } from "../samples/index.ts";
import { bodyLimit, type Limit, limits, mediaLimit, operationLimit, parameterLimit } from "./limits.ts";

export interface Workshop {
  readonly context: PlanContext;
  readonly requests: Judge;
  readonly responses: Judge;
  /** Refuses only what Prism refuses too. */
  readonly lenient: Judge;
  readonly sampler: Sampler;
  /** What the client holds otherwise than it travels. */
  readonly held: HeldPlan | undefined;
}

/** A value for one member of an input. */
interface Choice {
  readonly what: string;
  readonly value: JsonValue;
  /** The compiler takes it as it is. */
  readonly typed: boolean;
  /** Of a body. */
  readonly media?: MediaType;
}

/** Something that gets no test, and why. */
export interface Untested {
  readonly what: string;
  readonly why: string;
}

/** One good input, and the other examples of its members. */
export interface PlannedInput {
  readonly value: JsonObject;
  readonly typed: boolean;
  readonly others: readonly OtherInput[];
  readonly untested: readonly Untested[];
}

export interface OtherInput {
  readonly title: string;
  readonly value: JsonObject;
  readonly typed: boolean;
}

/** An input that the contract accepts, or why there is none. */
export function planInput(operation: Operation, workshop: Workshop): PlannedInput | Untested {
  const refused = operationLimit(operation);
  if (refused) return { what: "any request", why: limits[refused] };
  const stated: [string, JsonObject[string]][] = [];
  const others: { readonly title: string; readonly change: JsonObject; readonly typed: boolean }[] = [];
  const untested: Untested[] = [];
  let typed = true;
  for (const member of inputMembers(operation, workshop)) {
    const [first, ...rest] = member.choices;
    untested.push(...member.untested);
    if (first === undefined && member.required)
      return { what: "any request", why: `no value is known for ${member.what}` };
    if (first === undefined) continue;
    stated.push(...Object.entries(member.asInput(first)));
    typed &&= first.typed;
    for (const choice of rest) {
      others.push({ title: choice.what, change: member.asInput(choice), typed: choice.typed });
    }
  }
  const value: JsonObject = Object.fromEntries(stated);
  return {
    value,
    typed,
    others: others.map((other) => ({
      ...other,
      value: changed(value, other.change),
      typed: typed && other.typed,
    })),
    untested,
  };
}

/** A body brings its own media type, or means the first one. */
function changed(value: JsonObject, change: JsonObject): JsonObject {
  if (!("body" in change)) return { ...value, ...change };
  const { contentType: _, partHeaders: __, ...rest } = value;
  return { ...rest, ...change };
}

interface InputMember {
  readonly what: string;
  readonly required: boolean;
  readonly choices: readonly Choice[];
  readonly untested: readonly Untested[];
  asInput(choice: Choice): JsonObject;
}

function inputMembers(operation: Operation, workshop: Workshop): InputMember[] {
  const members = operation.parameters.map((parameter) => parameterMember(operation, parameter, workshop));
  if (!operation.requestBody) return members;
  const body = bodyMember(operation.requestBody, workshop);
  const isSent = operation.method !== "GET" && operation.method !== "HEAD";
  return [
    ...members,
    isSent ? body : { ...body, choices: [], untested: [{ what: body.what, why: limits["get-body"] }] },
  ];
}

function parameterMember(operation: Operation, parameter: Parameter, workshop: Workshop): InputMember {
  const { required, serialization, name } = parameter;
  const key = workshop.context.names.parameter(operation, parameter);
  const what = `${parameter.in} parameter '${name}'`;
  const media = serialization.kind === "content" ? serialization.content : undefined;
  const schema = serialization.kind === "style" ? serialization.schema : media?.schema;
  const found = choicesOf([...parameter.examples, ...(media?.examples ?? [])], schema, workshop, {
    what,
    limit: (value) => parameterLimit(parameter, value),
    // What nobody has to send is sent where the contract shows what it looks like.
    invent: required,
  });
  return {
    what,
    required,
    ...found,
    asInput: ({ value }) => ({ [key]: value }),
  };
}

function bodyMember(
  { required, content }: NonNullable<Operation["requestBody"]>,
  workshop: Workshop,
): InputMember {
  const found = content.map((media) => {
    const what = `${media.mediaType} body`;
    const limit = (value: JsonValue): Limit | undefined =>
      mediaLimit(media, content) ?? bodyLimit(media, value, workshop.requests);
    return {
      media,
      ...choicesOf(media.examples, bodySchema(media), workshop, { what, limit, invent: true }),
    };
  });
  return {
    what: "the body",
    required,
    untested: found.flatMap(({ untested }) => untested),
    choices: found.flatMap(({ media, choices }) => choices.map((choice) => ({ ...choice, media }))),
    asInput: ({ value, media }) => ({
      body: value,
      ...(media && sampleHeaders(media, workshop)),
      ...(media !== undefined && media !== content[0] && { contentType: media.mediaType }),
    }),
  };
}

/** The headers that parts must have and that have no value of their own. */
function sampleHeaders(media: MediaType, { sampler }: Workshop): { readonly partHeaders?: JsonObject } {
  const parts = headedParts(media).flatMap(([{ property }, headers]) => {
    const needed = headers.filter(({ header }) => header.required);
    const values = needed.map(({ header, schema }) => [
      header.name,
      (schema && sampler.sample(schema)) ?? "sample",
    ]);
    return values.length === 0 ? [] : [[property, Object.fromEntries(values)]];
  });
  return parts.length === 0 ? {} : { partHeaders: Object.fromEntries(parts) };
}

/** Bytes go as text; a form without a schema has a type that no literal has. */
function bodySchema(media: MediaType): Schema | undefined {
  const { schema, mediaType, origin } = media;
  switch (mediaKind(mediaType)) {
    case "binary":
      return { kind: "string", origin };
    case "json":
      return schema ?? { kind: "any", origin };
    case "text":
      return schema ?? { kind: "string", origin };
    case "form":
    case "multipart":
      return schema;
  }
}

interface ChoiceRules {
  readonly what: string;
  limit(value: JsonValue): Limit | undefined;
  readonly invent: boolean;
}

/** The examples that can be sent, or else an invented value. */
function choicesOf(
  examples: readonly Example[],
  schema: Schema | undefined,
  { requests, sampler }: Workshop,
  rules: ChoiceRules,
): { readonly choices: readonly Choice[]; readonly untested: readonly Untested[] } {
  const untested: Untested[] = [];
  if (schema === undefined) return { choices: [], untested };
  const typed = (value: JsonValue): boolean => !hasUnnamedMembers(schema, value, requests);
  const choices = examples.flatMap((example): Choice[] => {
    const { value } = example;
    const what = `${rules.what}, example '${example.name}'`;
    if (value === undefined) return [];
    const met = rules.limit(value);
    const why = requests.accepts(schema, value) ? met && limits[met] : "it does not satisfy the schema";
    if (why === undefined) return [{ what, value, typed: typed(value) }];
    untested.push({ what, why });
    return [];
  });
  if (choices.length > 0 || !rules.invent) return { choices, untested };
  const { what } = rules;
  const value = sampler.sample(schema, (sample) => rules.limit(sample) === undefined);
  if (value !== undefined) return { choices: [{ what, value, typed: typed(value) }], untested };
  const unsuited = sampler.sample(schema);
  const met = unsuited === undefined ? undefined : rules.limit(unsuited);
  untested.push({ what, why: met ? limits[met] : "no value could be made for its schema" });
  return { choices: [], untested };
}
