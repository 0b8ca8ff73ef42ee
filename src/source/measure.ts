/** How much a parsed document holds: refuses what later stages could not walk or keep in memory. */
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { appendPointer } from "./json-pointer.ts";

/** Deeper documents are refused: later stages walk them recursively. */
export const deepestNesting = 500;

export interface SourceLimits {
  /** Objects and arrays of one document with aliases expanded. */
  readonly maxNodes: number;
}

/** Containers at and below a node with aliases expanded, and levels. */
interface Size {
  readonly nodes: number;
  readonly depth: number;
}

/** A container whose children are being measured. */
interface Frame {
  readonly node: object;
  readonly children: readonly object[];
  next: number;
  nodes: number;
  depth: number;
}

/**
 * Finds aliases that multiply or lead back into themselves, and nesting that recursion cannot follow. A shared node is
 * measured once and counted at every use; frames instead of recursion keep the measuring itself safe.
 */
export function measure(value: unknown, { maxNodes }: SourceLimits, file: string): Diagnostic | undefined {
  if (!isContainer(value)) return undefined;
  const sizes = new Map<object, Size>();
  const open = new Set<object>([value]);
  const frames = [frameOf(value)];
  const problem = (code: "yaml/alias-limit" | "source/too-large", last?: object): Diagnostic =>
    diagnostic(code, { limit: maxNodes }, { origin: { file, pointer: pointerTo(frames, last) } });
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.children[frame.next];
    const size = child && sizes.get(child);
    if (child === undefined) {
      frames.pop();
      open.delete(frame.node);
      sizes.set(frame.node, { nodes: frame.nodes, depth: frame.depth });
    } else if (size) {
      frame.next += 1;
      frame.nodes += size.nodes;
      frame.depth = Math.max(frame.depth, size.depth + 1);
      // More nodes than were ever measured one by one: only aliases do that.
      if (frame.nodes > maxNodes)
        return problem(sizes.size < maxNodes ? "yaml/alias-limit" : "source/too-large");
    } else if (open.has(child)) {
      return problem("yaml/alias-limit", child);
    } else {
      open.add(child);
      frames.push(frameOf(child));
    }
  }
  const depth = sizes.get(value)?.depth ?? 0;
  return depth > deepestNesting
    ? diagnostic("source/too-deep", { limit: deepestNesting }, { origin: { file, pointer: "" } })
    : undefined;
}

/**
 * Whether a text cannot hold more than is allowed, told without a look at its values: it is shorter than the limit, shares
 * nothing, and its brackets do not nest too deeply (block nesting is limited by the YAML reader).
 */
export function isPlainlySmall(text: string, format: "json" | "yaml", { maxNodes }: SourceLimits): boolean {
  if (text.length > maxNodes) return false;
  return format === "json" ? bracketDepth(text) <= deepestNesting : !/(?:^|[\s,[{:-])&[^\s,[\]{}]/.test(text);
}

function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 0x22: // A string, up to its closing quote.
        for (index += 1; index < text.length && text.charCodeAt(index) !== 0x22; index += 1)
          if (text.charCodeAt(index) === 0x5c) index += 1;
        break;
      case 0x7b:
      case 0x5b:
        depth += 1;
        deepest = Math.max(deepest, depth);
        break;
      case 0x7d:
      case 0x5d:
        depth -= 1;
        break;
    }
  }
  return deepest;
}

function frameOf(node: object): Frame {
  return { node, children: Object.values(node).filter(isContainer), next: 0, nodes: 1, depth: 1 };
}

/** The way down the open frames, and to one more child. */
function pointerTo(frames: readonly Frame[], last: object | undefined): string {
  const way = [...frames.map(({ node }) => node), ...(last ? [last] : [])];
  let pointer = "";
  for (const [index, node] of way.entries()) {
    const key = Object.entries(way[index - 1] ?? {}).find(([, child]) => child === node)?.[0];
    if (key !== undefined) pointer = appendPointer(pointer, key);
  }
  return pointer;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
