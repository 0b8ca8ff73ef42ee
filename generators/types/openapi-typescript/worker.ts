/** Thread that renders one `schema.ts`: a job comes in as `workerData`, the text goes out as the only message. */
import { enableCompileCache, flushCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

export interface Job {
  /** Cloned on the way here, which keeps the caller half as long as its JSON text would. */
  readonly document: { [key: string]: unknown };
  readonly corrections: boolean;
}

enableCompileCache();
// Imported after the cache is on: loading the compiler is most of what a small document takes.
const { transform } = await import("./transform.ts");

const { document, corrections }: Job = workerData;
parentPort?.postMessage(transform(document, { corrections }));
// The caller may end the process as soon as it has the text.
flushCompileCache();
