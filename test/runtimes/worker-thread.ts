/** The scenario in a worker thread of Node. */
import { Worker } from "node:worker_threads";

new Worker(new URL("./main.ts", import.meta.url));
