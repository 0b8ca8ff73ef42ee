/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Generated servers in Hono. What is used of its context is written down here:
 *
 *     app.use(toHonoMiddleware(createPetsServer({ handlers })));
 *
 * Alone, without a path to go on to, `app.mount("/v1", server.fetch)` does the same below a path.
 */
import type { Server } from "./server-definition.ts";

/** What is used of a context of Hono. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
}

/** Middleware. Paths that the contract does not have go on to what follows. */
export function toHonoMiddleware(
  server: Server,
): (context: HonoContext, next: () => Promise<void>) => Promise<Response | undefined> {
  return async ({ req }, next) => {
    const { pathname } = new URL(req.raw.url);
    if (server.matches(req.raw.method, pathname)) return server.fetch(req.raw);
    await next();
    return undefined;
  };
}
