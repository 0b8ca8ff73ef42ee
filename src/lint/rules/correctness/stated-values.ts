/**
 * The values that a contract states for its schemas, examples and defaults, with what first speaks against each. What
 * the check stage has told already is left out. Only schemas with a value are built: most have none.
 */
import { below, type CheckContext } from "../../../contract/check/context.ts";
import { misfit } from "../../../contract/check/value-fit.ts";
import type { Contract } from "../../../contract/contract.ts";
import type { JsonNode } from "../../../contract/upgrade.ts";
import type { Origin } from "../../../diagnostics/diagnostic.ts";
import { createJudge, type ValueFault, type ValueJudge } from "../../../model/judge.ts";
import { data, members } from "../../../model/members.ts";
import type { JsonValue, Property, Schema } from "../../../model/model.ts";
import { resolveReference } from "../../../model/resolve-reference.ts";
import type { SchemaReader } from "../../../model/schema-reader.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { type Carrier, carriersOf, type Direction, schemasOf } from "./value-carriers.ts";

export interface Misfit {
  /** The part of the value that is at fault. */
  readonly at: Origin;
  /** Names on the way to it, as `items/0/price`; empty for the value itself. */
  readonly path: string;
  readonly reason: string;
}

export type ReportMisfit = (misfit: Misfit) => void;

/** Whether there is any example at all. */
export function statesExamples(check: CheckContext): boolean {
  const holders = (["schema", "mediaType", "parameter", "header"] as const).flatMap((kind) => [
    ...check.nodes(kind),
  ]);
  return holders.some(({ value }) => Object.hasOwn(value, "example") || Object.hasOwn(value, "examples"));
}

/** Judges every example of media types, parameters, headers and schemas. */
export function judgeExamples(schemas: SchemaReader, check: CheckContext, report: ReportMisfit): void {
  const { contract } = schemas;
  const judges = createJudges(schemas);
  const carriers = carriersOf(contract);
  for (const carrier of carriers) judgeCarrier(carrier, schemas, judges, check, report);
  const asText = new Set(carriers.flatMap(({ schema, mediaType }) => (mediaType ? [] : [schema])));
  for (const node of schemasOf(contract, carriers)) {
    const examples = schemaExamples(node);
    if (examples.length === 0) continue;
    const schema = schemas.schemaOf(node);
    const origin = contract.originOf(node);
    for (const [index, value] of examples.entries()) {
      const isText = asText.has(node);
      const fault = isText ? textFault(judges.either, schema, value) : judges.either.fault(schema, value);
      if (fault && (isText || !isTold(check, value, origin)))
        report(misfitOf(schemaExampleAt(check, origin, index), fault));
    }
  }
}

function judgeCarrier(
  { node, schema: stated, direction, mediaType }: Carrier,
  schemas: SchemaReader,
  judges: Judges,
  check: CheckContext,
  report: ReportMisfit,
): void {
  const { contract } = schemas;
  for (const { value, at } of examplesOf(contract, node)) {
    // A text of another media type is the body as it travels.
    if (mediaType !== undefined && typeof value === "string" && !/[/+]json\b/i.test(mediaType)) continue;
    const schema = schemas.schemaOf(stated);
    const fault =
      mediaType === undefined
        ? textFault(judges[direction], schema, value)
        : judges[direction].fault(schema, value);
    const isChecked = mediaType !== undefined && /json$/i.test(mediaType);
    if (fault && !(isChecked && isTold(check, value, below(contract.originOf(node), "schema"))))
      report(misfitOf(at, fault));
  }
}

/** Judges every default of a schema. */
export function judgeDefaults(schemas: SchemaReader, check: CheckContext, report: ReportMisfit): void {
  const { contract } = schemas;
  const judges = createJudges(schemas);
  for (const node of schemasOf(contract, carriersOf(contract))) {
    if (!Object.hasOwn(node, "default")) continue;
    const value = data(node["default"]);
    const origin = contract.originOf(node);
    const fault = judges.either.fault(schemas.schemaOf(node), value);
    if (fault && !isTold(check, value, origin)) report(misfitOf(below(origin, "default"), fault));
  }
}

