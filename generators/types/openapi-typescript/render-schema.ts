/** `schema.ts`: openapi-typescript's declarations of a contract, made in a thread beside the other targets. */
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Job } from "./worker.ts";

export interface SchemaModuleOptions {
  /** Repair what openapi-typescript is known to get wrong (default). Off, the text is what its command line prints. */
  readonly corrections?: boolean;
}

/**
 * The declarations `paths`, `webhooks`, `components`, `$defs` and `operations` of an OpenAPI 3.0 or 3.1 document.
 *
 * @param document plain and checked, without references to other documents; it stays as it is
 */
export function renderSchemaModule(document: object, options: SchemaModuleOptions = {}): Promise<string> {
  // Its command line gives every document components.
  const text = runWorker({
    document: { components: {}, ...document },
    corrections: options.corrections ?? true,
  });
  // Callers start the thread early and wait for it late; a fault in between must not end the process.
  text.catch(() => {});
  return text;
}

/** The thread ends by itself once it has sent its text. */
function runWorker(job: Job): Promise<string> {
  // The sources run as they are and from `dist`: the worker's extension is that of this module.
  const extension = extname(new URL(import.meta.url).pathname);
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => {
      reject(new Error("openapi-typescript could not make schema.ts", { cause }));
    };
    new Worker(new URL(`./worker${extension}`, import.meta.url), { workerData: job, execArgv: [] })
      .once("message", resolve)
      .once("error", fail)
      .once("exit", (code) => fail(new Error(`The thread ended with code ${code} before its text was sent`)));
  });
}
