/** The tree of a YAML text, by the source tokens of `yaml`. */
import type { CST, Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { ScalarStyle, TextMember, TextNode } from "./text-tree.ts";
import { yaml } from "./yaml-library.ts";

export function createYamlTree(text: string): TextNode | undefined {
  const { contents, errors } = yaml().parseDocument(text, {
    merge: true,
    uniqueKeys: false,
    logLevel: "silent",
    keepSourceTokens: true,
  });
  return contents === null || errors.length > 0 ? undefined : nodeOf(contents);
}

/** By the types that `yaml` gives scalars. */
const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

function nodeOf(node: Node): TextNode | undefined {
  const [start = 0, valueEnd = 0] = node.range ?? [];
  const isFlow = yaml().isCollection(node) && node.flow === true;
  if (yaml().isScalar(node) && start === valueEnd) return undefined;
  const members = once(() => membersOf(node));
  return {
    kind: yaml().isMap(node)
      ? "map"
      : yaml().isSeq(node)
        ? "list"
        : yaml().isAlias(node)
          ? "alias"
          : "scalar",
    isFlow,
    style: (yaml().isScalar(node) && styles[node.type ?? ""]) || "plain",
    start,
    get end() {
      // A block collection ends with its last member; the range of `yaml` takes in the comment behind that.
      return isFlow || !yaml().isCollection(node) ? valueEnd : (members().at(-1)?.end ?? valueEnd);
    },
    get hasAnchor() {
      return anchored(node);
    },
    members,
  };
}

function membersOf(node: Node): TextMember[] {
  if (yaml().isMap(node)) return node.items.filter(yaml().isPair).map(pairOf);
  return yaml().isSeq(node) ? itemsOf(node) : [];
}

function pairOf(pair: YAMLMap["items"][number]): TextMember {
  const { key, value, srcToken } = pair as Pair<unknown, Node | null> & { srcToken?: CST.CollectionItem };
  const [start = 0, keyEnd = 0] = yaml().isScalar(key) || yaml().isCollection(key) ? (key.range ?? []) : [];
  const slot = endOfLast(srcToken?.sep ?? [], ["map-value-ind", "anchor", "tag"]);
  const inner = value === null ? undefined : nodeOf(value);
  return {
    ...(yaml().isScalar(key) &&
      typeof key.value !== "symbol" && {
        key: { text: keyText(key), start, end: keyEnd, style: styles[key.type ?? ""] ?? "plain" },
      }),
    start,
    get end() {
      return inner?.end ?? slot ?? keyEnd;
    },
    slot: slot ?? keyEnd,
    ...(inner && { value: inner }),
    isOdd:
      slot === undefined ||
      (srcToken?.start ?? []).some(({ type }) => ["explicit-key-ind", "anchor", "tag"].includes(type)),
  };
}

function itemsOf(list: YAMLSeq): TextMember[] {
  const { srcToken } = list;
  const tokens = srcToken && "items" in srcToken ? srcToken.items : [];
  return list.items.map((item, index): TextMember => {
    const start = tokens[index]?.start ?? [];
    const mark = start.find(({ type }) => type === "seq-item-ind" || type === "anchor" || type === "tag");
    const inner = yaml().isPair(item) ? undefined : nodeOf(item as Node);
    const slot = endOfLast(start, ["seq-item-ind", "anchor", "tag"]) ?? inner?.start ?? 0;
    return {
      start: mark?.offset ?? inner?.start ?? slot,
      get end() {
        return inner?.end ?? slot;
      },
      slot,
      ...(inner && { value: inner }),
      isOdd: yaml().isPair(item) || (mark === undefined && inner === undefined),
    };
  });
}

/** The text that a pointer names a key by. */
function keyText({ value, source }: Scalar): string {
  return value === null ? (source ?? "null") : String(value);
}

function endOfLast(tokens: readonly CST.SourceToken[], types: readonly string[]): number | undefined {
  const last = tokens.findLast(({ type }) => types.includes(type));
  return last && last.offset + last.source.length;
}

function anchored(node: Node): boolean {
  let found = false;
  yaml().visit(node, {
    Node(_, inner) {
      if (!("anchor" in inner) || inner.anchor === undefined) return undefined;
      found = true;
      return yaml().visit.BREAK;
    },
  });
  return found;
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}
