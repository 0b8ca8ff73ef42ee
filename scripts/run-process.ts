/** A child process with its time and peak memory. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ProcessResult {
  readonly code: number;
  readonly output: string;
  readonly milliseconds: number;
  /** Of the process itself, without its children; absent when it gave itself up to another program. */
  readonly peakMegabytes?: number;
}

/** Runs a Node program to its end. Memory is what the process says of itself when it exits. */
export async function runNode(args: readonly string[], cwd: string): Promise<ProcessResult> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-run-"));
  const memoryFile = join(folder, "memory");
  const probe = join(folder, "probe.mjs");
  writeFileSync(
    probe,
    `import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => writeFileSync(${JSON.stringify(memoryFile)}, String(process.resourceUsage().maxRSS)));
`,
  );
  const start = performance.now();
  const { code, output } = await new Promise<{ code: number; output: string }>((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", probe, ...args], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    const collect = (chunk: Buffer): void => {
      text += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", reject);
    child.on("close", (status) => resolve({ code: status ?? 1, output: text }));
  });
  const milliseconds = performance.now() - start;
  const memory = existsSync(memoryFile)
    ? { peakMegabytes: Number(readFileSync(memoryFile, "utf8")) / 1024 }
    : {};
  rmSync(folder, { recursive: true });
  return { code, output, milliseconds, ...memory };
}
