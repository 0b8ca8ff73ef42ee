/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Generated servers in Express 5. What is used of its classes is written down here:
 *
 *     app.use("/v1", toExpressHandler(createPetsServer({ handlers })));
 */
import { answerNode, type NodeRequest, type NodeResponse } from "./node-http.ts";
import type { Server } from "./server-definition.ts";

/** What is used of a request of Express. */
export interface ExpressRequest extends NodeRequest {
  /** Set by a body parser that has run before. */
  readonly body?: unknown;
}

/** Middleware for `app.use`. Paths that the contract does not have go on to what follows. */
export function toExpressHandler(
  server: Server,
): (request: ExpressRequest, response: NodeResponse, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    answerNode(server, request, response, { parsed: request.body, otherwise: next }).catch(next);
  };
}
