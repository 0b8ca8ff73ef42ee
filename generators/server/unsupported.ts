/** What the server's runtime does not do is said where the contract asks for it. */
import { METHODS } from "node:http";
import {
  diagnostic,
  hasParts,
  type Operation,
  type PlanContext,
  uncarriedInRequest,
  uncarriedInResponses,
} from "../../src/index.ts";
import { isWildcard } from "./wildcard.ts";

/** Node's parser takes no others; CONNECT is no request to it. */
const nodeMethods = new Set(METHODS.filter((method) => method !== "CONNECT"));

const partKeywords = new Set(["itemSchema", "prefixEncoding", "itemEncoding"]);

export function reportUnsupported(operation: Operation, { report }: PlanContext): void {
  // Handlers answer with items of streams, and get lists of parts.
  const answered = uncarriedInResponses(operation).filter(({ keyword }) => keyword !== "itemSchema");
  const lists = (operation.requestBody?.content ?? []).filter(hasParts).map(({ origin }) => origin);
  const received = uncarriedInRequest(operation).filter(
    ({ keyword, origin }) => !(partKeywords.has(keyword) && lists.includes(origin)),
  );
  const uncarried = [...received, ...answered];
  for (const { keyword, origin } of uncarried)
    report(diagnostic("unsupported/wire", { keyword, target: "server" }, { origin }));
  const { method, origin: place } = operation;
  if (!nodeMethods.has(method)) {
    const values = { method, target: "server", reason: "`node:http` knows no such method; `fetch` does" };
    report(diagnostic("unsupported/method", values, { origin: place }));
  }
  for (const { name, wildcard, origin } of operation.parameters) {
    if (!wildcard || isWildcard(operation, name)) continue;
    report(diagnostic("unsupported/keyword", { keyword: "x-wildcard", target: "server" }, { origin }));
  }
}
