// @generated from specs/godoxy/openapi.yaml by the client generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as http from "../runtime/client.ts";
import type * as t from "./types.ts";

/**
 * A session of the account with a password: a signed token that carries the user name and when it
 * ends, 24 hours after the login unless configured. Set by `authCallback`.
 */
const sessionToken: http.SecurityScheme = { name: "SessionToken", apply: http.keyInCookie, parameter: "godoxy_token" };

/**
 * A session from the OpenID Connect provider: its ID token. Set by `oidcCallback`. The name ends in
 * the first eight characters of the base64url form of the SHA-256 of the client id; `92mK1deL` belongs
 * to the client id `godoxy`. A second cookie, `godoxy_session_token_` with the same end, lets the
 * server renew the token.
 */
const oidcToken: http.SecurityScheme = { name: "OidcToken", apply: http.keyInCookie, parameter: "godoxy_oauth_token_92mK1deL" };

/** How `getVersion` goes over the wire. */
export const getVersionOperation: http.Operation<t.GetVersionInput, t.GetVersionOutput, t.GetVersionError> = {
  id: "getVersion",
  method: "GET",
  path: "/version",
};

/**
 * Read the version of the server
 *
 * The version as a JSON text, in quotes. `v0.0.0` is a build that does not know its version.
 *
 * `GET /version`
 * `specs/godoxy/core.yaml#/paths/~1version/get`
 */
export function getVersion(
  client: http.Transport,
  input?: t.GetVersionInput,
  options?: http.CallOptions,
): Promise<t.GetVersionOutput> {
  return http.call(client, getVersionOperation, input, options);
}

