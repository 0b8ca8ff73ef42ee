/**
 * A page of the docs, tried word for word: its files are written, its commands run, and what it says they print is
 * compared with what they print.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { dirname, join } from "node:path";

/** A fenced block: `sh` is run, a language with a file name is written, anything else is what the last command prints. */
interface Block {
  readonly language: string;
  readonly file: string | undefined;
  readonly text: string;
}

export interface TriedStep {
  readonly what: string;
  readonly ok: boolean;
  readonly output: string;
}

export interface TryOptions {
  /** An empty folder. */
  readonly folder: string;
  /** The heading of the section to try. */
  readonly section: string;
  readonly env: NodeJS.ProcessEnv;
  /** What stands for the package in `npm install`. */
  readonly packed: string;
}

/** Runs until the first step that fails. */
export async function tryPage(page: string, options: TryOptions): Promise<TriedStep[]> {
  const { folder, section, env, packed } = options;
  const steps: TriedStep[] = [];
  const servers: ChildProcess[] = [];
  let printed = "";
  try {
    for (const { language, file, text } of blocksOf(page, section)) {
      if (file !== undefined) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      } else if (language !== "sh") {
        steps.push({
          what: `prints ${text.trim().slice(0, 60)}`,
          ok: printed.trim() === text.trim(),
          output: printed,
        });
      } else {
        for (const line of text.trim().split("\n")) {
          if (/^node \S+$/.test(line)) {
            servers.push(spawn("node", line.split(" ").slice(1), { cwd: folder, env, stdio: "ignore" }));
            steps.push({ what: line, ok: await isListening(3000), output: "" });
          } else {
            const command = line.replace(
              /(npm install .*)\bspecwright$/,
              (_, rest: string) => `${rest}${packed}`,
            );
            const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
              cwd: folder,
              env,
              encoding: "utf8",
            });
            printed = stdout;
            steps.push({ what: line, ok: status === 0, output: stdout + stderr });
          }
        }
      }
      if (steps.some(({ ok }) => !ok)) break;
    }
  } finally {
    for (const server of servers) server.kill();
  }
  return steps;
}

function blocksOf(page: string, section: string): Block[] {
  const [, behind = ""] = page.split(`\n## ${section}\n`);
  const [text = ""] = behind.split("\n## ");
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", file, body = ""]) => ({
      language,
      file,
      text: body,
    }),
  );
}

/** The port takes connections, sooner or later. */
async function isListening(port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = createConnection({ port, host: "127.0.0.1" }, () => {
        socket.destroy();
        resolve(true);
      });
      socket.on("error", () => setTimeout(() => resolve(false), 100));
    });
    if (isOpen) return true;
  }
  return false;
}
