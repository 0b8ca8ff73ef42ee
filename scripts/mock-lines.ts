/** What `specwright mock` prints while it runs. */
import type { ApiView, RequestView, Verdict } from "../src/testing.ts";

const colors: Readonly<Record<Verdict, number>> = {
  kept: 32,
  refused: 33,
  violated: 31,
  unknown: 35,
  cors: 90,
  failed: 31,
};

/** One line for the request, and one for each finding. */
export function requestLines(request: RequestView, color: boolean): string {
  const { time, method, target, status, milliseconds, verdict, findings } = request;
  const word = verdict.padEnd(8);
  const shown = color ? `\u001b[${colors[verdict]}m${word}\u001b[0m` : word;
  const head = `${clockTime(time)}  ${status}  ${shown}  ${milliseconds} ms`.trimEnd();
  const lines = [`${head}  ${method} ${target}`, ...findings.map((finding) => `          ${finding}`)];
  return `${lines.map(printable).join("\n")}\n`;
}

/** Where the APIs are, and which of them are not served. */
export function apiLines(apis: readonly ApiView[], pageUrl: string): string {
  const width = Math.max(...apis.map(({ name }) => name.length), "page".length);
  const lines = apis.map(({ name, url, state }) => {
    const note = state.kind === "serving" ? "" : `  ${state.kind}, answers 503 until the contract is mended`;
    return `${name.padEnd(width)}  ${url}${note}\n`;
  });
  return `${lines.join("")}${"page".padEnd(width)}  ${pageUrl}/\n`;
}

/** One line for the new state of an API. */
export function stateLine({ name, state }: ApiView, now: Date): string | undefined {
  const words = stateWords(state);
  return words === undefined ? undefined : `${clockTime(now)}  ${name}: ${printable(words)}\n`;
}

function stateWords(state: ApiView["state"]): string | undefined {
  switch (state.kind) {
    case "serving":
      return "serves the contract as it is now";
    case "broken":
      return state.serving ? "the contract is broken, the last good one is served" : "the contract is broken";
    case "down":
      return "Prism has died and is started again";
    case "starting":
      return undefined;
  }
}

function clockTime(time: Date): string {
  return time.toTimeString().slice(0, 8);
}

/** Requests may not write to the terminal what they like; colours of our own stay. */
function printable(text: string): string {
  return text.replace(/\u001b(?!\[\d+m)|[\u0000-\u001a\u001c-\u001f\u007f-\u009f]/g, "\ufffd");
}
