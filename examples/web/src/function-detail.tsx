/** One function with its code. The type of an error's body follows from its status. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { getFunctionQueryOptions } from "../../../generated/lunar/query.ts";
import { lunar } from "./clients.ts";
import { State } from "./function-list.tsx";
import { Heading } from "./heading.tsx";
import { Problem } from "./problem.tsx";

export function FunctionDetail({ id }: { readonly id: string }): ReactNode {
  const { data, error, isPending, refetch } = useQuery(getFunctionQueryOptions(lunar, { id }));
  if (isPending) return <p role="status">Loading…</p>;
  if (error) {
    const isMissing = error.name === "ApiError" && error.status === 404;
    return isMissing ? (
      <Problem text={error.body.error} />
    ) : (
      <Problem text={error.message} retry={() => void refetch()} />
    );
  }
  const { name, description, disabled, created_at, active_version } = data;
  return (
    <>
      <nav aria-label="Breadcrumb">
        <a href="#/">Functions</a>
      </nav>
      <div className="title">
        <Heading>{name}</Heading>
        <State disabled={disabled} />
      </div>
      {description && <p>{description}</p>}
      <dl>
        <dt>Id</dt>
        <dd>
          <code>{id}</code>
        </dd>
        <dt>Version</dt>
        <dd>{active_version.version}</dd>
        <dt>Created</dt>
        <dd>
          <Moment seconds={created_at} />
        </dd>
      </dl>
      <h2>Code</h2>
      <pre>{active_version.code}</pre>
    </>
  );
}

function Moment({ seconds }: { readonly seconds: number }): ReactNode {
  const date = new Date(seconds * 1000);
  return (
    <time dateTime={date.toISOString()}>
      {date.toLocaleDateString("en", { dateStyle: "medium", timeZone: "UTC" })}
    </time>
  );
}
