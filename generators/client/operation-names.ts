/** The names at the top level of `operations.ts`, each given once. */
import {
  type ApiModel,
  camelCase,
  type Operation,
  type PlanContext,
  type SecurityScheme,
} from "../../src/index.ts";

export interface OperationNames {
  /** Function of an operation, e.g. `getFunction`. */
  readonly call: string;
  /** Constant that describes it: `getFunctionOperation`. */
  readonly descriptor: string;
  /** Guard of its errors: `isGetFunctionError`. */
  readonly guard: string;
  /** Method of the assembled client: as the function, unless the client needs the name for itself. */
  readonly method: string;
  /** Stem of its types: `GetFunction`. */
  readonly stem: string;
}

export interface Names {
  readonly operations: ReadonlyMap<Operation, OperationNames>;
  /** Constants of the security schemes that some operation asks for, by name in the contract. */
  readonly schemes: ReadonlyMap<string, { readonly scheme: SecurityScheme; readonly constant: string }>;
}

/** `then` would make a promise of the client for everyone who awaits it. */
const clientMembers = new Set(["raw", "fetch", "then"]);

/** The name under which the assembled client has an operation, from that of its function. */
export function clientMethod(call: string): string {
  return clientMembers.has(call) ? `${call}_` : call;
}

export function planOperationNames(model: ApiModel, { names }: PlanContext): Names {
  const taken = new Set(["t", "http", ...model.operations.map((operation) => names.operation(operation))]);

  function free(wanted: string): string {
    const name = taken.has(wanted) ? free(`${wanted}_`) : wanted;
    taken.add(name);
    return name;
  }

  const operations = new Map(
    model.operations.map((operation): [Operation, OperationNames] => {
      const call = names.operation(operation);
      const stem = names.operationType(operation);
      return [
        operation,
        {
          call,
          descriptor: free(`${call}Operation`),
          guard: free(`is${stem}Error`),
          method: clientMethod(call),
          stem,
        },
      ];
    }),
  );
  const asked = new Set(
    model.operations.flatMap(({ security }) =>
      security.flatMap(({ schemes }) => schemes.map(({ name }) => name)),
    ),
  );
  // A client certificate is the platform's business: there is nothing to put on a request.
  const sent = model.securitySchemes.filter(({ name, kind }) => asked.has(name) && kind !== "mutualTLS");
  const schemes = new Map(
    sent.map((scheme) => [scheme.name, { scheme, constant: free(camelCase(scheme.name)) }] as const),
  );
  return { operations, schemes };
}
