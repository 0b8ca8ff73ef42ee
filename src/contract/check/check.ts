/** What is wrong with a linked contract, in the words of the version it was written in. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { LinkedContract } from "../link.ts";

export async function check(_contract: LinkedContract): Promise<Diagnostic[]> {
  return [];
}
