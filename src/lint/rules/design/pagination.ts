/** How operations let their callers ask for a part of a list. */
import type { CheckContext, ObjectNode } from "../../../contract/check/context.ts";
import type { LintedOperation } from "../../lint-context.ts";
import { partsOf } from "./schema-parts.ts";
import { wordsOf } from "./words.ts";

/** Names that move a window over a list; what bounds its size alone (`limit`) pages nothing. */
const moving: ReadonlySet<string> = new Set(
  (
    "offset page cursor skip after before pagenumber pageno pageindex pagetoken nextpagetoken nexttoken " +
    "startingafter endingbefore startafter startat startindex continuationtoken continuation marker " +
    "sinceid maxid firstresult pageoffset pagecursor pageafter pagebefore nextcursor nextpage lastkey"
  ).split(" "),
);

const bounding: ReadonlySet<string> = new Set(
  "limit size count top take pagesize perpage pagelimit maxresults maxitems maxpagesize first last max n".split(
    " ",
  ),
);

/** `page[number]`, `page_number` and `pageNumber` are one word here. */
function plain(name: string): string {
  return wordsOf(name).join("");
}

/** Query parameters that move a window over a list; `after` and `before` a date are filters. */
export function movingParameters(check: CheckContext, { parameters }: LintedOperation): string[] {
  const isDate = (parameter: ObjectNode): boolean => {
    const schema = check.child(parameter, "schema");
    return (
      schema !== undefined &&
      partsOf(check, schema).some(({ value }) => /^date/.test(String(value["format"])))
    );
  };
  return queryNames(parameters.filter((parameter) => !isDate(parameter))).filter((name) =>
    moving.has(plain(name)),
  );
}

/** Whether the caller can ask for less than everything. */
export function isPaged(operation: LintedOperation): boolean {
  if (operation.node.value["x-pagination"] !== undefined) return true;
  return queryNames(operation.parameters).some(
    (name) => moving.has(plain(name)) || bounding.has(plain(name)),
  );
}

function queryNames(parameters: readonly ObjectNode[]): string[] {
  return parameters.flatMap(({ value }) =>
    value["in"] === "query" && typeof value["name"] === "string" ? [value["name"]] : [],
  );
}
