/** The generators, in the order in which the help lists them. */
import type { Generator } from "../src/index.ts";
import { client } from "./client/index.ts";
import { contractTests } from "./contract-tests/index.ts";
import { mocks } from "./mocks/index.ts";
import { query } from "./query/index.ts";
import { server } from "./server/index.ts";
import { types } from "./types/index.ts";
import { validators } from "./validators/index.ts";

export const generators: readonly Generator[] = [
  types,
  validators,
  client,
  server,
  contractTests,
  mocks,
  query,
];
