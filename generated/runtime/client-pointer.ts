/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Places in bodies. */
import { ownMember } from "./client-url.ts";

/** What a JSON pointer (RFC 6901) leads to. */
export function memberAt(body: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce(
      (value, step) => ownMember(Object(value), step.replaceAll("~1", "/").replaceAll("~0", "~")),
      body,
    );
}
