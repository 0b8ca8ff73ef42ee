/** Where commands write: a terminal with colour and a progress line, or plain lines anywhere else. */
export interface Terminal {
  readonly isInteractive: boolean;
  readonly color: boolean;
  print(text: string): void;
  warn(text: string): void;
  /** Replaces the progress line; shown on a terminal only. */
  progress(text: string): void;
}

export function terminal(stdout = process.stdout, stderr = process.stderr): Terminal {
  // A reader that has seen enough, like `head`, is no failure.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const isInteractive = stderr.isTTY === true && process.env["CI"] === undefined;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write("\r\u001b[K");
    shown = false;
  };
  return {
    isInteractive,
    color: stderr.isTTY === true && process.env["NO_COLOR"] === undefined,
    print(text) {
      clear();
      stdout.write(text);
    },
    warn(text) {
      clear();
      stderr.write(text);
    },
    progress(text) {
      if (!isInteractive) return;
      clear();
      stderr.write(text.slice(0, (stderr.columns || 80) - 1));
      shown = true;
    },
  };
}

/** Text with the way it took. */
export type Said = readonly [way: "print" | "warn", text: string];

/** A terminal that remembers what goes through it, progress aside. */
export function recordingTerminal(out: Terminal): { readonly out: Terminal; readonly said: readonly Said[] } {
  const said: Said[] = [];
  return {
    said,
    out: {
      ...out,
      print(text) {
        said.push(["print", text]);
        out.print(text);
      },
      warn(text) {
        said.push(["warn", text]);
        out.warn(text);
      },
    },
  };
}
