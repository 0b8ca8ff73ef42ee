/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Media types that a client accepts (RFC 9110 §12.5.1). */
import type { AnswerRules } from "./server-answer.ts";
import { essenceOf } from "./server-body.ts";
import { Failure } from "./server-problem.ts";

/** What an operation may answer with. */
export interface Offers extends AnswerRules {
  /** Media types beside the usual ones of `answers`. */
  readonly offers?: readonly string[];
}

/** Refuses a request whose client could take no answer that the contract declares. */
export function checkAcceptable(accept: string | undefined, { answers, offers = [] }: Offers): void {
  if (accept === undefined || accept === "" || accept.includes("*/*")) return;
  const offered = [...Object.values(answers), ...offers].filter((type) => type !== null);
  if (offered.length === 0) return;
  const ranges = acceptedRanges(accept);
  if (offered.some((type) => ranges.some((range) => covers(range, essenceOf(type))))) return;
  const types = [...new Set(offered)].join(", ");
  throw new Failure("not-acceptable", `Answers are of type ${types}`);
}

/** Those with a weight of zero are not accepted. */
function acceptedRanges(accept: string): string[] {
  return accept
    .split(",")
    .filter((range) => !/;\s*q=0(?:\.0*)?\s*(?:;|$)/i.test(range))
    .map(essenceOf);
}

/** A media type may be a range in the contract, too. */
function covers(range: string, type: string): boolean {
  if (range === type || range === "*/*" || type === "*/*") return true;
  const family = type.slice(0, type.indexOf("/") + 1);
  return range === `${family}*` || (type === `${family}*` && range.startsWith(family));
}
