/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Generated servers in Fastify 5. What is used of its classes is written down here:
 *
 *     await app.register(toFastifyPlugin(createPetsServer({ handlers })), { prefix: "/v1" });
 */
import { answerNode, type NodeRequest, type NodeResponse } from "./node-http.ts";
import type { Server } from "./server-definition.ts";

/** What is used of a Fastify instance. */
export interface FastifyApp {
  /** Of the registration: `""` or e.g. `/v1`. */
  readonly prefix: string;
  readonly supportedMethods: readonly string[];
  addHttpMethod(method: string, options: { readonly hasBody: boolean }): unknown;
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    options: object,
    parse: (request: never, body: never, done: (error: null) => void) => void,
  ): unknown;
  all(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => void): unknown;
}

export interface FastifyRequest {
  readonly raw: NodeRequest;
}

export interface FastifyReply {
  readonly raw: NodeResponse;
  hijack(): unknown;
}

/** A plugin for `app.register`. It takes all paths below its prefix; its body parsers are its own. */
export function toFastifyPlugin(server: Server): (app: FastifyApp) => Promise<void> {
  return async (app) => {
    for (const method of server.methods) {
      if (!app.supportedMethods.includes(method)) app.addHttpMethod(method, { hasBody: true });
    }
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", {}, (_, __, done) => done(null));
    app.all("*", ({ raw: request }, reply) => {
      reply.hijack();
      const url = (request.url ?? "/").slice(app.prefix.length);
      answerNode(server, request, reply.raw, { url: url.startsWith("/") ? url : `/${url}` }).catch(() =>
        reply.raw.destroy(),
      );
    });
  };
}
