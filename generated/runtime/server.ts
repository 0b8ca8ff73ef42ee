/**
 * The server's door: a table of operations and their handlers become one function from request to response. A request
 * passes the router, the security hooks, the parameters, the body and the handler; whatever goes wrong on the way is a
 * `Problem`, which the API words in its own way. It knows no framework: adapters turn their requests into `Incoming`.
 */
import { ServerCore } from "./server-core.ts";
import type { Server, ServerDefinition, UntypedOptions } from "./server-definition.ts";
import { fromRequest, toResponse } from "./server-exchange.ts";

export {
  cookie,
  deepObject,
  form,
  json,
  label,
  matrix,
  pipeDelimited,
  simple,
  spaceDelimited,
  text,
} from "./decode.ts";
export { filledValues, heldValues, type Shape } from "./held-values.ts";
export type { ServerSentEvent } from "./item-text.ts";
export { type Answer, answer, type BinaryBody } from "./server-answer.ts";
export { binaryBody, formBody, jsonBody, multipartBody, queryForm, textBody } from "./server-body.ts";
export { type CorsOptions, cors } from "./server-cors.ts";
export type {
  Context,
  Handler,
  HandlersOption,
  Operation,
  Server,
  ServerDefinition,
  ServerOptions,
  StateOption,
} from "./server-definition.ts";
export type { Incoming, Outgoing } from "./server-exchange.ts";
export type { Hint } from "./server-hints.ts";
export { eventItems, lineItems, recordItems } from "./server-items.ts";
export {
  concurrency,
  type LogEntry,
  type LoggingOptions,
  logging,
  recovery,
  requestIds,
  type Span,
  type Tracer,
  tracing,
} from "./server-layers.ts";
export { type Exchange, type Layer, type Next, withHeaders } from "./server-middleware.ts";
export { type BodyPart, namedPartsBody, partsBody } from "./server-parts.ts";
export {
  Failure,
  type Problem,
  type ProblemAnswer,
  type ProblemKind,
  problemDocument,
} from "./server-problem.ts";
export {
  type Anonymous,
  type BasicCredentials,
  type Caller,
  type CallerBy,
  type Forbidden,
  forbidden,
  type PrincipalOf,
  type Scheme,
  type SecurityContext,
  type SecurityHook,
} from "./server-security.ts";
export type { Socket, SocketHandler } from "./server-socket.ts";
export type { StatusExcept, StatusIn } from "./server-status.ts";

/** Makes a server of the rows of a contract. */
export function createServer(definition: ServerDefinition, options: UntypedOptions): Server {
  const core = new ServerCore(definition, options);
  return {
    fetch: async (request) => {
      const incoming = fromRequest(request);
      const outgoing = await core.handle(incoming);
      try {
        return toResponse(outgoing);
      } catch (error) {
        // A status that Fetch does not know, e.g. one below 200.
        return toResponse(await core.fail(error, incoming));
      }
    },
    handle: (incoming) => core.handle(incoming),
    upgrade: (incoming) => core.upgrade(incoming),
    matches: (method, path) => core.matches(method, path),
    methods: [...new Set(Object.values(definition.operations).map(({ method }) => method))],
  };
}
