/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Parts of files (RFC 9110 §14): where the contract declares 206, a `Range` header cuts what the handler gives whole. */
import type { Outgoing } from "./server-exchange.ts";

type Header = (name: string) => string | undefined;

/** The answer to a request with `Range`; the whole one where there is nothing to cut. */
export function cutRange(whole: Outgoing, header: Header): Outgoing {
  const { status, headers, body } = whole;
  if (status !== 200 || !(body instanceof Blob || body instanceof Uint8Array)) return whole;
  const size = body instanceof Blob ? body.size : body.byteLength;
  const offer: Outgoing = { status, headers: [...headers, ["accept-ranges", "bytes"]], body };
  const range = isCurrent(whole, header("if-range")) ? readRange(header("range"), size) : undefined;
  if (range === undefined) return offer;
  if (range === "unsatisfiable") return { status: 416, headers: [["content-range", `bytes */${size}`]] };
  const { start, end } = range;
  return {
    status: 206,
    headers: [...offer.headers, ["content-range", `bytes ${start}-${end}/${size}`]],
    body: body instanceof Blob ? body.slice(start, end + 1, body.type) : body.subarray(start, end + 1),
  };
}

/** A part of something that has changed since would not fit to what the client has. */
function isCurrent({ headers }: Outgoing, condition: string | undefined): boolean {
  if (condition === undefined) return true;
  return headers.some(
    ([name, value]) => (name === "etag" || name === "last-modified") && value === condition,
  );
}

/** The first and the last byte. Several ranges at once may be answered as none (RFC 9110 §14.2). */
function readRange(
  text: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | "unsatisfiable" | undefined {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(text ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  if (from === "") {
    const length = Math.min(Number(to), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size - 1 };
  }
  const start = Number(from);
  const end = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < start) return undefined;
  return start >= size ? "unsatisfiable" : { start, end };
}
