/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** New credentials for those that have run out. */
import { type Interceptor, isRepeatable } from "./client-interceptor.ts";

/**
 * When the server answers 401, asks for new credentials once, however many calls are on their way, and sends those
 * calls again; a second 401 stands. The credentials themselves are functions that give what `refresh` has got:
 *
 * ```ts
 * const client = createShopClient({
 *   credentials: { Bearer: () => session.token },
 *   interceptors: [refreshOn401(() => session.renew())],
 * });
 * ```
 *
 * The call that gets new credentials must not need any, or go through another client: it would wait for itself.
 */
export function refreshOn401(refresh: () => unknown): Interceptor {
  let refreshes = 0;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    try {
      await refresh();
      refreshes += 1;
    } finally {
      running = undefined;
    }
  }

  return async (call, next) => {
    const before = refreshes;
    const answer = await next(call);
    const { security } = call.operation;
    if (answer.response.status !== 401 || !security || !isRepeatable(call)) return answer;
    // Another call may have got new ones since this one was sent.
    if (before === refreshes) {
      running ??= run();
      await running;
    }
    call.signal.throwIfAborted();
    return next(call);
  };
}
