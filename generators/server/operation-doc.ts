/** The comment of everything that stands for an operation. */
import { docComment, type Operation } from "../../src/index.ts";

/** Summary, description, route, and where the contract says it. */
export function operationDoc(operation: Operation, contract: string): string[] {
  const { summary, description, method, path, origin, deprecated } = operation;
  const text = [summary, description].filter((part) => part !== undefined && part !== "");
  return docComment([
    ...text.flatMap((part) => [part ?? "", ""]),
    `\`${method} ${path.raw}\``,
    `\`${origin.file || contract}#${origin.pointer}\``,
    ...(deprecated ? ["@deprecated"] : []),
  ]);
}
