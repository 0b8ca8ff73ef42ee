/** Security schemes, and which of them operations ask for. */
import { nameOfOrigin } from "../contract/bundle.ts";
import type { Contract } from "../contract/contract.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import type { ContentBuilder } from "./build-content.ts";
import { extensions, members, object, objects, optionalFlags, optionalText, text, texts } from "./members.ts";
import type { OAuthFlow, SecurityRequirement, SecurityScheme } from "./model.ts";

const flowKinds = [
  "implicit",
  "password",
  "clientCredentials",
  "authorizationCode",
  "deviceAuthorization",
] as const;

export class SecurityBuilder {
  /** Those of the components; those that requirements name by their address join as these are read. */
  readonly schemes: SecurityScheme[] = [];
  readonly #contract: Contract;
  readonly #content: ContentBuilder;
  readonly #names = new Map<JsonNode, string>();

  constructor(contract: Contract, content: ContentBuilder) {
    this.#contract = contract;
    this.#content = content;
    const components = object(contract.root, "components") ?? {};
    for (const [name, node] of members(components, "securitySchemes")) this.#add(name, node);
  }

  requirements(node: JsonNode): SecurityRequirement[] | undefined {
    if (!Array.isArray(node["security"])) return undefined;
    return objects(node, "security").map((requirement) => ({
      schemes: Object.keys(requirement)
        .filter((name) => Array.isArray(requirement[name]))
        .map((name) => ({ name: this.#nameOf(requirement, name), scopes: texts(requirement, name) })),
    }));
  }

  #add(name: string, node: JsonNode): void {
    this.#names.set(node, name);
    const stated = this.#content.resolve(node);
    const scheme = stated && buildSecurityScheme(name, stated, this.#contract);
    if (scheme) this.schemes.push(scheme);
  }

  #nameOf(requirement: JsonNode, stated: string): string {
    const target = this.#contract.schemeTarget(requirement, stated);
    if (target === undefined) return stated;
    const known = this.#names.get(target);
    if (known !== undefined) return known;
    const word = nameOfOrigin(this.#contract.originOf(target));
    const taken = new Set(this.#names.values());
    let name = word;
    for (let count = 2; taken.has(name); count += 1) name = `${word}${count}`;
    this.#add(name, target);
    return name;
  }
}

/** A scheme, or undefined when it lacks what its type needs. */
function buildSecurityScheme(name: string, node: JsonNode, contract: Contract): SecurityScheme | undefined {
  const base = {
    name,
    ...optionalText(node, "description"),
    ...optionalFlags(node, ["deprecated"]),
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
    case "oauth2": {
      const metadataUrl = text(node, "oauth2MetadataUrl");
      const flows = flowsOf(object(node, "flows") ?? {});
      return { ...base, kind: "oauth2", flows, ...(metadataUrl !== undefined && { metadataUrl }) };
    }
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
        ...optionalText(flow, "deviceAuthorizationUrl"),
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
