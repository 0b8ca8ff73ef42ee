/** How generated comments name the place in the contract that something comes from. */
import type { Operation, Origin } from "../../src/index.ts";

/** `specs/lunar/openapi.yaml#/components/schemas/Function`. Line numbers would change with every edit. */
export function originLine(origin: Origin, contract: string): string {
  return `\`${origin.file || contract}#${origin.pointer}\``;
}

export interface OperationDoc {
  /** `GET /pets/{petId}`. */
  readonly line: string;
  readonly origin: string;
}

export function operationDoc(operation: Operation, contract: string): OperationDoc {
  return {
    line: `\`${operation.method} ${operation.path.raw}\``,
    origin: originLine(operation.origin, contract),
  };
}
