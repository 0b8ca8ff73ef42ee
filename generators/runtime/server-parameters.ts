/** The parameters of an operation: from the texts of a request to checked values. */
import type { Fields, Member, Style } from "./decode.ts";
import type { Shape, ValueRules } from "./held-values.ts";
import { getMember, setMember } from "./own-members.ts";
import type { NotedFields } from "./server-fields.ts";
import { coerce, DecodeError, type Hint } from "./server-hints.ts";
import type { Issue, Schema } from "./validation.ts";

/** `querystring` is the whole query as one document. */
export type ParameterLocation = "path" | "query" | "querystring" | "header" | "cookie";

export interface Parameter {
  readonly in: ParameterLocation;
  readonly name: string;
  /** Name in the handler's input, where it differs. */
  readonly key?: string;
  readonly style: Style;
  readonly explode?: boolean;
  readonly hint?: Hint;
  /** Of a form in the whole query: the members that are more than text. */
  readonly members?: readonly Member[];
  /** Where in a document are values that the handler holds otherwise than they travel. */
  readonly shape?: Shape;
  readonly required?: boolean;
  /** Value of an absent parameter. */
  readonly default?: unknown;
  readonly lenient?: Leniency;
}

/** An unusable value never fails the request: the default, or nothing, takes its place. */
export interface Leniency {
  /** A number above is cut to it. */
  readonly maximum?: number;
  /** Only whole numbers are numbers here. */
  readonly integer?: boolean;
}

/** Schemas of parameters, by location and name. */
export type ParameterSchemas = Readonly<
  Partial<Record<ParameterLocation, Readonly<Record<string, Schema<unknown>>>>>
>;

/** Without schemas, what came is taken as it is. */
export interface ParameterRules {
  readonly schemas: ParameterSchemas | undefined;
  readonly values: ValueRules | undefined;
}

/** Adds the parameters' values to the handler's input. */
export function readParameters(
  input: object,
  parameters: readonly Parameter[],
  places: Readonly<Record<ParameterLocation, Fields>>,
  rules: ParameterRules,
  issues: Issue[],
): void {
  for (const parameter of parameters) {
    const before = issues.length;
    const fields = places[parameter.in];
    let value = readParameter(parameter, fields, rules, issues);
    if (parameter.lenient && issues.length > before) {
      value = relent(parameter, parameter.lenient, fields);
      issues.length = before;
    }
    if (value === undefined && issues.length === before) value = absent(parameter, rules.values, issues);
    if (value !== undefined) setMember(input, parameter.key ?? parameter.name, value);
  }
}

function readParameter(
  { in: place, name, style, hint = "string", explode = false, members, shape }: Parameter,
  fields: Fields,
  { schemas, values }: ParameterRules,
  issues: Issue[],
): unknown {
  let value: unknown;
  try {
    value = style(fields, name, hint, explode, members);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const { message } = error;
    issues.push({ path: [place, name], code: "malformed", message, params: { reason: message } });
    return undefined;
  }
  if (value === undefined) return value;
  const schema = getMember(schemas?.[place], name);
  const sent = values ? values.toWire(value) : value;
  if (schema === undefined || schema.is(sent)) {
    return values && shape ? values.hold(value, shape, undefined, [place, name], issues) : value;
  }
  schema.checkAt(sent, [place, name], issues);
  return undefined;
}

/** Adds an issue for each name in the query that no parameter has taken and that carries no credentials. */
export function refuseUnknown(query: NotedFields, credentials: readonly string[], issues: Issue[]): void {
  for (const name of query.unread()) {
    if (credentials.includes(name)) continue;
    const message = "is not a parameter of this operation";
    issues.push({ path: ["query", name], code: "unknown", message, params: { property: name } });
  }
}

function relent(
  { name, hint = "string" }: Parameter,
  { maximum, integer }: Leniency,
  fields: Fields,
): unknown {
  const [text = ""] = fields.all(name);
  const number = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (maximum === undefined || !(number > maximum)) return undefined;
  return integer && !Number.isInteger(number) ? undefined : coerce(String(maximum), hint);
}

function absent(
  { in: place, name, required, default: value, shape }: Parameter,
  values: ValueRules | undefined,
  issues: Issue[],
): unknown {
  if (value !== undefined) {
    // Every request gets its own copy: a handler may change it.
    const copy = typeof value === "object" ? structuredClone(value) : value;
    return values && shape ? values.hold(copy, shape, undefined, [place, name], issues) : copy;
  }
  if (required) {
    const params = { property: name };
    issues.push({ path: [place, name], code: "required", message: "is required", params });
  }
  return undefined;
}
