/** From Prism's answer to what is said of a request: did it, and did the answer, keep the contract? */
import { isJsonObject } from "../../source/json-pointer.ts";
import type { Verdict } from "../page/view.ts";
import { type Finding, findingsOfHeader, findingsOfProblem } from "./findings.ts";

export interface Judgement {
  readonly verdict: Verdict;
  readonly findings: readonly string[];
}

export interface PrismJudgement extends Judgement {
  /** Prism answers for itself, not with an answer of the contract. */
  readonly isOwnProblem: boolean;
}

export interface JudgedAnswer {
  /** What the client gets. */
  readonly status: number;
  /** The header `sl-violations`. */
  readonly violations?: string | undefined;
  /** The body, where it is `application/problem+json`. */
  readonly problem?: string | undefined;
}

export function judge({ status, violations, problem }: JudgedAnswer): PrismJudgement {
  const complaint = problem === undefined ? undefined : prismProblem(problem);
  const found = findingsOfHeader(violations);
  if (complaint !== undefined) return { ...judgeProblem(complaint, found), isOwnProblem: true };
  if (problem === "" && found.length === 0) return { ...judgeStatus(status), isOwnProblem: true };
  return { ...judgeFindings(status, found), isOwnProblem: false };
}

function judgeFindings(status: number, found: readonly Finding[]): Judgement {
  if (found.some(({ isUnknownRoute }) => isUnknownRoute))
    return { verdict: "unknown", findings: texts(found) };
  if (found.length === 0) return { verdict: "kept", findings: [] };
  const isRefusal = status >= 400 && status < 500 && found.some(({ side }) => side === "request");
  return { verdict: isRefusal ? "refused" : "violated", findings: texts(found) };
}

/** The answer to HEAD is that of Prism without its words. */
function judgeStatus(status: number): Judgement {
  const isUnknown = status === 404 || status === 405;
  if (isUnknown)
    return { verdict: "unknown", findings: ["request method: no operation of this path has HEAD"] };
  return { verdict: status >= 500 ? "failed" : "refused", findings: [] };
}

interface PrismProblem {
  /** Without the address in front of it, e.g. `UNPROCESSABLE_ENTITY`. */
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly findings: readonly Finding[];
}

/** Undefined for a problem of the contract's own. */
function prismProblem(text: string): PrismProblem | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const [, type] = /^https:\/\/stoplight\.io\/prism\/errors#(\w+)$/.exec(String(value["type"])) ?? [];
  if (type === undefined) return undefined;
  return {
    type,
    title: String(value["title"] ?? ""),
    detail: String(value["detail"] ?? ""),
    findings: findingsOfProblem(value),
  };
}

const verdicts: Readonly<Record<string, Verdict>> = {
  NO_PATH_MATCHED_ERROR: "unknown",
  NO_METHOD_MATCHED_ERROR: "unknown",
  NO_RESOURCE_PROVIDED_ERROR: "unknown",
  NO_SERVER_MATCHED_ERROR: "unknown",
  NO_SERVER_CONFIGURATION_PROVIDED_ERROR: "unknown",
  UNPROCESSABLE_ENTITY: "refused",
  UNAUTHORIZED: "refused",
  INVALID_CONTENT_TYPE: "refused",
  NOT_ACCEPTABLE: "refused",
  NOT_FOUND: "refused",
  VIOLATIONS: "violated",
};

function judgeProblem({ type, title, detail, findings }: PrismProblem, found: readonly Finding[]): Judgement {
  const verdict = verdicts[type] ?? "failed";
  const all = found.length > 0 ? found : findings;
  return { verdict, findings: all.length > 0 ? texts(all) : [sentenceOf(type, title, detail)] };
}

/** In our words where Prism's are about itself. */
function sentenceOf(type: string, title: string, detail: string): string {
  switch (type) {
    case "NO_PATH_MATCHED_ERROR":
    case "NO_RESOURCE_PROVIDED_ERROR":
      return "request path: no operation has this path";
    case "NO_METHOD_MATCHED_ERROR":
      return "request method: no operation of this path has this method";
    case "UNAUTHORIZED":
      return "request credentials: are missing or of the wrong kind";
    case "INVALID_CONTENT_TYPE":
      return `request header content-type: ${detail.replace(/^Supported content types: /, "must be one of ")}`;
    case "NOT_ACCEPTABLE":
      return "request header accept: no answer has such a media type";
    case "UNPROCESSABLE_ENTITY":
      // Anything else that is wrong with a request comes with a list.
      return "request header prefer: 'code' needs three digits, 'dynamic' true or false";
    case "NOT_FOUND":
      return `request header prefer: ${detail || title}`;
    default:
      return detail || title;
  }
}

function texts(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ text }) => text))];
}