interface StatedValue {
  readonly value: JsonValue;
  readonly at: Origin;
}

/** The examples of a media type, parameter or header that are values. */
function examplesOf(contract: Contract, node: JsonNode): StatedValue[] {
  if (Object.hasOwn(node, "example"))
    return [{ value: data(node["example"]), at: below(contract.originOf(node), "example") }];
  return members(node, "examples").flatMap(([, stated]): StatedValue[] => {
    const example = resolveReference(contract, stated);
    const field = example && ["dataValue", "value"].find((name) => Object.hasOwn(example, name));
    if (example === undefined || field === undefined) return [];
    return [{ value: data(example[field]), at: below(contract.originOf(example), field) }];
  });
}

function schemaExamples({ example, examples }: JsonNode): JsonValue[] {
  if (Array.isArray(examples)) return examples.map(data);
  return example === undefined ? [] : [data(example)];
}

/** Where it was written: in 3.0 a schema has one example. */
function schemaExampleAt(check: CheckContext, origin: Origin, index: number): Origin {
  const stated = check.contract.nodes.get(origin)?.value;
  const isList = isJsonObject(stated) && Array.isArray(stated["examples"]);
  return isList ? below(origin, "examples", index) : below(origin, "example");
}

function misfitOf(at: Origin, { path, reason }: ValueFault): Misfit {
  return { at: below(at, ...path), path: path.join("/"), reason };
}

/** The check stage looks at the top of a value; where that is wrong already, it has said so. */
function isTold(check: CheckContext, value: JsonValue, schema: Origin): boolean {
  const node = check.contract.nodes.get(schema);
  return node !== undefined && misfit(check, value, node) !== undefined;
}

type Judges = Readonly<Record<Direction, ValueJudge>>;

function createJudges(schemas: SchemaReader): Judges {
  const isFlagged = ({ schema }: Property, flag: "readOnly" | "writeOnly"): boolean =>
    schema[flag] === true || (schema.kind === "ref" && schemas.target(schema.target)[flag] === true);
  const judge = (flags: readonly ("readOnly" | "writeOnly")[]): ValueJudge =>
    createJudge((id) => schemas.target(id), {
      selects: false,
      includes: (property) => !flags.some((flag) => isFlagged(property, flag)),
    });
  return {
    request: judge(["readOnly"]),
    response: judge(["writeOnly"]),
    either: judge(["readOnly", "writeOnly"]),
  };
}

/** An example of a parameter may be written as it travels: `1,2` for a list, `true` in quotes. */
function textFault(judge: ValueJudge, schema: Schema, value: JsonValue): ValueFault | undefined {
  const fault = judge.fault(schema, value);
  if (fault === undefined) return undefined;
  const readings: JsonValue[] = [[value]];
  if (typeof value === "string") {
    // How lists and objects become text is the style's affair; every text is one.
    if (judge.accepts(schema, []) || isComposite(schema, judge)) return undefined;
    const number = Number(value);
    if (value.trim() !== "" && !Number.isNaN(number)) readings.push(number);
    if (value === "true" || value === "false") readings.push(value === "true");
  } else if (typeof value === "number" || typeof value === "boolean") {
    readings.push(String(value));
  }
  return readings.some((reading) => judge.accepts(schema, reading)) ? undefined : fault;
}

function isComposite(schema: Schema, judge: ValueJudge, depth = 0): boolean {
  if (depth > 8) return false;
  switch (schema.kind) {
    case "array":
    case "tuple":
    case "object":
    case "map":
      return true;
    case "ref":
      return isComposite(judge.target(schema.target), judge, depth + 1);
    case "union":
      return schema.variants.some((variant) => isComposite(variant, judge, depth + 1));
    case "intersection":
      return schema.members.some((member) => isComposite(member, judge, depth + 1));
    default:
      return false;
  }
}
