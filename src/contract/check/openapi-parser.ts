/**
 * A second opinion on structure by `@readme/openapi-parser`, which holds a contract against the published JSON Schemas
 * of its version. It sees an opaque copy (nothing to follow, nothing to fetch) of what our own check found sound.
 */
import { catalog } from "../../diagnostics/catalog.ts";
import type { Diagnostic, Origin } from "../../diagnostics/diagnostic.ts";
import { appendPointer, parentPointer } from "../../source/json-pointer.ts";
import { nodeKey } from "../link.ts";
import type { CheckContext } from "./context.ts";
import { opaqueCopy } from "./opaque-copy.ts";

export async function checkBySchema(context: CheckContext): Promise<void> {
  // Loaded on demand: contracts with errors of their own never need it.
  const { validate } = await import("@readme/openapi-parser");
  const faults = context.found.filter(isFault).flatMap(({ origin }) => origin ?? []);
  const copy = opaqueCopy(context.contract, faults);
  const result = await validate(copy.document as unknown as Parameters<typeof validate>[0], {
    resolve: { external: false, file: false },
    validate: {
      rules: { openapi: ownRules, swagger: { ...ownRules, "unknown-required-schema-property": "warning" } },
    },
  });
  if (result.valid) return;
  const known = new Set(faults.flatMap((origin) => [origin, parentOf(origin)]).map(nodeKey));
  for (const { message } of result.errors) {
    if (falseRejections.some((pattern) => pattern.test(message))) continue;
    const origin = copy.originOf(pointerAtLine(copy.document, lineOf(message)));
    if (known.has(nodeKey(origin)) || faults.some((fault) => isInside(origin, fault))) continue;
    context.report(
      "structure/invalid",
      { version: context.contract.version, reason: reasonOf(message) },
      { origin },
    );
  }
}

/** What the parser refuses against the specification; each has a test that fails when it is no longer needed. */
export const falseRejections = [
  // 3.1 asks for one of the three fields; none of them needs an entry (OpenAPI 3.1 §4.8.1).
  /must contain at least one entry in either/,
];

/** Rules that our own checks cover, seeing through references where the parser does not: its warnings are not read. */
const ownRules = {
  "array-without-items": "warning",
  "duplicate-non-request-body-parameters": "warning",
  "duplicate-operation-id": "warning",
  "invalid-security-scheme-properties": "warning",
  "non-optional-path-parameters": "warning",
  "path-parameters-not-in-parameters": "warning",
  "path-parameters-not-in-path": "warning",
} as const;

/** Against the specification, even where it is let pass; mere doubts keep nothing from a second opinion. */
function isFault({ code }: Diagnostic): boolean {
  return catalog[code].severity === "error";
}

function parentOf({ file, pointer }: Origin): Origin {
  return { file, pointer: parentPointer(pointer) };
}

function isInside(origin: Origin, outer: Origin): boolean {
  return origin.file === outer.file && origin.pointer.startsWith(`${outer.pointer}/`);
}

/** The line that the code frame of a message points at, in the document as `JSON.stringify` indents it. */
function lineOf(message: string): number {
  return Number(/^> *(\d+) \|/m.exec(message)?.[1] ?? 1);
}

/** `REQUIRED must have required property 'x'` without its label. */
function reasonOf(message: string): string {
  const [first = "", second = ""] = message.split("\n");
  return [first.replace(/^[A-Z ]+(?= [a-z])/, "").trim(), second.trim()].filter(Boolean).join(" ");
}

/** The node whose text begins at a line of `JSON.stringify(value, null, 2)`, else the one around it. */
export function pointerAtLine(value: unknown, line: number): string {
  let pointer = "";
  let node = value;
  let top = 1;
  for (;;) {
    if (line === top || typeof node !== "object" || node === null) return pointer;
    let next = top + 1;
    const child = Object.entries(node).find(([, item]) => {
      const isThere = line < next + lineCount(item);
      if (!isThere) next += lineCount(item);
      return isThere;
    });
    if (child === undefined) return pointer;
    pointer = appendPointer(pointer, child[0]);
    node = child[1];
    top = next;
  }
}

function lineCount(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  const items = Object.values(value);
  return items.length === 0 ? 1 : items.reduce<number>((lines, item) => lines + lineCount(item), 2);
}
