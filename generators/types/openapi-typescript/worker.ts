/** Thread that renders one `schema.ts`: a job comes in as `workerData`, the text goes out as the only message. */
import { enableCompileCache, flushCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

export interface Job {
  /** The document as JSON: half the time of a structured clone. */
  readonly json: string;
  readonly corrections: boolean;
}

enableCompileCache();
// Imported after the cache is on, which is half of what a small document takes.
const { transform } = await import("./transform.ts");

const { json, corrections }: Job = workerData;
parentPort?.postMessage(transform(JSON.parse(json), { corrections }));
// The thread may be ended as soon as its message has arrived.
flushCompileCache();
