/** XML bodies are texts; what a contract says about their inside is lost, and told. */
import {
  type ApiModel,
  diagnostic,
  isXml,
  type MediaType,
  type PlanContext,
  type Schema,
} from "../../src/index.ts";

export function reportXmlBodies({ operations, schemas }: ApiModel, { report }: PlanContext): void {
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const saysMore = (schema: Schema | undefined): boolean => {
    const target = schema?.kind === "ref" ? byId.get(schema.target) : schema;
    return target !== undefined && target.kind !== "string" && target.kind !== "any";
  };
  for (const { requestBody, responses } of operations) {
    const content: MediaType[] = [requestBody, ...responses].flatMap((part) => part?.content ?? []);
    for (const { mediaType, schema, origin } of content)
      if (isXml(mediaType) && saysMore(schema))
        report(diagnostic("unsupported/xml", { mediaType }, { origin }));
  }
}
