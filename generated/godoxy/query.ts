// @generated from specs/godoxy/openapi.yaml by the query generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as query from "../runtime/query.ts";
import * as operations from "./operations.ts";
import type * as t from "./types.ts";

/** The beginning of every key here: stands for all that comes from GoDoxy. */
export const godoxyQueryKey: readonly [api: string] = ["godoxy"];

/** Key of `getVersion` with an input; without one, of all its calls and pages. */
export function getVersionQueryKey(input?: t.GetVersionInput): query.QueryKey<t.GetVersionInput> {
  return query.queryKey("godoxy", "getVersion", input);
}

/**
 * Read the version of the server
 *
 * The version as a JSON text, in quotes. `v0.0.0` is a build that does not know its version.
 *
 * `GET /version`
 * `specs/godoxy/core.yaml#/paths/~1version/get`
 */
export function getVersionQueryOptions(
  client: query.Transport,
  input?: t.GetVersionInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetVersionOutput, t.GetVersionError, t.GetVersionInput> {
  return query.queryOptions(client, operations.getVersionOperation, getVersionQueryKey(input), input, options);
}

/** Key of `getHealth` with an input; without one, of all its calls and pages. */
export function getHealthQueryKey(input?: t.GetHealthInput): query.QueryKey<t.GetHealthInput> {
  return query.queryKey("godoxy", "getHealth", input);
}

/**
 * Read the health of all routes
 *
 * One entry for each route, excluded ones too. A route that nobody watches is `unknown`.
 *
 * `GET /health`
 * `specs/godoxy/core.yaml#/paths/~1health/get`
 */
export function getHealthQueryOptions(
  client: query.Transport,
  input?: t.GetHealthInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetHealthOutput, t.GetHealthError, t.GetHealthInput> {
  return query.queryOptions(client, operations.getHealthOperation, getHealthQueryKey(input), input, options);
}

/** Key of `getStats` with an input; without one, of all its calls and pages. */
export function getStatsQueryKey(input?: t.GetStatsInput): query.QueryKey<t.GetStatsInput> {
  return query.queryKey("godoxy", "getStats", input);
}

/**
 * Count routes by provider and health
 *
 * HTTP routes are counted apart from TCP and UDP routes, and everything once more by provider.
 *
 * `GET /stats`
 * `specs/godoxy/core.yaml#/paths/~1stats/get`
 */
export function getStatsQueryOptions(
  client: query.Transport,
  input?: t.GetStatsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetStatsOutput, t.GetStatsError, t.GetStatsInput> {
  return query.queryOptions(client, operations.getStatsOperation, getStatsQueryKey(input), input, options);
}

/** Key of `getFavicon` with an input; without one, of all its calls and pages. */
export function getFaviconQueryKey(input?: t.GetFaviconInput): query.QueryKey<t.GetFaviconInput> {
  return query.queryKey("godoxy", "getFavicon", input);
}

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
export function getFaviconQueryOptions(
  client: query.Transport,
  input?: t.GetFaviconInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetFaviconOutput, t.GetFaviconError, t.GetFaviconInput> {
  return query.queryOptions(client, operations.getFaviconOperation, getFaviconQueryKey(input), input, options);
}

/** Key of `listIcons` with an input; without one, of all its calls and pages. */
export function listIconsQueryKey(input?: t.ListIconsInput): query.QueryKey<t.ListIconsInput> {
  return query.queryKey("godoxy", "listIcons", input);
}

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
export function listIconsQueryOptions(
  client: query.Transport,
  input?: t.ListIconsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListIconsOutput, t.ListIconsError, t.ListIconsInput> {
  return query.queryOptions(client, operations.listIconsOperation, listIconsQueryKey(input), input, options);
}

/**
 * Read the configuration again
 *
 * Answers when the new configuration is in force, and 500 when it cannot be used.
 *
 * `POST /reload`
 * `specs/godoxy/core.yaml#/paths/~1reload/post`
 */
export function reloadConfigMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ReloadConfigOutput, t.ReloadConfigError, t.ReloadConfigInput | void> {
  return query.mutationOptions(client, operations.reloadConfigOperation, "godoxy", options);
}

/** Key of `checkAuth` with an input; without one, of all its calls and pages. */
export function checkAuthQueryKey(input?: t.CheckAuthInput): query.QueryKey<t.CheckAuthInput> {
  return query.queryKey("godoxy", "checkAuth", input);
}

/**
 * Ask whether the session is valid
 *
 * The cookies of the request decide; they are optional here. Like everything that needs a session, it
 * answers a program with 401 and sends a browser to the place where it can log in.
 *
 * `HEAD /auth/check`
 * `specs/godoxy/auth.yaml#/paths/~1auth~1check/head`
 */
export function checkAuthQueryOptions(
  client: query.Transport,
  input?: t.CheckAuthInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.CheckAuthOutput, t.CheckAuthError, t.CheckAuthInput> {
  return query.queryOptions(client, operations.checkAuthOperation, checkAuthQueryKey(input), input, options);
}

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
export function loginMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.LoginOutput, t.LoginError, t.LoginInput | void> {
  return query.mutationOptions(client, operations.loginOperation, "godoxy", options);
}

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
export function authCallbackMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.AuthCallbackOutput, t.AuthCallbackError, t.AuthCallbackInput | void> {
  return query.mutationOptions(client, operations.authCallbackOperation, "godoxy", options);
}

/** Key of `oidcCallback` with an input; without one, of all its calls and pages. */
export function oidcCallbackQueryKey(input?: t.OidcCallbackInput): query.QueryKey<t.OidcCallbackInput> {
  return query.queryKey("godoxy", "oidcCallback", input);
}

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
export function oidcCallbackQueryOptions(
  client: query.Transport,
  input?: t.OidcCallbackInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.OidcCallbackOutput, t.OidcCallbackError, t.OidcCallbackInput> {
  return query.queryOptions(client, operations.oidcCallbackOperation, oidcCallbackQueryKey(input), input, options);
}

/**
 * Log out
 *
 * Works with and without a session.
 *
 * `POST /auth/logout`
 * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/post`
 */
export function logoutMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.LogoutOutput, t.LogoutError, t.LogoutInput | void> {
  return query.mutationOptions(client, operations.logoutOperation, "godoxy", options);
}

/** Key of `logoutGet` with an input; without one, of all its calls and pages. */
export function logoutGetQueryKey(input?: t.LogoutGetInput): query.QueryKey<t.LogoutGetInput> {
  return query.queryKey("godoxy", "logoutGet", input);
}

/**
 * Log out by a link
 *
 * The same as `logout`, for pages that have only links.
 *
 * `GET /auth/logout`
 * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/get`
 */
export function logoutGetQueryOptions(
  client: query.Transport,
  input?: t.LogoutGetInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.LogoutGetOutput, t.LogoutGetError, t.LogoutGetInput> {
  return query.queryOptions(client, operations.logoutGetOperation, logoutGetQueryKey(input), input, options);
}

/** Key of `listRoutes` with an input; without one, of all its calls and pages. */
export function listRoutesQueryKey(input?: t.ListRoutesInput): query.QueryKey<t.ListRoutesInput> {
  return query.queryKey("godoxy", "listRoutes", input);
}

/**
 * List routes
 *
 * HTTP routes first, then TCP and UDP routes, then excluded ones. Never null, also without routes.
 *
 * `GET /route/list`
 * `specs/godoxy/route.yaml#/paths/~1route~1list/get`
 */
export function listRoutesQueryOptions(
  client: query.Transport,
  input?: t.ListRoutesInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListRoutesOutput, t.ListRoutesError, t.ListRoutesInput> {
  return query.queryOptions(client, operations.listRoutesOperation, listRoutesQueryKey(input), input, options);
}

/** Key of `getRoute` with an input; without one, of all its calls and pages. */
export function getRouteQueryKey(input?: t.GetRouteInput): query.QueryKey<t.GetRouteInput> {
  return query.queryKey("godoxy", "getRoute", input);
}

/**
 * Read a route
 *
 * Aliases that are words of this API (`list`, `providers`, `by_provider`) cannot be read so, because
 * those paths win.
 *
 * `GET /route/{which}`
 * `specs/godoxy/route.yaml#/paths/~1route~1{which}/get`
 */
export function getRouteQueryOptions(
  client: query.Transport,
  input: t.GetRouteInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetRouteOutput, t.GetRouteError, t.GetRouteInput> {
  return query.queryOptions(client, operations.getRouteOperation, getRouteQueryKey(input), input, options);
}

/** Key of `listRouteProviders` with an input; without one, of all its calls and pages. */
export function listRouteProvidersQueryKey(input?: t.ListRouteProvidersInput): query.QueryKey<t.ListRouteProvidersInput> {
  return query.queryKey("godoxy", "listRouteProviders", input);
}

/**
 * List the providers of routes
 *
 * In no particular order.
 *
 * `GET /route/providers`
 * `specs/godoxy/route.yaml#/paths/~1route~1providers/get`
 */
export function listRouteProvidersQueryOptions(
  client: query.Transport,
  input?: t.ListRouteProvidersInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListRouteProvidersOutput, t.ListRouteProvidersError, t.ListRouteProvidersInput> {
  return query.queryOptions(client, operations.listRouteProvidersOperation, listRouteProvidersQueryKey(input), input, options);
}

/** Key of `listRoutesByProvider` with an input; without one, of all its calls and pages. */
export function listRoutesByProviderQueryKey(input?: t.ListRoutesByProviderInput): query.QueryKey<t.ListRoutesByProviderInput> {
  return query.queryKey("godoxy", "listRoutesByProvider", input);
}

/**
 * List routes, grouped by provider
 *
 * Excluded routes are among them.
 *
 * `GET /route/by_provider`
 * `specs/godoxy/route.yaml#/paths/~1route~1by_provider/get`
 */
export function listRoutesByProviderQueryOptions(
  client: query.Transport,
  input?: t.ListRoutesByProviderInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListRoutesByProviderOutput, t.ListRoutesByProviderError, t.ListRoutesByProviderInput> {
  return query.queryOptions(client, operations.listRoutesByProviderOperation, listRoutesByProviderQueryKey(input), input, options);
}

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
export function runRulePlaygroundMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.RunRulePlaygroundOutput, t.RunRulePlaygroundError, t.RunRulePlaygroundInput> {
  return query.mutationOptions(client, operations.runRulePlaygroundOperation, "godoxy", options);
}

/** Key of `getContainer` with an input; without one, of all its calls and pages. */
export function getContainerQueryKey(input?: t.GetContainerInput): query.QueryKey<t.GetContainerInput> {
  return query.queryKey("godoxy", "getContainer", input);
}

/**
 * Read a container
 *
 * Its image is an id here, where `listContainers` has the name.
 *
 * `GET /docker/container/{id}`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1container~1{id}/get`
 */
export function getContainerQueryOptions(
  client: query.Transport,
  input: t.GetContainerInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetContainerOutput, t.GetContainerError, t.GetContainerInput> {
  return query.queryOptions(client, operations.getContainerOperation, getContainerQueryKey(input), input, options);
}

/** Key of `listContainers` with an input; without one, of all its calls and pages. */
export function listContainersQueryKey(input?: t.ListContainersInput): query.QueryKey<t.ListContainersInput> {
  return query.queryKey("godoxy", "listContainers", input);
}

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
export function listContainersQueryOptions(
  client: query.Transport,
  input?: t.ListContainersInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListContainersOutput, t.ListContainersError, t.ListContainersInput> {
  return query.queryOptions(client, operations.listContainersOperation, listContainersQueryKey(input), input, options);
}

/** Key of `getDockerInfo` with an input; without one, of all its calls and pages. */
export function getDockerInfoQueryKey(input?: t.GetDockerInfoInput): query.QueryKey<t.GetDockerInfoInput> {
  return query.queryKey("godoxy", "getDockerInfo", input);
}

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
export function getDockerInfoQueryOptions(
  client: query.Transport,
  input?: t.GetDockerInfoInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetDockerInfoOutput, t.GetDockerInfoError, t.GetDockerInfoInput> {
  return query.queryOptions(client, operations.getDockerInfoOperation, getDockerInfoQueryKey(input), input, options);
}

/** Key of `getContainerStats` with an input; without one, of all its calls and pages. */
export function getContainerStatsQueryKey(input?: t.GetContainerStatsInput): query.QueryKey<t.GetContainerStatsInput> {
  return query.queryKey("godoxy", "getContainerStats", input);
}

/**
 * Measure a container
 *
 * One sample as Docker makes it, with the one before it where there is one. The use of the processor
 * is what lies between the two.
 *
 * `GET /docker/stats/{id}`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1stats~1{id}/get`
 */
export function getContainerStatsQueryOptions(
  client: query.Transport,
  input: t.GetContainerStatsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetContainerStatsOutput, t.GetContainerStatsError, t.GetContainerStatsInput> {
  return query.queryOptions(client, operations.getContainerStatsOperation, getContainerStatsQueryKey(input), input, options);
}

/**
 * Start a container
 *
 * From a checkpoint, where one is named.
 *
 * `POST /docker/start`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1start/post`
 */
export function startContainerMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.StartContainerOutput, t.StartContainerError, t.StartContainerInput> {
  return query.mutationOptions(client, operations.startContainerOperation, "godoxy", options);
}

/**
 * Stop a container
 *
 * Asks it by a signal to end, and kills it when it has not ended in time.
 *
 * `POST /docker/stop`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1stop/post`
 */
export function stopContainerMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.StopContainerOutput, t.StopContainerError, t.StopContainerInput> {
  return query.mutationOptions(client, operations.stopContainerOperation, "godoxy", options);
}

/**
 * Restart a container
 *
 * Stops it like `stopContainer` and starts it again.
 *
 * `POST /docker/restart`
 * `specs/godoxy/docker.yaml#/paths/~1docker~1restart/post`
 */
export function restartContainerMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.RestartContainerOutput, t.RestartContainerError, t.RestartContainerInput> {
  return query.mutationOptions(client, operations.restartContainerOperation, "godoxy", options);
}

/** Key of `getCertInfo` with an input; without one, of all its calls and pages. */
export function getCertInfoQueryKey(input?: t.GetCertInfoInput): query.QueryKey<t.GetCertInfoInput> {
  return query.queryKey("godoxy", "getCertInfo", input);
}

/**
 * Read what certificates there are
 *
 * The main one first, then those for further names.
 *
 * `GET /cert/info`
 * `specs/godoxy/cert.yaml#/paths/~1cert~1info/get`
 */
export function getCertInfoQueryOptions(
  client: query.Transport,
  input?: t.GetCertInfoInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetCertInfoOutput, t.GetCertInfoError, t.GetCertInfoInput> {
  return query.queryOptions(client, operations.getCertInfoOperation, getCertInfoQueryKey(input), input, options);
}

/** Key of `getSystemInfo` with an input; without one, of all its calls and pages. */
export function getSystemInfoQueryKey(input?: t.GetSystemInfoInput): query.QueryKey<t.GetSystemInfoInput> {
  return query.queryKey("godoxy", "getSystemInfo", input);
}

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
export function getSystemInfoQueryOptions(
  client: query.Transport,
  input?: t.GetSystemInfoInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetSystemInfoOutput, t.GetSystemInfoError, t.GetSystemInfoInput> {
  return query.queryOptions(client, operations.getSystemInfoOperation, getSystemInfoQueryKey(input), input, options);
}

/** Key of `getUptime` with an input; without one, of all its calls and pages. */
export function getUptimeQueryKey(input?: t.GetUptimeInput): query.QueryKey<t.GetUptimeInput> {
  return query.queryKey("godoxy", "getUptime", input);
}

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
export function getUptimeQueryOptions(
  client: query.Transport,
  input?: t.GetUptimeInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetUptimeOutput, t.GetUptimeError, t.GetUptimeInput> {
  return query.queryOptions(client, operations.getUptimeOperation, getUptimeQueryKey(input), input, options);
}

/** The pages of `getUptime`, from the one that the input names. */
export function getUptimeInfiniteQueryOptions(
  client: query.Transport,
  input?: t.GetUptimeInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.GetUptimeOutput, t.GetUptimeError, t.GetUptimeInput> {
  return query.infiniteQueryOptions(client, operations.getUptimePaging, getUptimeQueryKey(input), input, options);
}

/** Key of `listHomepageCategories` with an input; without one, of all its calls and pages. */
export function listHomepageCategoriesQueryKey(input?: t.ListHomepageCategoriesInput): query.QueryKey<t.ListHomepageCategoriesInput> {
  return query.queryKey("godoxy", "listHomepageCategories", input);
}

/**
 * List the categories
 *
 * `All` and `Favorites`, and then every category that an HTTP route is in, each once and in no
 * particular order. `Hidden` is not listed.
 *
 * `GET /homepage/categories`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1categories/get`
 */
export function listHomepageCategoriesQueryOptions(
  client: query.Transport,
  input?: t.ListHomepageCategoriesInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListHomepageCategoriesOutput, t.ListHomepageCategoriesError, t.ListHomepageCategoriesInput> {
  return query.queryOptions(client, operations.listHomepageCategoriesOperation, listHomepageCategoriesQueryKey(input), input, options);
}

/** Key of `listHomepageItems` with an input; without one, of all its calls and pages. */
export function listHomepageItemsQueryKey(input?: t.ListHomepageItemsInput): query.QueryKey<t.ListHomepageItemsInput> {
  return query.queryKey("godoxy", "listHomepageItems", input);
}

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
export function listHomepageItemsQueryOptions(
  client: query.Transport,
  input?: t.ListHomepageItemsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListHomepageItemsOutput, t.ListHomepageItemsError, t.ListHomepageItemsInput> {
  return query.queryOptions(client, operations.listHomepageItemsOperation, listHomepageItemsQueryKey(input), input, options);
}

/**
 * Set what an item says
 *
 * Replaces all members of the item at once, except its URL, which stays that of the route.
 *
 * `POST /homepage/set/item`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item/post`
 */
export function setHomepageItemMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.SetHomepageItemOutput, t.SetHomepageItemError, t.SetHomepageItemInput> {
  return query.mutationOptions(client, operations.setHomepageItemOperation, "godoxy", options);
}

/**
 * Set what several items say
 *
 * Like `setHomepageItem` for each of them. Items that are not named stay as they are.
 *
 * `POST /homepage/set/items_batch`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1items_batch/post`
 */
export function setHomepageItemsBatchMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.SetHomepageItemsBatchOutput, t.SetHomepageItemsBatchError, t.SetHomepageItemsBatchInput> {
  return query.mutationOptions(client, operations.setHomepageItemsBatchOperation, "godoxy", options);
}

/**
 * Show or hide items
 *
 * What is hidden stands in `Hidden`, and still in `All` and in its own category.
 *
 * `POST /homepage/set/item_visible`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_visible/post`
 */
export function setHomepageItemVisibleMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.SetHomepageItemVisibleOutput, t.SetHomepageItemVisibleError, t.SetHomepageItemVisibleInput> {
  return query.mutationOptions(client, operations.setHomepageItemVisibleOperation, "godoxy", options);
}

/**
 * Make items favorites, or no longer
 *
 * A favorite that is shown stands in `Favorites`, beside its other places.
 *
 * `POST /homepage/set/item_favorite`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_favorite/post`
 */
export function setHomepageItemFavoriteMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.SetHomepageItemFavoriteOutput, t.SetHomepageItemFavoriteError, t.SetHomepageItemFavoriteInput> {
  return query.mutationOptions(client, operations.setHomepageItemFavoriteOperation, "godoxy", options);
}

/**
 * Place an item within its category
 *
 * Counts when items are sorted by `custom`. Small numbers come first.
 *
 * `POST /homepage/set/item_sort_order`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_sort_order/post`
 */
export function setHomepageItemSortOrderMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.SetHomepageItemSortOrderOutput, t.SetHomepageItemSortOrderError, t.SetHomepageItemSortOrderInput> {
  return query.mutationOptions(client, operations.setHomepageItemSortOrderOperation, "godoxy", options);
}

/**
 * Place an item within All
 *
 * Counts when items are sorted by `custom`. Small numbers come first.
 *
 * `POST /homepage/set/item_all_sort_order`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_all_sort_order/post`
 */
export function setHomepageItemAllSortOrderMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.SetHomepageItemAllSortOrderOutput, t.SetHomepageItemAllSortOrderError, t.SetHomepageItemAllSortOrderInput> {
  return query.mutationOptions(client, operations.setHomepageItemAllSortOrderOperation, "godoxy", options);
}

/**
 * Place an item within Favorites
 *
 * Counts when items are sorted by `custom`. Small numbers come first.
 *
 * `POST /homepage/set/item_fav_sort_order`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_fav_sort_order/post`
 */
export function setHomepageItemFavSortOrderMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.SetHomepageItemFavSortOrderOutput, t.SetHomepageItemFavSortOrderError, t.SetHomepageItemFavSortOrderInput> {
  return query.mutationOptions(client, operations.setHomepageItemFavSortOrderOperation, "godoxy", options);
}

/**
 * Place a category
 *
 * Categories with small numbers come first; one that was never placed has 0, and where numbers are
 * equal the usual order stays. `Hidden` is always the last.
 *
 * `POST /homepage/set/category_order`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1category_order/post`
 */
export function setHomepageCategoryOrderMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.SetHomepageCategoryOrderOutput, t.SetHomepageCategoryOrderError, t.SetHomepageCategoryOrderInput> {
  return query.mutationOptions(client, operations.setHomepageCategoryOrderOperation, "godoxy", options);
}

/**
 * Count a click on an item
 *
 * The alias stands in the query, not in a body.
 *
 * `POST /homepage/item_click`
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1item_click/post`
 */
export function clickHomepageItemMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ClickHomepageItemOutput, t.ClickHomepageItemError, t.ClickHomepageItemInput> {
  return query.mutationOptions(client, operations.clickHomepageItemOperation, "godoxy", options);
}

/** Key of `listFiles` with an input; without one, of all its calls and pages. */
export function listFilesQueryKey(input?: t.ListFilesInput): query.QueryKey<t.ListFilesInput> {
  return query.queryKey("godoxy", "listFiles", input);
}

/**
 * List the configuration files
 *
 * Hidden files and subfolders are left out.
 *
 * `GET /file/list`
 * `specs/godoxy/file.yaml#/paths/~1file~1list/get`
 */
export function listFilesQueryOptions(
  client: query.Transport,
  input?: t.ListFilesInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListFilesOutput, t.ListFilesError, t.ListFilesInput> {
  return query.queryOptions(client, operations.listFilesOperation, listFilesQueryKey(input), input, options);
}

/** Key of `getFileContent` with an input; without one, of all its calls and pages. */
export function getFileContentQueryKey(input?: t.GetFileContentInput): query.QueryKey<t.GetFileContentInput> {
  return query.queryKey("godoxy", "getFileContent", input);
}

/**
 * Read a file
 *
 * The answer is what is on the disk, comments included, ready to be sent back by `setFileContent`.
 *
 * `GET /file/content`
 * `specs/godoxy/file.yaml#/paths/~1file~1content/get`
 */
export function getFileContentQueryOptions(
  client: query.Transport,
  input: t.GetFileContentInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetFileContentOutput, t.GetFileContentError, t.GetFileContentInput> {
  return query.queryOptions(client, operations.getFileContentOperation, getFileContentQueryKey(input), input, options);
}

/**
 * Write a file
 *
 * Creates the file or replaces it whole, if it stands the test of `validateFile`. Nothing is written
 * otherwise.
 *
 * `PUT /file/content`
 * `specs/godoxy/file.yaml#/paths/~1file~1content/put`
 */
export function setFileContentMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.SetFileContentOutput, t.SetFileContentError, t.SetFileContentInput> {
  return query.mutationOptions(client, operations.setFileContentOperation, "godoxy", options);
}

/**
 * Write a file by POST
 *
 * The same as `setFileContent`, for clients that cannot send `PUT`.
 *
 * `POST /file/content`
 * `specs/godoxy/file.yaml#/paths/~1file~1content/post`
 */
export function setFileContentPostMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.SetFileContentPostOutput, t.SetFileContentPostError, t.SetFileContentPostInput> {
  return query.mutationOptions(client, operations.setFileContentPostOperation, "godoxy", options);
}

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
export function validateFileMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ValidateFileOutput, t.ValidateFileError, t.ValidateFileInput> {
  return query.mutationOptions(client, operations.validateFileOperation, "godoxy", options);
}

/** Key of `listAgents` with an input; without one, of all its calls and pages. */
export function listAgentsQueryKey(input?: t.ListAgentsInput): query.QueryKey<t.ListAgentsInput> {
  return query.queryKey("godoxy", "listAgents", input);
}

/**
 * List the agents
 *
 * In no particular order.
 *
 * `GET /agent/list`
 * `specs/godoxy/agent.yaml#/paths/~1agent~1list/get`
 */
export function listAgentsQueryOptions(
  client: query.Transport,
  input?: t.ListAgentsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListAgentsOutput, t.ListAgentsError, t.ListAgentsInput> {
  return query.queryOptions(client, operations.listAgentsOperation, listAgentsQueryKey(input), input, options);
}

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
export function createAgentMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.CreateAgentOutput, t.CreateAgentError, t.CreateAgentInput> {
  return query.mutationOptions(client, operations.createAgentOperation, "godoxy", options);
}

/**
 * Take a new agent in
 *
 * Contacts the agent that `createAgent` has prepared, adds its routes and stores its certificates.
 * From then on it is listed.
 *
 * `POST /agent/verify`
 * `specs/godoxy/agent.yaml#/paths/~1agent~1verify/post`
 */
export function verifyAgentMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.VerifyAgentOutput, t.VerifyAgentError, t.VerifyAgentInput> {
  return query.mutationOptions(client, operations.verifyAgentOperation, "godoxy", options);
}
