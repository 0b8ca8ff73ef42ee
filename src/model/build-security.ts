/** Security schemes. */
import type { Contract } from "../contract/contract.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import { extensions, members, object, optionalText, text } from "./members.ts";
import type { OAuthFlow, SecurityScheme } from "./model.ts";

const flowKinds = ["implicit", "password", "clientCredentials", "authorizationCode"] as const;

/** A scheme, or undefined when it lacks what its type needs. */
export function buildSecurityScheme(
  name: string,
  node: JsonNode,
  contract: Contract,
): SecurityScheme | undefined {
  const base = {
    name,
    ...optionalText(node, "description"),
    ...extensions(node),
    origin: contract.originOf(node),
  };
  switch (text(node, "type")) {
    case "apiKey": {
      const parameter = text(node, "name");
      const location = text(node, "in");
      if (parameter === undefined) return undefined;
      if (location !== "query" && location !== "header" && location !== "cookie") return undefined;
      return { ...base, kind: "apiKey", in: location, parameter };
    }
    case "http": {
      const scheme = text(node, "scheme");
      return scheme === undefined
        ? undefined
        : { ...base, kind: "http", scheme, ...optionalText(node, "bearerFormat") };
    }
    case "oauth2":
      return { ...base, kind: "oauth2", flows: flowsOf(object(node, "flows") ?? {}) };
    case "openIdConnect":
      return { ...base, kind: "openIdConnect", url: text(node, "openIdConnectUrl") ?? "" };
    case "mutualTLS":
      return { ...base, kind: "mutualTLS" };
    default:
      return undefined;
  }
}

function flowsOf(node: JsonNode): OAuthFlow[] {
  return members({ flows: node }, "flows").flatMap(([key, flow]) => {
    const kind = flowKinds.find((name) => name === key);
    if (kind === undefined) return [];
    return [
      {
        kind,
        ...optionalText(flow, "authorizationUrl"),
        ...optionalText(flow, "tokenUrl"),
        ...optionalText(flow, "refreshUrl"),
        scopes: Object.entries(object(flow, "scopes") ?? {}).map(([name, description]) => ({
          name,
          description: typeof description === "string" ? description : "",
        })),
      },
    ];
  });
}
