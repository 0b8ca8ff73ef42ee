/** A contract in the internal dialect: OpenAPI 3.2 with JSON Schema 2020-12, whatever version it was written in. */
import type { Origin } from "../diagnostics/diagnostic.ts";
import type { JsonNode } from "./upgrade.ts";

export interface Contract {
  /** As stated, e.g. `3.0.3`. */
  readonly stated: string;
  readonly root: JsonNode;
  /** File of the root document as shown to the user. */
  readonly file: string;
  /** Where a node of the upgraded tree stands in what the user wrote. */
  originOf(node: object): Origin;
  /** Where a schema means something else than by itself, by dynamic references in it: the schema that decides. */
  variantOf?(node: object): Origin | undefined;
  /** The upgraded node that a node's reference means; undefined when it holds none. */
  targetOf(node: object): JsonNode | undefined;
  /** The whole contract as one plain document in its own version, 2.0 in its upgraded form, for foreign tools. */
  bundle(): Record<string, unknown>;
  /** The upgraded node that an entry of a discriminator's mapping means; without a value, its `defaultMapping`. */
  mappingTarget(discriminator: object, value?: string): JsonNode | undefined;
  /** The upgraded security scheme that a requirement names by its address. */
  schemeTarget(requirement: object, name: string): JsonNode | undefined;
}
