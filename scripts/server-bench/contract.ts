/** The contract of the servers that are measured, and its parts as JSON Schema for those that take no contract. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const contractFile = join(import.meta.dirname, "contract.json");

export interface BenchContract {
  readonly components: { readonly schemas: { readonly Order: object; readonly Receipt: object } };
}

export function readContract(): BenchContract {
  return JSON.parse(readFileSync(contractFile, "utf8"));
}

export const parameterSchema = {
  type: "object",
  required: ["orderId", "limit"],
  properties: {
    orderId: { type: "integer", minimum: 1 },
    limit: { type: "integer", minimum: 1, maximum: 100 },
    expand: { type: "array", items: { type: "string", enum: ["lines", "customer", "notes"] } },
  },
} as const;

interface Line {
  readonly quantity: number;
  readonly price: number;
}

/** What every handler does. */
export function totalOf(lines: readonly Line[]): number {
  let total = 0;
  for (const { quantity, price } of lines) total += quantity * price;
  return total;
}
