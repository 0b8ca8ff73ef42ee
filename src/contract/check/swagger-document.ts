/** Swagger 2.0: where the API is, and what its bodies are written in. */
import { isMediaType } from "../swagger/operations.ts";
import { assumedScheme } from "../swagger/servers.ts";
import { type CheckContext, childOrigin, type ObjectNode } from "./context.ts";

export function checkSwaggerDocument(context: CheckContext): void {
  if (context.contract.version !== "2.0") return;
  for (const document of context.nodes("openapi")) checkPlace(context, document);
  for (const holder of [...context.nodes("openapi"), ...context.nodes("operation")]) {
    for (const field of ["consumes", "produces"]) checkMediaTypes(context, holder, field);
  }
}

function checkPlace(context: CheckContext, document: ObjectNode): void {
  const { host, basePath, schemes } = document.value;
  if (typeof host === "string") {
    if (!/^[^{}/ :\\]+(?::\d+)?$/.test(host)) {
      context.report("swagger/host-invalid", { host }, { origin: childOrigin(document, "host") });
    } else if (!Array.isArray(schemes) || schemes.length === 0) {
      const scheme = assumedScheme(host);
      context.report("swagger/scheme-assumed", { scheme, host }, { origin: childOrigin(document, "host") });
    }
  }
  if (typeof basePath === "string" && !basePath.startsWith("/")) {
    const origin = childOrigin(document, "basePath");
    context.report("swagger/base-path-invalid", { path: basePath }, { origin });
  }
}

function checkMediaTypes(context: CheckContext, holder: ObjectNode, field: string): void {
  const types = holder.value[field];
  if (!Array.isArray(types)) return;
  for (const [index, mediaType] of types.entries()) {
    if (typeof mediaType !== "string" || isMediaType(mediaType)) continue;
    const origin = childOrigin(holder, field, index);
    context.report("swagger/media-type-invalid", { mediaType }, { origin });
  }
}
