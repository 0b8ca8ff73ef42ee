/** What Prism finds wrong with a request or an answer, as lines that people read at a glance. */
import { isJsonObject } from "../../source/json-pointer.ts";

export interface Finding {
  readonly side: "request" | "response";
  /** No operation fits; nothing could be checked. */
  readonly isUnknownRoute: boolean;
  /** E.g. `request body /name: is required`. */
  readonly text: string;
}

/** Reads the header `sl-violations`; what it had no room for is missing, but never everything. */
export function findingsOfHeader(header: string | undefined): Finding[] {
  if (header === undefined) return [];
  const findings = violations(header).flatMap(findingOf);
  if (findings.length > 0) return findings;
  const side = /"location":\["response"/.test(header) ? "response" : "request";
  return [{ side, isUnknownRoute: false, text: `${side}: more is wrong than Prism can say` }];
}

/** Reads the list `validation` of a problem that Prism answers with; its places lack the side. */
export function findingsOfProblem(problem: { readonly [key: string]: unknown }): Finding[] {
  const { validation } = problem;
  if (!Array.isArray(validation)) return [];
  return validation.flatMap((item: unknown) => {
    if (!isJsonObject(item)) return [];
    const location = Array.isArray(item["location"]) ? item["location"] : [];
    const isPlaced = location[0] === "request" || location[0] === "response";
    return findingOf({ ...item, location: isPlaced ? location : ["request", ...location] });
  });
}

/** The list; of one that was cut, the items before the cut. */
function violations(header: string): unknown[] {
  let text = header.replace(/^Too many violations! /, "");
  let list = parsedList(text);
  while (list === undefined && text !== "") {
    text = text.slice(0, Math.max(0, text.lastIndexOf("},{")));
    list = parsedList(`${text}}]`);
  }
  return list ?? [];
}

function parsedList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return undefined;
  }
}

function findingOf(item: unknown): Finding[] {
  if (!isJsonObject(item) || !Array.isArray(item["location"])) return [];
  const [side, place, ...path] = item["location"].map(String);
  if (side !== "request" && side !== "response") return [];
  const message = String(item["message"] ?? "");
  const isUnknownRoute = message === "Selected route not found";
  return [{ side, isUnknownRoute, text: `${side} ${sentence(place, path, message, item["code"])}` }];
}

function sentence(
  place: string | undefined,
  path: readonly string[],
  message: string,
  code: unknown,
): string {
  if (place === undefined) return unplaced(message, code);
  const words = withoutPlace(message, place, path);
  const [, member] = /must have required property '(.*)'$/s.exec(words) ?? [];
  const [, extra] =
    /^must NOT have (?:additional|unevaluated) properties(?:; found|:) '(.*)'$/s.exec(words) ?? [];
  const name = member ?? extra;
  const inner = name === undefined ? path : [...path, name];
  const text = member === undefined ? (extra === undefined ? words : "is not allowed") : "is required";
  return `${place}${placeText(place, inner)}: ${text}`;
}

/** Bodies are trees and shown with pointers, everything else has names. */
function placeText(place: string, path: readonly string[]): string {
  if (path.length === 0) return "";
  return place === "body" ? ` ${path.map((key) => `/${key}`).join("")}` : ` ${path.join(".")}`;
}

/** Messages repeat the place: `Request body property name must be string`. */
function withoutPlace(message: string, place: string, path: readonly string[]): string {
  const noun = path.length === 0 ? "" : place === "body" ? "property " : "parameter ";
  const inner = path.length === 0 ? "" : `${path.join(".").trim()} `;
  for (const context of ["Request", "Response"]) {
    const start = `${context} ${place} ${noun}${inner}`;
    if (message.startsWith(start)) return message.slice(start.length);
  }
  return message;
}

function unplaced(message: string, code: unknown): string {
  if (message === "Selected route not found") return "path: no operation has this path and method";
  if (message === "Body parameter is required") return "body: is required";
  if (code === 401) return "credentials: are missing or of the wrong kind";
  const [, supported] = /^Supported content types: (.*)$/s.exec(message) ?? [];
  if (supported !== undefined)
    return `header content-type: must be one of ${supported.replaceAll(",", ", ")}`;
  const [, received, declared] =
    /^The received media type "(.*)" does not match .*?: (.*)$/s.exec(message) ?? [];
  if (received !== undefined) return `header content-type: '${received}' is not declared, only ${declared}`;
  const [, statuses] = /^Unable to match the returned status code .*: (.*)$/s.exec(message) ?? [];
  if (statuses !== undefined) return `status: is not declared, only ${statuses.replaceAll(",", ", ")}`;
  return message.replace(/^(?:Request|Response) /, "");
}
