/** Passes a request on to the real server, under the eyes of Prism. */
import { askPrism, type PrismReply } from "./ask-prism.ts";
import { headerValue, withoutHeaders } from "./headers.ts";
import { problem } from "./problem.ts";
import type { RealReply, RealServer } from "./real-server.ts";
import type { RelayedRequest } from "./relayed-request.ts";
import { problemReply, type Reply } from "./reply.ts";
import { type Judgement, judge } from "./verdict.ts";

/**
 * Prism asks for the answer of the real server when the request may be sent, and judges it. The client gets the real
 * answer, with Prism's findings in its header; or Prism's, where it refuses the request or the answer.
 */
export async function askRealServer(
  prismUrl: string,
  realServer: RealServer,
  request: RelayedRequest,
): Promise<Reply> {
  const id = realServer.announce(request);
  const judged = await askPrism(prismUrl, request, id).catch((error: unknown) => {
    realServer.collect(id);
    throw error;
  });
  const real = realServer.collect(id);
  if (real === undefined) return judged;
  if ("failure" in real) {
    drain(judged);
    return problemReply(problem(502, "The server does not answer", real.failure), { verdict: "failed" });
  }
  // With `errors`, an answer that breaks the contract is replaced by Prism's own.
  if (judged.verdict === "violated" && judged.isOwnProblem) return judged;
  drain(judged);
  return { ...real, ...judgeReal(real, judged) };
}

function judgeReal({ status, headers }: RealReply, judged: PrismReply): Judgement & Pick<Reply, "headers"> {
  const own = withoutHeaders(headers, "sl-violations");
  const violations = headerValue(judged.headers, "sl-violations");
  if (violations !== undefined) {
    return { headers: [...own, ["sl-violations", violations]], ...judge({ status, violations }) };
  }
  if (!judged.isOwnProblem) return { headers: own, verdict: "kept", findings: [] };
  const findings = judged.findings.map((text) => `response: cannot be checked: ${text}`);
  return { headers: own, verdict: "violated", findings };
}

/** Prism's copy of the answer is not needed. */
function drain({ body }: Reply): void {
  if (!Buffer.isBuffer(body)) body.resume();
}
