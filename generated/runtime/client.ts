/** The runtime of generated clients, as one module: what generated code calls `http`. */
// Of the packages it needs, a compiler is told here: it does not check the parts below.
export type { Middleware } from "openapi-fetch";
export * from "./client-assembly.ts";
export * from "./client-base-url.ts";
export * from "./client-body.ts";
export * from "./client-call.ts";
export * from "./client-deadline.ts";
export * from "./client-fetch.ts";
export * from "./client-held.ts";
export * from "./client-items.ts";
export * from "./client-media.ts";
export * from "./client-multipart.ts";
export * from "./client-operation.ts";
export * from "./client-pages.ts";
export * from "./client-poll.ts";
export * from "./client-reading.ts";
export * from "./client-rpc.ts";
export * from "./client-security.ts";
export * from "./client-socket.ts";
export * from "./client-stream.ts";
export * from "./client-transfer.ts";
export * from "./client-transport.ts";
export * from "./errors.ts";
export * from "./serialize.ts";
