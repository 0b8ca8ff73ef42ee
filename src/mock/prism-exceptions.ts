/**
 * What Prism 5.14.2 cannot hold. Each entry is one fault and has a test that meets it on Prism without our help, and not
 * with it; an entry that a later Prism no longer needs goes away here.
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
  /** What Prism does when it is given the contract as it is. */
  readonly fault: string;
  readonly kind: NodeKind;
  /** Changes a node in place. */
  adapt(node: Node, root: Node): void;
}

/** Faults that the process around Prism guards against, because no change of a contract would help. */
export const prismGuards = {
  "data-reference": "follows a `$ref` that is data in an example, to other hosts too",
  "inner-crash": "dies of exceptions of its own, as with a multipart part that has no name",
  "violation-name": "dies of a finding about a member whose name no header can hold",
};

function dropExtensions(paths: Node): void {
  for (const key of Object.keys(paths)) if (!key.startsWith("/")) delete paths[key];
}

const jsonSchema = "https://json-schema.org/draft/2020-12/schema";

/** Faults that Prism does not have on a contract that was changed a little. */
export const prismExceptions = {
  "json-schema-dialect": {
    fault: "reads schemas of 3.1 as draft 7: rejects valid tuples, ignores `dependent*` and `unevaluated*`",
    kind: "openapi",
    adapt(root) {
      if (String(root["openapi"]).startsWith("3.1")) root["jsonSchemaDialect"] = jsonSchema;
    },
  },
  "schema-dialect": {
    fault: "accepts every value for a schema whose own `$schema` it does not know",
    kind: "schema",
    adapt(schema) {
      delete schema["$schema"];
    },
  },
  nullable: {
    fault: "accepts every value for a schema with `nullable` beside no `type`",
    kind: "schema",
    adapt: dropIdleNullable,
  },
  pattern: {
    fault: "accepts every value for a schema with a pattern that does not compile in Unicode mode",
    kind: "schema",
    adapt: makePatternsStrict,
  },
  duplicates: {
    fault: "accepts every value for a schema that lists a value or a name twice",
    kind: "schema",
    adapt: dropDuplicates,
  },
  "read-only": {
    fault: "asks for required `readOnly` members in requests, inside of branches",
    kind: "schema",
    adapt: requireNothingReadOnly,
  },
  discriminator: {
    fault: "ignores discriminators, so `oneOf` refuses a value that two variants would accept",
    kind: "schema",
    adapt: loosenDiscriminated,
  },
  "reference-siblings": {
    fault:
      "asks for a parameter that is optional when `required` stands beside its `$ref`, where it means nothing",
    kind: "parameter",
    adapt(parameter) {
      if (typeof parameter["$ref"] === "string") delete parameter["required"];
    },
  },
  "ignored-header": {
    fault:
      "asks for header parameters that the specification ignores: `Accept`, `Authorization`, `Content-Type`",
    kind: "parameter",
    adapt: ignoreHeader,
  },
  "lenient-parameter": {
    fault: "refuses what a parameter with `x-lenient` may hold",
    kind: "parameter",
    adapt: letPass,
  },
  "parameter-defaults": {
    fault: "reads a list in the query as `explode: false` when the contract says nothing about it",
    kind: "parameter",
    adapt: stateDefaults,
  },
  "structured-parameter": {
    fault:
      "crashes on a list in a path and on a missing one in a header; misreads tuples, maps, composed schemas and other styles",
    kind: "parameter",
    adapt: forgoMisreadings,
  },
  "http-scheme": {
    fault:
      "asks nothing of HTTP schemes that it does not know, and of Digest more than a first request can have",
    kind: "securityScheme",
    adapt(scheme) {
      if (scheme["type"] !== "http" || /^(?:basic|bearer)$/i.test(String(scheme["scheme"]))) return;
      Object.assign(scheme, { type: "apiKey", in: "header", name: "Authorization" });
      delete scheme["scheme"];
    },
  },
  "response-header": {
    fault: "crashes on an array or object in a response header, sends `null` for a boolean or `content`",
    kind: "header",
    adapt: writeHeader,
  },
  "framing-header": {
    fault:
      "sends the contract's or an invented `Content-Length` or `Content-Encoding` with a body of its own",
    kind: "response",
    adapt: dropFramingHeaders,
  },
  "response-body": {
    fault:
      "answers 500 when a body that is neither JSON nor XML is no text, and sends nothing as JSON without schema",
    kind: "response",
    adapt: writeBodies,
  },
  "path-extension": {
    fault: "takes `x-…` members of `paths` for operations, and then answers every request with 500",
    kind: "paths",
    adapt: dropExtensions,
  },
  callbacks: {
    fault: "sends requests to the URLs that callbacks name",
    kind: "operation",
    adapt(operation) {
      delete operation["callbacks"];
    },
  },
} as const satisfies Readonly<Record<string, PrismException>>;

export type PrismExceptionName = keyof typeof prismExceptions;
