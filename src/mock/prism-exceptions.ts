/**
 * What Prism 5.14.2 cannot hold, and what it is given instead. Each entry names one fault, was measured, and has a
 * test of that name; an entry that a later Prism no longer needs goes away here.
 */
import type { NodeKind } from "../contract/grammar.ts";
import { isJsonObject } from "../source/json-pointer.ts";
import { forgoMisreadings, stateDefaults } from "./prism-parameters.ts";
import { exampleOrSample, headerText, resolveNode } from "./sample-text.ts";

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
    name: "discriminator",
    fault: "ignores discriminators, so `oneOf` refuses a value that two variants would accept",
    kind: "schema",
    adapt(schema) {
      if (schema["discriminator"] === undefined || !schema["oneOf"] || schema["anyOf"]) return;
      schema["anyOf"] = schema["oneOf"];
      delete schema["oneOf"];
    },
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
      "crashes on lists in headers and paths, refuses tuples, maps, composed schemas and `spaceDelimited`",
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
    adapt: adaptHeader,
  },
  {
    name: "framing-header",
    fault:
      "sends the contract's or an invented `Content-Length` or `Content-Encoding` with a body of its own",
    kind: "response",
    adapt(response) {
      if (!isJsonObject(response["headers"])) return;
      for (const name of Object.keys(response["headers"])) {
        if (framingHeader.test(name)) delete response["headers"][name];
      }
    },
  },
  {
    name: "response-body",
    fault:
      "answers 500 when a body that is neither JSON nor XML is no text, and sends nothing as JSON without schema",
    kind: "response",
    adapt: adaptResponse,
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

const jsonSchema = "https://json-schema.org/draft/2020-12/schema";

/** How a message is cut and packed is up to the server that sends it. */
const framingHeader =
  /^(?:connection|keep-alive|trailer|upgrade|content-(?:encoding|length)|transfer-encoding)$/i;

/** Types of header values that Prism makes and checks itself. */
const textTypes: readonly unknown[] = ["string", "integer", "number"];

function adaptHeader(header: Node, root: Node): void {
  if (header["$ref"] !== undefined || textTypes.includes(resolveNode(header["schema"], root)?.["type"]))
    return;
  const content = isJsonObject(header["content"])
    ? Object.values(header["content"]).find(isJsonObject)
    : undefined;
  header["example"] = content
    ? headerText(JSON.stringify(exampleOrSample(content, root)), false)
    : headerText(exampleOrSample(header, root), header["explode"] === true);
  header["schema"] = { type: "string" };
  delete header["examples"];
  delete header["content"];
}

function adaptResponse(response: Node, root: Node): void {
  if (!isJsonObject(response["content"])) return;
  for (const [mediaType, content] of Object.entries(response["content"])) {
    if (isJsonObject(content)) adaptContent(mediaType.toLowerCase(), content, root);
  }
}

function adaptContent(mediaType: string, content: Node, root: Node): void {
  const structured = /^application\/(?:[^;]*\+)?(?:json|xml)\s*(?:;|$)/.test(mediaType);
  const empty = ["schema", "example", "examples"].every((key) => content[key] === undefined);
  if (empty) content["example"] = structured ? null : "";
  if (empty || structured) return;

  if (isJsonObject(content["examples"])) {
    const texts = Object.entries(content["examples"]).map(([name, example]) => {
      const value = resolveNode(example, root)?.["value"];
      return [name, value === undefined ? example : { value: bodyText(mediaType, value) }];
    });
    content["examples"] = Object.fromEntries(texts);
  }
  const sample = exampleOrSample(content, root);
  if (typeof sample === "string" && !isJson(mediaType)) return;
  if (content["examples"] === undefined) content["example"] = bodyText(mediaType, sample);
  content["schema"] = { type: "string" };
}

/** Of any kind: Prism takes only those below `application` for JSON. */
function isJson(mediaType: string): boolean {
  return /[/+]json\s*(?:;|$)/.test(mediaType);
}

function bodyText(mediaType: string, value: unknown): string {
  if (typeof value === "string" && !isJson(mediaType)) return value;
  const json = JSON.stringify(value);
  if (mediaType.startsWith("text/event-stream")) return `data: ${json}\n\n`;
  return /jsonl|ndjson|json-seq/.test(mediaType) ? `${json}\n` : json;
}
