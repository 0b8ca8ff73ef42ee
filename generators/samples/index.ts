/** Values that a contract accepts: its examples, and what is made of its schemas. For generators; it is no target. */
export { createJudge, type Judge } from "./judge.ts";
export { createSampler, type Sampler } from "./sample.ts";
export { hasUnnamedMembers } from "./unnamed-members.ts";
