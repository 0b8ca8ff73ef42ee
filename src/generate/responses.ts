/** Which responses are a success, in the sense of the types `Output` and `Error`. */
import type { Operation, Response, RpcMethod, Status } from "../model/model.ts";
import { statusWord } from "./inline-objects.ts";

/** 2xx responses; without any, the default response. */
export function successes({ responses }: Operation): readonly Response[] {
  const good = responses.filter(({ status }) => firstDigit(status) === 2);
  return good.length > 0 ? good : responses.filter(({ status }) => status.kind === "default");
}

/** What an `ApiError` can carry: every declared answer that is not a success, and not a mere interim one. */
export function failures(operation: Operation): readonly Response[] {
  const good = successes(operation);
  return operation.responses.filter((response) => {
    const first = firstDigit(response.status);
    return !good.includes(response) && first !== 1 && first !== 2;
  });
}

/** Those that the RPC method names, and those that no method names: they come from what stands in front of all. */
export function methodFailures(operation: Operation, method: RpcMethod): readonly Response[] {
  const others = operation.rpc?.methods.filter((other) => other !== method) ?? [];
  const names = ({ errors }: RpcMethod, status: Status): boolean =>
    errors.some((error) => statusWord(error.status) === statusWord(status));
  return failures(operation).filter(
    ({ status }) => names(method, status) || !others.some((other) => names(other, status)),
  );
}

/** Of a status or range; the default response has none. */
export function firstDigit(status: Status): number | undefined {
  switch (status.kind) {
    case "exact":
      return Math.floor(status.code / 100);
    case "range":
      return status.digit;
    case "default":
      return undefined;
  }
}
