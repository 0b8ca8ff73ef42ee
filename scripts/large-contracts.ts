/** The large contracts of the corpus that budgets speak of. */
import { join } from "node:path";

export interface LargeContract {
  readonly name: string;
  readonly path: string;
}

export function largeContracts(corpus: string): LargeContract[] {
  return [
    { name: "github", path: join(corpus, "specs/github/api.github.com.json") },
    { name: "stripe", path: join(corpus, "specs/stripe/spec3.yaml") },
  ];
}
