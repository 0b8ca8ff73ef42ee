/**
 * Values that programs hold otherwise than they travel: a date-time is text on the wire and may be a `Date` in a
 * program, a 64-bit integer a number in JSON and a `bigint`. A target that offers the choice asks here which schemas it
 * concerns; types, validators and whatever else speaks of the wire do not change.
 */
import type { ApiModel, Schema, SchemaId } from "../model/model.ts";
import { addTo, forEachPart } from "./shapes.ts";

/** How a program holds values. By default it holds them as they travel. */
export interface ValueOptions {
  /** Of the format `date-time`. A `date` names no instant, and stays text. */
  readonly dates: "string" | "Date";
  /** Integers of the format `int64`. */
  readonly int64: "number" | "bigint";
}

export interface HeldValues {
  /** What the schema's own values become; undefined when they stay what they are. */
  kind(schema: Schema): "date-time" | "int64" | undefined;
  /** The schema, or something in it, has such values. */
  differs(schema: Schema): boolean;
  differsById(id: SchemaId): boolean;
  /** Nothing differs anywhere. */
  readonly isEmpty: boolean;
}

export function createHeldValues({ schemas }: ApiModel, { dates, int64 }: ValueOptions): HeldValues {
  function kind(schema: Schema): "date-time" | "int64" | undefined {
    if (schema.kind === "string" && schema.format === "date-time" && dates === "Date") return "date-time";
    return schema.kind === "integer" && schema.format === "int64" && int64 === "bigint" ? "int64" : undefined;
  }

  const users = new Map<SchemaId, SchemaId[]>();
  const differing = new Set<SchemaId>();
  const queue: SchemaId[] = [];
  for (const { id, schema } of schemas) {
    forEachPart(schema, (part) => {
      if (part.kind === "ref") addTo(users, part.target, id);
      if (kind(part) !== undefined) queue.push(id);
    });
  }
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (differing.has(id)) continue;
    differing.add(id);
    queue.push(...(users.get(id) ?? []));
  }

  return {
    kind,
    differs(schema) {
      let result = false;
      forEachPart(schema, (part) => {
        if (kind(part) !== undefined || (part.kind === "ref" && differing.has(part.target))) result = true;
      });
      return result;
    },
    differsById: (id) => differing.has(id),
    isEmpty: dates === "string" && int64 === "number",
  };
}
