/** The last requests, newest first. */
import type { RequestView } from "../page/view.ts";

export interface RequestLog {
  readonly requests: readonly RequestView[];
  /** Gives the request its number. */
  add(request: Omit<RequestView, "number">): RequestView;
}

export function createRequestLog(length = 100): RequestLog {
  let count = 0;
  let requests: readonly RequestView[] = [];
  return {
    get requests() {
      return requests;
    },
    add(request) {
      count += 1;
      const numbered = { number: count, ...request };
      requests = [numbered, ...requests.slice(0, length - 1)];
      return numbered;
    },
  };
}
