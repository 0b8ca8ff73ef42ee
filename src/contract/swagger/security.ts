/** Security definitions of Swagger 2.0 as security schemes. */
import { isJsonObject } from "../../source/json-pointer.ts";
import type { LinkedNode } from "../link.ts";
import type { JsonNode } from "../upgrade.ts";
import type { NodeMaker } from "./maker.ts";

/** What 3.x calls the flows of 2.0. */
const flowNames: ReadonlyMap<unknown, string> = new Map([
  ["implicit", "implicit"],
  ["password", "password"],
  ["application", "clientCredentials"],
  ["accessCode", "authorizationCode"],
]);

export function swaggerSecurityScheme(node: LinkedNode, maker: NodeMaker): JsonNode {
  const { flow, authorizationUrl, tokenUrl, scopes, ...rest } = maker.copy(node, []);
  if (rest["type"] === "basic") return { ...rest, type: "http", scheme: "basic" };
  if (rest["type"] !== "oauth2") return rest;
  const name = flowNames.get(flow);
  if (name === undefined) return { ...rest, flows: maker.mark({}, node.origin) };
  const stated = {
    ...(authorizationUrl !== undefined && { authorizationUrl }),
    ...(tokenUrl !== undefined && { tokenUrl }),
    scopes: isJsonObject(scopes) ? scopes : {},
  };
  return { ...rest, flows: maker.mark({ [name]: maker.mark(stated, node.origin) }, node.origin) };
}
