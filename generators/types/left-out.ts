/** What `schema.ts` lacks of a contract of OpenAPI 3.2, because openapi-typescript is given it in words of 3.1. */
import {
  type ApiModel,
  diagnostic,
  forEachPart,
  type MediaType,
  type Operation,
  type Origin,
  type PlanContext,
  type Schema,
} from "../../src/index.ts";

const knownMethods = new Set(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]);

export function reportLeftOut({ operations, schemas }: ApiModel, { report }: PlanContext): void {
  const reason = "openapi-typescript knows OpenAPI 3.1 only";
  const tell = (what: string, origin: Origin): void => {
    report(diagnostic("unsupported/left-out", { what, where: "schema.ts", reason }, { origin }));
  };
  const visit = (schema: Schema): void => {
    forEachPart(schema, (part) => {
      const discriminator = part.kind === "union" || part.kind === "object" ? part.discriminator : undefined;
      if (discriminator?.fallback) tell("A discriminator with 'defaultMapping'", part.origin);
    });
  };
  for (const { schema } of schemas) visit(schema);
  for (const operation of operations) {
    const { method, path, parameters, origin } = operation;
    if (!knownMethods.has(method)) tell(`${method} ${path.raw}`, origin);
    for (const { in: location, name, origin: place } of parameters)
      if (location === "querystring") tell(`The querystring parameter '${name}'`, place);
    for (const { schema, itemSchema, origin: place } of contentOf(operation)) {
      if (schema) visit(schema);
      if (itemSchema) tell("'itemSchema'", place);
    }
  }
}

function contentOf({ requestBody, responses }: Operation): MediaType[] {
  return [requestBody, ...responses].flatMap((part) => part?.content ?? []);
}