/** How `getHealth` goes over the wire. */
export const getHealthOperation: http.Operation<t.GetHealthInput, t.GetHealthOutput, t.GetHealthError> = {
  id: "getHealth",
  method: "GET",
  path: "/health",
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Read the health of all routes
 *
 * One entry for each route, excluded ones too. A route that nobody watches is `unknown`.
 *
 * `GET /health`
 * `specs/godoxy/core.yaml#/paths/~1health/get`
 */
export function getHealth(
  client: http.Transport,
  input?: t.GetHealthInput,
  options?: http.CallOptions,
): Promise<t.GetHealthOutput> {
  return http.call(client, getHealthOperation, input, options);
}

/**
 * The whole map, at once and whenever the health of a route has changed.
 *
 * Messages of `getHealth`, for `http.subscribe`.
 */
export const getHealthChannel: http.Channel<t.GetHealthInput, t.HealthMap> = {
  operation: getHealthOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `getHealth` declares; then `status` tells the type of `body`. */
export function isGetHealthError(error: unknown): error is http.ApiErrorOf<t.GetHealthError> {
  return http.isErrorOf(error, "getHealth", [302, 401, 403, 500]);
}

/** How `getStats` goes over the wire. */
export const getStatsOperation: http.Operation<t.GetStatsInput, t.GetStatsOutput, t.GetStatsError> = {
  id: "getStats",
  method: "GET",
  path: "/stats",
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Count routes by provider and health
 *
 * HTTP routes are counted apart from TCP and UDP routes, and everything once more by provider.
 *
 * `GET /stats`
 * `specs/godoxy/core.yaml#/paths/~1stats/get`
 */
export function getStats(
  client: http.Transport,
  input?: t.GetStatsInput,
  options?: http.CallOptions,
): Promise<t.GetStatsOutput> {
  return http.call(client, getStatsOperation, input, options);
}

/**
 * The counts, at once and whenever one has changed. As `uptime` counts too, that is every second.
 *
 * Messages of `getStats`, for `http.subscribe`.
 */
export const getStatsChannel: http.Channel<t.GetStatsInput, t.StatsResponse> = {
  operation: getStatsOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `getStats` declares; then `status` tells the type of `body`. */
export function isGetStatsError(error: unknown): error is http.ApiErrorOf<t.GetStatsError> {
  return http.isErrorOf(error, "getStats", [302, 401, 403, 500]);
}

/** How `getFavicon` goes over the wire. */
export const getFaviconOperation: http.Operation<t.GetFaviconInput, t.GetFaviconOutput, t.GetFaviconError> = {
  id: "getFavicon",
  method: "GET",
  path: "/favicon",
  parameters: [
    { in: "query", name: "url", write: http.pair },
    { in: "query", name: "alias", write: http.pair },
    { in: "query", name: "variant", write: http.pair },
  ],
  read: /* @__PURE__ */ http.readAs([
    { type: "image/svg+xml", status: 200, read: http.readText },
    { type: "image/x-icon", status: 200, read: http.readBlob },
    { type: "image/png", status: 200, read: http.readBlob },
    { type: "image/webp", status: 200, read: http.readBlob },
    { type: "image/*", status: 200, read: http.readBlob },
  ]),
  accept: "image/svg+xml, image/x-icon, image/png, image/webp, image/*, application/json",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Get the icon of a URL or of a route
 *
 * Name a `url` or an `alias`; with both, `url` counts.
 *
 * The icon of a route is the one that it is configured with. Without one, it is looked for in the
 * catalogues by the name of its container, its alias and the name of its image, and last on the
 * page that the route itself serves.
 *
 * Fetching takes at most 3 seconds. Icons that were fetched are kept for a while, those of
 * absolute URLs for 4 hours. The `Content-Type` is what the site said; if it said nothing, it is
 * `image/svg+xml` for what looks like SVG and `image/x-icon` otherwise. When the site fails, its
 * own status is passed on.
 *
 * `GET /favicon`
 * `specs/godoxy/core.yaml#/paths/~1favicon/get`
 */
export function getFavicon(
  client: http.Transport,
  input?: t.GetFaviconInput,
  options?: http.CallOptions,
): Promise<t.GetFaviconOutput> {
  return http.call(client, getFaviconOperation, input, options);
}

/** Whether an error is one that `getFavicon` declares; then `status` tells the type of `body`. */
export function isGetFaviconError(error: unknown): error is http.ApiErrorOf<t.GetFaviconError> {
  return http.isErrorOf(error, "getFavicon", [302, 400, 401, 404, 500, 502, "default"]);
}

/** How `listIcons` goes over the wire. */
export const listIconsOperation: http.Operation<t.ListIconsInput, t.ListIconsOutput, t.ListIconsError> = {
  id: "listIcons",
  method: "GET",
  path: "/icons",
  parameters: [
    { in: "query", name: "keyword", write: http.pair },
    { in: "query", name: "limit", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Search the icon catalogues
 *
 * Finds icons whose key or display name contains the keyword, whatever its case, and then those
 * that come close to it. The best come first. The search looks at five times `limit` candidates,
 * so a common keyword shows only a part of what there is; there is no next page.
 *
 * `GET /icons`
 * `specs/godoxy/core.yaml#/paths/~1icons/get`
 */
export function listIcons(
  client: http.Transport,
  input?: t.ListIconsInput,
  options?: http.CallOptions,
): Promise<t.ListIconsOutput> {
  return http.call(client, listIconsOperation, input, options);
}

/** Whether an error is one that `listIcons` declares; then `status` tells the type of `body`. */
export function isListIconsError(error: unknown): error is http.ApiErrorOf<t.ListIconsError> {
  return http.isErrorOf(error, "listIcons", [302, 400, 401, 500]);
}

/** How `reloadConfig` goes over the wire. */
export const reloadConfigOperation: http.Operation<t.ReloadConfigInput, t.ReloadConfigOutput, t.ReloadConfigError> = {
  id: "reloadConfig",
  method: "POST",
  path: "/reload",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Read the configuration again
 *
 * Answers when the new configuration is in force, and 500 when it cannot be used.
 *
 * `POST /reload`
 * `specs/godoxy/core.yaml#/paths/~1reload/post`
 */
export function reloadConfig(
  client: http.Transport,
  input?: t.ReloadConfigInput,
  options?: http.CallOptions,
): Promise<t.ReloadConfigOutput> {
  return http.call(client, reloadConfigOperation, input, options);
}

/** Whether an error is one that `reloadConfig` declares; then `status` tells the type of `body`. */
export function isReloadConfigError(error: unknown): error is http.ApiErrorOf<t.ReloadConfigError> {
  return http.isErrorOf(error, "reloadConfig", [401, 500]);
}

/** How `checkAuth` goes over the wire. */
export const checkAuthOperation: http.Operation<t.CheckAuthInput, t.CheckAuthOutput, t.CheckAuthError> = {
  id: "checkAuth",
  method: "HEAD",
  path: "/auth/check",
  read: http.readNothing,
  accept: "*/*",
};

/**
 * Ask whether the session is valid
 *
 * The cookies of the request decide; they are optional here. Like everything that needs a session, it
 * answers a program with 401 and sends a browser to the place where it can log in.
 *
 * `HEAD /auth/check`
 * `specs/godoxy/auth.yaml#/paths/~1auth~1check/head`
 */
export function checkAuth(
  client: http.Transport,
  input?: t.CheckAuthInput,
  options?: http.CallOptions,
): Promise<t.CheckAuthOutput> {
  return http.call(client, checkAuthOperation, input, options);
}

/** Whether an error is one that `checkAuth` declares; then `status` tells the type of `body`. */
export function isCheckAuthError(error: unknown): error is http.ApiErrorOf<t.CheckAuthError> {
  return http.isErrorOf(error, "checkAuth", [302, 401, 503]);
}

/** How `login` goes over the wire. */
export const loginOperation: http.Operation<t.LoginInput, t.LoginOutput, t.LoginError> = {
  id: "login",
  method: "POST",
  path: "/auth/login",
  read: http.readNothing,
  accept: "text/plain, text/html",
};

/**
 * Go to where one logs in
 *
 * With a password, that is the login page, whose form ends at `authCallback`. With OpenID Connect, it
 * is the page of the provider, which comes back to `oidcCallback`; a cookie that lasts five minutes,
 * `godoxy_oidc_state_` and the suffix of the client, ties the two together. Starting a login there is
 * limited to ten a second for the whole server, unless configured.
 *
 * `POST /auth/login`
 * `specs/godoxy/auth.yaml#/paths/~1auth~1login/post`
 */
export function login(
  client: http.Transport,
  input?: t.LoginInput,
  options?: http.CallOptions,
): Promise<t.LoginOutput> {
  return http.call(client, loginOperation, input, options);
}

/** Whether an error is one that `login` declares; then `status` tells the type of `body`. */
export function isLoginError(error: unknown): error is http.ApiErrorOf<t.LoginError> {
  return http.isErrorOf(error, "login", [302, 403, 429]);
}

/** How `authCallback` goes over the wire. */
export const authCallbackOperation: http.Operation<t.AuthCallbackInput, t.AuthCallbackOutput, t.AuthCallbackError> = {
  id: "authCallback",
  method: "POST",
  path: "/auth/callback",
  parameters: [
    { in: "query", name: "code", write: http.pair },
    { in: "query", name: "state", write: http.pair },
  ],
  body: { type: "application/json", write: http.jsonBody },
  read: http.readNothing,
  accept: "text/plain, text/html",
};

/**
 * Log in
 *
 * With a password: send the name and the password of the account in the body. The answer is 200,
 * and its cookie is the session.
 *
 * With OpenID Connect: no body, but `code` and `state` in the query, as in `oidcCallback`, and the
 * same answers.
 *
 * `POST /auth/callback`
 * `specs/godoxy/auth.yaml#/paths/~1auth~1callback/post`
 */
export function authCallback(
  client: http.Transport,
  input?: t.AuthCallbackInput,
  options?: http.CallOptions,
): Promise<t.AuthCallbackOutput> {
  return http.call(client, authCallbackOperation, input, options);
}

/** Whether an error is one that `authCallback` declares; then `status` tells the type of `body`. */
export function isAuthCallbackError(error: unknown): error is http.ApiErrorOf<t.AuthCallbackError> {
  return http.isErrorOf(error, "authCallback", [302, 400, 500]);
}

/** How `oidcCallback` goes over the wire. */
export const oidcCallbackOperation: http.Operation<t.OidcCallbackInput, t.OidcCallbackOutput, t.OidcCallbackError> = {
  id: "oidcCallback",
  method: "GET",
  path: "/auth/callback",
  parameters: [
    { in: "query", name: "code", write: http.pair },
    { in: "query", name: "state", write: http.pair },
  ],
  read: http.readNothing,
  accept: "text/html, text/plain",
};

/**
 * Come back from the OpenID Connect provider
 *
 * Browsers are sent here by the provider, with `code` and `state` in the query and with the state
 * cookie of `login`. With a password instead of OpenID Connect there is nothing that a `GET` could
 * carry, so it is 400.
 *
 * `GET /auth/callback`
 * `specs/godoxy/auth.yaml#/paths/~1auth~1callback/get`
 */
export function oidcCallback(
  client: http.Transport,
  input?: t.OidcCallbackInput,
  options?: http.CallOptions,
): Promise<t.OidcCallbackOutput> {
  return http.call(client, oidcCallbackOperation, input, options);
}

/** Whether an error is one that `oidcCallback` declares; then `status` tells the type of `body`. */
export function isOidcCallbackError(error: unknown): error is http.ApiErrorOf<t.OidcCallbackError> {
  return http.isErrorOf(error, "oidcCallback", [302, 400, 500]);
}

/** How `logout` goes over the wire. */
export const logoutOperation: http.Operation<t.LogoutInput, t.LogoutOutput, t.LogoutError> = {
  id: "logout",
  method: "POST",
  path: "/auth/logout",
  read: http.readNothing,
  accept: "*/*",
};

/**
 * Log out
 *
 * Works with and without a session.
 *
 * `POST /auth/logout`
 * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/post`
 */
export function logout(
  client: http.Transport,
  input?: t.LogoutInput,
  options?: http.CallOptions,
): Promise<t.LogoutOutput> {
  return http.call(client, logoutOperation, input, options);
}

/** Whether an error is one that `logout` declares; then `status` tells the type of `body`. */
export function isLogoutError(error: unknown): error is http.ApiErrorOf<t.LogoutError> {
  return http.isErrorOf(error, "logout", [302]);
}

/** How `logoutGet` goes over the wire. */
export const logoutGetOperation: http.Operation<t.LogoutGetInput, t.LogoutGetOutput, t.LogoutGetError> = {
  id: "logoutGet",
  method: "GET",
  path: "/auth/logout",
  read: http.readNothing,
  accept: "*/*",
};

/**
 * Log out by a link
 *
 * The same as `logout`, for pages that have only links.
 *
 * `GET /auth/logout`
 * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/get`
 */
export function logoutGet(
  client: http.Transport,
  input?: t.LogoutGetInput,
  options?: http.CallOptions,
): Promise<t.LogoutGetOutput> {
  return http.call(client, logoutGetOperation, input, options);
}

/** Whether an error is one that `logoutGet` declares; then `status` tells the type of `body`. */
export function isLogoutGetError(error: unknown): error is http.ApiErrorOf<t.LogoutGetError> {
  return http.isErrorOf(error, "logoutGet", [302]);
}

/** How `listRoutes` goes over the wire. */
export const listRoutesOperation: http.Operation<t.ListRoutesInput, t.ListRoutesOutput, t.ListRoutesError> = {
  id: "listRoutes",
  method: "GET",
  path: "/route/list",
  parameters: [
    { in: "query", name: "provider", write: http.pair },
  ],
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * List routes
 *
 * HTTP routes first, then TCP and UDP routes, then excluded ones. Never null, also without routes.
 *
 * `GET /route/list`
 * `specs/godoxy/route.yaml#/paths/~1route~1list/get`
 */
export function listRoutes(
  client: http.Transport,
  input?: t.ListRoutesInput,
  options?: http.CallOptions,
): Promise<t.ListRoutesOutput> {
  return http.call(client, listRoutesOperation, input, options);
}

/**
 * The whole list, at once and whenever something of it has changed.
 *
 * Messages of `listRoutes`, for `http.subscribe`.
 */
export const listRoutesChannel: http.Channel<t.ListRoutesInput, t.Route[]> = {
  operation: listRoutesOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `listRoutes` declares; then `status` tells the type of `body`. */
export function isListRoutesError(error: unknown): error is http.ApiErrorOf<t.ListRoutesError> {
  return http.isErrorOf(error, "listRoutes", [302, 401, 403, 500]);
}

/** How `getRoute` goes over the wire. */
export const getRouteOperation: http.Operation<t.GetRouteInput, t.GetRouteOutput, t.GetRouteError> = {
  id: "getRoute",
  method: "GET",
  path: "/route/{which}",
  parameters: [
    { in: "path", name: "which", write: http.segment },
  ],
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Read a route
 *
 * Aliases that are words of this API (`list`, `providers`, `by_provider`) cannot be read so, because
 * those paths win.
 *
 * `GET /route/{which}`
 * `specs/godoxy/route.yaml#/paths/~1route~1{which}/get`
 */
export function getRoute(
  client: http.Transport,
  input: t.GetRouteInput,
  options?: http.CallOptions,
): Promise<t.GetRouteOutput> {
  return http.call(client, getRouteOperation, input, options);
}

/** Whether an error is one that `getRoute` declares; then `status` tells the type of `body`. */
export function isGetRouteError(error: unknown): error is http.ApiErrorOf<t.GetRouteError> {
  return http.isErrorOf(error, "getRoute", [302, 401, 404, 500]);
}

/** How `listRouteProviders` goes over the wire. */
export const listRouteProvidersOperation: http.Operation<t.ListRouteProvidersInput, t.ListRouteProvidersOutput, t.ListRouteProvidersError> = {
  id: "listRouteProviders",
  method: "GET",
  path: "/route/providers",
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * List the providers of routes
 *
 * In no particular order.
 *
 * `GET /route/providers`
 * `specs/godoxy/route.yaml#/paths/~1route~1providers/get`
 */
export function listRouteProviders(
  client: http.Transport,
  input?: t.ListRouteProvidersInput,
  options?: http.CallOptions,
): Promise<t.ListRouteProvidersOutput> {
  return http.call(client, listRouteProvidersOperation, input, options);
}

/**
 * The whole list, at once and whenever a provider has come or gone.
 *
 * Messages of `listRouteProviders`, for `http.subscribe`.
 */
export const listRouteProvidersChannel: http.Channel<t.ListRouteProvidersInput, t.RouteProvider[]> = {
  operation: listRouteProvidersOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `listRouteProviders` declares; then `status` tells the type of `body`. */
export function isListRouteProvidersError(error: unknown): error is http.ApiErrorOf<t.ListRouteProvidersError> {
  return http.isErrorOf(error, "listRouteProviders", [302, 401, 403, 500]);
}

/** How `listRoutesByProvider` goes over the wire. */
export const listRoutesByProviderOperation: http.Operation<t.ListRoutesByProviderInput, t.ListRoutesByProviderOutput, t.ListRoutesByProviderError> = {
  id: "listRoutesByProvider",
  method: "GET",
  path: "/route/by_provider",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * List routes, grouped by provider
 *
 * Excluded routes are among them.
 *
 * `GET /route/by_provider`
 * `specs/godoxy/route.yaml#/paths/~1route~1by_provider/get`
 */
export function listRoutesByProvider(
  client: http.Transport,
  input?: t.ListRoutesByProviderInput,
  options?: http.CallOptions,
): Promise<t.ListRoutesByProviderOutput> {
  return http.call(client, listRoutesByProviderOperation, input, options);
}

/**
 * Whether an error is one that `listRoutesByProvider` declares; then `status` tells the type of
 * `body`.
 */
export function isListRoutesByProviderError(error: unknown): error is http.ApiErrorOf<t.ListRoutesByProviderError> {
  return http.isErrorOf(error, "listRoutesByProvider", [302, 401, 500]);
}

/** How `runRulePlayground` goes over the wire. */
export const runRulePlaygroundOperation: http.Operation<t.RunRulePlaygroundInput, t.RunRulePlaygroundOutput, t.RunRulePlaygroundError> = {
  id: "runRulePlayground",
  method: "POST",
  path: "/route/playground",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Try rules out on a made-up request
 *
 * Runs the rules over `mockRequest`, in front of an upstream that answers with `mockResponse`. The
 * network is never touched. Told are the rules as they were understood, which of them matched,
 * whether the request reached the upstream and in what shape, and the response.
 *
 * A rule that cannot be understood gets a `validationError`, and the others run without it. When
 * running itself fails, `executionError` says why. Both are answers with 200: only a body without
 * rules is 400.
 *
 * ## Rules
 *
 * `on` is a condition: `default`, `header`, `query`, `cookie`, `form`, `postform`, `proto`,
 * `method`, `host`, `path`, `remote`, `basic_auth` or `route`, and for responses `resp_header` or
 * `status`, with what it takes. Values are plain or wrapped as `glob(…)` or `regex(…)`. `&` or a
 * new line is and, `|` is or, a `!` in front is not. `default` matches when no other rule has.
 *
 * `do` is a list of commands: `pass` and `bypass` go on to the upstream; `rewrite FROM TO`, `set`,
 * `add` and `remove` change what goes there or comes back; `error CODE TEXT`, `redirect URL`,
 * `serve PATH`, `proxy URL`, `route NAME`, `require_auth` and `require_basic_auth REALM` answer or
 * send elsewhere; `log` and `notify` tell somebody. `error` puts its text in place of the body,
 * keeps the headers and ends the run.
 *
 * Where `mockRequest` has no headers, there are none; servers before this contract failed when it
 * had cookies.
 *
 * `POST /route/playground`
 * `specs/godoxy/route.yaml#/paths/~1route~1playground/post`
 */
export function runRulePlayground(
  client: http.Transport,
  input: t.RunRulePlaygroundInput,
  options?: http.CallOptions,
): Promise<t.RunRulePlaygroundOutput> {
  return http.call(client, runRulePlaygroundOperation, input, options);
}

/** Whether an error is one that `runRulePlayground` declares; then `status` tells the type of `body`. */
export function isRunRulePlaygroundError(error: unknown): error is http.ApiErrorOf<t.RunRulePlaygroundError> {
  return http.isErrorOf(error, "runRulePlayground", [400, 401, 500]);
}

/** How `getContainer` goes over the wire. */
export const getContainerOperation: http.Operation<t.GetContainerInput, t.GetContainerOutput, t.GetContainerError> = {
  id: "getContainer",
  method: "GET",
  path: "/docker/container/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Read a container
 *
 * Its image is an id here, where `listContainers` has the name.
 *
 * `GET /docker/container/{id}`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1container~1{id}/get`
 */
export function getContainer(
  client: http.Transport,
  input: t.GetContainerInput,
  options?: http.CallOptions,
): Promise<t.GetContainerOutput> {
  return http.call(client, getContainerOperation, input, options);
}

/** Whether an error is one that `getContainer` declares; then `status` tells the type of `body`. */
export function isGetContainerError(error: unknown): error is http.ApiErrorOf<t.GetContainerError> {
  return http.isErrorOf(error, "getContainer", [302, 401, 404, 500]);
}

/** How `listContainers` goes over the wire. */
export const listContainersOperation: http.Operation<t.ListContainersInput, t.ListContainersOutput, t.ListContainersError> = {
  id: "listContainers",
  method: "GET",
  path: "/docker/containers",
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * List the containers of all Docker hosts
 *
 * Sorted by name; stopped ones are among them.
 *
 * A host that does not answer is left out, and the log of the server tells of it. Only when no
 * host answers, the request fails with 500.
 *
 * `GET /docker/containers`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1containers/get`
 */
export function listContainers(
  client: http.Transport,
  input?: t.ListContainersInput,
  options?: http.CallOptions,
): Promise<t.ListContainersOutput> {
  return http.call(client, listContainersOperation, input, options);
}

/**
 * The whole list, at once and whenever something of it has changed.
 *
 * Messages of `listContainers`, for `http.subscribe`.
 */
export const listContainersChannel: http.Channel<t.ListContainersInput, t.ContainerResponse[]> = {
  operation: listContainersOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `listContainers` declares; then `status` tells the type of `body`. */
export function isListContainersError(error: unknown): error is http.ApiErrorOf<t.ListContainersError> {
  return http.isErrorOf(error, "listContainers", [302, 401, 403, 500]);
}

/** How `getDockerInfo` goes over the wire. */
export const getDockerInfoOperation: http.Operation<t.GetDockerInfoInput, t.GetDockerInfoOutput, t.GetDockerInfoError> = {
  id: "getDockerInfo",
  method: "GET",
  path: "/docker/info",
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Describe the Docker hosts
 *
 * One entry for each host, sorted by name.
 *
 * A host that does not answer has an entry of zeros and empty texts. `containers.total` counts all
 * containers, whatever their state; servers before this contract repeated the number of running
 * ones there.
 *
 * `GET /docker/info`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1info/get`
 */
export function getDockerInfo(
  client: http.Transport,
  input?: t.GetDockerInfoInput,
  options?: http.CallOptions,
): Promise<t.GetDockerInfoOutput> {
  return http.call(client, getDockerInfoOperation, input, options);
}

/**
 * The whole list, at once and whenever something of it has changed.
 *
 * Messages of `getDockerInfo`, for `http.subscribe`.
 */
export const getDockerInfoChannel: http.Channel<t.GetDockerInfoInput, t.ServerInfo[]> = {
  operation: getDockerInfoOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `getDockerInfo` declares; then `status` tells the type of `body`. */
export function isGetDockerInfoError(error: unknown): error is http.ApiErrorOf<t.GetDockerInfoError> {
  return http.isErrorOf(error, "getDockerInfo", [302, 401, 403, 500]);
}

/** How `streamContainerLogs` goes over the wire. */
export const streamContainerLogsOperation: http.Operation<t.StreamContainerLogsInput, t.StreamContainerLogsOutput, t.StreamContainerLogsError> = {
  id: "streamContainerLogs",
  method: "GET",
  path: "/docker/logs/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "stdout", write: http.pair },
    { in: "query", name: "stderr", write: http.pair },
    { in: "query", name: "from", write: http.pair },
    { in: "query", name: "to", write: http.pair },
    { in: "query", name: "levels", write: http.pair },
  ],
  read: http.readNothing,
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Follow the log of a container
 *
 * A stream and nothing else. It begins with the last 100 lines and goes on as they are written; when
 * the client closes it, Docker is left in peace too.
 *
 * `GET /docker/logs/{id}`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1logs~1{id}/get`
 */
export function streamContainerLogs(
  client: http.Transport,
  input: t.StreamContainerLogsInput,
  options?: http.CallOptions,
): Promise<t.StreamContainerLogsOutput> {
  return http.call(client, streamContainerLogsOperation, input, options);
}

/**
 * A message for each piece that Docker hands out, normally one line with its line feed. Output and
 * error output come in one stream, in the order they were written. Each line begins with its time.
 *
 * Messages of `streamContainerLogs`, for `http.subscribe`.
 */
export const streamContainerLogsChannel: http.Channel<t.StreamContainerLogsInput, string> = {
  operation: streamContainerLogsOperation,
  codec: http.plainMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `streamContainerLogs` declares; then `status` tells the type of `body`. */
export function isStreamContainerLogsError(error: unknown): error is http.ApiErrorOf<t.StreamContainerLogsError> {
  return http.isErrorOf(error, "streamContainerLogs", [302, 400, 401, 403, 404, 500]);
}

/** How `getContainerStats` goes over the wire. */
export const getContainerStatsOperation: http.Operation<t.GetContainerStatsInput, t.GetContainerStatsOutput, t.GetContainerStatsError> = {
  id: "getContainerStats",
  method: "GET",
  path: "/docker/stats/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Measure a container
 *
 * One sample as Docker makes it, with the one before it where there is one. The use of the processor
 * is what lies between the two.
 *
 * `GET /docker/stats/{id}`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1stats~1{id}/get`
 */
export function getContainerStats(
  client: http.Transport,
  input: t.GetContainerStatsInput,
  options?: http.CallOptions,
): Promise<t.GetContainerStatsOutput> {
  return http.call(client, getContainerStatsOperation, input, options);
}

/**
 * A sample about once a second, as Docker makes them; one in each message.
 *
 * Messages of `getContainerStats`, for `http.subscribe`.
 */
export const getContainerStatsChannel: http.Channel<t.GetContainerStatsInput, t.ContainerStatsResponse> = {
  operation: getContainerStatsOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `getContainerStats` declares; then `status` tells the type of `body`. */
export function isGetContainerStatsError(error: unknown): error is http.ApiErrorOf<t.GetContainerStatsError> {
  return http.isErrorOf(error, "getContainerStats", [302, 400, 401, 403, 404, 500]);
}

/** How `startContainer` goes over the wire. */
export const startContainerOperation: http.Operation<t.StartContainerInput, t.StartContainerOutput, t.StartContainerError> = {
  id: "startContainer",
  method: "POST",
  path: "/docker/start",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Start a container
 *
 * From a checkpoint, where one is named.
 *
 * `POST /docker/start`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1start/post`
 */
export function startContainer(
  client: http.Transport,
  input: t.StartContainerInput,
  options?: http.CallOptions,
): Promise<t.StartContainerOutput> {
  return http.call(client, startContainerOperation, input, options);
}

/** Whether an error is one that `startContainer` declares; then `status` tells the type of `body`. */
export function isStartContainerError(error: unknown): error is http.ApiErrorOf<t.StartContainerError> {
  return http.isErrorOf(error, "startContainer", [400, 401, 404, 500]);
}

/** How `stopContainer` goes over the wire. */
export const stopContainerOperation: http.Operation<t.StopContainerInput, t.StopContainerOutput, t.StopContainerError> = {
  id: "stopContainer",
  method: "POST",
  path: "/docker/stop",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Stop a container
 *
 * Asks it by a signal to end, and kills it when it has not ended in time.
 *
 * `POST /docker/stop`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1stop/post`
 */
export function stopContainer(
  client: http.Transport,
  input: t.StopContainerInput,
  options?: http.CallOptions,
): Promise<t.StopContainerOutput> {
  return http.call(client, stopContainerOperation, input, options);
}

/** Whether an error is one that `stopContainer` declares; then `status` tells the type of `body`. */
export function isStopContainerError(error: unknown): error is http.ApiErrorOf<t.StopContainerError> {
  return http.isErrorOf(error, "stopContainer", [400, 401, 404, 500]);
}

/** How `restartContainer` goes over the wire. */
export const restartContainerOperation: http.Operation<t.RestartContainerInput, t.RestartContainerOutput, t.RestartContainerError> = {
  id: "restartContainer",
  method: "POST",
  path: "/docker/restart",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Restart a container
 *
 * Stops it like `stopContainer` and starts it again.
 *
 * `POST /docker/restart`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1restart/post`
 */
export function restartContainer(
  client: http.Transport,
  input: t.RestartContainerInput,
  options?: http.CallOptions,
): Promise<t.RestartContainerOutput> {
  return http.call(client, restartContainerOperation, input, options);
}

/** Whether an error is one that `restartContainer` declares; then `status` tells the type of `body`. */
export function isRestartContainerError(error: unknown): error is http.ApiErrorOf<t.RestartContainerError> {
  return http.isErrorOf(error, "restartContainer", [400, 401, 404, 500]);
}

/** How `getCertInfo` goes over the wire. */
export const getCertInfoOperation: http.Operation<t.GetCertInfoInput, t.GetCertInfoOutput, t.GetCertInfoError> = {
  id: "getCertInfo",
  method: "GET",
  path: "/cert/info",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Read what certificates there are
 *
 * The main one first, then those for further names.
 *
 * `GET /cert/info`
 * `specs/godoxy/cert.yaml#/paths/~1cert~1info/get`
 */
export function getCertInfo(
  client: http.Transport,
  input?: t.GetCertInfoInput,
  options?: http.CallOptions,
): Promise<t.GetCertInfoOutput> {
  return http.call(client, getCertInfoOperation, input, options);
}

/** Whether an error is one that `getCertInfo` declares; then `status` tells the type of `body`. */
export function isGetCertInfoError(error: unknown): error is http.ApiErrorOf<t.GetCertInfoError> {
  return http.isErrorOf(error, "getCertInfo", [302, 401, 404, 500]);
}

/** How `renewCert` goes over the wire. */
export const renewCertOperation: http.Operation<t.RenewCertInput, t.RenewCertOutput, t.RenewCertError> = {
  id: "renewCert",
  method: "GET",
  path: "/cert/renew",
  read: http.readNothing,
  accept: "text/plain, application/json",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Renew all certificates and follow it
 *
 * Treats all certificates as expired, whenever they do expire, and obtains new ones. A stream and
 * nothing else: the connection is closed when it is done. A client may leave earlier; the renewal
 * goes on.
 *
 * While a renewal runs, another one cannot be started: the stream then says so in one message and
 * is closed about a second later.
 *
 * `GET /cert/renew`
 * `specs/godoxy/cert.yaml#/paths/~1cert~1renew/get`
 */
export function renewCert(
  client: http.Transport,
  input?: t.RenewCertInput,
  options?: http.CallOptions,
): Promise<t.RenewCertOutput> {
  return http.call(client, renewCertOperation, input, options);
}

/**
 * A message for each line that the server logs about the renewal.
 *
 * Messages of `renewCert`, for `http.subscribe`.
 */
export const renewCertChannel: http.Channel<t.RenewCertInput, string> = {
  operation: renewCertOperation,
  codec: http.plainMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `renewCert` declares; then `status` tells the type of `body`. */
export function isRenewCertError(error: unknown): error is http.ApiErrorOf<t.RenewCertError> {
  return http.isErrorOf(error, "renewCert", [302, 400, 401, 403, 404, 500]);
}

/** How `getSystemInfo` goes over the wire. */
export const getSystemInfoOperation: http.Operation<t.GetSystemInfoInput, t.GetSystemInfoOutput, t.GetSystemInfoError> = {
  id: "getSystemInfo",
  method: "GET",
  path: "/metrics/system_info",
  parameters: [
    { in: "query", name: "agent_addr", write: http.pair },
    { in: "query", name: "agent_name", write: http.pair },
    { in: "query", name: "period", write: http.pair },
    { in: "query", name: "aggregate", write: http.pair },
    { in: "query", name: "interval", write: http.pair },
  ],
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Read the load of a machine
 *
 * Without `period`, the latest sample. With it, the samples of that period, reduced to the one
 * figure that `aggregate` names.
 *
 * The machine is the one of the server, or that of an agent, by its address or else by its name.
 * What an agent answers is passed on as it is.
 *
 * `GET /metrics/system_info`
 * `specs/godoxy/metrics.yaml#/paths/~1metrics~1system_info/get`
 */
export function getSystemInfo(
  client: http.Transport,
  input?: t.GetSystemInfoInput,
  options?: http.CallOptions,
): Promise<t.GetSystemInfoOutput> {
  return http.call(client, getSystemInfoOperation, input, options);
}

/**
 * The same as the plain answer, at once and whenever it has changed.
 *
 * Messages of `getSystemInfo`, for `http.subscribe`.
 */
export const getSystemInfoChannel: http.Channel<t.GetSystemInfoInput, t.SystemInfoResult> = {
  operation: getSystemInfoOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `getSystemInfo` declares; then `status` tells the type of `body`. */
export function isGetSystemInfoError(error: unknown): error is http.ApiErrorOf<t.GetSystemInfoError> {
  return http.isErrorOf(error, "getSystemInfo", [302, 400, 401, 403, 404, 500]);
}

/** How `streamAllSystemInfo` goes over the wire. */
export const streamAllSystemInfoOperation: http.Operation<t.StreamAllSystemInfoInput, t.StreamAllSystemInfoOutput, t.StreamAllSystemInfoError> = {
  id: "streamAllSystemInfo",
  method: "GET",
  path: "/metrics/all_system_info",
  parameters: [
    { in: "query", name: "period", write: http.pair },
    { in: "query", name: "aggregate", write: http.pair },
    { in: "query", name: "interval", write: http.pair },
  ],
  read: http.readNothing,
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Follow the load of all machines
 *
 * A stream and nothing else. In each round the server asks itself and all agents, each of them up
 * to three times and for at most 5 seconds.
 *
 * A machine that does not answer is missing from the round, and the log of the server tells of it.
 * Only when none answers, the stream ends. Servers before this contract ended it as soon as one
 * was missing, and sent their own latest sample whatever the period was.
 *
 * `GET /metrics/all_system_info`
 * `specs/godoxy/metrics.yaml#/paths/~1metrics~1all_system_info/get`
 */
export function streamAllSystemInfo(
  client: http.Transport,
  input?: t.StreamAllSystemInfoInput,
  options?: http.CallOptions,
): Promise<t.StreamAllSystemInfoOutput> {
  return http.call(client, streamAllSystemInfoOperation, input, options);
}

/**
 * One message per machine and round. The first round begins at once, the next ones after the interval.
 *
 * Messages of `streamAllSystemInfo`, for `http.subscribe`.
 */
export const streamAllSystemInfoChannel: http.Channel<t.StreamAllSystemInfoInput, t.NamedSystemInfo> = {
  operation: streamAllSystemInfoOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `streamAllSystemInfo` declares; then `status` tells the type of `body`. */
export function isStreamAllSystemInfoError(error: unknown): error is http.ApiErrorOf<t.StreamAllSystemInfoError> {
  return http.isErrorOf(error, "streamAllSystemInfo", [302, 400, 401, 403, 500]);
}

/** How `getUptime` goes over the wire. */
export const getUptimeOperation: http.Operation<t.GetUptimeInput, t.GetUptimeOutput, t.GetUptimeError> = {
  id: "getUptime",
  method: "GET",
  path: "/metrics/uptime",
  parameters: [
    { in: "query", name: "period", write: http.pair },
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
    { in: "query", name: "keyword", write: http.pair },
    { in: "query", name: "interval", write: http.pair },
  ],
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Read the availability of routes
 *
 * Without `period`, the latest health of all routes. With it, a summary for each route, sorted by
 * alias; then `limit`, `offset` and `keyword` choose which routes. `total` counts those that the
 * keyword left.
 *
 * `GET /metrics/uptime`
 * `specs/godoxy/metrics.yaml#/paths/~1metrics~1uptime/get`
 */
export function getUptime(
  client: http.Transport,
  input?: t.GetUptimeInput,
  options?: http.CallOptions,
): Promise<t.GetUptimeOutput> {
  return http.call(client, getUptimeOperation, input, options);
}

/** How `getUptime` goes on from page to page, for `http.pages` and `http.all`. */
export const getUptimePaging: http.Paging<t.GetUptimeInput, t.GetUptimeOutput, t.RouteUptimeAggregate> = {
  operation: getUptimeOperation,
  next: http.byOffset,
  items: "/data",
  limit: "limit",
  offset: "offset",
  total: "/total",
};

/**
 * The same as the plain answer, at once and whenever it has changed.
 *
 * Messages of `getUptime`, for `http.subscribe`.
 */
export const getUptimeChannel: http.Channel<t.GetUptimeInput, t.UptimeResult> = {
  operation: getUptimeOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `getUptime` declares; then `status` tells the type of `body`. */
export function isGetUptimeError(error: unknown): error is http.ApiErrorOf<t.GetUptimeError> {
  return http.isErrorOf(error, "getUptime", [302, 400, 401, 403, 500]);
}

/** How `listHomepageCategories` goes over the wire. */
export const listHomepageCategoriesOperation: http.Operation<t.ListHomepageCategoriesInput, t.ListHomepageCategoriesOutput, t.ListHomepageCategoriesError> = {
  id: "listHomepageCategories",
  method: "GET",
  path: "/homepage/categories",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * List the categories
 *
 * `All` and `Favorites`, and then every category that an HTTP route is in, each once and in no
 * particular order. `Hidden` is not listed.
 *
 * `GET /homepage/categories`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1categories/get`
 */
export function listHomepageCategories(
  client: http.Transport,
  input?: t.ListHomepageCategoriesInput,
  options?: http.CallOptions,
): Promise<t.ListHomepageCategoriesOutput> {
  return http.call(client, listHomepageCategoriesOperation, input, options);
}

/**
 * Whether an error is one that `listHomepageCategories` declares; then `status` tells the type of
 * `body`.
 */
export function isListHomepageCategoriesError(error: unknown): error is http.ApiErrorOf<t.ListHomepageCategoriesError> {
  return http.isErrorOf(error, "listHomepageCategories", [302, 401, 500]);
}

/** How `listHomepageItems` goes over the wire. */
export const listHomepageItemsOperation: http.Operation<t.ListHomepageItemsInput, t.ListHomepageItemsOutput, t.ListHomepageItemsError> = {
  id: "listHomepageItems",
  method: "GET",
  path: "/homepage/items",
  parameters: [
    { in: "query", name: "search", write: http.pair },
    { in: "query", name: "category", write: http.pair },
    { in: "query", name: "provider", write: http.pair },
    { in: "query", name: "sort_method", write: http.pair },
  ],
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * List the items by category
 *
 * Every item stands in its own category (`Others` if it has none) and in `All`, one that is shown
 * and a favorite also in `Favorites`, and one that is not shown also in `Hidden`. Favorites, All
 * and Hidden come before the others, until `setHomepageCategoryOrder` says otherwise; Hidden is
 * the last in any case.
 *
 * What was set for an item replaces what its route says, except its URL. An item without a URL
 * gets one made of its alias and the host that was asked: `wiki` becomes
 * `https://wiki.garden.example` when `dash.garden.example` was asked over TLS. A URL that is none
 * is dropped.
 *
 * `GET /homepage/items`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1items/get`
 */
export function listHomepageItems(
  client: http.Transport,
  input?: t.ListHomepageItemsInput,
  options?: http.CallOptions,
): Promise<t.ListHomepageItemsOutput> {
  return http.call(client, listHomepageItemsOperation, input, options);
}

/**
 * All that the plain answer has, at once and whenever something of it has changed.
 *
 * Messages of `listHomepageItems`, for `http.subscribe`.
 */
export const listHomepageItemsChannel: http.Channel<t.ListHomepageItemsInput, t.HomepageCategory[]> = {
  operation: listHomepageItemsOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `listHomepageItems` declares; then `status` tells the type of `body`. */
export function isListHomepageItemsError(error: unknown): error is http.ApiErrorOf<t.ListHomepageItemsError> {
  return http.isErrorOf(error, "listHomepageItems", [302, 400, 401, 403, 500]);
}

/** How `setHomepageItem` goes over the wire. */
export const setHomepageItemOperation: http.Operation<t.SetHomepageItemInput, t.SetHomepageItemOutput, t.SetHomepageItemError> = {
  id: "setHomepageItem",
  method: "POST",
  path: "/homepage/set/item",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Set what an item says
 *
 * Replaces all members of the item at once, except its URL, which stays that of the route.
 *
 * `POST /homepage/set/item`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item/post`
 */
export function setHomepageItem(
  client: http.Transport,
  input: t.SetHomepageItemInput,
  options?: http.CallOptions,
): Promise<t.SetHomepageItemOutput> {
  return http.call(client, setHomepageItemOperation, input, options);
}

/** Whether an error is one that `setHomepageItem` declares; then `status` tells the type of `body`. */
export function isSetHomepageItemError(error: unknown): error is http.ApiErrorOf<t.SetHomepageItemError> {
  return http.isErrorOf(error, "setHomepageItem", [400, 401, 500]);
}

/** How `setHomepageItemsBatch` goes over the wire. */
export const setHomepageItemsBatchOperation: http.Operation<t.SetHomepageItemsBatchInput, t.SetHomepageItemsBatchOutput, t.SetHomepageItemsBatchError> = {
  id: "setHomepageItemsBatch",
  method: "POST",
  path: "/homepage/set/items_batch",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Set what several items say
 *
 * Like `setHomepageItem` for each of them. Items that are not named stay as they are.
 *
 * `POST /homepage/set/items_batch`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1items_batch/post`
 */
export function setHomepageItemsBatch(
  client: http.Transport,
  input: t.SetHomepageItemsBatchInput,
  options?: http.CallOptions,
): Promise<t.SetHomepageItemsBatchOutput> {
  return http.call(client, setHomepageItemsBatchOperation, input, options);
}

/**
 * Whether an error is one that `setHomepageItemsBatch` declares; then `status` tells the type of
 * `body`.
 */
export function isSetHomepageItemsBatchError(error: unknown): error is http.ApiErrorOf<t.SetHomepageItemsBatchError> {
  return http.isErrorOf(error, "setHomepageItemsBatch", [400, 401, 500]);
}

/** How `setHomepageItemVisible` goes over the wire. */
export const setHomepageItemVisibleOperation: http.Operation<t.SetHomepageItemVisibleInput, t.SetHomepageItemVisibleOutput, t.SetHomepageItemVisibleError> = {
  id: "setHomepageItemVisible",
  method: "POST",
  path: "/homepage/set/item_visible",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Show or hide items
 *
 * What is hidden stands in `Hidden`, and still in `All` and in its own category.
 *
 * `POST /homepage/set/item_visible`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_visible/post`
 */
export function setHomepageItemVisible(
  client: http.Transport,
  input: t.SetHomepageItemVisibleInput,
  options?: http.CallOptions,
): Promise<t.SetHomepageItemVisibleOutput> {
  return http.call(client, setHomepageItemVisibleOperation, input, options);
}

/**
 * Whether an error is one that `setHomepageItemVisible` declares; then `status` tells the type of
 * `body`.
 */
export function isSetHomepageItemVisibleError(error: unknown): error is http.ApiErrorOf<t.SetHomepageItemVisibleError> {
  return http.isErrorOf(error, "setHomepageItemVisible", [400, 401, 500]);
}

/** How `setHomepageItemFavorite` goes over the wire. */
export const setHomepageItemFavoriteOperation: http.Operation<t.SetHomepageItemFavoriteInput, t.SetHomepageItemFavoriteOutput, t.SetHomepageItemFavoriteError> = {
  id: "setHomepageItemFavorite",
  method: "POST",
  path: "/homepage/set/item_favorite",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Make items favorites, or no longer
 *
 * A favorite that is shown stands in `Favorites`, beside its other places.
 *
 * `POST /homepage/set/item_favorite`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_favorite/post`
 */
export function setHomepageItemFavorite(
  client: http.Transport,
  input: t.SetHomepageItemFavoriteInput,
  options?: http.CallOptions,
): Promise<t.SetHomepageItemFavoriteOutput> {
  return http.call(client, setHomepageItemFavoriteOperation, input, options);
}

/**
 * Whether an error is one that `setHomepageItemFavorite` declares; then `status` tells the type of
 * `body`.
 */
export function isSetHomepageItemFavoriteError(error: unknown): error is http.ApiErrorOf<t.SetHomepageItemFavoriteError> {
  return http.isErrorOf(error, "setHomepageItemFavorite", [400, 401, 500]);
}

/** How `setHomepageItemSortOrder` goes over the wire. */
export const setHomepageItemSortOrderOperation: http.Operation<t.SetHomepageItemSortOrderInput, t.SetHomepageItemSortOrderOutput, t.SetHomepageItemSortOrderError> = {
  id: "setHomepageItemSortOrder",
  method: "POST",
  path: "/homepage/set/item_sort_order",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Place an item within its category
 *
 * Counts when items are sorted by `custom`. Small numbers come first.
 *
 * `POST /homepage/set/item_sort_order`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_sort_order/post`
 */
export function setHomepageItemSortOrder(
  client: http.Transport,
  input: t.SetHomepageItemSortOrderInput,
  options?: http.CallOptions,
): Promise<t.SetHomepageItemSortOrderOutput> {
  return http.call(client, setHomepageItemSortOrderOperation, input, options);
}

/**
 * Whether an error is one that `setHomepageItemSortOrder` declares; then `status` tells the type of
 * `body`.
 */
export function isSetHomepageItemSortOrderError(error: unknown): error is http.ApiErrorOf<t.SetHomepageItemSortOrderError> {
  return http.isErrorOf(error, "setHomepageItemSortOrder", [400, 401, 500]);
}

/** How `setHomepageItemAllSortOrder` goes over the wire. */
export const setHomepageItemAllSortOrderOperation: http.Operation<t.SetHomepageItemAllSortOrderInput, t.SetHomepageItemAllSortOrderOutput, t.SetHomepageItemAllSortOrderError> = {
  id: "setHomepageItemAllSortOrder",
  method: "POST",
  path: "/homepage/set/item_all_sort_order",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Place an item within All
 *
 * Counts when items are sorted by `custom`. Small numbers come first.
 *
 * `POST /homepage/set/item_all_sort_order`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_all_sort_order/post`
 */
export function setHomepageItemAllSortOrder(
  client: http.Transport,
  input: t.SetHomepageItemAllSortOrderInput,
  options?: http.CallOptions,
): Promise<t.SetHomepageItemAllSortOrderOutput> {
  return http.call(client, setHomepageItemAllSortOrderOperation, input, options);
}

/**
 * Whether an error is one that `setHomepageItemAllSortOrder` declares; then `status` tells the type of
 * `body`.
 */
export function isSetHomepageItemAllSortOrderError(error: unknown): error is http.ApiErrorOf<t.SetHomepageItemAllSortOrderError> {
  return http.isErrorOf(error, "setHomepageItemAllSortOrder", [400, 401, 500]);
}

/** How `setHomepageItemFavSortOrder` goes over the wire. */
export const setHomepageItemFavSortOrderOperation: http.Operation<t.SetHomepageItemFavSortOrderInput, t.SetHomepageItemFavSortOrderOutput, t.SetHomepageItemFavSortOrderError> = {
  id: "setHomepageItemFavSortOrder",
  method: "POST",
  path: "/homepage/set/item_fav_sort_order",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Place an item within Favorites
 *
 * Counts when items are sorted by `custom`. Small numbers come first.
 *
 * `POST /homepage/set/item_fav_sort_order`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_fav_sort_order/post`
 */
export function setHomepageItemFavSortOrder(
  client: http.Transport,
  input: t.SetHomepageItemFavSortOrderInput,
  options?: http.CallOptions,
): Promise<t.SetHomepageItemFavSortOrderOutput> {
  return http.call(client, setHomepageItemFavSortOrderOperation, input, options);
}

/**
 * Whether an error is one that `setHomepageItemFavSortOrder` declares; then `status` tells the type of
 * `body`.
 */
export function isSetHomepageItemFavSortOrderError(error: unknown): error is http.ApiErrorOf<t.SetHomepageItemFavSortOrderError> {
  return http.isErrorOf(error, "setHomepageItemFavSortOrder", [400, 401, 500]);
}

/** How `setHomepageCategoryOrder` goes over the wire. */
export const setHomepageCategoryOrderOperation: http.Operation<t.SetHomepageCategoryOrderInput, t.SetHomepageCategoryOrderOutput, t.SetHomepageCategoryOrderError> = {
  id: "setHomepageCategoryOrder",
  method: "POST",
  path: "/homepage/set/category_order",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Place a category
 *
 * Categories with small numbers come first; one that was never placed has 0, and where numbers are
 * equal the usual order stays. `Hidden` is always the last.
 *
 * `POST /homepage/set/category_order`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1category_order/post`
 */
export function setHomepageCategoryOrder(
  client: http.Transport,
  input: t.SetHomepageCategoryOrderInput,
  options?: http.CallOptions,
): Promise<t.SetHomepageCategoryOrderOutput> {
  return http.call(client, setHomepageCategoryOrderOperation, input, options);
}

/**
 * Whether an error is one that `setHomepageCategoryOrder` declares; then `status` tells the type of
 * `body`.
 */
export function isSetHomepageCategoryOrderError(error: unknown): error is http.ApiErrorOf<t.SetHomepageCategoryOrderError> {
  return http.isErrorOf(error, "setHomepageCategoryOrder", [400, 401, 500]);
}

/** How `clickHomepageItem` goes over the wire. */
export const clickHomepageItemOperation: http.Operation<t.ClickHomepageItemInput, t.ClickHomepageItemOutput, t.ClickHomepageItemError> = {
  id: "clickHomepageItem",
  method: "POST",
  path: "/homepage/item_click",
  parameters: [
    { in: "query", name: "which", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Count a click on an item
 *
 * The alias stands in the query, not in a body.
 *
 * `POST /homepage/item_click`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1item_click/post`
 */
export function clickHomepageItem(
  client: http.Transport,
  input: t.ClickHomepageItemInput,
  options?: http.CallOptions,
): Promise<t.ClickHomepageItemOutput> {
  return http.call(client, clickHomepageItemOperation, input, options);
}

/** Whether an error is one that `clickHomepageItem` declares; then `status` tells the type of `body`. */
export function isClickHomepageItemError(error: unknown): error is http.ApiErrorOf<t.ClickHomepageItemError> {
  return http.isErrorOf(error, "clickHomepageItem", [400, 401, 500]);
}

/** How `listFiles` goes over the wire. */
export const listFilesOperation: http.Operation<t.ListFilesInput, t.ListFilesOutput, t.ListFilesError> = {
  id: "listFiles",
  method: "GET",
  path: "/file/list",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * List the configuration files
 *
 * Hidden files and subfolders are left out.
 *
 * `GET /file/list`
 * `specs/godoxy/file.yaml#/paths/~1file~1list/get`
 */
export function listFiles(
  client: http.Transport,
  input?: t.ListFilesInput,
  options?: http.CallOptions,
): Promise<t.ListFilesOutput> {
  return http.call(client, listFilesOperation, input, options);
}

/** Whether an error is one that `listFiles` declares; then `status` tells the type of `body`. */
export function isListFilesError(error: unknown): error is http.ApiErrorOf<t.ListFilesError> {
  return http.isErrorOf(error, "listFiles", [302, 401, 500]);
}

/** How `getFileContent` goes over the wire. */
export const getFileContentOperation: http.Operation<t.GetFileContentInput, t.GetFileContentOutput, t.GetFileContentError> = {
  id: "getFileContent",
  method: "GET",
  path: "/file/content",
  parameters: [
    { in: "query", name: "type", write: http.pair },
    { in: "query", name: "filename", write: http.pair },
  ],
  read: /* @__PURE__ */ http.readAs([
    { type: "application/godoxy+yaml", status: 200, read: http.readText },
  ]),
  accept: "application/godoxy+yaml, application/json",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Read a file
 *
 * The answer is what is on the disk, comments included, ready to be sent back by `setFileContent`.
 *
 * `GET /file/content`
 * `specs/godoxy/file.yaml#/paths/~1file~1content/get`
 */
export function getFileContent(
  client: http.Transport,
  input: t.GetFileContentInput,
  options?: http.CallOptions,
): Promise<t.GetFileContentOutput> {
  return http.call(client, getFileContentOperation, input, options);
}

/** Whether an error is one that `getFileContent` declares; then `status` tells the type of `body`. */
export function isGetFileContentError(error: unknown): error is http.ApiErrorOf<t.GetFileContentError> {
  return http.isErrorOf(error, "getFileContent", [302, 400, 401, 500]);
}

/** How `setFileContent` goes over the wire. */
export const setFileContentOperation: http.Operation<t.SetFileContentInput, t.SetFileContentOutput, t.SetFileContentError> = {
  id: "setFileContent",
  method: "PUT",
  path: "/file/content",
  parameters: [
    { in: "query", name: "type", write: http.pair },
    { in: "query", name: "filename", write: http.pair },
  ],
  body: {
    type: "*/*",
    write: http.chosenBody,
    choices: [
      { type: "application/godoxy+yaml", write: http.textBody },
      { type: "text/plain", write: http.textBody },
    ],
  },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Write a file
 *
 * Creates the file or replaces it whole, if it stands the test of `validateFile`. Nothing is written
 * otherwise.
 *
 * `PUT /file/content`
 * `specs/godoxy/file.yaml#/paths/~1file~1content/put`
 */
export function setFileContent(
  client: http.Transport,
  input: t.SetFileContentInput,
  options?: http.CallOptions,
): Promise<t.SetFileContentOutput> {
  return http.call(client, setFileContentOperation, input, options);
}

/** Whether an error is one that `setFileContent` declares; then `status` tells the type of `body`. */
export function isSetFileContentError(error: unknown): error is http.ApiErrorOf<t.SetFileContentError> {
  return http.isErrorOf(error, "setFileContent", [400, 401, 500]);
}

/** How `setFileContentPost` goes over the wire. */
export const setFileContentPostOperation: http.Operation<t.SetFileContentPostInput, t.SetFileContentPostOutput, t.SetFileContentPostError> = {
  id: "setFileContentPost",
  method: "POST",
  path: "/file/content",
  parameters: [
    { in: "query", name: "type", write: http.pair },
    { in: "query", name: "filename", write: http.pair },
  ],
  body: {
    type: "*/*",
    write: http.chosenBody,
    choices: [
      { type: "application/godoxy+yaml", write: http.textBody },
      { type: "text/plain", write: http.textBody },
    ],
  },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Write a file by POST
 *
 * The same as `setFileContent`, for clients that cannot send `PUT`.
 *
 * `POST /file/content`
 * `specs/godoxy/file.yaml#/paths/~1file~1content/post`
 */
export function setFileContentPost(
  client: http.Transport,
  input: t.SetFileContentPostInput,
  options?: http.CallOptions,
): Promise<t.SetFileContentPostOutput> {
  return http.call(client, setFileContentPostOperation, input, options);
}

/** Whether an error is one that `setFileContentPost` declares; then `status` tells the type of `body`. */
export function isSetFileContentPostError(error: unknown): error is http.ApiErrorOf<t.SetFileContentPostError> {
  return http.isErrorOf(error, "setFileContentPost", [400, 401, 500]);
}

/** How `validateFile` goes over the wire. */
export const validateFileOperation: http.Operation<t.ValidateFileInput, t.ValidateFileOutput, t.ValidateFileError> = {
  id: "validateFile",
  method: "POST",
  path: "/file/validate",
  parameters: [
    { in: "query", name: "type", write: http.pair },
  ],
  body: {
    type: "*/*",
    write: http.chosenBody,
    choices: [
      { type: "application/godoxy+yaml", write: http.textBody },
      { type: "text/plain", write: http.textBody },
    ],
  },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Test the content of a file
 *
 * Nothing is written. What is tested depends on the type:
 *
 * - `config`: the configuration of the whole server
 * - `provider`: a mapping of aliases to routes
 * - `middleware`: a mapping of names to lists of middlewares, each with `use` and its options
 *
 * A misspelt option gets a hint to the one that was probably meant.
 *
 * `POST /file/validate`
 * `specs/godoxy/file.yaml#/paths/~1file~1validate/post`
 */
export function validateFile(
  client: http.Transport,
  input: t.ValidateFileInput,
  options?: http.CallOptions,
): Promise<t.ValidateFileOutput> {
  return http.call(client, validateFileOperation, input, options);
}

/** Whether an error is one that `validateFile` declares; then `status` tells the type of `body`. */
export function isValidateFileError(error: unknown): error is http.ApiErrorOf<t.ValidateFileError> {
  return http.isErrorOf(error, "validateFile", [400, 401, 417, 500]);
}

/** How `listAgents` goes over the wire. */
export const listAgentsOperation: http.Operation<t.ListAgentsInput, t.ListAgentsOutput, t.ListAgentsError> = {
  id: "listAgents",
  method: "GET",
  path: "/agent/list",
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * List the agents
 *
 * In no particular order.
 *
 * `GET /agent/list`
 * `specs/godoxy/agent.yaml#/paths/~1agent~1list/get`
 */
export function listAgents(
  client: http.Transport,
  input?: t.ListAgentsInput,
  options?: http.CallOptions,
): Promise<t.ListAgentsOutput> {
  return http.call(client, listAgentsOperation, input, options);
}

/**
 * The whole list, at once and whenever something of it has changed.
 *
 * Messages of `listAgents`, for `http.subscribe`.
 */
export const listAgentsChannel: http.Channel<t.ListAgentsInput, t.Agent[]> = {
  operation: listAgentsOperation,
  codec: http.jsonMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/** Whether an error is one that `listAgents` declares; then `status` tells the type of `body`. */
export function isListAgentsError(error: unknown): error is http.ApiErrorOf<t.ListAgentsError> {
  return http.isErrorOf(error, "listAgents", [302, 401, 403, 500]);
}

/** How `createAgent` goes over the wire. */
export const createAgentOperation: http.Operation<t.CreateAgentInput, t.CreateAgentOutput, t.CreateAgentError> = {
  id: "createAgent",
  method: "POST",
  path: "/agent/create",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Prepare a new agent
 *
 * Enrolling an agent takes three steps:
 *
 * 1. Call this operation. It makes the keys that server and agent will know each other by, and
 *    says how to start the agent; nothing is stored yet.
 * 2. Start the agent on its machine by what `compose` says.
 * 3. Call `verifyAgent` with the same `ca` and `client`. Do not wait long: they are encrypted by a
 *    key that the server renews every 15 minutes and whenever it is restarted, and that nobody
 *    else has.
 *
 * `POST /agent/create`
 * `specs/godoxy/agent.yaml#/paths/~1agent~1create/post`
 */
export function createAgent(
  client: http.Transport,
  input: t.CreateAgentInput,
  options?: http.CallOptions,
): Promise<t.CreateAgentOutput> {
  return http.call(client, createAgentOperation, input, options);
}

/** Whether an error is one that `createAgent` declares; then `status` tells the type of `body`. */
export function isCreateAgentError(error: unknown): error is http.ApiErrorOf<t.CreateAgentError> {
  return http.isErrorOf(error, "createAgent", [400, 401, 409, 500]);
}

/** How `verifyAgent` goes over the wire. */
export const verifyAgentOperation: http.Operation<t.VerifyAgentInput, t.VerifyAgentOutput, t.VerifyAgentError> = {
  id: "verifyAgent",
  method: "POST",
  path: "/agent/verify",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Take a new agent in
 *
 * Contacts the agent that `createAgent` has prepared, adds its routes and stores its certificates.
 * From then on it is listed.
 *
 * `POST /agent/verify`
 * `specs/godoxy/agent.yaml#/paths/~1agent~1verify/post`
 */
export function verifyAgent(
  client: http.Transport,
  input: t.VerifyAgentInput,
  options?: http.CallOptions,
): Promise<t.VerifyAgentOutput> {
  return http.call(client, verifyAgentOperation, input, options);
}

/** Whether an error is one that `verifyAgent` declares; then `status` tells the type of `body`. */
export function isVerifyAgentError(error: unknown): error is http.ApiErrorOf<t.VerifyAgentError> {
  return http.isErrorOf(error, "verifyAgent", [400, 401, 500]);
}

/** How `streamLxcServiceJournal` goes over the wire. */
export const streamLxcServiceJournalOperation: http.Operation<t.StreamLxcServiceJournalInput, t.StreamLxcServiceJournalOutput, t.StreamLxcServiceJournalError> = {
  id: "streamLxcServiceJournal",
  method: "GET",
  path: "/proxmox/journalctl/{node}/{vmid}/{service}",
  parameters: [
    { in: "path", name: "node", write: http.segment },
    { in: "path", name: "vmid", write: http.segment },
    { in: "path", name: "service", write: http.segment },
  ],
  read: http.readNothing,
  accept: "application/json, text/plain",
  security: { authorize: http.anyOf, alternatives: [[sessionToken], [oidcToken]] },
};

/**
 * Follow the journal of a service in an LXC container
 *
 * A stream and nothing else. Runs `journalctl -u <service> -f` inside of the container, through
 * the terminal of its node. When the client closes it, the command ends too.
 *
 * That the container is missing, or the node cannot be logged in to, may show only after the
 * upgrade: the connection is then closed.
 *
 * `GET /proxmox/journalctl/{node}/{vmid}/{service}`
 * `specs/godoxy/proxmox.yaml#/paths/~1proxmox~1journalctl~1{node}~1{vmid}~1{service}/get`
 */
export function streamLxcServiceJournal(
  client: http.Transport,
  input: t.StreamLxcServiceJournalInput,
  options?: http.CallOptions,
): Promise<t.StreamLxcServiceJournalOutput> {
  return http.call(client, streamLxcServiceJournalOperation, input, options);
}

/**
 * A message for each piece that the terminal hands out: a line, a part of one, or several, with
 * whatever control sequences the terminal uses.
 *
 * Messages of `streamLxcServiceJournal`, for `http.subscribe`.
 */
export const streamLxcServiceJournalChannel: http.Channel<t.StreamLxcServiceJournalInput, string> = {
  operation: streamLxcServiceJournalOperation,
  codec: http.plainMessages,
  keepAlive: { send: "ping", expect: "pong", every: 3 },
};

/**
 * Whether an error is one that `streamLxcServiceJournal` declares; then `status` tells the type of
 * `body`.
 */
export function isStreamLxcServiceJournalError(error: unknown): error is http.ApiErrorOf<t.StreamLxcServiceJournalError> {
  return http.isErrorOf(error, "streamLxcServiceJournal", [302, 400, 401, 403, 404, 500]);
}
