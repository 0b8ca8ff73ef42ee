/**
 * Spectral in a worker. Vitest gives its own threads the condition `import`, under which `require` finds a module of
 * one of Spectral's dependencies that Node cannot load.
 */
import { Worker } from "node:worker_threads";
import { afterAll } from "vitest";
import type { Files } from "./spectral-actions.ts";
import type { actions, Task } from "./spectral-worker.ts";

type Actions = typeof actions;

const worker = new Worker(new URL("./spectral-worker.ts", import.meta.url), {
  execArgv: ["--conditions=specwright-source"],
});
const waiting = new Map<number, (answer: { readonly value?: unknown; readonly error?: string }) => void>();
worker.on("message", ({ id, ...answer }) => waiting.get(id)?.(answer));
afterAll(async () => {
  await worker.terminate();
});

let tasks = 0;

async function ask<Name extends keyof Actions>(
  name: Name,
  ...input: Parameters<Actions[Name]>
): Promise<Awaited<ReturnType<Actions[Name]>>> {
  tasks += 1;
  const task: Task = { id: tasks, name, input };
  const { value, error } = await new Promise<{ readonly value?: unknown; readonly error?: string }>(
    (resolve) => {
      waiting.set(task.id, resolve);
      worker.postMessage(task);
    },
  );
  if (error !== undefined) throw new Error(error);
  return value as Awaited<ReturnType<Actions[Name]>>;
}

export const findings = (files: Files): ReturnType<Actions["findings"]> => ask("findings", files);

export const failure = (files: Files): ReturnType<Actions["failure"]> => ask("failure", files);

export const faults = (...input: Parameters<Actions["faults"]>): ReturnType<Actions["faults"]> =>
  ask("faults", ...input);

export const findingsOnDisk = (
  ...input: Parameters<Actions["findingsOnDisk"]>
): ReturnType<Actions["findingsOnDisk"]> => ask("findingsOnDisk", ...input);

export const compared = (...input: Parameters<Actions["compared"]>): ReturnType<Actions["compared"]> =>
  ask("compared", ...input);

/** `severity code file#pointer: message` of each finding. */
export async function told(files: Files): Promise<string[]> {
  return (await findings(files)).map(
    ({ severity, code, origin, message }) =>
      `${severity} ${code} ${origin?.file}#${origin?.pointer}: ${message}`,
  );
}
