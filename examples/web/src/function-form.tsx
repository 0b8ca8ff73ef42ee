/** A new function. The contract's own validator says what is wrong before anything is sent. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import {
  createFunctionMutationOptions,
  getFunctionQueryKey,
  listFunctionsQueryKey,
} from "../../../generated/lunar/query.ts";
import { CreateFunctionRequest } from "../../../generated/lunar/validators.ts";
import { lunar } from "./clients.ts";
import { Heading } from "./heading.tsx";
import { goTo } from "./place.ts";
import { Problem } from "./problem.tsx";

const example = `function handler(ctx, event)
  return { statusCode = 200, body = "hello" }
end
`;

export function FunctionForm(): ReactNode {
  const queries = useQueryClient();
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const creation = useMutation({
    ...createFunctionMutationOptions(lunar),
    async onSuccess(created) {
      queries.setQueryData(getFunctionQueryKey({ id: created.id }), created);
      await queries.invalidateQueries({ queryKey: listFunctionsQueryKey() });
      goTo(`/functions/${created.id}`);
    },
  });

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget)].filter(([, text]) => text !== "");
    const body = Object.fromEntries(fields);
    const issues = CreateFunctionRequest.check(body);
    setFaults(new Map(issues.map(({ path, message }) => [String(path[0]), message])));
    if (CreateFunctionRequest.is(body)) creation.mutate({ body });
  }

  return (
    <>
      <nav aria-label="Breadcrumb">
        <a href="#/">Functions</a>
      </nav>
      <Heading>New function</Heading>
      {creation.error && <Problem text={creation.error.message} />}
      <form onSubmit={submit} noValidate>
        <Field name="name" label="Name" fault={faults.get("name")} />
        <Field name="description" label="Description" fault={faults.get("description")} />
        <Field name="code" label="Code" fault={faults.get("code")} initial={example} rows={8} />
        <button type="submit" className="button" disabled={creation.isPending}>
          Create
        </button>
      </form>
    </>
  );
}

function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly fault: string | undefined;
  readonly initial?: string;
  readonly rows?: number;
}): ReactNode {
  const { name, label, fault, initial = "", rows } = props;
  const shared = {
    id: name,
    name,
    defaultValue: initial,
    "aria-invalid": fault !== undefined,
    "aria-describedby": `${name}-fault`,
  };
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {rows === undefined ? <input {...shared} /> : <textarea {...shared} rows={rows} spellCheck={false} />}
      <p id={`${name}-fault`} className="fault" aria-live="polite">
        {fault && `${label} ${fault}`}
      </p>
    </div>
  );
}
