/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Validators in the place of the generated ones: those of `createValidators`. */
import type { Operation } from "./server-definition.ts";

type Operations = Readonly<Record<string, Operation>>;

/** The rows with what goes by the same names as their own validators. */
export function withValidators(operations: Operations, validators: object | undefined): Operations {
  if (validators === undefined) return operations;
  const known = new Map<string, unknown>(Object.entries(validators));
  // `is…` and the like end in an underscore, so that they are told from guards.
  function find(name: string, what: string, own: object): object {
    const found = known.get(`${name}${what}`) ?? known.get(`${name}_${what}`);
    return typeof found === "object" && found !== null ? found : own;
  }
  return Object.fromEntries(
    Object.entries(operations).map(([name, row]) => {
      const request = find(name, "Request", row.request);
      return [name, { ...row, request, responses: find(name, "Responses", row.responses) }];
    }),
  );
}
