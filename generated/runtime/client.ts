/** The runtime of generated clients, as one module: what generated code calls `http`. */
export * from "./client-assembly.ts";
export * from "./client-base-url.ts";
export * from "./client-body.ts";
export * from "./client-call.ts";
export * from "./client-deadline.ts";
export * from "./client-fetch.ts";
export * from "./client-media.ts";
export * from "./client-multipart.ts";
export * from "./client-operation.ts";
export * from "./client-reading.ts";
export * from "./client-rpc.ts";
export * from "./client-security.ts";
export * from "./client-transport.ts";
export * from "./errors.ts";
export * from "./serialize.ts";
