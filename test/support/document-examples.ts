/** The examples of a plain document, each with the schema that it should satisfy. */
import { type Grammar, grammars } from "../../src/contract/grammar.ts";
import { walk } from "../../src/contract/walk.ts";
import { appendPointer, isJsonObject, valueAt } from "../../src/source/json-pointer.ts";

export interface DocumentExample {
  readonly pointer: string;
  readonly value: unknown;
  readonly schemaPointer: string;
}

/** Examples of media types, parameters, headers and schemas, in document order. */
export function documentExamples(document: object, grammar: Grammar = grammars["3.1"]): DocumentExample[] {
  const found: DocumentExample[] = [];
  walk({ kind: "openapi", value: document, pointer: "" }, grammar, ({ kind, value, pointer }) => {
    if (!isJsonObject(value)) return undefined;
    if (kind === "schema") {
      for (const index of Array.isArray(value["examples"]) ? value["examples"].keys() : [])
        add(`${pointer}/examples/${index}`, pointer);
      if (Object.hasOwn(value, "example")) add(`${pointer}/example`, pointer);
    } else if (["mediaType", "parameter", "header"].includes(kind) && value["schema"] !== undefined) {
      const schemaPointer = appendPointer(pointer, "schema");
      if (Object.hasOwn(value, "example")) add(`${pointer}/example`, schemaPointer);
      for (const name of Object.keys(isJsonObject(value["examples"]) ? value["examples"] : {})) {
        const example = follow(appendPointer(`${pointer}/examples`, name));
        add(`${example}/value`, schemaPointer);
      }
    }
    return undefined;
  });
  return found;

  function add(pointer: string, schemaPointer: string): void {
    found.push({ pointer, value: valueAt(document, pointer), schemaPointer });
  }

  function follow(pointer: string): string {
    const node = valueAt(document, pointer);
    const reference = isJsonObject(node) ? node["$ref"] : undefined;
    return typeof reference === "string" ? follow(decodeURIComponent(reference.slice(1))) : pointer;
  }
}
