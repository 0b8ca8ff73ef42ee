/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Generated servers in Koa. What is used of its context is written down here:
 *
 *     app.use(toKoaMiddleware(createPetsServer({ handlers })));
 */
import { answerNode, type NodeRequest, type NodeResponse } from "./node-http.ts";
import type { Server } from "./server-definition.ts";

/** What is used of a context of Koa. */
export interface KoaContext {
  readonly req: NodeRequest;
  readonly res: NodeResponse;
  /** `body` is set by a body parser that has run before. */
  readonly request: { readonly url: string; readonly body?: unknown };
  /** False keeps Koa from answering, too. */
  respond?: boolean | undefined;
}

/** Middleware. Paths that the contract does not have go on to what follows. */
export function toKoaMiddleware(
  server: Server,
): (context: KoaContext, next: () => Promise<unknown>) => Promise<void> {
  return async (context, next) => {
    const { req, res, request } = context;
    let isOurs = true;
    const otherwise = (): void => {
      isOurs = false;
    };
    context.respond = false;
    await answerNode(server, req, res, { url: request.url, parsed: request.body, otherwise });
    if (isOurs) return;
    context.respond = true;
    await next();
  };
}
