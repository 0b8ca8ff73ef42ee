/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** What clients can be given; nothing of it is in a bundle that does not ask for it. */
export * from "./client-interceptor.ts";
export * from "./client-log.ts";
export * from "./client-refresh.ts";
export * from "./client-request-ids.ts";
export * from "./client-retries.ts";
export type * from "./client-socket.ts";
export type * from "./client-stream.ts";
export { type Progress, withProgress } from "./client-transfer.ts";
export * from "./client-validation.ts";
