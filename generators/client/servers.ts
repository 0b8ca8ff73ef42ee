/** Base URLs of the contract. */
import { type ApiModel, diagnostic, type Operation, type PlanContext, type Server } from "../../src/index.ts";

/** A server's URL with the defaults of its variables. */
function serverUrl({ url, variables }: Server): string {
  return variables.reduce((text, variable) => text.replaceAll(`{${variable.name}}`, variable.default), url);
}

/**
 * The URL of a server that an operation has for itself, absolute. A relative one starts at the contract's own place,
 * which the client does not know; the first server is the nearest thing to it.
 */
export function operationServer(
  operation: Operation,
  model: ApiModel,
  context: PlanContext,
): string | undefined {
  const [own] = operation.servers;
  if (own === undefined) return undefined;
  const [first] = model.servers;
  const base = first && serverUrl(first);
  const url = URL.parse(serverUrl(own), base && URL.canParse(base) ? base : undefined);
  if (url === null) {
    const values = { keyword: "servers", target: "client" };
    context.report(diagnostic("unsupported/keyword", values, { origin: own.origin }));
    return undefined;
  }
  return url.href.replace(/\/$/, "");
}
