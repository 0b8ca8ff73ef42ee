/** Response headers and bodies that Prism cannot make of a contract by itself. */
import { isJsonObject } from "../source/json-pointer.ts";
import { exampleOrSample, headerText, resolveNode } from "./sample-text.ts";

type Node = { [key: string]: unknown };

/** How a message is cut and packed is up to the server that sends it. */
const framingHeader =
  /^(?:connection|keep-alive|trailer|upgrade|content-(?:encoding|length)|transfer-encoding)$/i;

export function dropFramingHeaders(response: Node): void {
  if (!isJsonObject(response["headers"])) return;
  for (const name of Object.keys(response["headers"])) {
    if (framingHeader.test(name)) delete response["headers"][name];
  }
}

/** Types of header values that Prism makes and checks itself. */
const textTypes: readonly unknown[] = ["string", "integer", "number"];

/** Gives a header that is no plain text its text, made of its example or its schema. */
export function writeHeader(header: Node, root: Node): void {
  if (header["$ref"] !== undefined) return;
  if (textTypes.includes(resolveNode(header["schema"], root)?.["type"])) return;
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

/** Gives bodies of media types that Prism does not write their text. */
export function writeBodies(response: Node, root: Node): void {
  if (!isJsonObject(response["content"])) return;
  for (const [mediaType, content] of Object.entries(response["content"])) {
    if (isJsonObject(content)) writeBody(mediaType.toLowerCase(), content, root);
  }
}

function writeBody(mediaType: string, content: Node, root: Node): void {
  const isWritten = /^application\/(?:[^;]*\+)?(?:json|xml)\s*(?:;|$)/.test(mediaType);
  const isEmpty = ["schema", "example", "examples"].every((key) => content[key] === undefined);
  if (isEmpty) content["example"] = isWritten ? null : "";
  if (isEmpty || isWritten) return;

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
