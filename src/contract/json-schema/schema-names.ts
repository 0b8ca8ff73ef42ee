/** What the schemas of plain documents are called: each document, and each of its `$defs`. */
import { appendPointer, isJsonObject } from "../../source/json-pointer.ts";
import type { LinkedNode } from "../link.ts";
import type { LinkedSchemas } from "./link.ts";
import type { Resource } from "./resources.ts";

export interface NamedNode {
  readonly name: string;
  readonly node: LinkedNode;
}

/** Names in the documents' own words. Where two things would have one name, each says what it is part of. */
export function schemaNames(linked: LinkedSchemas): NamedNode[] {
  const roots = distinct(
    linked.roots.map(({ root, source }) => ({
      node: root,
      name: titleOf(root) ?? fileWord(source.file),
      longer: fileWord(source.file),
    })),
  );
  const parts = linked.roots.flatMap((resource, index) => {
    const whole = roots[index]?.name ?? "";
    return definitionsOf(linked, resource).map(({ name, node }) => ({
      name,
      node,
      longer: `${whole} ${name}`,
    }));
  });
  const rootNames = new Set(roots.map(({ name }) => name));
  const named = distinct(
    parts.map((part) => (rootNames.has(part.name) ? { ...part, name: part.longer } : part)),
  );
  return linked.roots.flatMap((resource, index) => {
    const own = named.filter(({ node }) => linked.resourceOf(node).source === resource.source);
    return [...roots.slice(index, index + 1), ...own];
  });
}

interface Wanted extends NamedNode {
  readonly longer: string;
}

function distinct(wanted: readonly Wanted[]): NamedNode[] {
  const byName = Map.groupBy(wanted, ({ name }) => name);
  const seen = new Map<string, number>();
  return wanted.map(({ node, name, longer }) => {
    const word = byName.get(name)?.length === 1 ? name : longer;
    const count = (seen.get(word) ?? 0) + 1;
    seen.set(word, count);
    return { node, name: count === 1 ? word : `${word} ${count}` };
  });
}

function definitionsOf(linked: LinkedSchemas, { root, source }: Resource): NamedNode[] {
  if (!isJsonObject(root.value)) return [];
  return ["$defs", "definitions"].flatMap((keyword) => {
    const holder = isJsonObject(root.value) ? root.value[keyword] : undefined;
    return Object.keys(isJsonObject(holder) ? holder : {}).flatMap((name) => {
      const pointer = appendPointer(`/${keyword}`, name);
      const node = linked.nodes.get({ file: source.file, pointer });
      return node ? [{ name, node }] : [];
    });
  });
}

/** A title that is a name rather than a sentence. */
function titleOf({ value }: LinkedNode): string | undefined {
  const title = isJsonObject(value) ? value["title"] : undefined;
  if (typeof title !== "string" || !/^\p{L}/u.test(title)) return undefined;
  return title.length <= 40 && title.split(/\s+/).length <= 4 ? title : undefined;
}

/** `schemas/order-line.schema.json` is `order-line`. */
function fileWord(file: string): string {
  const name = file.split("/").at(-1) ?? file;
  return name.replace(/\.(?:json|ya?ml)$/i, "").replace(/[.-]schema$/i, "") || name;
}
