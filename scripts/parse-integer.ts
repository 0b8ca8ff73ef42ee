/** Numbers on the command line. */
import { InvalidArgumentError } from "commander";

/** @throws {InvalidArgumentError} which commander reports as a usage error */
export function parseInteger(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("it must be a whole number.");
  return Number(text);
}
