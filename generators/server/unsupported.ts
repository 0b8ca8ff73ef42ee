/** What the server's runtime does not do is said where the contract asks for it. */
import { METHODS } from "node:http";
import {
  diagnostic,
  mediaKind,
  type Operation,
  type PlanContext,
  uncarriedInRequest,
  uncarriedInResponses,
} from "../../src/index.ts";
import { isWildcard } from "./wildcard.ts";

/** Node's parser takes no others; CONNECT is no request to it. */
const nodeMethods = new Set(METHODS.filter((method) => method !== "CONNECT"));

export function reportUnsupported(operation: Operation, { report }: PlanContext): void {
  // Handlers answer with items of streams.
  const answered = uncarriedInResponses(operation).filter(({ keyword }) => keyword !== "itemSchema");
  const uncarried = [...uncarriedInRequest(operation), ...answered];
  for (const { keyword, origin } of uncarried)
    report(diagnostic("unsupported/wire", { keyword, target: "server" }, { origin }));
  const { method, origin: place } = operation;
  if (!nodeMethods.has(method)) {
    const values = { method, target: "server", reason: "`node:http` knows no such method; `fetch` does" };
    report(diagnostic("unsupported/method", values, { origin: place }));
  }
  for (const { mediaType, origin } of operation.requestBody?.content ?? []) {
    if (mediaKind(mediaType) !== "multipart" || /^multipart\/form-data\b/i.test(mediaType)) continue;
    report(diagnostic("unsupported/keyword", { keyword: mediaType, target: "server" }, { origin }));
  }
  for (const { name, wildcard, origin } of operation.parameters) {
    if (!wildcard || isWildcard(operation, name)) continue;
    report(diagnostic("unsupported/keyword", { keyword: "x-wildcard", target: "server" }, { origin }));
  }
}
