/** The operations of an API that are wanted, with what they need. */
import { closest } from "../contract/reference.ts";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { ApiModel, Operation } from "./model.ts";
import { matcher, type OperationFilter, parseFilter } from "./operation-filter.ts";
import { pruneModel } from "./prune-model.ts";

export interface SelectedOperations {
  /** With what the selected operations need, and nothing else. */
  readonly model: ApiModel;
  /** What there is to say of a filter that leaves nothing. */
  readonly diagnostics: readonly Diagnostic[];
  /** What there is to say of each text that matches no operation. */
  readonly unmatched: ReadonlyMap<string, Diagnostic>;
}

/** The part of a model that passes a filter; the same model when there is nothing to filter by. */
export function selectOperations(
  whole: ApiModel,
  { include = [], exclude = [] }: OperationFilter,
  api: string,
): SelectedOperations {
  const texts = [...include, ...exclude];
  if (texts.length === 0) return { model: whole, diagnostics: [], unmatched: new Map() };
  const operations = operationsOf(whole);
  const unmatched = texts.filter((text) => !isKnown(text, whole, operations));
  const [wanted, unwanted] = [include.map(matcher), exclude.map(matcher)];
  const kept = new Set(
    operations.filter(
      (operation) =>
        (wanted.length === 0 || wanted.some((matches) => matches(operation))) &&
        !unwanted.some((matches) => matches(operation)),
    ),
  );
  const isEmpty = kept.size === 0 && operations.length > 0;
  return {
    model: pruneModel(whole, (operation) => kept.has(operation)),
    diagnostics: isEmpty ? [diagnostic("config/filter-empty", { api })] : [],
    unmatched: new Map(unmatched.map((text) => [text, unmatchedFilter(text, whole, api)])),
  };
}

function operationsOf({ operations, webhooks }: ApiModel): Operation[] {
  return [...operations, ...webhooks.flatMap((webhook) => webhook.operations)];
}

/** What to say of a text that matches nothing: a pattern may be meant for later, a name is a mistake. */
function unmatchedFilter(text: string, model: ApiModel, api: string): Diagnostic {
  const { kind, value } = parseFilter(text);
  const operations = operationsOf(model);
  const words = {
    tag: [...model.tags.map(({ name }) => name), ...operations.flatMap(({ tags }) => tags)],
    id: operations.flatMap(({ id }) => id ?? []),
    path: operations.map(({ path }) => path.raw),
    method: operations.map(({ method }) => method.toLowerCase()),
  }[kind];
  const near = closest(value, new Set(words));
  return diagnostic(
    "config/filter-unknown",
    { filter: text, api },
    {
      severity: value.includes("*") || kind === "method" ? "warning" : "error",
      hint: near === undefined ? undefined : `did you mean '${kind}:${near}'?`,
    },
  );
}

function isKnown(text: string, model: ApiModel, operations: readonly Operation[]): boolean {
  const { kind, value } = parseFilter(text);
  // A tag that is declared is no mistake, even where no operation bears it yet.
  const isDeclared = kind === "tag" && model.tags.some(({ name }) => name === value);
  return isDeclared || operations.some(matcher(text));
}
