/** Headers on their way through the gateway, as name and value pairs in the spelling and order of the sender. */
import type { IncomingMessage } from "node:http";

export type Header = readonly [name: string, value: string];

/** They describe one connection (RFC 9110, section 7.6.1) and end with it. */
const hopByHop = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** What the sender means for the other end: neither hop-by-hop headers nor those that `Connection` names. */
export function endToEndHeaders(message: IncomingMessage): Header[] {
  const all = pairs(message.rawHeaders);
  const named = all
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.split(",").map((token) => token.trim().toLowerCase()));
  const dropped = new Set([...hopByHop, ...named]);
  return all.filter(([name]) => !dropped.has(name.toLowerCase()));
}

export function withoutHeaders(headers: readonly Header[], ...names: string[]): Header[] {
  return headers.filter(([name]) => !names.includes(name.toLowerCase()));
}

/** The first value of a header. */
export function headerValue(headers: readonly Header[], name: string): string | undefined {
  return headers.find((header) => header[0].toLowerCase() === name)?.[1];
}

/** As `writeHead` and `request` take headers whose names may repeat. */
export function flatHeaders(headers: readonly Header[]): string[] {
  return headers.flat();
}

function pairs(raw: readonly string[]): Header[] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [
    raw[2 * index] ?? "",
    raw[2 * index + 1] ?? "",
  ]);
}
