/** A contract made safe for Prism: it can neither kill it nor make it fetch anything. */
import { downgrade } from "../contract/downgrade.ts";
import { type Grammar, grammars } from "../contract/grammar.ts";
import { walk } from "../contract/walk.ts";
import { DiagnosticError, diagnostic } from "../diagnostics/diagnostic.ts";
import { isJsonObject } from "../source/json-pointer.ts";
import { hideDataReferences } from "./data-references.ts";
import { type PrismException, type PrismExceptionName, prismExceptions } from "./prism-exceptions.ts";

/**
 * The document as Prism gets it: a copy, of 3.1 at most, with every `prismExceptions` entry applied. A `$ref` that is data has its key
 * disguised; `restoreDataReferences` undoes that once Prism has loaded the document. What is left out is for tests, which
 * then meet the fault.
 * @throws {DiagnosticError} `mock/start-failed` for a version that Prism is not given, or a reference out of the document.
 */
export function prismDocument(document: object, leftOut: readonly PrismExceptionName[] = []): object {
  const copy: unknown = structuredClone(document);
  if (!isJsonObject(copy)) throw startFailed("the contract is no object");
  const root = downgrade(copy);
  const exceptions = exceptionsWithout(leftOut);
  const references = new Set<unknown>();
  walk({ kind: "openapi", value: root, pointer: "" }, grammarOf(root), ({ kind, value, pointer }) => {
    if (!isJsonObject(value)) return undefined;
    for (const exception of exceptions) if (exception.kind === kind) exception.adapt(value, root);
    if (typeof value["$ref"] !== "string") return undefined;
    if (!value["$ref"].startsWith("#"))
      throw startFailed(`'${value["$ref"]}' at #${pointer} leads out of the document`);
    references.add(value);
    return undefined;
  });
  hideDataReferences(root, references);
  return root;
}

function exceptionsWithout(leftOut: readonly PrismExceptionName[]): PrismException[] {
  const left: Partial<Record<PrismExceptionName, PrismException>> = { ...prismExceptions };
  for (const name of leftOut) delete left[name];
  return Object.values(left);
}

function grammarOf(root: { [key: string]: unknown }): Grammar {
  const version = String(root["openapi"]);
  const [, stated] = /^(3\.[01])(?:\.|$)/.exec(version) ?? [];
  if (stated === "3.0" || stated === "3.1") return grammars[stated];
  throw startFailed(`OpenAPI version '${version}' is not supported`);
}

function startFailed(reason: string): DiagnosticError {
  return new DiagnosticError([diagnostic("mock/start-failed", { reason })]);
}
