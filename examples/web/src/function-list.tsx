/** All functions, a page at a time. */
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { listFunctionsInfiniteQueryOptions } from "../../../generated/lunar/query.ts";
import type { FunctionWithActiveVersion } from "../../../generated/lunar/types.ts";
import { lunar } from "./clients.ts";
import { Heading } from "./heading.tsx";
import { Problem } from "./problem.tsx";

export function FunctionList(): ReactNode {
  const list = useInfiniteQuery(listFunctionsInfiniteQueryOptions(lunar, { limit: 20 }));
  const functions = list.data?.pages.flatMap((page) => page.functions);
  return (
    <>
      <div className="title">
        <Heading>Functions</Heading>
        <a href="#/new" className="button">
          New function
        </a>
      </div>
      {list.isPending && <p role="status">Loading…</p>}
      {list.error && <Problem text={list.error.message} retry={() => void list.refetch()} />}
      {functions?.length === 0 && <p>There are no functions yet.</p>}
      {functions && functions.length > 0 && <FunctionTable functions={functions} />}
      {list.hasNextPage && (
        <button type="button" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          More
        </button>
      )}
    </>
  );
}

function FunctionTable({
  functions,
}: {
  readonly functions: readonly FunctionWithActiveVersion[];
}): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">State</th>
          <th scope="col">Version</th>
          <th scope="col">Schedule</th>
        </tr>
      </thead>
      <tbody>
        {functions.map(({ id, name, description, disabled, active_version, cron_schedule }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`#/functions/${id}`}>{name}</a>
              <small>{description}</small>
            </th>
            <td>
              <State disabled={disabled} />
            </td>
            <td>{active_version.version}</td>
            <td>{cron_schedule ? <code>{cron_schedule}</code> : "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function State({ disabled }: { readonly disabled: boolean }): ReactNode {
  return <span className={disabled ? "badge" : "badge good"}>{disabled ? "disabled" : "enabled"}</span>;
}
