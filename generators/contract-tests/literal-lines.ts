/** JSON values as expressions over several lines, for test data that people read. */
import { type JsonValue, literal, propertyKey } from "../../src/index.ts";
import { isList, isMembers } from "./judge.ts";

const widest = 90;

/** The expression on one line where it is short enough, else with one member or item per line. */
export function literalLines(value: JsonValue, indent = 0): string[] {
  const line = literal(value);
  const parts = partsOf(value);
  if (parts === undefined || line.length + indent <= widest) return [line];
  const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
  return [open, ...parts.flatMap((part) => partLines(part, indent + 2)), close];
}

interface Part {
  readonly key: string;
  readonly value: JsonValue;
}

/** Undefined for values that cannot be broken. */
function partsOf(value: JsonValue): Part[] | undefined {
  if (isList(value)) return value.map((item) => ({ key: "", value: item }));
  if (!isMembers(value)) return undefined;
  return Object.entries(value).map(([name, member]) => ({ key: `${propertyKey(name)}: `, value: member }));
}

function partLines({ key, value }: Part, indent: number): string[] {
  const lines = literalLines(value, indent + key.length);
  return lines.map((line, index) => {
    const start = index === 0 ? `  ${key}` : "  ";
    return start + line + (index === lines.length - 1 ? "," : "");
  });
}
