/**
 * The first step of `specwright mock`: Prism takes longest to load, so it starts before everything else is read. That
 * is why this file goes past the public doors: they bring the whole engine along.
 */
import { enableCompileCache } from "node:module";
import type { ExitCode } from "./exit-code.ts";
import type { MockFlags } from "./mock-command.ts";
import { stopSignal } from "./stop-signal.ts";
import type { Terminal } from "./terminal.ts";

/** `specwright mock [api...]`, until SIGINT or SIGTERM. */
export async function startMockCommand(
  names: readonly string[],
  flags: MockFlags,
  out: Terminal,
): Promise<ExitCode> {
  const stopped = stopSignal();
  // Before the imports, which are what it makes quick.
  enableCompileCache();
  const { prepareMock } = await import("../src/mock/mock-server.ts");
  const first = prepareMock();
  try {
    const { runMockCommand } = await import("./mock-command.ts");
    const prepared = [first];
    return await runMockCommand(names, flags, out, stopped, () => prepared.pop() ?? prepareMock());
  } finally {
    // Nobody may have wanted it.
    await first.cancel();
  }
}
