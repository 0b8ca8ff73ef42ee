/** How much a parsed document holds: refuses what later stages could not walk or keep in memory. */
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { appendPointer } from "./json-pointer.ts";

/** Deeper documents are refused: later stages walk them recursively. */
export const deepestNesting = 500;

export interface SourceLimits {
  /** Nodes of one document with aliases expanded. */
  readonly maxNodes: number;
}

/** Nodes at and below a node with aliases expanded, and levels. */
interface Size {
  nodes: number;
  depth: number;
}

/** A container whose children are being measured. */
interface Frame extends Size {
  readonly node: object;
  readonly keys: readonly string[];
  next: number;
}

/**
 * Finds aliases that multiply or lead back into themselves, and nesting that recursion cannot follow. A shared node is
 * measured once and counted at every use; frames instead of recursion keep the measuring itself safe.
 */
export function measure(
  value: unknown,
  limits: SourceLimits,
  { file, aliased }: { file: string; aliased: boolean },
): Diagnostic | undefined {
  if (!isContainer(value)) return undefined;
  const sizes = new Map<object, Size>();
  const open = new Set<object>([value]);
  const frames: Frame[] = [frameOf(value)];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const key = frame.keys[frame.next];
    if (key === undefined) {
      frames.pop();
      open.delete(frame.node);
      if (aliased) sizes.set(frame.node, { nodes: frame.nodes, depth: frame.depth });
      const parent = frames.at(-1);
      if (parent) add(parent, frame);
      if (frame.depth > deepestNesting && !parent) return tooDeep(file);
    } else {
      frame.next += 1;
      const child: unknown = Reflect.get(frame.node, key);
      if (!isContainer(child)) continue;
      const known = sizes.get(child);
      if (known) add(frame, known);
      else if (!open.has(child)) {
        open.add(child);
        frames.push(frameOf(child));
      }
      if (open.has(child) && known === undefined && frames.at(-1) === frame) return tooLarge(frames, limits, file, aliased);
    }
    if (frame.nodes > limits.maxNodes) return tooLarge(frames, limits, file, aliased);
  }
  return undefined;
}
