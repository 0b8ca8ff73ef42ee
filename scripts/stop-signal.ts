/** When a command that runs until it is stopped is to end. */
import { once } from "node:events";

/** Milliseconds between two looks at the process that started this one. */
const lookEvery = 250;

/**
 * Resolves at SIGINT and SIGTERM. npm runs a command in a shell and passes signals on to that shell alone, which ends by
 * them; so below npm the end of the process that started this one counts too.
 */
export async function stopSignal(): Promise<void> {
  const ends: Promise<unknown>[] = [once(process, "SIGINT"), once(process, "SIGTERM")];
  if (process.env["npm_command"] !== undefined) ends.push(parentGone());
  await Promise.race(ends);
}

function parentGone(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, lookEvery);
    timer.unref();
  });
}
