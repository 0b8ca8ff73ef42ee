/** Does in a thread of its own what a test asks for. */
import { parentPort } from "node:worker_threads";
import { actions as inMemory } from "./spectral-actions.ts";
import { compared } from "./spectral-direct.ts";

export const actions = { ...inMemory, compared };

export interface Task {
  readonly id: number;
  readonly name: keyof typeof actions;
  readonly input: readonly unknown[];
}

parentPort?.on("message", async ({ id, name, input }: Task) => {
  const act: (...values: never[]) => Promise<unknown> = actions[name];
  const answer = await act(...(input as never[])).then(
    (value) => ({ id, value }),
    (error: unknown) => ({ id, error: String(error) }),
  );
  parentPort?.postMessage(answer);
});
