/** The text of handlers that are still to be written. */
import { memberKey, type Operation, operationDoc, stringLiteral } from "../../../src/index.ts";
import type { ScaffoldedApi, ScaffoldedTag } from "./scaffold.ts";

/** A file of handlers, with a stub for each operation. */
export function tagFile(api: ScaffoldedApi, tag: ScaffoldedTag, operations: readonly Operation[]): string {
  return `/** ${tag.about} Yours from here on: generating again adds what is missing and changes nothing else. */
import { Failure, type ${tag.type} } from "${api.serverImport}";

export const ${tag.constant}: ${tag.type} = {
${operations.map((operation) => stub(api, operation)).join("\n\n")}
};
`;
}

/** The member of an operation: its doc from the contract, and 501 until somebody writes more. */
export function stub({ names, contract }: ScaffoldedApi, operation: Operation): string {
  const name = names.operation(operation);
  const message = stringLiteral(`${name} is not written yet`);
  return [
    ...operationDoc(operation, contract),
    `${memberKey(name)}: async () => {`,
    `  throw new Failure("not-implemented", ${message});`,
    "},",
  ]
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}

/** All handlers of an API. */
export function indexFile(api: ScaffoldedApi, tags: readonly ScaffoldedTag[]): string {
  return `/** All handlers of ${api.name}. */
import type { ${api.type} } from "${api.serverImport}";
${tags.map((tag) => importLine(api, tag)).join("\n")}

export const handlers: ${api.type} = {
${tags.map(({ constant }) => `  ...${constant},`).join("\n")}
};
`;
}

export function importLine({ importEnding }: ScaffoldedApi, { constant, file }: ScaffoldedTag): string {
  return `import { ${constant} } from "./${file}${importEnding}";`;
}
