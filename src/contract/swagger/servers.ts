/** `schemes`, `host` and `basePath` of Swagger 2.0 as servers. */
import { appendPointer, isJsonObject } from "../../source/json-pointer.ts";
import type { LinkedContract, LinkedNode } from "../link.ts";
import type { JsonNode } from "../upgrade.ts";
import type { NodeMaker } from "./maker.ts";

/** The servers of an operation that states `schemes` of its own, or of the contract. */
export function swaggerServers(
  contract: LinkedContract,
  operation: LinkedNode | undefined,
  maker: NodeMaker,
): JsonNode[] {
  const { file, value } = contract.root;
  if (!isJsonObject(value)) return [];
  const { host, basePath } = value;
  const path = typeof basePath === "string" ? basePath.replace(/\/$/, "").replace(/^(?=[^/])/, "/") : "";
  const name = typeof host === "string" ? host.replace(/^[a-z]+:\/\//i, "").replace(/\/$/, "") : "";
  if (name === "") {
    // Where the document itself comes from, as a relative URL.
    return path === "" || operation ? [] : [maker.mark({ url: path }, { file, pointer: "/basePath" })];
  }
  const holder = operation ?? { value, origin: { file, pointer: "" } };
  const list = isJsonObject(holder.value) ? holder.value["schemes"] : undefined;
  const stated = Array.isArray(list)
    ? list.flatMap((scheme, index) => (typeof scheme === "string" ? [{ scheme, index }] : []))
    : [];
  if (stated.length === 0) {
    const url = `${assumedScheme(name)}://${name}${path}`;
    return operation ? [] : [maker.mark({ url }, { file, pointer: "/host" })];
  }
  const pointer = appendPointer(holder.origin.pointer, "schemes");
  return [
    ...stated.filter(({ scheme }) => isHttp(scheme)),
    ...stated.filter(({ scheme }) => !isHttp(scheme)),
  ].map(({ scheme, index }) =>
    maker.mark(
      { url: `${scheme}://${name}${path}` },
      { file: holder.origin.file, pointer: appendPointer(pointer, index) },
    ),
  );
}

/** The scheme where none is stated: the one that the document was fetched by, which nobody knows. */
export function assumedScheme(host: string): "http" | "https" {
  return /^(?:localhost|127\.\d+\.\d+\.\d+)(?::|$)/.test(host) ? "http" : "https";
}

/** What calls go by; the client takes the first server. */
function isHttp(scheme: string): boolean {
  return scheme === "http" || scheme === "https";
}
