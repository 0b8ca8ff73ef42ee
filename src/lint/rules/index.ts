/** The house ruleset. */
import type { Rule } from "../rule.ts";
import { codegenRules } from "./codegen/index.ts";
import { correctnessRules } from "./correctness/index.ts";
import { designRules } from "./design/index.ts";
import { documentationRules } from "./documentation/index.ts";
import { securityRules } from "./security/index.ts";

/** Every rule, by group and in the order of the docs. */
export const houseRules: readonly Rule[] = [
  ...correctnessRules,
  ...securityRules,
  ...designRules,
  ...documentationRules,
  ...codegenRules,
];
