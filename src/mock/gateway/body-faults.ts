/**
 * What is wrong with a body before any contract is asked: Prism does not survive every text that claims to be JSON, a
 * form or multipart. A fault is told with its place, the way a compiler would.
 */

import { parseJson } from "../../source/json-document.ts";
import { multipartFault } from "./multipart-faults.ts";
import { type Problem, problem } from "./problem.ts";

/** The first fault of a body, decoded from its `Content-Encoding`; undefined when it can be read. */
export function bodyFault(contentType: string | undefined, body: Buffer): Problem | undefined {
  if (contentType === undefined || body.length === 0) return undefined;
  const stated = readContentType(contentType);
  if (stated === undefined) {
    const detail = `the header 'Content-Type: ${contentType}' names no media type`;
    return problem(415, "Malformed Content-Type", detail);
  }
  const { mediaType, charset } = stated;
  if (charset !== undefined && !isCharset(charset)) {
    return problem(415, "Unknown charset", `there is no charset '${charset}'`);
  }
  if (/[/+]json$/.test(mediaType)) return jsonFault(body, charset);
  if (mediaType === "application/x-www-form-urlencoded") return formFault(body);
  if (mediaType.startsWith("multipart/")) {
    const fault = multipartFault(contentType, body, mediaType === "multipart/form-data");
    return fault === undefined ? undefined : problem(400, "Malformed multipart body", fault);
  }
  return undefined;
}

interface ContentType {
  /** In lower case and without parameters. */
  readonly mediaType: string;
  readonly charset: string | undefined;
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameter = `\\s*;\\s*${token}=(?:${token}|"(?:[^"\\\\]|\\\\.)*")`;
const contentTypePattern = new RegExp(`^\\s*(${token}/${token})((?:${parameter})*)\\s*$`);
const charsetPattern = /;\s*charset=(?:"([^"]*)"|([^\s;]*))/i;

/** Undefined for a header that is no media type (RFC 9110, section 8.3.1). */
function readContentType(header: string): ContentType | undefined {
  const [, mediaType, parameters = ""] = contentTypePattern.exec(header) ?? [];
  if (mediaType === undefined) return undefined;
  const [, quoted, plain] = charsetPattern.exec(parameters) ?? [];
  return { mediaType: mediaType.toLowerCase(), charset: quoted ?? plain };
}

function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

/** Also for a body that is only space: it claims to be JSON. */
function jsonFault(body: Buffer, charset = "utf-8"): Problem | undefined {
  const title = "Malformed JSON body";
  if (!/^(?:utf-?8|us-ascii)$/i.test(charset)) return problem(415, title, `JSON is UTF-8, not '${charset}'`);
  const text = utf8Text(body);
  if (text === undefined) return problem(400, title, "the body is not UTF-8 text");
  const parsed = parseJson(text, "");
  if ("value" in parsed) return undefined;
  const { message, range } = parsed.problem;
  const place = range ? ` at line ${range.line}, column ${range.column}` : "";
  return problem(400, title, `${message.replace(/^JSON: /, "")}${place}`);
}

function formFault(body: Buffer): Problem | undefined {
  const title = "Malformed form body";
  const text = utf8Text(body);
  if (text === undefined) return problem(400, title, "the body is not UTF-8 text");
  for (const [index, pair] of text.split("&").entries()) {
    const [broken] = /%(?![0-9a-fA-F]{2}).{0,2}/s.exec(pair) ?? [];
    const place = `in field ${index + 1}`;
    if (broken !== undefined) return problem(400, title, `'${broken}' ${place} is no percent escape`);
    if (!isDecodable(pair)) return problem(400, title, `the percent escapes ${place} are no UTF-8 text`);
  }
  return undefined;
}

function utf8Text(body: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
