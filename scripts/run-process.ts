/** A child process with its time, CPU time and peak memory. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ProcessResult {
  readonly code: number;
  readonly output: string;
  readonly milliseconds: number;
  /** Of all threads, system time included. This and memory are absent when it gave itself up to another program. */
  readonly cpuMilliseconds?: number;
  /** Of the process itself, without its children. */
  readonly peakMegabytes?: number;
}

/** Runs a Node program to its end. Memory and CPU time are what the process says of itself when it exits. */
export async function runNode(args: readonly string[], cwd: string): Promise<ProcessResult> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-run-"));
  const usageFile = join(folder, "usage.json");
  const probe = join(folder, "probe.mjs");
  writeFileSync(
    probe,
    `import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.resourceUsage())));
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
  const usage = existsSync(usageFile) ? usageOf(JSON.parse(readFileSync(usageFile, "utf8"))) : {};
  rmSync(folder, { recursive: true });
  return { code, output, milliseconds, ...usage };
}

function usageOf({ userCPUTime, systemCPUTime, maxRSS }: NodeJS.ResourceUsage): Partial<ProcessResult> {
  return { cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000, peakMegabytes: maxRSS / 1024 };
}
