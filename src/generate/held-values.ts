/**
 * Values that programs hold otherwise than they travel: a date-time is text on the wire and may be a `Date` in a
 * program, a 64-bit integer a number in JSON and a `bigint`. A target that offers the choice asks here which schemas it
 * concerns; types, validators and whatever else speaks of the wire do not change.
 */
import type { ApiModel, JsonValue, Property, Schema, SchemaId } from "../model/model.ts";
import { type FilledDefaults, findDefaults } from "./filled-defaults.ts";
import { addTo, type Direction, forEachPart, type Shapes } from "./shapes.ts";

/** How a program holds values. By default it holds them as they travel. */
export interface ConversionOptions {
  /** Of the format `date-time`. A `date` names no instant, and stays text. */
  readonly dates: "string" | "Date";
  /** Integers of the format `int64`. */
  readonly int64: "number" | "bigint";
}

/** How a server holds values. */
export interface ValueOptions extends ConversionOptions {
  /** Absent members of requests get the `default` of their schema. */
  readonly defaults: boolean;
}

export interface HeldValues {
  /** What the schema's own values become; undefined when they stay what they are. */
  kind(schema: Schema): "date-time" | "int64" | undefined;
  /** What an absent member of a request becomes; undefined when it stays absent. */
  fallback(property: Property): JsonValue | undefined;
  /** The schema, or something in it, has such values, or such members where it is part of a request. */
  differs(schema: Schema, direction: Direction): boolean;
  differsById(id: SchemaId, direction: Direction): boolean;
  /** The shapes of a schema, of which a request has one of its own also where members are filled in. */
  readonly shapes: Shapes;
  /** Values of some schemas change, beside what is filled in. */
  readonly converts: boolean;
  /** Something is filled in somewhere. */
  readonly fills: boolean;
  /** Nothing differs anywhere. */
  readonly isEmpty: boolean;
}

export function createHeldValues(
  model: ApiModel,
  { dates, int64, defaults }: ValueOptions,
  shapes: Shapes,
): HeldValues {
  const filled: FilledDefaults = defaults ? findDefaults(model, shapes) : new Map();

  function kind(schema: Schema): "date-time" | "int64" | undefined {
    if (schema.kind === "string" && schema.format === "date-time" && dates === "Date") return "date-time";
    return schema.kind === "integer" && schema.format === "int64" && int64 === "bigint" ? "int64" : undefined;
  }

  const converted = createReach(model, (part) => kind(part) !== undefined);
  const completed = createReach(
    model,
    (part) => part.kind === "object" && part.properties.some((property) => filled.has(property)),
  );
  return {
    kind,
    fallback: (property) => filled.get(property),
    differs: (schema, direction) =>
      converted.has(schema) || (direction === "request" && completed.has(schema)),
    differsById: (id, direction) =>
      converted.ids.has(id) || (direction === "request" && completed.ids.has(id)),
    shapes: {
      ...shapes,
      differs: (schema) => shapes.differs(schema) || completed.has(schema),
      differsById: (id) => shapes.differsById(id) || completed.ids.has(id),
    },
    converts: dates === "Date" || int64 === "bigint",
    fills: filled.size > 0,
    isEmpty: dates === "string" && int64 === "number" && filled.size === 0,
  };
}

/** Schemas that have a part of some kind, through whatever references. */
interface Reach {
  readonly ids: ReadonlySet<SchemaId>;
  has(schema: Schema): boolean;
}

function createReach({ schemas }: ApiModel, isMeant: (part: Schema) => boolean): Reach {
  const users = new Map<SchemaId, SchemaId[]>();
  const ids = new Set<SchemaId>();
  const queue: SchemaId[] = [];
  for (const { id, schema } of schemas) {
    forEachPart(schema, (part) => {
      if (part.kind === "ref") addTo(users, part.target, id);
      if (isMeant(part)) queue.push(id);
    });
  }
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (ids.has(id)) continue;
    ids.add(id);
    queue.push(...(users.get(id) ?? []));
  }

  function has(schema: Schema): boolean {
    let result = false;
    forEachPart(schema, (part) => {
      if (isMeant(part) || (part.kind === "ref" && ids.has(part.target))) result = true;
    });
    return result;
  }

  return { ids, has };
}
