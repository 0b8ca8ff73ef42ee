/** `specwright generate --watch`: again and again, as files change, until Ctrl+C. */
import {
  DiagnosticError,
  diskHost,
  type FileTexts,
  recordingHost,
  systemClock,
  watchFiles,
} from "../src/index.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Edition } from "./generate-command.ts";
import { importAnew } from "./import-anew.ts";
import { type DiagnosticFormat, printDiagnostics } from "./print-diagnostics.ts";
import { stopSignal } from "./stop-signal.ts";
import type { Terminal } from "./terminal.ts";
import { watchFolder } from "./watch-folder.ts";

export interface WatchGenerateOptions {
  /** Generates, and prints what came of it. */
  readonly generate: (edition: Edition) => Promise<ExitCode>;
  /** Path of the configuration, if there is one. */
  readonly config: string | undefined;
  readonly format: DiagnosticFormat;
  readonly out: Terminal;
}

/** Milliseconds of quiet after which a burst of saves is over. */
const settling = 150;

export async function watchGenerate({
  generate,
  config,
  format,
  out,
}: WatchGenerateOptions): Promise<ExitCode> {
  const stopped = stopSignal().then(() => "stopped");
  const failures = new Set<string>();
  let changed = (): void => {};
  const files = watchFiles({
    host: diskHost,
    clock: systemClock,
    settling,
    watchFolder: (folder, moved) =>
      watchFolder(folder, moved, (reason) => {
        if (!failures.has(reason)) out.warn(`${reason}\n`);
        failures.add(reason);
      }),
    onChange: () => changed(),
  });
  try {
    for (let number = 0; ; number += 1) {
      const texts = await runOnce(number);
      // From here on: what changed during the run is seen when its files are compared with what it has read.
      const change = new Promise<void>((resolve) => {
        changed = resolve;
      });
      await files.follow(texts);
      out.print(`watching ${texts.size} file${texts.size === 1 ? "" : "s"}, press Ctrl+C to stop\n`);
      if ((await Promise.race([stopped, change])) === "stopped") return 0;
    }
  } finally {
    files.close();
  }

  /** What was read, whatever came of it. */
  async function runOnce(number: number): Promise<FileTexts> {
    const { host, texts } = recordingHost(diskHost);
    const readings: Promise<unknown>[] = [];
    // Read at the same time as by Node, to be compared later.
    const importModule: Edition["importModule"] = (url, options) =>
      importAnew(url, options, number, (path) => readings.push(host.read(path)));
    if (config !== undefined) await host.read(config);
    try {
      await generate({ importModule, contractHost: host });
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      printDiagnostics(
        error.diagnostics.map((diagnostic) => ({ diagnostic })),
        out,
        format,
      );
    }
    await Promise.allSettled(readings);
    return texts;
  }
}
