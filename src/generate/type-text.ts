/** TypeScript types as small trees, and their layout: on one line where it fits, broken at the outermost level otherwise. */

export type TypeNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "union" | "intersection"; readonly members: readonly TypeNode[] }
  | { readonly kind: "array"; readonly items: TypeNode }
  | { readonly kind: "object"; readonly members: readonly TypeMember[] };

export interface TypeMember {
  /** Comment lines, in front of the member when it stands on a line of its own. */
  readonly doc: readonly string[];
  /** `name`, `name?` or `[key: string]`. */
  readonly key: string;
  readonly type: TypeNode;
}

/** Longer types are broken. */
const lineWidth = 100;

export function textNode(text: string): TypeNode {
  return { kind: "text", text };
}

/** A union without doubles; `unknown` swallows and `never` vanishes. */
export function unionNode(members: readonly TypeNode[]): TypeNode {
  const flat = distinct(members.flatMap((member) => (member.kind === "union" ? member.members : [member])));
  if (flat.some((member) => inlineType(member) === "unknown")) return textNode("unknown");
  const telling = flat.filter((member) => inlineType(member) !== "never");
  const [only] = telling;
  if (only === undefined) return textNode("never");
  return telling.length === 1 ? only : { kind: "union", members: telling };
}

/** An intersection without doubles; `unknown` vanishes. */
export function intersectionNode(members: readonly TypeNode[]): TypeNode {
  const flat = distinct(
    members.flatMap((member) => (member.kind === "intersection" ? member.members : [member])),
  );
  const telling = flat.filter((member) => inlineType(member) !== "unknown");
  const [only] = telling;
  if (only === undefined) return textNode("unknown");
  return telling.length === 1 ? only : { kind: "intersection", members: telling };
}

/** The type on one line. */
export function inlineType(node: TypeNode): string {
  switch (node.kind) {
    case "text":
      return node.text;
    case "union":
      return node.members.map((member) => parenthesize(member, ["intersection"])).join(" | ");
    case "intersection":
      return node.members.map((member) => parenthesize(member, ["union"])).join(" & ");
    case "array":
      return `${parenthesize(node.items, ["union", "intersection"])}[]`;
    case "object":
      return node.members.length === 0
        ? "{ [key: string]: unknown }"
        : `{ ${node.members.map(({ key, type }) => `${key}: ${inlineType(type)}`).join("; ")} }`;
  }
}

/**
 * The type over one or more lines, the first without indentation. A union of more than two members that are not short
 * has one member per line; object members have a line each.
 */
export function typeLines(node: TypeNode, lead = 0): string[] {
  const inline = inlineType(node);
  if (!hasDoc(node) && !holdsObject(node) && lead + inline.length <= lineWidth) return [inline];
  switch (node.kind) {
    case "text":
      return [inline];
    case "union":
      return ["", ...node.members.flatMap((member) => indent(variantLines(member)))];
    case "intersection":
      return joined(
        node.members.map((member) =>
          member.kind === "union" ? [`(${inlineType(member)})`] : typeLines(member, 4),
        ),
      );
    case "array": {
      const items = typeLines(node.items, lead + 2);
      if (items.length === 1 || node.items.kind !== "object") return [inline];
      return [...items.slice(0, -1), `${items.at(-1)}[]`];
    }
    case "object":
      return node.members.length === 0
        ? [inline]
        : ["{", ...node.members.flatMap((member) => indent(memberLines(member))), "}"];
  }
}

/** A member of a broken union: on one line where it fits, else with its own lines set in. */
function variantLines(member: TypeNode): string[] {
  const inline = parenthesize(member, ["intersection"]);
  if (!hasDoc(member) && inline.length + 4 <= lineWidth) return [`| ${inline}`];
  const [first = "", ...rest] = typeLines(member, 4);
  return [`| ${first}`, ...indent(rest)];
}

/** A member of an object type with its comment. */
export function memberLines({ doc, key, type }: TypeMember): string[] {
  const lines = prefixed(`${key}: `, typeLines(type, key.length + 4)).map((line) => line.trimEnd());
  return [...doc, ...lines.slice(0, -1), `${lines.at(-1)};`];
}

function joined(parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>((lines, part) => {
    const [first = "", ...rest] = part;
    return lines.length === 0 ? [...part] : [...lines.slice(0, -1), `${lines.at(-1)} & ${first}`, ...rest];
  }, []);
}

function hasDoc(node: TypeNode): boolean {
  if (node.kind === "object") return node.members.some(({ doc }) => doc.length > 0);
  return node.kind === "intersection" && node.members.some(hasDoc);
}

function holdsObject(node: TypeNode): boolean {
  // A lone member stands in line with the rest: `{ [key: string]: string }`.
  if (node.kind === "object") return node.members.length > 1;
  return node.kind === "intersection" && node.members.some(holdsObject);
}

function parenthesize(node: TypeNode, kinds: readonly TypeNode["kind"][]): string {
  const text = inlineType(node);
  return kinds.includes(node.kind) ? `(${text})` : text;
}

function distinct(members: readonly TypeNode[]): TypeNode[] {
  const seen = new Set<string>();
  return members.filter((member) => {
    const text = inlineType(member);
    return !seen.has(text) && seen.add(text);
  });
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}

function prefixed(prefix: string, [first = "", ...rest]: readonly string[]): string[] {
  return [prefix + first, ...rest];
}
