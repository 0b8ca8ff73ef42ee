/**
 * What Prism 5.14.2 cannot hold, and what it is given instead. Each entry names one fault, was measured, and has a
 * test of that name; an entry that a later Prism no longer needs goes away here.
 */
import type { NodeKind } from "../contract/grammar.ts";
import { forgoMisreadings, ignoreHeader, letPass, stateDefaults } from "./prism-parameters.ts";
import { dropFramingHeaders, writeBodies, writeHeader } from "./prism-responses.ts";
import {
  dropDuplicates,
  dropIdleNullable,
  loosenDiscriminated,
  makePatternsStrict,
  requireNothingReadOnly,
} from "./prism-schemas.ts";

/** A node of our own copy of the document. */
type Node = { [key: string]: unknown };

export interface PrismException {
  readonly name: string;
  /** What Prism does when it is given the contract as it is. */
  readonly fault: string;
  readonly kind: NodeKind;
  /** Changes a node in place. */
  adapt(node: Node, root: Node): void;
}

const jsonSchema = "https://json-schema.org/draft/2020-12/schema";

export const prismExceptions: readonly PrismException[] = [
  {
    name: "json-schema-dialect",
    fault: "reads schemas of 3.1 as draft 7: rejects valid tuples, ignores `dependent*` and `unevaluated*`",
    kind: "openapi",
    adapt(root) {
      if (String(root["openapi"]).startsWith("3.1")) root["jsonSchemaDialect"] = jsonSchema;
    },
  },
  {
    name: "schema-dialect",
    fault: "accepts every value for a schema whose own `$schema` it does not know",
    kind: "schema",
    adapt(schema) {
      delete schema["$schema"];
    },
  },
  {
    name: "nullable",
    fault: "accepts every value for a schema with `nullable` beside no `type`",
    kind: "schema",
    adapt: dropIdleNullable,
  },
  {
    name: "pattern",
    fault: "accepts every value for a schema with a pattern that does not compile in Unicode mode",
    kind: "schema",
    adapt: makePatternsStrict,
  },
  {
    name: "duplicates",
    fault: "accepts every value for a schema that lists a value or a name twice",
    kind: "schema",
    adapt: dropDuplicates,
  },
  {
    name: "read-only",
    fault: "asks for required `readOnly` members in requests, inside of branches",
    kind: "schema",
    adapt: requireNothingReadOnly,
  },
  {
    name: "discriminator",
    fault: "ignores discriminators, so `oneOf` refuses a value that two variants would accept",
    kind: "schema",
    adapt: loosenDiscriminated,
  },
  {
    name: "reference-siblings",
    fault:
      "asks for a parameter that is optional when `required` stands beside its `$ref`, where it means nothing",
    kind: "parameter",
    adapt(parameter) {
      if (typeof parameter["$ref"] === "string") delete parameter["required"];
    },
  },
  {
    name: "ignored-header",
    fault:
      "asks for header parameters that the specification ignores: `Accept`, `Authorization`, `Content-Type`",
    kind: "parameter",
    adapt: ignoreHeader,
  },
  {
    name: "lenient-parameter",
    fault: "refuses what a parameter with `x-lenient` may hold",
    kind: "parameter",
    adapt: letPass,
  },
  {
    name: "parameter-defaults",
    fault: "reads a list in the query as `explode: false` when the contract says nothing about it",
    kind: "parameter",
    adapt: stateDefaults,
  },
  {
    name: "structured-parameter",
    fault:
      "crashes on lists in headers and paths; misreads tuples, maps, composed schemas and lists in other styles",
    kind: "parameter",
    adapt: forgoMisreadings,
  },
  {
    name: "http-scheme",
    fault:
      "asks nothing of HTTP schemes that it does not know, and of Digest more than a first request can have",
    kind: "securityScheme",
    adapt(scheme) {
      if (scheme["type"] !== "http" || /^(?:basic|bearer)$/i.test(String(scheme["scheme"]))) return;
      Object.assign(scheme, { type: "apiKey", in: "header", name: "Authorization" });
      delete scheme["scheme"];
    },
  },
  {
    name: "response-header",
    fault: "dies of an array or object in a response header, sends `null` for a boolean or `content`",
    kind: "header",
    adapt: writeHeader,
  },
  {
    name: "framing-header",
    fault:
      "sends the contract's or an invented `Content-Length` or `Content-Encoding` with a body of its own",
    kind: "response",
    adapt: dropFramingHeaders,
  },
  {
    name: "response-body",
    fault:
      "answers 500 when a body that is neither JSON nor XML is no text, and sends nothing as JSON without schema",
    kind: "response",
    adapt: writeBodies,
  },
  {
    name: "callbacks",
    fault: "sends requests to the URLs that callbacks name",
    kind: "operation",
    adapt(operation) {
      delete operation["callbacks"];
    },
  },
];
