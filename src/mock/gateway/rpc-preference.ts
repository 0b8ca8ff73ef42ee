/** Operations that many methods share: the answer is the example that is named like the method of the request. */
import type { Operation, Response, Status } from "../../model/model.ts";
import { isJsonObject } from "../../source/json-pointer.ts";

export interface RpcRequest {
  readonly operation: Operation;
  /** Value of the header `Prefer`. */
  readonly prefer: string | undefined;
  /** With its question mark. */
  readonly search: string;
  readonly body: Buffer;
}

/**
 * The header `Prefer` that also asks for the method's example; undefined where nothing is to be added: no method is
 * named, the caller prefers an example already, or the answer has none of that name.
 */
export function rpcPreference({ operation, prefer, search, body }: RpcRequest): string | undefined {
  const { rpc } = operation;
  if (rpc === undefined) return undefined;
  const method = methodOf(body, rpc.method);
  if (method === undefined || !rpc.methods.some(({ name }) => name === method)) return undefined;
  // Prism reads its query parameters only where there is no header.
  const query = new URLSearchParams(search);
  const said = prefer ?? queryPreference(query);
  if (/(?:^|[,;\s])example\s*=/i.test(said)) return undefined;
  const code = /(?:^|[,;\s])code\s*=\s*"?(\d{3})/i.exec(said)?.[1];
  const hasExample = answers(operation, code).some((response) => namesExample(response, method));
  const preference = preferenceText("example", method);
  return hasExample && preference !== undefined ? [said, preference].filter(Boolean).join(", ") : undefined;
}

function methodOf(body: Buffer, member: string): string | undefined {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    const method = isJsonObject(value) ? value[member] : undefined;
    return typeof method === "string" ? method : undefined;
  } catch {
    return undefined;
  }
}

function queryPreference(query: URLSearchParams): string {
  return ["code", "dynamic", "seed", "example"]
    .flatMap((name) => {
      const value = query.get(`__${name}`);
      return value === null ? [] : (preferenceText(name, value) ?? []);
    })
    .join(", ");
}

/** Undefined for a value that cannot stand in a header. */
function preferenceText(name: string, value: string): string | undefined {
  if (/^[\w.:/-]+$/.test(value)) return `${name}=${value}`;
  return /^[\x20-\x7e]+$/.test(value) && !value.includes('"') ? `${name}="${value}"` : undefined;
}

/** The answers that Prism chooses from. */
function answers({ responses }: Operation, code: string | undefined): readonly Response[] {
  if (code === undefined) return responses.filter(({ status }) => firstDigit(status) === 2);
  const exact = responses.filter(({ status }) => status.kind === "exact" && status.code === Number(code));
  if (exact.length > 0) return exact;
  const range = responses.filter(({ status }) => status.kind === "range" && status.digit === Number(code[0]));
  return range.length > 0 ? range : responses.filter(({ status }) => status.kind === "default");
}

function firstDigit(status: Status): number | undefined {
  switch (status.kind) {
    case "exact":
      return Math.floor(status.code / 100);
    case "range":
      return status.digit;
    case "default":
      return undefined;
  }
}

function namesExample({ content }: Response, name: string): boolean {
  return content.some(({ examples }) => examples.some((example) => example.name === name));
}
