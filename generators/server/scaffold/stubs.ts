/** The text of handlers that are still to be written. */
import {
  docComment,
  memberKey,
  type Operation,
  operationDoc,
  type SecurityScheme,
  stringLiteral,
} from "../../../src/index.ts";
import { placeOf } from "../plan-security.ts";
import type { ScaffoldedApi, ScaffoldedTag } from "./scaffold.ts";

/** A file of handlers, with a stub for each operation. */
export function tagFile(api: ScaffoldedApi, tag: ScaffoldedTag, operations: readonly Operation[]): string {
  return `/** ${tag.about} Yours from here on: generating again adds what is missing and changes nothing else. */
import { Failure, type ${tag.type} } from "${api.serverImport}";
${principalsImport(api)}
export const ${tag.constant}: ${tag.type}${typeArguments(api)} = {
${operations.map((operation) => stub(api, operation)).join("\n\n")}
};
`;
}

/** The member of an operation: its doc from the contract, and 501 until somebody writes more. */
export function stub({ names, contract }: ScaffoldedApi, operation: Operation): string {
  return unwritten(names.operation(operation), operationDoc(operation, contract));
}

/** The hook of a scheme, which lets nobody in until somebody writes more. */
export function hookStub(scheme: SecurityScheme): string {
  const { name, description } = scheme;
  return unwritten(
    name,
    docComment([...(description === undefined ? [] : [description, ""]), placeOf(scheme)]),
  );
}

function unwritten(name: string, doc: readonly string[]): string {
  const message = stringLiteral(`${name} is not written yet`);
  return [
    ...doc,
    `${memberKey(name)}: async () => {`,
    `  throw new Failure("not-implemented", ${message});`,
    "},",
  ]
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}

/** Who may call, and what handlers know of callers. */
export function securityFile(api: Omit<ScaffoldedApi, "hasPrincipals">): string {
  const { name, serverImport, guards, securityType, principalsOf } = api;
  return `/** Who may call ${name}. Yours from here on: generating again adds what is missing and changes nothing else. */
import { Failure, type ${principalsOf}, type ${securityType} } from "${serverImport}";

export const security = {
${guards.map(hookStub).join("\n\n")}
} satisfies ${securityType};

/** What handlers know of callers: what the hooks answer. */
export type Principals = ${principalsOf}<typeof security>;
`;
}

function principalsImport({ hasPrincipals, importEnding }: ScaffoldedApi): string {
  return hasPrincipals ? `import type { Principals } from "./security${importEnding}";\n` : "";
}

function typeArguments({ hasPrincipals }: ScaffoldedApi): string {
  return hasPrincipals ? "<Principals>" : "";
}

/** All handlers of an API. */
export function indexFile(api: ScaffoldedApi, tags: readonly ScaffoldedTag[]): string {
  return `/** All handlers of ${api.name}. */
import type { ${api.type} } from "${api.serverImport}";
${tags.map((tag) => importLine(api, tag)).join("\n")}
${principalsImport(api)}
export const handlers: ${api.type}${typeArguments(api)} = {
${tags.map(({ constant }) => `  ...${constant},`).join("\n")}
};
`;
}

export function importLine({ importEnding }: ScaffoldedApi, { constant, file }: ScaffoldedTag): string {
  return `import { ${constant} } from "./${file}${importEnding}";`;
}
