/** What a mock lacks of a contract of OpenAPI 3.2, because Prism is given it in words of 3.1. */
import { type Diagnostic, diagnostic, type Origin } from "../diagnostics/diagnostic.ts";
import type { ApiModel } from "../model/model.ts";

const knownMethods = new Set(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]);

export function leftOutOfMock(api: string, { operations }: ApiModel): Diagnostic[] {
  const tell = (what: string, origin: Origin): Diagnostic => {
    const values = { what, where: `the mock of '${api}'`, reason: "Prism knows OpenAPI 3.1 only" };
    return diagnostic("unsupported/left-out", values, { origin });
  };
  return operations.flatMap(({ method, path, parameters, origin }) => {
    if (!knownMethods.has(method)) return [tell(`${method} ${path.raw}`, origin)];
    return parameters.flatMap(({ in: location, name, origin: place }) =>
      location === "querystring" ? [tell(`The querystring parameter '${name}'`, place)] : [],
    );
  });
}
