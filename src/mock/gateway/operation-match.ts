/** Finds the operation that a request means: literal segments before parameters, a wildcard last. */
import type { Operation, PathTemplate } from "../../model/model.ts";

export interface OperationMatch {
  readonly operation: Operation;
  /** The path as a server sees it that knows no wildcards: what the wildcard takes is one segment. */
  readonly path: string;
}

/** @param path without the query, below the base URL of the API */
export function matchOperation(
  operations: readonly Operation[],
  method: string,
  path: string,
): OperationMatch | undefined {
  const candidates = operations
    .filter((operation) => operation.method === method)
    .flatMap((operation) => candidateOf(operation, path) ?? []);
  return candidates.sort((one, other) => one.rank.localeCompare(other.rank))[0];
}

interface Candidate extends OperationMatch {
  /** One letter for each segment; less is better. */
  readonly rank: string;
}

function candidateOf(operation: Operation, path: string): Candidate | undefined {
  const template = operation.path.raw.split("/");
  const given = path.split("/");
  const isWild = hasWildcard(operation);
  const segments =
    isWild && given.length >= template.length - 1
      ? [...given.slice(0, template.length - 1), given.slice(template.length - 1).join("%2F")]
      : given;
  if (segments.length !== template.length) return undefined;
  let rank = "";
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? "";
    if (expected.includes("{")) {
      if (!segmentPattern(expected).test(decode(segment))) return undefined;
      rank += "b";
    } else if (expected === decode(segment)) rank += "a";
    else return undefined;
  }
  return { operation, path: segments.join("/"), rank: isWild ? `${rank}c` : rank };
}

function hasWildcard({ path, parameters }: Operation): boolean {
  const last = lastParameter(path);
  return parameters.some(({ name, in: place, wildcard }) => place === "path" && name === last && wildcard);
}

function lastParameter({ parts }: PathTemplate): string | undefined {
  const last = parts.at(-1);
  return last?.kind === "parameter" ? last.name : undefined;
}

/** `report-{id}.json` as a pattern. */
function segmentPattern(template: string): RegExp {
  const literals = template.split(/\{[^}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join(".*")}$`, "s");
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
