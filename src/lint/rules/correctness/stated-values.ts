/**
 * The values that a contract states for its schemas, examples and defaults, with what first speaks against each. In:
 * the model, so that references and versions do not matter. What the check stage has told already is left out.
 */
import { below, type CheckContext } from "../../../contract/check/context.ts";
import { misfit } from "../../../contract/check/value-fit.ts";
import { nodeKey } from "../../../contract/link.ts";
import type { Origin } from "../../../diagnostics/diagnostic.ts";
import { innerSchemas } from "../../../model/inner-schemas.ts";
import { createValueJudge, type ValueFault, type ValueJudge } from "../../../model/judge.ts";
import type {
  ApiModel,
  Example,
  Header,
  JsonValue,
  MediaType,
  Operation,
  Parameter,
  Property,
  Schema,
} from "../../../model/model.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";

export interface Misfit {
  /** The part of the value that is at fault. */
  readonly at: Origin;
  /** Names on the way to it, as `items/0/price`; empty for the value itself. */
  readonly path: string;
  readonly reason: string;
}

export type ReportMisfit = (misfit: Misfit) => void;

type Direction = "request" | "response" | "either";

/** Whether there is any example at all. */
export function statesExamples(check: CheckContext): boolean {
  const holders = (["schema", "mediaType", "parameter", "header"] as const).flatMap((kind) => [
    ...check.nodes(kind),
  ]);
  return holders.some(({ value }) => Object.hasOwn(value, "example") || Object.hasOwn(value, "examples"));
}

/** Judges every example of media types, parameters, headers and schemas. */
export function judgeExamples(model: ApiModel, check: CheckContext, report: ReportMisfit): void {
  const judges = createJudges(model);
  const onWire = new Set<Schema>();
  forEachCarrier(model, (carrier) => {
    const { examples, schema, isText, direction, origin } = carrier;
    if (isText) onWire.add(schema);
    for (const example of examples) {
      if (example.value === undefined) continue;
      const fault = isText
        ? textFault(judges[direction], schema, example.value)
        : judges[direction].fault(schema, example.value);
      const at = placeOf(example, origin);
      if (fault && !(carrier.isJson && isTold(check, example.value, below(origin, "schema"))))
        report(misfitOf(at, fault));
    }
  });
  for (const schema of allSchemas(model)) {
    for (const [index, value] of (schema.examples ?? []).entries()) {
      const fault = onWire.has(schema)
        ? textFault(judges.either, schema, value)
        : judges.either.fault(schema, value);
      if (fault === undefined) continue;
      const stated = check.contract.nodes.get(nodeKey(schema.origin))?.value;
      const isList = isJsonObject(stated) && Array.isArray(stated["examples"]);
      const at = isList ? below(schema.origin, "examples", index) : below(schema.origin, "example");
      if (onWire.has(schema) || !isTold(check, value, schema.origin)) report(misfitOf(at, fault));
    }
  }
}

/** Judges every default of a schema. */
export function judgeDefaults(model: ApiModel, check: CheckContext, report: ReportMisfit): void {
  const judges = createJudges(model);
  for (const schema of allSchemas(model)) {
    if (schema.default === undefined) continue;
    const fault = judges.either.fault(schema, schema.default);
    const at = below(schema.origin, "default");
    if (fault && !isTold(check, schema.default, schema.origin)) report(misfitOf(at, fault));
  }
}

function misfitOf(at: Origin, { path, reason }: ValueFault): Misfit {
  return { at: below(at, ...path), path: path.join("/"), reason };
}

/** The check stage looks at the top of a value; where that is wrong already, it has said so. */
function isTold(check: CheckContext, value: JsonValue, schema: Origin): boolean {
  const node = check.contract.nodes.get(nodeKey(schema));
  return node !== undefined && misfit(check, value, node) !== undefined;
}

function placeOf({ origin }: Example, holder: Origin): Origin {
  const isLone = origin.file === holder.file && origin.pointer === holder.pointer;
  return below(origin, isLone ? "example" : "value");
}

function createJudges(model: ApiModel): Readonly<Record<Direction, ValueJudge>> {
  const byId = new Map(model.schemas.map(({ id, schema }) => [id, schema]));
  const isFlagged = ({ schema }: Property, flag: "readOnly" | "writeOnly"): boolean =>
    schema[flag] === true || (schema.kind === "ref" && byId.get(schema.target)?.[flag] === true);
  const judge = (flags: readonly ("readOnly" | "writeOnly")[]): ValueJudge =>
    createValueJudge(model, {
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

interface Carrier {
  readonly schema: Schema;
  readonly examples: readonly Example[];
  readonly direction: Direction;
  readonly isText: boolean;
  readonly isJson: boolean;
  readonly origin: Origin;
}

type VisitCarrier = (carrier: Carrier) => void;

function forEachCarrier(model: ApiModel, visit: VisitCarrier): void {
  for (const operation of model.operations) visitOperation(operation, ["request", "response"], visit);
  // Whoever takes a webhook is the server of it; what is read-only for whom is open there.
  for (const { operations } of model.webhooks)
    for (const operation of operations) visitOperation(operation, ["either", "either"], visit);
}

function visitOperation(
  operation: Operation,
  [asked, answered]: readonly [Direction, Direction],
  visit: VisitCarrier,
): void {
  for (const parameter of operation.parameters) visitField(parameter, asked, visit);
  for (const media of operation.requestBody?.content ?? []) visitMedia(media, asked, visit);
  for (const response of operation.responses) {
    for (const header of response.headers) visitField(header, answered, visit);
    for (const media of response.content) visitMedia(media, answered, visit);
  }
  for (const callback of operation.callbacks)
    for (const inner of callback.operations) visitOperation(inner, ["either", "either"], visit);
  const { websocket } = operation;
  if (websocket) visitMedia(websocket.serverMessages, answered, visit);
  if (websocket?.clientMessages) visitMedia(websocket.clientMessages, asked, visit);
}

function visitField(
  { serialization, examples, origin }: Parameter | Header,
  direction: Direction,
  visit: VisitCarrier,
): void {
  if (serialization.kind === "content") visitMedia(serialization.content, direction, visit);
  else visit({ schema: serialization.schema, examples, direction, isText: true, isJson: false, origin });
}

function visitMedia(media: MediaType, direction: Direction, visit: VisitCarrier): void {
  const { schema, mediaType, origin } = media;
  if (schema === undefined) return;
  const isJson = /[/+]json\b/i.test(mediaType);
  // A text of another media type is the body as it travels.
  const examples = media.examples.filter(({ value }) => isJson || typeof value !== "string");
  visit({ schema, examples, direction, isText: false, isJson: /json$/i.test(mediaType), origin });
  for (const { headers } of media.encoding)
    for (const header of headers) visitField(header, direction, visit);
}

/** Every schema of the model, each once. */
function allSchemas(model: ApiModel): Set<Schema> {
  const found = new Set<Schema>();
  const add = (schema: Schema | undefined): void => {
    const stack = schema ? [schema] : [];
    for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
      if (found.has(part)) continue;
      found.add(part);
      stack.push(...innerSchemas(part));
    }
  };
  for (const { schema } of model.schemas) add(schema);
  forEachCarrier(model, ({ schema }) => add(schema));
  for (const { rpc } of model.operations) {
    for (const { params, result } of rpc?.methods ?? []) {
      add(params);
      add(result);
    }
  }
  return found;
}
