/** Requests that a server has to refuse: something required is missing. */

import {
  isMembers,
  type JsonObject,
  type JsonValue,
  type Operation,
  type SecurityScheme,
  stringLiteral,
} from "../../src/index.ts";
import { credentialLimit, limits, missingMemberLimit, missingParameterLimit } from "./limits.ts";
import type { PlannedInput, Untested, Workshop } from "./plan-input.ts";

export interface PlannedRefusals {
  /** Names of input members, as literals: parameters, and the body as a whole. */
  readonly inputs: readonly string[];
  /** Names of body members, as literals. */
  readonly members: readonly string[];
  /** The operation asks for credentials. */
  readonly credentials: boolean;
  readonly untested: readonly Untested[];
}

export function planRefusals(
  operation: Operation,
  input: PlannedInput,
  schemes: readonly SecurityScheme[],
  workshop: Workshop,
): PlannedRefusals {
  const untested: Untested[] = [];
  const inputs: string[] = [];
  for (const parameter of operation.parameters) {
    // Without a path parameter there is no path.
    if (!parameter.required || parameter.in === "path") continue;
    const key = workshop.context.names.parameter(operation, parameter);
    const limit = missingParameterLimit(parameter, input.value[key] ?? null);
    const what = `a request without the ${parameter.in} parameter '${parameter.name}'`;
    if (limit) untested.push({ what, why: limits[limit] });
    else inputs.push(key);
  }
  if (operation.requestBody?.required) inputs.push("body");
  const members = requiredMembers(operation, input.value, workshop, untested);
  const isProtected =
    operation.security.length > 0 && operation.security.every(({ schemes: all }) => all.length > 0);
  const limit = isProtected ? credentialLimit(operation, schemes) : undefined;
  if (limit) untested.push({ what: "a request without credentials", why: limits[limit] });
  return {
    inputs: inputs.map(stringLiteral),
    members: members.map(stringLiteral),
    credentials: isProtected && !limit,
    untested,
  };
}

/** The members of the good body that it is not good without. */
function requiredMembers(
  operation: Operation,
  { body, contentType }: JsonObject,
  { lenient }: Workshop,
  untested: Untested[],
): string[] {
  const content = operation.requestBody?.content ?? [];
  const media = content.find(({ mediaType }) => mediaType === contentType) ?? content[0];
  const schema = media?.schema;
  if (media === undefined || schema === undefined || body === undefined || !isMembers(body)) return [];
  const names = Object.keys(body);
  return names.filter((name) => {
    if (lenient.accepts(schema, omit(body, name))) return false;
    const limit = missingMemberLimit(operation, media, names.length - 1);
    if (limit) untested.push({ what: `a body without '${name}'`, why: limits[limit] });
    return limit === undefined;
  });
}

function omit(value: JsonObject, member: string): JsonValue {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== member));
}
