/** What the gateway sends back, and what it says of the request. */
import type { Readable } from "node:stream";
import type { Header } from "./headers.ts";
import { type Problem, problemText } from "./problem.ts";
import type { Judgement } from "./verdict.ts";

export interface Reply extends Judgement {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: Buffer | Readable;
}

export function problemReply(
  found: Problem,
  { verdict, findings = [found.detail] }: { verdict: Judgement["verdict"]; findings?: readonly string[] },
): Reply {
  const body = Buffer.from(problemText(found));
  const headers: Header[] = [
    ["Content-Type", "application/problem+json"],
    ["Content-Length", String(body.length)],
    ["Cache-Control", "no-store"],
  ];
  return { status: found.status, headers, body, verdict, findings };
}
