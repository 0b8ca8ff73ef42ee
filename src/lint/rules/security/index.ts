import type { Rule } from "../../rule.ts";
import { arrayUnbounded } from "./array-unbounded.ts";
import { basicAuth } from "./basic-auth.ts";
import { credentialInQuery } from "./credential-in-query.ts";
import { credentialParameter } from "./credential-parameter.ts";
import { integerUnbounded } from "./integer-unbounded.ts";
import { mapUnbounded } from "./map-unbounded.ts";
import { oauthHttpUrl } from "./oauth-http-url.ts";
import { oauthLegacyFlow } from "./oauth-legacy-flow.ts";
import { operationUnprotected } from "./operation-unprotected.ts";
import { schemeUnused } from "./scheme-unused.ts";
import { scopeUndeclared } from "./scope-undeclared.ts";
import { secretInExample } from "./secret-in-example.ts";
import { serverHttp } from "./server-http.ts";
import { stringUnbounded } from "./string-unbounded.ts";
import { unauthorizedUndeclared } from "./unauthorized-undeclared.ts";

export const securityRules: readonly Rule[] = [
  operationUnprotected,
  schemeUnused,
  scopeUndeclared,
  unauthorizedUndeclared,
  credentialInQuery,
  credentialParameter,
  secretInExample,
  serverHttp,
  oauthHttpUrl,
  oauthLegacyFlow,
  basicAuth,
  arrayUnbounded,
  mapUnbounded,
  stringUnbounded,
  integerUnbounded,
];
