/**
 * OpenAPI 3.2 (https://spec.openapis.org/oas/v3.2.0.html), as what it adds to 3.1: any HTTP method, whole query
 * strings, items of streams, media types as components, names of documents and servers, trees of tags.
 */
import type { Grammar } from "./grammar.ts";
import { boolean, data, extend, list, map, node, oneOf, required, text } from "./grammar-notation.ts";

/** Methods that have a field of their own in a path item. */
export const methods32 = ["query"] as const;

const styles = oneOf(
  "matrix",
  "label",
  "form",
  "simple",
  "spaceDelimited",
  "pipeDelimited",
  "deepObject",
  "cookie",
);

const encodings = {
  encoding: map(node("encoding")),
  prefixEncoding: list(node("encoding")),
  itemEncoding: node("encoding"),
};

export function extendTo32(grammar31: Grammar): Grammar {
  return {
    ...grammar31,
    openapi: extend(grammar31.openapi, { $self: text }),
    server: extend(grammar31.server, { name: text }),
    pathItem: extend(grammar31.pathItem, {
      query: node("operation"),
      additionalOperations: map(node("operation")),
    }),
    parameter: extend(grammar31.parameter, {
      in: required(oneOf("query", "querystring", "header", "path", "cookie")),
      style: styles,
    }),
    mediaType: {
      ...extend(grammar31.mediaType, { description: text, itemSchema: node("schema"), ...encodings }),
      reference: true,
    },
    encoding: extend(grammar31.encoding, encodings),
    response: extend(grammar31.response, { summary: text, description: text }),
    example: extend(grammar31.example, { dataValue: data, serializedValue: text }),
    tag: extend(grammar31.tag, { summary: text, parent: text, kind: text }),
    discriminator: extend(grammar31.discriminator, { defaultMapping: text }),
    xml: extend(grammar31.xml, { nodeType: oneOf("element", "attribute", "text", "cdata", "none") }),
    securityScheme: extend(grammar31.securityScheme, { deprecated: boolean, oauth2MetadataUrl: text }),
    oauthFlows: extend(grammar31.oauthFlows, { deviceAuthorization: node("oauthFlow") }),
    oauthFlow: extend(grammar31.oauthFlow, { deviceAuthorizationUrl: text }),
    components: extend(grammar31.components, { mediaTypes: map(node("mediaType")) }),
  };
}
