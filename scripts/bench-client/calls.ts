/** CPU time of a call: a PUT with a path parameter and a small body, answered by a function. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Rows of the table, measured in a process of its own. */
export async function benchCalls(root: string): Promise<readonly (readonly string[])[]> {
  const script = join(root, "scripts/bench-client/call-process.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
