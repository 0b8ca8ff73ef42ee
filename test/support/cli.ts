/** The command line as a process, the way a user starts it. */
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** In place of the user's own, for projects without `node_modules`. */
const caches = emptyFolder();

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `specwright …` in a folder and waits for its end. */
export function specwright(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  return startSpecwright(args, cwd, environment).ended;
}

export interface RunningCli {
  readonly ended: Promise<CliResult>;
  /** What both streams have said so far. */
  readonly said: () => string;
  /** Waits until it has said something since the last wait, and gives all that was new up to there. */
  until(text: string): Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts `specwright …` in a folder. */
export function startSpecwright(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): RunningCli {
  const child = spawn(
    process.execPath,
    ["--conditions=specwright-source", join(root, "scripts/main.mjs"), ...args],
    {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", CI: "1", XDG_CACHE_HOME: caches, ...environment },
    },
  );
  let stdout = "";
  let stderr = "";
  let said = "";
  let heard = 0;
  const listeners = new Set<() => void>();
  const listen = (text: string): void => {
    said += text;
    for (const listener of listeners) listener();
  };
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
    listen(chunk.toString());
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
    listen(chunk.toString());
  });
  const ended = new Promise<CliResult>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  return {
    ended,
    said: () => said,
    until(text) {
      return new Promise((resolve, reject) => {
        const look = (): void => {
          const at = said.indexOf(text, heard);
          if (at === -1) return;
          listeners.delete(look);
          const fresh = said.slice(heard, at + text.length);
          heard = at + text.length;
          resolve(fresh);
        };
        listeners.add(look);
        void ended.then(() => reject(new Error(`ended without saying '${text}':\n${said}`)), reject);
        look();
      });
    },
    kill: (signal) => void child.kill(signal),
  };
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "specwright-"));
}
