/** The scenario in a page of a browser, then in a web worker of it; the page's address is that of the server. */
import { runBoth } from "./scenario.ts";

function runInWorker(): Promise<string> {
  const worker = new Worker("/web-worker.js", { type: "module" });
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<string>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
}

const results = [await runBoth(location.origin), await runInWorker()];
Object.assign(globalThis, { results });
