/** How generated comments speak of operations and of places in the contract. */
import type { Origin } from "../diagnostics/diagnostic.ts";
import type { Operation, RpcMethod } from "../model/model.ts";
import { statusWord } from "./inline-objects.ts";
import { docComment } from "./literals.ts";

/** `specs/lunar/openapi.yaml#/components/schemas/Function`. Line numbers would change with every edit. */
export function originLine(origin: Origin, contract: string): string {
  return `\`${origin.file || contract}#${origin.pointer}\``;
}

/** `GET /pets/{petId}`. */
export function routeLine({ method, path }: Operation): string {
  return `\`${method} ${path.raw}\``;
}

/** The comment of whatever stands for an operation: summary, description, route, and where the contract says it. */
export function operationDoc(operation: Operation, contract: string): string[] {
  const { summary, description, origin, deprecated } = operation;
  const text = [summary, description].filter((part) => part !== undefined && part !== "");
  return docComment([
    ...text.flatMap((part) => [part ?? "", ""]),
    routeLine(operation),
    originLine(origin, contract),
    ...(deprecated ? ["@deprecated"] : []),
  ]);
}

/** The comment of whatever stands for an RPC method. */
export function rpcMethodDoc(method: RpcMethod, operation: Operation, contract: string): string[] {
  const { name, summary, description, origin, deprecated, errors } = method;
  const text = [summary, description].filter((part) => part !== undefined && part !== "");
  return docComment([
    ...text.flatMap((part) => [part ?? "", ""]),
    ...errors.map(({ status, description: why }) => `- ${statusWord(status)}: ${why}`),
    ...(errors.length > 0 ? [""] : []),
    `Method \`${name}\` of ${routeLine(operation)}`,
    originLine(origin, contract),
    ...(deprecated ? ["@deprecated"] : []),
  ]);
}
