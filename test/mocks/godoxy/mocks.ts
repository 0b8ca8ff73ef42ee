// @generated from specs/godoxy/openapi.yaml by the mocks generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
import { type HttpHandler, http, type WebSocketHandler, ws } from "msw";
import * as mock from "../../../generated/runtime/mock.ts";
import { definition } from "../../../generated/godoxy/server.ts";
import type * as s from "../../../generated/godoxy/server.ts";
import type * as t from "../../../generated/godoxy/types.ts";

/** Mocks of GoDoxy, by operation: call one to get a handler for MSW. */
export interface GodoxyMocks {
  /**
   * Read the version of the server
   *
   * The version as a JSON text, in quotes. `v0.0.0` is a build that does not know its version.
   *
   * `GET /version`
   * `specs/godoxy/core.yaml#/paths/~1version/get`
   */
  readonly getVersion: mock.OperationMock<
    s.GetVersionCall,
    s.GetVersionResult,
    HttpHandler,
    { 200: "release" | "unknown" }
  >;
  /**
   * Read the health of all routes
   *
   * One entry for each route, excluded ones too. A route that nobody watches is `unknown`.
   *
   * `GET /health`
   * `specs/godoxy/core.yaml#/paths/~1health/get`
   */
  readonly getHealth: mock.OperationMock<
    s.GetHealthCall,
    s.GetHealthResult,
    HttpHandler,
    {
      200: "mixed" | "noRoutes";
      401: "noSession";
      403: "otherHost";
      500: "unexpected";
    }
  > & mock.SocketMock<t.HealthMap, never, WebSocketHandler>;
  /**
   * Count routes by provider and health
   *
   * HTTP routes are counted apart from TCP and UDP routes, and everything once more by provider.
   *
   * `GET /stats`
   * `specs/godoxy/core.yaml#/paths/~1stats/get`
   */
  readonly getStats: mock.OperationMock<
    s.GetStatsCall,
    s.GetStatsResult,
    HttpHandler,
    {
      200: "threeProviders";
      401: "noSession";
      403: "otherHost";
      500: "unexpected";
    }
  > & mock.SocketMock<t.StatsResponse, never, WebSocketHandler>;
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
  readonly getFavicon: mock.OperationMock<
    s.GetFaviconCall,
    s.GetFaviconResult,
    HttpHandler,
    {
      200: "leaf";
      400: "invalidUrl" | "relative";
      401: "noSession";
      404: "unknownRoute";
      500: "unexpected";
      502: "unreachable";
    }
  >;
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
  readonly listIcons: mock.OperationMock<
    s.ListIconsCall,
    s.ListIconsResult,
    HttpHandler,
    {
      200: "found" | "nothing";
      400: "noInteger";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Read the configuration again
   *
   * Answers when the new configuration is in force, and 500 when it cannot be used.
   *
   * `POST /reload`
   * `specs/godoxy/core.yaml#/paths/~1reload/post`
   */
  readonly reloadConfig: mock.OperationMock<
    s.ReloadConfigCall,
    s.ReloadConfigResult,
    HttpHandler,
    {
      200: "reloaded";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Ask whether the session is valid
   *
   * The cookies of the request decide; they are optional here. Like everything that needs a session, it
   * answers a program with 401 and sends a browser to the place where it can log in.
   *
   * `HEAD /auth/check`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1check/head`
   */
  readonly checkAuth: mock.OperationMock<s.CheckAuthCall, s.CheckAuthResult, HttpHandler>;
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
  readonly login: mock.OperationMock<
    s.LoginCall,
    s.LoginResult,
    HttpHandler,
    {
      403: "noBrowser";
      429: "blocked";
    }
  >;
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
  readonly authCallback: mock.OperationMock<
    s.AuthCallbackCall,
    s.AuthCallbackResult,
    HttpHandler,
    {
      400: "invalidBody" | "wrongPassword" | "wrongState";
      500: "unexpected" | "noToken";
    }
  >;
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
  readonly oidcCallback: mock.OperationMock<
    s.OidcCallbackCall,
    s.OidcCallbackResult,
    HttpHandler,
    {
      400: "wrongState" | "noOidc";
      500: "noToken";
    }
  >;
  /**
   * Log out
   *
   * Works with and without a session.
   *
   * `POST /auth/logout`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/post`
   */
  readonly logout: mock.OperationMock<s.LogoutCall, s.LogoutResult, HttpHandler>;
  /**
   * Log out by a link
   *
   * The same as `logout`, for pages that have only links.
   *
   * `GET /auth/logout`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/get`
   */
  readonly logoutGet: mock.OperationMock<s.LogoutGetCall, s.LogoutGetResult, HttpHandler>;
  /**
   * List routes
   *
   * HTTP routes first, then TCP and UDP routes, then excluded ones. Never null, also without routes.
   *
   * `GET /route/list`
   * `specs/godoxy/route.yaml#/paths/~1route~1list/get`
   */
  readonly listRoutes: mock.OperationMock<
    s.ListRoutesCall,
    s.ListRoutesResult,
    HttpHandler,
    {
      200: "routes" | "unknownProvider";
      401: "noSession";
      403: "otherHost";
      500: "unexpected";
    }
  > & mock.SocketMock<t.Route[], never, WebSocketHandler>;
  /**
   * Read a route
   *
   * Aliases that are words of this API (`list`, `providers`, `by_provider`) cannot be read so, because
   * those paths win.
   *
   * `GET /route/{which}`
   * `specs/godoxy/route.yaml#/paths/~1route~1{which}/get`
   */
  readonly getRoute: mock.OperationMock<
    s.GetRouteCall,
    s.GetRouteResult,
    HttpHandler,
    {
      200: "container";
      401: "noSession";
      404: "unknown";
      500: "unexpected";
    }
  >;
  /**
   * List the providers of routes
   *
   * In no particular order.
   *
   * `GET /route/providers`
   * `specs/godoxy/route.yaml#/paths/~1route~1providers/get`
   */
  readonly listRouteProviders: mock.OperationMock<
    s.ListRouteProvidersCall,
    s.ListRouteProvidersResult,
    HttpHandler,
    {
      200: "three";
      401: "noSession";
      403: "otherHost";
      500: "unexpected";
    }
  > & mock.SocketMock<t.RouteProvider[], never, WebSocketHandler>;
  /**
   * List routes, grouped by provider
   *
   * Excluded routes are among them.
   *
   * `GET /route/by_provider`
   * `specs/godoxy/route.yaml#/paths/~1route~1by_provider/get`
   */
  readonly listRoutesByProvider: mock.OperationMock<
    s.ListRoutesByProviderCall,
    s.ListRoutesByProviderResult,
    HttpHandler,
    {
      200: "oneProvider";
      401: "noSession";
      500: "unexpected";
    }
  >;
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
  readonly runRulePlayground: mock.OperationMock<
    s.RunRulePlaygroundCall,
    s.RunRulePlaygroundResult,
    HttpHandler,
    {
      200: "rewritten" | "blocked" | "failed";
      400: "noRules";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Read a container
   *
   * Its image is an id here, where `listContainers` has the name.
   *
   * `GET /docker/container/{id}`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1container~1{id}/get`
   */
  readonly getContainer: mock.OperationMock<
    s.GetContainerCall,
    s.GetContainerResult,
    HttpHandler,
    {
      200: "running";
      401: "noSession";
      404: "unknown";
      500: "unexpected";
    }
  >;
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
  readonly listContainers: mock.OperationMock<
    s.ListContainersCall,
    s.ListContainersResult,
    HttpHandler,
    {
      200: "twoHosts";
      401: "noSession";
      403: "otherHost";
      500: "unexpected";
    }
  > & mock.SocketMock<t.ContainerResponse[], never, WebSocketHandler>;
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
  readonly getDockerInfo: mock.OperationMock<
    s.GetDockerInfoCall,
    s.GetDockerInfoResult,
    HttpHandler,
    {
      200: "twoHosts";
      401: "noSession";
      403: "otherHost";
      500: "unexpected";
    }
  > & mock.SocketMock<t.ServerInfo[], never, WebSocketHandler>;
  /**
   * Follow the log of a container
   *
   * A stream and nothing else. It begins with the last 100 lines and goes on as they are written; when
   * the client closes it, Docker is left in peace too.
   *
   * `GET /docker/logs/{id}`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1logs~1{id}/get`
   */
  readonly streamContainerLogs: mock.OperationMock<
    s.StreamContainerLogsCall,
    s.StreamContainerLogsResult,
    HttpHandler,
    {
      400: "invalidQuery" | "noUpgrade";
      401: "noSession";
      403: "otherHost";
      404: "unknown";
      500: "unexpected";
    }
  > & mock.SocketMock<string, never, WebSocketHandler>;
  /**
   * Measure a container
   *
   * One sample as Docker makes it, with the one before it where there is one. The use of the processor
   * is what lies between the two.
   *
   * `GET /docker/stats/{id}`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1stats~1{id}/get`
   */
  readonly getContainerStats: mock.OperationMock<
    s.GetContainerStatsCall,
    s.GetContainerStatsResult,
    HttpHandler,
    {
      200: "sample";
      400: "noContainer";
      401: "noSession";
      403: "otherHost";
      404: "unknown";
      500: "unexpected";
    }
  > & mock.SocketMock<t.ContainerStatsResponse, never, WebSocketHandler>;
  /**
   * Start a container
   *
   * From a checkpoint, where one is named.
   *
   * `POST /docker/start`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1start/post`
   */
  readonly startContainer: mock.OperationMock<
    s.StartContainerCall,
    s.StartContainerResult,
    HttpHandler,
    {
      200: "started";
      400: "noId";
      401: "noSession";
      404: "unknown";
      500: "unexpected";
    }
  >;
  /**
   * Stop a container
   *
   * Asks it by a signal to end, and kills it when it has not ended in time.
   *
   * `POST /docker/stop`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1stop/post`
   */
  readonly stopContainer: mock.OperationMock<
    s.StopContainerCall,
    s.StopContainerResult,
    HttpHandler,
    {
      200: "stopped";
      400: "noId";
      401: "noSession";
      404: "unknown";
      500: "unexpected";
    }
  >;
  /**
   * Restart a container
   *
   * Stops it like `stopContainer` and starts it again.
   *
   * `POST /docker/restart`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1restart/post`
   */
  readonly restartContainer: mock.OperationMock<
    s.RestartContainerCall,
    s.RestartContainerResult,
    HttpHandler,
    {
      200: "restarted";
      400: "noId";
      401: "noSession";
      404: "unknown";
      500: "unexpected";
    }
  >;
  /**
   * Read what certificates there are
   *
   * The main one first, then those for further names.
   *
   * `GET /cert/info`
   * `specs/godoxy/cert.yaml#/paths/~1cert~1info/get`
   */
  readonly getCertInfo: mock.OperationMock<
    s.GetCertInfoCall,
    s.GetCertInfoResult,
    HttpHandler,
    {
      200: "wildcard";
      401: "noSession";
      404: "notEnabled" | "none";
      500: "unexpected";
    }
  >;
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
  readonly renewCert: mock.OperationMock<
    s.RenewCertCall,
    s.RenewCertResult,
    HttpHandler,
    {
      400: "noUpgrade";
      401: "noSession";
      403: "otherHost";
      404: "notEnabled";
      500: "unexpected";
    }
  > & mock.SocketMock<string, never, WebSocketHandler>;
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
  readonly getSystemInfo: mock.OperationMock<
    s.GetSystemInfoCall,
    s.GetSystemInfoResult,
    HttpHandler,
    {
      200: "latest" | "cpuAverage" | "diskUsage" | "noneYet";
      400: "invalidPeriod" | "noAggregate";
      401: "noSession";
      403: "otherHost";
      404: "unknownAgent";
      500: "unexpected";
    }
  > & mock.SocketMock<t.SystemInfoResult, never, WebSocketHandler>;
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
  readonly streamAllSystemInfo: mock.OperationMock<
    s.StreamAllSystemInfoCall,
    s.StreamAllSystemInfoResult,
    HttpHandler,
    {
      400: "noUpgrade" | "invalidPeriod";
      401: "noSession";
      403: "otherHost";
      500: "unexpected";
    }
  > & mock.SocketMock<t.NamedSystemInfo, never, WebSocketHandler>;
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
  readonly getUptime: mock.OperationMock<
    s.GetUptimeCall,
    s.GetUptimeResult,
    HttpHandler,
    {
      200: "page" | "behind" | "latest";
      400: "invalidPeriod";
      401: "noSession";
      403: "otherHost";
      500: "unexpected";
    }
  > & mock.SocketMock<t.UptimeResult, never, WebSocketHandler>;
  /**
   * List the categories
   *
   * `All` and `Favorites`, and then every category that an HTTP route is in, each once and in no
   * particular order. `Hidden` is not listed.
   *
   * `GET /homepage/categories`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1categories/get`
   */
  readonly listHomepageCategories: mock.OperationMock<
    s.ListHomepageCategoriesCall,
    s.ListHomepageCategoriesResult,
    HttpHandler,
    {
      200: "four";
      401: "noSession";
      500: "unexpected";
    }
  >;
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
  readonly listHomepageItems: mock.OperationMock<
    s.ListHomepageItemsCall,
    s.ListHomepageItemsResult,
    HttpHandler,
    {
      200: "documents";
      400: "unknownMethod";
      401: "noSession";
      403: "otherHost";
      500: "unexpected";
    }
  > & mock.SocketMock<t.HomepageCategory[], never, WebSocketHandler>;
  /**
   * Set what an item says
   *
   * Replaces all members of the item at once, except its URL, which stays that of the route.
   *
   * `POST /homepage/set/item`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item/post`
   */
  readonly setHomepageItem: mock.OperationMock<
    s.SetHomepageItemCall,
    s.SetHomepageItemResult,
    HttpHandler,
    {
      200: "saved";
      400: "wrongType";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Set what several items say
   *
   * Like `setHomepageItem` for each of them. Items that are not named stay as they are.
   *
   * `POST /homepage/set/items_batch`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1items_batch/post`
   */
  readonly setHomepageItemsBatch: mock.OperationMock<
    s.SetHomepageItemsBatchCall,
    s.SetHomepageItemsBatchResult,
    HttpHandler,
    {
      200: "saved";
      400: "wrongType";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Show or hide items
   *
   * What is hidden stands in `Hidden`, and still in `All` and in its own category.
   *
   * `POST /homepage/set/item_visible`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_visible/post`
   */
  readonly setHomepageItemVisible: mock.OperationMock<
    s.SetHomepageItemVisibleCall,
    s.SetHomepageItemVisibleResult,
    HttpHandler,
    {
      200: "saved";
      400: "wrongType";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Make items favorites, or no longer
   *
   * A favorite that is shown stands in `Favorites`, beside its other places.
   *
   * `POST /homepage/set/item_favorite`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_favorite/post`
   */
  readonly setHomepageItemFavorite: mock.OperationMock<
    s.SetHomepageItemFavoriteCall,
    s.SetHomepageItemFavoriteResult,
    HttpHandler,
    {
      200: "saved";
      400: "wrongType";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Place an item within its category
   *
   * Counts when items are sorted by `custom`. Small numbers come first.
   *
   * `POST /homepage/set/item_sort_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_sort_order/post`
   */
  readonly setHomepageItemSortOrder: mock.OperationMock<
    s.SetHomepageItemSortOrderCall,
    s.SetHomepageItemSortOrderResult,
    HttpHandler,
    {
      200: "saved";
      400: "wrongType";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Place an item within All
   *
   * Counts when items are sorted by `custom`. Small numbers come first.
   *
   * `POST /homepage/set/item_all_sort_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_all_sort_order/post`
   */
  readonly setHomepageItemAllSortOrder: mock.OperationMock<
    s.SetHomepageItemAllSortOrderCall,
    s.SetHomepageItemAllSortOrderResult,
    HttpHandler,
    {
      200: "saved";
      400: "wrongType";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Place an item within Favorites
   *
   * Counts when items are sorted by `custom`. Small numbers come first.
   *
   * `POST /homepage/set/item_fav_sort_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_fav_sort_order/post`
   */
  readonly setHomepageItemFavSortOrder: mock.OperationMock<
    s.SetHomepageItemFavSortOrderCall,
    s.SetHomepageItemFavSortOrderResult,
    HttpHandler,
    {
      200: "saved";
      400: "wrongType";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Place a category
   *
   * Categories with small numbers come first; one that was never placed has 0, and where numbers are
   * equal the usual order stays. `Hidden` is always the last.
   *
   * `POST /homepage/set/category_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1category_order/post`
   */
  readonly setHomepageCategoryOrder: mock.OperationMock<
    s.SetHomepageCategoryOrderCall,
    s.SetHomepageCategoryOrderResult,
    HttpHandler,
    {
      200: "saved";
      400: "wrongType";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Count a click on an item
   *
   * The alias stands in the query, not in a body.
   *
   * `POST /homepage/item_click`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1item_click/post`
   */
  readonly clickHomepageItem: mock.OperationMock<
    s.ClickHomepageItemCall,
    s.ClickHomepageItemResult,
    HttpHandler,
    {
      200: "saved";
      400: "noAlias";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * List the configuration files
   *
   * Hidden files and subfolders are left out.
   *
   * `GET /file/list`
   * `specs/godoxy/file.yaml#/paths/~1file~1list/get`
   */
  readonly listFiles: mock.OperationMock<
    s.ListFilesCall,
    s.ListFilesResult,
    HttpHandler,
    {
      200: "all";
      401: "noSession";
      500: "unexpected";
    }
  >;
  /**
   * Read a file
   *
   * The answer is what is on the disk, comments included, ready to be sent back by `setFileContent`.
   *
   * `GET /file/content`
   * `specs/godoxy/file.yaml#/paths/~1file~1content/get`
   */
  readonly getFileContent: mock.OperationMock<
    s.GetFileContentCall,
    s.GetFileContentResult,
    HttpHandler,
    {
      200: "home";
      400: "noType" | "outside";
      401: "noSession";
      500: "missing";
    }
  >;
  /**
   * Write a file
   *
   * Creates the file or replaces it whole, if it stands the test of `validateFile`. Nothing is written
   * otherwise.
   *
   * `PUT /file/content`
   * `specs/godoxy/file.yaml#/paths/~1file~1content/put`
   */
  readonly setFileContent: mock.OperationMock<
    s.SetFileContentCall,
    s.SetFileContentResult,
    HttpHandler,
    {
      200: "written";
      400: "noType" | "outside" | "invalid";
      401: "noSession";
      500: "notWritten";
    }
  >;
  /**
   * Write a file by POST
   *
   * The same as `setFileContent`, for clients that cannot send `PUT`.
   *
   * `POST /file/content`
   * `specs/godoxy/file.yaml#/paths/~1file~1content/post`
   */
  readonly setFileContentPost: mock.OperationMock<
    s.SetFileContentPostCall,
    s.SetFileContentPostResult,
    HttpHandler,
    {
      200: "written";
      400: "noType" | "outside" | "invalid";
      401: "noSession";
      500: "notWritten";
    }
  >;
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
  readonly validateFile: mock.OperationMock<
    s.ValidateFileCall,
    s.ValidateFileResult,
    HttpHandler,
    {
      200: "valid";
      400: "noType";
      401: "noSession";
      417: "hint" | "text";
      500: "unexpected";
    }
  >;
  /**
   * List the agents
   *
   * In no particular order.
   *
   * `GET /agent/list`
   * `specs/godoxy/agent.yaml#/paths/~1agent~1list/get`
   */
  readonly listAgents: mock.OperationMock<
    s.ListAgentsCall,
    s.ListAgentsResult,
    HttpHandler,
    {
      200: "one" | "none";
      401: "noSession";
      403: "otherHost";
      500: "unexpected";
    }
  > & mock.SocketMock<t.Agent[], never, WebSocketHandler>;
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
  readonly createAgent: mock.OperationMock<
    s.CreateAgentCall,
    s.CreateAgentResult,
    HttpHandler,
    {
      200: "compose";
      400: "noName";
      401: "noSession";
      409: "exists";
      500: "unexpected";
    }
  >;
  /**
   * Take a new agent in
   *
   * Contacts the agent that `createAgent` has prepared, adds its routes and stores its certificates.
   * From then on it is listed.
   *
   * `POST /agent/verify`
   * `specs/godoxy/agent.yaml#/paths/~1agent~1verify/post`
   */
  readonly verifyAgent: mock.OperationMock<
    s.VerifyAgentCall,
    s.VerifyAgentResult,
    HttpHandler,
    {
      200: "added";
      400: "invalidHost" | "invalidCA" | "invalidClient" | "exists";
      401: "noSession";
      500: "unexpected";
    }
  >;
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
  readonly streamLxcServiceJournal: mock.OperationMock<
    s.StreamLxcServiceJournalCall,
    s.StreamLxcServiceJournalResult,
    HttpHandler,
    {
      400: "noNumber" | "noUpgrade";
      401: "noSession";
      403: "otherHost";
      404: "unknownNode";
      500: "unexpected";
    }
  > & mock.SocketMock<string, never, WebSocketHandler>;
  /** A handler for every operation, with the contract's examples for answers. */
  handlers(): (HttpHandler | WebSocketHandler)[];
}

/** The contract's examples, and what was made of its schemas where it has none. */
const examples: mock.Examples = {
  getVersion: [
    { status: 200, name: "release", body: "v0.25.0" },
    { status: 200, name: "unknown", body: "v0.0.0" },
  ],
  getHealth: [
    {
      status: 200,
      name: "mixed",
      body: {
        photos: "healthy",
        mqtt: "healthy",
        wiki: "healthy",
        notes: "napping",
        "photos-db": "unknown",
      },
    },
    { status: 200, name: "noRoutes", body: {} },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  getStats: [
    {
      status: 200,
      name: "threeProviders",
      body: {
        proxies: {
          total: 5,
          reverse_proxies: { total: 3, healthy: 2, unhealthy: 0, napping: 1, error: 0, unknown: 0 },
          streams: { total: 2, healthy: 1, unhealthy: 0, napping: 0, error: 0, unknown: 1 },
          providers: {
            local: {
              total: 3,
              reverse_proxies: {
                total: 1,
                healthy: 1,
                unhealthy: 0,
                napping: 0,
                error: 0,
                unknown: 0,
              },
              streams: { total: 2, healthy: 1, unhealthy: 0, napping: 0, error: 0, unknown: 1 },
              type: "docker",
            },
            home: {
              total: 1,
              reverse_proxies: {
                total: 1,
                healthy: 1,
                unhealthy: 0,
                napping: 0,
                error: 0,
                unknown: 0,
              },
              streams: { total: 0, healthy: 0, unhealthy: 0, napping: 0, error: 0, unknown: 0 },
              type: "file",
            },
            shed: {
              total: 1,
              reverse_proxies: {
                total: 1,
                healthy: 0,
                unhealthy: 0,
                napping: 1,
                error: 0,
                unknown: 0,
              },
              streams: { total: 0, healthy: 0, unhealthy: 0, napping: 0, error: 0, unknown: 0 },
              type: "agent",
            },
          },
        },
        uptime: 86412,
      },
    },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  getFavicon: [
    {
      status: 200,
      name: "leaf",
      body: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M1 7C1 3 3 1 7 1 7 5 5 7 1 7z\"/></svg>",
    },
    { status: 200, contentType: "image/x-icon", body: "sample" },
    { status: 200, contentType: "image/png", body: "sample" },
    { status: 200, contentType: "image/webp", body: "sample" },
    { status: 200, contentType: "image/png", body: "sample" },
    { status: 302, headers: { Location: "/login" } },
    { status: 400, name: "invalidUrl", body: { message: "invalid url" } },
    { status: 400, name: "relative", body: { message: "unexpected relative icon" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 404, name: "unknownRoute", body: { message: "route not found" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
    {
      status: 502,
      name: "unreachable",
      body: {
        message: "connection error",
        error: "dial tcp 192.0.2.21:443: connect: connection refused",
      },
    },
    { status: "default", name: "maintenance", body: { message: "upstream error: http 503" } },
  ],
  listIcons: [
    {
      status: 200,
      name: "found",
      body: [
        {
          SVG: true,
          PNG: true,
          WebP: true,
          Light: false,
          Dark: true,
          Source: "@selfhst",
          Ref: "photoprism",
        },
        {
          SVG: true,
          PNG: true,
          WebP: false,
          Light: false,
          Dark: false,
          Source: "@walkxcode",
          Ref: "photoview",
        },
      ],
    },
    { status: 200, name: "nothing", body: [] },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 400,
      name: "noInteger",
      body: {
        message: "invalid request",
        error: "strconv.ParseInt: parsing \"many\": invalid syntax",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  reloadConfig: [
    { status: 200, name: "reloaded", body: { message: "config reloaded" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  checkAuth: [
    { status: 200 },
    { status: 302, headers: { Location: "/login" } },
    { status: 401 },
    { status: 503 },
  ],
  login: [
    {
      status: 302,
      headers: {
        Location: "/login",
        "Set-Cookie": "godoxy_oidc_state_92mK1deL=c2FtcGxlLXN0YXRl; Path=/; Domain=.garden.example; Max-Age=300; HttpOnly; Secure; SameSite=Lax",
      },
    },
    { status: 403, name: "noBrowser", body: "Forbidden" },
    {
      status: 429,
      name: "blocked",
      body: "<!doctype html><title>Too many requests</title><p>Try again in a moment.</p>",
    },
  ],
  authCallback: [
    {
      status: 200,
      headers: {
        "Set-Cookie": "godoxy_token=sample.session.token; Path=/; Domain=.garden.example; Max-Age=86400; HttpOnly; Secure; SameSite=Lax",
      },
    },
    {
      status: 302,
      headers: {
        Location: "/",
        "Set-Cookie": "godoxy_oauth_token_92mK1deL=sample.id.token; Path=/; Domain=.garden.example; Max-Age=3600; HttpOnly; Secure; SameSite=Lax",
      },
    },
    { status: 400, name: "invalidBody", body: "invalid request" },
    { status: 400, name: "wrongPassword", body: "invalid credentials" },
    {
      status: 400,
      name: "wrongState",
      contentType: "text/html",
      body: "<!doctype html><title>Login failed</title><p>The state does not match. Log in again.</p>",
    },
    { status: 500, name: "unexpected", body: "Internal Server Error" },
    {
      status: 500,
      name: "noToken",
      contentType: "text/html",
      body: "<!doctype html><title>Login failed</title><p>The token could not be obtained.</p>",
    },
  ],
  oidcCallback: [
    {
      status: 302,
      headers: {
        Location: "/",
        "Set-Cookie": "godoxy_oauth_token_92mK1deL=sample.id.token; Path=/; Domain=.garden.example; Max-Age=3600; HttpOnly; Secure; SameSite=Lax",
      },
    },
    {
      status: 400,
      name: "wrongState",
      body: "<!doctype html><title>Login failed</title><p>The state does not match. Log in again.</p>",
    },
    { status: 400, name: "noOidc", contentType: "text/plain", body: "invalid request" },
    {
      status: 500,
      name: "noToken",
      body: "<!doctype html><title>Login failed</title><p>The token could not be obtained.</p>",
    },
  ],
  logout: [
    {
      status: 302,
      headers: {
        Location: "/",
        "Set-Cookie": "godoxy_token=; Path=/; Domain=.garden.example; Max-Age=0; HttpOnly; Secure; SameSite=Lax",
      },
    },
  ],
  logoutGet: [
    {
      status: 302,
      headers: {
        Location: "/",
        "Set-Cookie": "godoxy_token=; Path=/; Domain=.garden.example; Max-Age=0; HttpOnly; Secure; SameSite=Lax",
      },
    },
  ],
  listRoutes: [
    {
      status: 200,
      name: "routes",
      body: [
        {
          alias: "wiki",
          scheme: "http",
          host: "192.0.2.21",
          port: { listening: 0, proxy: 3000 },
          healthcheck: { path: "/healthz", interval: 5000000000, timeout: 5000000000, retries: 3 },
          homepage: {
            show: true,
            name: "Wiki",
            icon: "@selfhst/wikijs.svg",
            category: "Documents",
            description: "Everything about the garden",
            favorite: true,
          },
          provider: "home",
          purl: "http://192.0.2.21:3000",
          health: {
            name: "wiki",
            config: { path: "/healthz", interval: 5000000000, timeout: 5000000000, retries: 3 },
            started: 1769173188,
            status: "healthy",
            uptime: 86410.5,
            latency: 6,
            lastSeen: 1769259598,
            detail: "",
            url: "http://192.0.2.21:3000/healthz",
          },
        },
        {
          alias: "mqtt",
          scheme: "tcp",
          host: "172.20.0.9",
          port: { listening: 1883, proxy: 1883 },
          bind: "0.0.0.0",
          healthcheck: { interval: 5000000000, timeout: 5000000000, retries: 3 },
          homepage: {
            show: false,
            name: "Mqtt",
            icon: null,
            category: "",
            description: "",
            favorite: false,
          },
          provider: "local",
          lurl: "tcp://0.0.0.0:1883",
          purl: "tcp://172.20.0.9:1883",
        },
        {
          alias: "photos-db",
          scheme: "tcp",
          host: "172.20.0.5",
          port: { listening: 0, proxy: 3306 },
          homepage: {
            show: false,
            name: "Database",
            icon: null,
            category: "",
            description: "",
            favorite: false,
          },
          provider: "local",
          excluded: true,
          excluded_reason: "Blacklisted (backend service or database)",
        },
      ],
    },
    { status: 200, name: "unknownProvider", body: [] },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  getRoute: [
    {
      status: 200,
      name: "container",
      body: {
        alias: "photos",
        scheme: "http",
        host: "172.20.0.4",
        port: { listening: 0, proxy: 2342 },
        response_header_timeout: 60000000000,
        rules: [
          { name: "old-albums", on: "path glob(/albums/*)", do: "rewrite /albums/ /library/" },
        ],
        healthcheck: {
          use_get: true,
          path: "/api/v1/status",
          interval: 10000000000,
          timeout: 5000000000,
          retries: 2,
        },
        middlewares: { real_ip: { header: "X-Forwarded-For", from: ["192.0.2.0/24"] } },
        homepage: {
          show: true,
          name: "Photos",
          icon: "@selfhst/photoprism.svg",
          category: "Media",
          description: "Pictures of the garden",
          favorite: true,
        },
        access_log: {
          path: "/var/log/photos.log",
          stdout: false,
          retention: { days: 30 },
          format: "combined",
          filters: {
            status_codes: { negative: false, values: [{ start: 400, end: 599 }] },
            cidr: { negative: true, values: ["192.0.2.0/24"] },
          },
          fields: {
            headers: { default: "drop", config: { "User-Agent": "keep" } },
            cookies: { default: "redact" },
          },
        },
        idlewatcher: {
          docker: {
            docker_cfg: "unix:///var/run/docker.sock",
            container_id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
            container_name: "photos",
          },
          idle_timeout: 1800000000000,
          wake_timeout: 30000000000,
          stop_timeout: 60000000000,
          stop_method: "stop",
          depends_on: ["photos-db"],
        },
        container: {
          docker_cfg: "unix:///var/run/docker.sock",
          image: { author: "photoprism", name: "photoprism", tag: "251130" },
          container_name: "photos",
          container_id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
          state: "running",
          agent: null,
          labels: { "proxy.photos.port": "2342", "proxy.idle_timeout": "30m" },
          idlewatcher_config: null,
          mounts: { "/srv/photos": "/photoprism/originals" },
          network: "garden_default",
          public_ports: {},
          private_ports: { "2342": { PrivatePort: 2342, Type: "tcp" } },
          public_hostname: "192.0.2.20",
          private_hostname: "172.20.0.4",
          aliases: ["photos"],
          is_excluded: false,
          is_explicit: false,
          is_host_network_mode: false,
          running: true,
          errors: null,
        },
        provider: "local",
        purl: "http://172.20.0.4:2342",
        health: {
          name: "photos",
          config: {
            use_get: true,
            path: "/api/v1/status",
            interval: 10000000000,
            timeout: 5000000000,
            retries: 2,
          },
          started: 1769173188,
          status: "healthy",
          uptime: 86402.25,
          latency: 4,
          lastSeen: 1769259596,
          detail: "",
          url: "http://172.20.0.4:2342/api/v1/status",
        },
      },
    },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 404, name: "unknown", body: { message: "route not found" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  listRouteProviders: [
    {
      status: 200,
      name: "three",
      body: [
        { short_name: "local", full_name: "docker@local" },
        { short_name: "home", full_name: "home.yml" },
        { short_name: "shed", full_name: "shed@192.0.2.40:8890" },
      ],
    },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  listRoutesByProvider: [
    {
      status: 200,
      name: "oneProvider",
      body: {
        home: [
          {
            alias: "wiki",
            scheme: "http",
            host: "192.0.2.21",
            port: { listening: 0, proxy: 3000 },
            healthcheck: {
              path: "/healthz",
              interval: 5000000000,
              timeout: 5000000000,
              retries: 3,
            },
            homepage: {
              show: true,
              name: "Wiki",
              icon: "@selfhst/wikijs.svg",
              category: "Documents",
              description: "Everything about the garden",
              favorite: true,
            },
            provider: "home",
            purl: "http://192.0.2.21:3000",
          },
        ],
      },
    },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  runRulePlayground: [
    {
      status: 200,
      name: "rewritten",
      body: {
        parsedRules: [
          {
            name: "old-albums",
            on: "path glob(/albums/*)",
            do: "rewrite /albums/ /library/",
            isResponseRule: false,
          },
        ],
        matchedRules: ["old-albums"],
        finalRequest: {
          method: "GET",
          path: "/library/spring",
          host: "photos.garden.example",
          headers: { Accept: ["text/html"], Cookie: ["theme=dark"] },
          query: { page: ["2"] },
          body: "",
        },
        finalResponse: {
          statusCode: 200,
          headers: { "Content-Type": ["text/plain"] },
          body: "spring",
        },
        upstreamCalled: true,
      },
    },
    {
      status: 200,
      name: "blocked",
      body: {
        parsedRules: [
          { name: "read-only", on: "method POST", do: "error 405 Not here", isResponseRule: false },
          {
            name: "typo",
            on: "weekday Monday",
            do: "pass",
            validationError: {
              subjects: ["typo", "on"],
              err: { err: "unknown condition", extras: ["weekday"] },
            },
            isResponseRule: false,
          },
        ],
        matchedRules: ["read-only"],
        finalRequest: {
          method: "POST",
          path: "/albums",
          host: "localhost",
          headers: {},
          query: {},
          body: "",
        },
        finalResponse: { statusCode: 405, headers: {}, body: "Not here" },
        upstreamCalled: false,
      },
    },
    {
      status: 200,
      name: "failed",
      body: {
        parsedRules: [
          { name: "dead-end", on: "default", do: "route nowhere", isResponseRule: false },
        ],
        matchedRules: [],
        finalRequest: {
          method: "GET",
          path: "/",
          host: "localhost",
          headers: {},
          query: {},
          body: "",
        },
        finalResponse: { statusCode: 500, headers: {}, body: "" },
        executionError: { err: "rule broke down", extras: ["route not found: nowhere"] },
        upstreamCalled: false,
      },
    },
    {
      status: 400,
      name: "noRules",
      body: {
        message: "invalid request",
        error: "Key: 'PlaygroundRequest.Rules' Error:Field validation for 'Rules' failed on the 'required' tag",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  getContainer: [
    {
      status: 200,
      name: "running",
      body: {
        server: "unix:///var/run/docker.sock",
        name: "/photos",
        id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
        image: "sha256:b29814cf5792e684cd75d6a7fce7a67a11887e312f87ca2ac2496d81f365ff72",
        state: "running",
      },
    },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 404, name: "unknown", body: { message: "container not found" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  listContainers: [
    {
      status: 200,
      name: "twoHosts",
      body: [
        {
          server: "agent://192.0.2.40:8890",
          name: "/notes",
          id: "12a435ec8454c6d1c90a1d92812b09af11bee711fbe524d56a8f26ea7c5ccee8",
          image: "codimd:2.5.4",
          state: "exited",
        },
        {
          server: "unix:///var/run/docker.sock",
          name: "/photos",
          id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
          image: "photoprism/photoprism:251130",
          state: "running",
        },
        {
          server: "unix:///var/run/docker.sock",
          name: "/photos-db",
          id: "cbc1b97befedc83ae9a437eb5393eae0067a199fbe172c6ff92eb142c0606927",
          image: "mariadb:11",
          state: "running",
        },
      ],
    },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  getDockerInfo: [
    {
      status: 200,
      name: "twoHosts",
      body: [
        {
          name: "local",
          version: "29.1.3",
          containers: { total: 9, running: 6, paused: 1, stopped: 2 },
          images: 14,
          n_cpu: 8,
          memory: "15.5 GiB",
        },
        {
          name: "shed",
          version: "",
          containers: { total: 0, running: 0, paused: 0, stopped: 0 },
          images: 0,
          n_cpu: 0,
          memory: "0 B",
        },
      ],
    },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  streamContainerLogs: [
    { status: 302, headers: { Location: "/login" } },
    {
      status: 400,
      name: "invalidQuery",
      body: {
        message: "invalid query params",
        error: "strconv.ParseBool: parsing \"maybe\": invalid syntax",
      },
    },
    { status: 400, name: "noUpgrade", contentType: "text/plain", body: "Bad Request" },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 404, name: "unknown", body: { message: "container 5d41402abc4b not found" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  getContainerStats: [
    {
      status: 200,
      name: "sample",
      body: {
        id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
        name: "/photos",
        os_type: "linux",
        read: "2026-01-24T13:00:00.418223911Z",
        preread: "2026-01-24T12:59:59.409876542Z",
        pids_stats: { current: 23, limit: 18446744073709552000 },
        blkio_stats: {
          io_service_bytes_recursive: [
            { major: 8, minor: 0, op: "read", value: 52428800 },
            { major: 8, minor: 0, op: "write", value: 8192 },
          ],
          io_serviced_recursive: null,
          io_queue_recursive: null,
          io_service_time_recursive: null,
          io_wait_time_recursive: null,
          io_merged_recursive: null,
          io_time_recursive: null,
          sectors_recursive: null,
        },
        num_procs: 0,
        storage_stats: {},
        cpu_stats: {
          cpu_usage: {
            total_usage: 913245000,
            usage_in_kernelmode: 201440000,
            usage_in_usermode: 711805000,
          },
          system_cpu_usage: 1204553190000000,
          online_cpus: 8,
          throttling_data: { periods: 0, throttled_periods: 0, throttled_time: 0 },
        },
        precpu_stats: {
          cpu_usage: {
            total_usage: 911002000,
            usage_in_kernelmode: 200910000,
            usage_in_usermode: 710092000,
          },
          system_cpu_usage: 1204545130000000,
          online_cpus: 8,
        },
        memory_stats: {
          usage: 412418048,
          limit: 16642998272,
          stats: { active_anon: 287309824, inactive_file: 92274688 },
        },
        networks: {
          eth0: {
            rx_bytes: 734003,
            rx_packets: 1204,
            rx_errors: 0,
            rx_dropped: 0,
            tx_bytes: 1884160,
            tx_packets: 1398,
            tx_errors: 0,
            tx_dropped: 0,
          },
        },
      },
    },
    { status: 302, headers: { Location: "/login" } },
    { status: 400, name: "noContainer", body: { message: "route is not a docker container" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 404, name: "unknown", body: { message: "container or route not found" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  startContainer: [
    { status: 200, name: "started", body: { message: "container started" } },
    {
      status: 400,
      name: "noId",
      body: {
        message: "invalid request",
        error: "Key: 'StopRequest.ID' Error:Field validation for 'ID' failed on the 'required' tag",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 404, name: "unknown", body: { message: "container not found" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  stopContainer: [
    { status: 200, name: "stopped", body: { message: "container stopped" } },
    {
      status: 400,
      name: "noId",
      body: {
        message: "invalid request",
        error: "Key: 'StopRequest.ID' Error:Field validation for 'ID' failed on the 'required' tag",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 404, name: "unknown", body: { message: "container not found" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  restartContainer: [
    { status: 200, name: "restarted", body: { message: "container restarted" } },
    {
      status: 400,
      name: "noId",
      body: {
        message: "invalid request",
        error: "Key: 'StopRequest.ID' Error:Field validation for 'ID' failed on the 'required' tag",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 404, name: "unknown", body: { message: "container not found" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  getCertInfo: [
    {
      status: 200,
      name: "wildcard",
      body: [
        {
          subject: "*.garden.example",
          issuer: "R13",
          not_before: 1767225600,
          not_after: 1775001599,
          dns_names: ["*.garden.example", "garden.example"],
          email_addresses: null,
        },
      ],
    },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 404, name: "notEnabled", body: { message: "autocert is not enabled" } },
    { status: 404, name: "none", body: { message: "no certificate found" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  renewCert: [
    { status: 302, headers: { Location: "/login" } },
    { status: 400, name: "noUpgrade", body: "Bad Request" },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 404, name: "notEnabled", body: { message: "autocert is not enabled" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  getSystemInfo: [
    {
      status: 200,
      name: "latest",
      body: {
        timestamp: 1769259600,
        cpu_average: 13.25,
        memory: { total: 16642998272, available: 9985798963, used: 6657199309, used_percent: 40 },
        disks: {
          "/": {
            path: "/",
            fstype: "ext4",
            total: 62725623808,
            free: 20849692672,
            used: 41875931136,
            used_percent: 66.75,
          },
        },
        disks_io: {
          nvme0n1: {
            name: "nvme0n1",
            read_bytes: 81604378624,
            write_bytes: 40802189312,
            read_count: 2490123,
            write_count: 1120871,
            iops: 42,
            read_speed: 1048576,
            write_speed: 262144,
          },
        },
        network: {
          bytes_sent: 5368709120,
          bytes_recv: 21474836480,
          upload_speed: 131072,
          download_speed: 524288,
        },
        sensors: [{ name: "coretemp_package_id_0", temperature: 47, high: 80, critical: 100 }],
      },
    },
    {
      status: 200,
      name: "cpuAverage",
      body: {
        total: 2,
        data: [
          { timestamp: 1769259564, cpu_average: 12.5 },
          { timestamp: 1769259600, cpu_average: 13.25 },
        ],
      },
    },
    {
      status: 200,
      name: "diskUsage",
      body: {
        total: 1,
        data: [{ timestamp: 1769259600, "/": 41875931136, "/srv": 1319413953331 }],
      },
    },
    { status: 200, name: "noneYet", body: null },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 400,
      name: "invalidPeriod",
      body: { message: "bad request", error: "invalid period" },
    },
    { status: 400, name: "noAggregate", body: { message: "bad request", error: "bad request" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 404, name: "unknownAgent", body: { message: "agent_addr or agent_name not found" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  streamAllSystemInfo: [
    { status: 302, headers: { Location: "/login" } },
    { status: 400, name: "noUpgrade", body: { message: "bad request, websocket is required" } },
    {
      status: 400,
      name: "invalidPeriod",
      body: { message: "bad request", error: "invalid period" },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  getUptime: [
    {
      status: 200,
      name: "page",
      body: {
        total: 2,
        data: [
          {
            alias: "photos",
            uptime: 0.75,
            downtime: 0,
            idle: 0.25,
            avg_latency: 4.5,
            current_status: "healthy",
            statuses: [
              { status: "napping", latency: 0, timestamp: 1769259492 },
              { status: "healthy", latency: 6, timestamp: 1769259528 },
              { status: "healthy", latency: 3, timestamp: 1769259564 },
              { status: "healthy", latency: 4, timestamp: 1769259600 },
            ],
          },
          {
            alias: "photos-db",
            uptime: 0,
            downtime: 0,
            idle: 0,
            avg_latency: 0,
            current_status: "unknown",
            statuses: [{ status: "unknown", latency: 0, timestamp: 1769259600 }],
          },
        ],
      },
    },
    { status: 200, name: "behind", body: { total: 2, data: [] } },
    {
      status: 200,
      name: "latest",
      body: {
        statuses: {
          photos: { status: "healthy", uptime: 86402250000000, latency: 4120000 },
          "photos-db": { status: "unknown", uptime: 0, latency: 0 },
        },
        timestamp: 1769259600,
      },
    },
    { status: 204 },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 400,
      name: "invalidPeriod",
      body: { message: "bad request", error: "invalid period" },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  listHomepageCategories: [
    { status: 200, name: "four", body: ["All", "Favorites", "Media", "Documents"] },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  listHomepageItems: [
    {
      status: 200,
      name: "documents",
      body: [
        {
          name: "Documents",
          items: [
            {
              show: true,
              name: "Wiki",
              icon: "@selfhst/wikijs.svg",
              category: "Documents",
              description: "Everything about the garden",
              url: "https://wiki.garden.example",
              favorite: true,
              sort_order: 3,
              fav_sort_order: 1,
              all_sort_order: 10,
              clicks: 128,
              alias: "wiki",
              provider: "home",
              origin_url: "http://192.0.2.21:3000",
            },
          ],
        },
      ],
    },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 400,
      name: "unknownMethod",
      body: {
        message: "invalid request",
        error: "Key: 'HomepageItemsQuery.SortMethod' Error:Field validation for 'SortMethod' failed on the 'oneof' tag",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  setHomepageItem: [
    { status: 200, name: "saved", body: { message: "success" } },
    {
      status: 400,
      name: "wrongType",
      body: {
        message: "invalid request",
        error: "json: cannot unmarshal \"many\" into a value of type int",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  setHomepageItemsBatch: [
    { status: 200, name: "saved", body: { message: "success" } },
    {
      status: 400,
      name: "wrongType",
      body: {
        message: "invalid request",
        error: "json: cannot unmarshal \"many\" into a value of type int",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  setHomepageItemVisible: [
    { status: 200, name: "saved", body: { message: "success" } },
    {
      status: 400,
      name: "wrongType",
      body: {
        message: "invalid request",
        error: "json: cannot unmarshal \"many\" into a value of type int",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  setHomepageItemFavorite: [
    { status: 200, name: "saved", body: { message: "success" } },
    {
      status: 400,
      name: "wrongType",
      body: {
        message: "invalid request",
        error: "json: cannot unmarshal \"many\" into a value of type int",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  setHomepageItemSortOrder: [
    { status: 200, name: "saved", body: { message: "success" } },
    {
      status: 400,
      name: "wrongType",
      body: {
        message: "invalid request",
        error: "json: cannot unmarshal \"many\" into a value of type int",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  setHomepageItemAllSortOrder: [
    { status: 200, name: "saved", body: { message: "success" } },
    {
      status: 400,
      name: "wrongType",
      body: {
        message: "invalid request",
        error: "json: cannot unmarshal \"many\" into a value of type int",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  setHomepageItemFavSortOrder: [
    { status: 200, name: "saved", body: { message: "success" } },
    {
      status: 400,
      name: "wrongType",
      body: {
        message: "invalid request",
        error: "json: cannot unmarshal \"many\" into a value of type int",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  setHomepageCategoryOrder: [
    { status: 200, name: "saved", body: { message: "success" } },
    {
      status: 400,
      name: "wrongType",
      body: {
        message: "invalid request",
        error: "json: cannot unmarshal \"many\" into a value of type int",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  clickHomepageItem: [
    { status: 200, name: "saved", body: { message: "success" } },
    {
      status: 400,
      name: "noAlias",
      body: {
        message: "invalid request",
        error: "Key: 'Which' Error:Field validation for 'Which' failed on the 'required' tag",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  listFiles: [
    {
      status: 200,
      name: "all",
      body: { config: ["config.yml"], provider: ["home.yml"], middleware: ["auth.yml"] },
    },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  getFileContent: [
    {
      status: 200,
      name: "home",
      body: "wiki:\n  host: 192.0.2.21\n  port: 3000\n  healthcheck:\n    path: /healthz\n  homepage:\n    name: Wiki\n    icon: \"@selfhst/wikijs.svg\"\n    category: Documents\n",
    },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 400,
      name: "noType",
      body: {
        message: "invalid request",
        error: "Key: 'FileType' Error:Field validation for 'FileType' failed on the 'required' tag",
      },
    },
    {
      status: 400,
      name: "outside",
      body: { message: "invalid request", error: "the file name leads out of its folder" },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "missing", body: { message: "Internal server error" } },
  ],
  setFileContent: [
    { status: 200, name: "written", body: { message: "file set" } },
    {
      status: 400,
      name: "noType",
      body: {
        message: "invalid request",
        error: "Key: 'FileType' Error:Field validation for 'FileType' failed on the 'required' tag",
      },
    },
    {
      status: 400,
      name: "outside",
      body: { message: "invalid request", error: "the file name leads out of its folder" },
    },
    {
      status: 400,
      name: "invalid",
      body: { message: "invalid file", error: "route errors\n  - wiki: invalid port\n" },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "notWritten", body: { message: "Internal server error" } },
  ],
  setFileContentPost: [
    { status: 200, name: "written", body: { message: "file set" } },
    {
      status: 400,
      name: "noType",
      body: {
        message: "invalid request",
        error: "Key: 'FileType' Error:Field validation for 'FileType' failed on the 'required' tag",
      },
    },
    {
      status: 400,
      name: "outside",
      body: { message: "invalid request", error: "the file name leads out of its folder" },
    },
    {
      status: 400,
      name: "invalid",
      body: { message: "invalid file", error: "route errors\n  - wiki: invalid port\n" },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "notWritten", body: { message: "Internal server error" } },
  ],
  validateFile: [
    { status: 200, name: "valid", body: { message: "file validated" } },
    {
      status: 400,
      name: "noType",
      body: {
        message: "invalid request",
        error: "Key: 'FileType' Error:Field validation for 'FileType' failed on the 'required' tag",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    {
      status: 417,
      name: "hint",
      body: {
        err: "middleware errors",
        extras: [
          {
            subjects: ["trusted", "0", "RealIP"],
            err: { err: "unknown field: heder", extras: ["Do you mean Header?"] },
          },
        ],
      },
    },
    { status: 417, name: "text", body: "[2:1] mapping value is not allowed in this context" },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  listAgents: [
    {
      status: 200,
      name: "one",
      body: [
        {
          version: "v0.25.0",
          name: "shed",
          runtime: "docker",
          addr: "192.0.2.40:8890",
          supports_tcp_stream: true,
          supports_udp_stream: true,
        },
      ],
    },
    { status: 200, name: "none", body: [] },
    { status: 302, headers: { Location: "/login" } },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  createAgent: [
    {
      status: 200,
      name: "compose",
      body: {
        compose: "services:\n  agent:\n    image: ghcr.io/yusing/godoxy-agent:latest\n    container_name: godoxy-agent\n    restart: always\n    ports: [\"8890:8890\"]\n",
        ca: { cert: "Y2EgY2VydGlmaWNhdGU=", key: "Y2Ega2V5" },
        client: { cert: "Y2xpZW50IGNlcnRpZmljYXRl", key: "Y2xpZW50IGtleQ==" },
      },
    },
    {
      status: 400,
      name: "noName",
      body: {
        message: "invalid request",
        error: "Key: 'NewAgentRequest.Name' Error:Field validation for 'Name' failed on the 'required' tag",
      },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 409, name: "exists", body: { message: "agent already exists" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  verifyAgent: [
    { status: 200, name: "added", body: { message: "Added 6 routes" } },
    { status: 400, name: "invalidHost", body: { message: "invalid host" } },
    {
      status: 400,
      name: "invalidCA",
      body: { message: "invalid CA", error: "cipher: message authentication failed" },
    },
    {
      status: 400,
      name: "invalidClient",
      body: { message: "invalid client", error: "cipher: message authentication failed" },
    },
    {
      status: 400,
      name: "exists",
      body: { message: "invalid request", error: "agent already exists" },
    },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
  streamLxcServiceJournal: [
    { status: 302, headers: { Location: "/login" } },
    {
      status: 400,
      name: "noNumber",
      body: {
        message: "invalid request",
        error: "strconv.ParseInt: parsing \"broker\": invalid syntax",
      },
    },
    { status: 400, name: "noUpgrade", contentType: "text/plain", body: "Bad Request" },
    {
      status: 401,
      name: "noSession",
      body: { message: "Unauthorized", error: "missing session token" },
    },
    { status: 403, name: "otherHost", body: "Forbidden" },
    { status: 404, name: "unknownNode", body: { message: "node not found" } },
    { status: 500, name: "unexpected", body: { message: "Internal server error" } },
  ],
};

/** Makes the mocks. Nothing is answered until a handler is given to MSW. */
export function createGodoxyMocks(options: mock.MockOptions = {}): GodoxyMocks {
  const servers = ["/api/v1"];
  const sockets = {
    getHealth: {
      message: {
        photos: "healthy",
        mqtt: "healthy",
        wiki: "healthy",
        notes: "napping",
        "photos-db": "unknown",
      },
      keepAlive: { send: "ping", expect: "pong" },
    },
    getStats: {
      message: {
        proxies: {
          total: 5,
          reverse_proxies: { total: 3, healthy: 2, unhealthy: 0, napping: 1, error: 0, unknown: 0 },
          streams: { total: 2, healthy: 1, unhealthy: 0, napping: 0, error: 0, unknown: 1 },
          providers: {
            local: {
              total: 3,
              reverse_proxies: {
                total: 1,
                healthy: 1,
                unhealthy: 0,
                napping: 0,
                error: 0,
                unknown: 0,
              },
              streams: { total: 2, healthy: 1, unhealthy: 0, napping: 0, error: 0, unknown: 1 },
              type: "docker",
            },
            home: {
              total: 1,
              reverse_proxies: {
                total: 1,
                healthy: 1,
                unhealthy: 0,
                napping: 0,
                error: 0,
                unknown: 0,
              },
              streams: { total: 0, healthy: 0, unhealthy: 0, napping: 0, error: 0, unknown: 0 },
              type: "file",
            },
            shed: {
              total: 1,
              reverse_proxies: {
                total: 1,
                healthy: 0,
                unhealthy: 0,
                napping: 1,
                error: 0,
                unknown: 0,
              },
              streams: { total: 0, healthy: 0, unhealthy: 0, napping: 0, error: 0, unknown: 0 },
              type: "agent",
            },
          },
        },
        uptime: 86412,
      },
      keepAlive: { send: "ping", expect: "pong" },
    },
    listRoutes: {
      message: [
        {
          alias: "wiki",
          scheme: "http",
          host: "192.0.2.21",
          port: { listening: 0, proxy: 3000 },
          healthcheck: { path: "/healthz", interval: 5000000000, timeout: 5000000000, retries: 3 },
          homepage: {
            show: true,
            name: "Wiki",
            icon: "@selfhst/wikijs.svg",
            category: "Documents",
            description: "Everything about the garden",
            favorite: true,
          },
          provider: "home",
          purl: "http://192.0.2.21:3000",
          health: {
            name: "wiki",
            config: { path: "/healthz", interval: 5000000000, timeout: 5000000000, retries: 3 },
            started: 1769173188,
            status: "healthy",
            uptime: 86410.5,
            latency: 6,
            lastSeen: 1769259598,
            detail: "",
            url: "http://192.0.2.21:3000/healthz",
          },
        },
        {
          alias: "mqtt",
          scheme: "tcp",
          host: "172.20.0.9",
          port: { listening: 1883, proxy: 1883 },
          bind: "0.0.0.0",
          healthcheck: { interval: 5000000000, timeout: 5000000000, retries: 3 },
          homepage: {
            show: false,
            name: "Mqtt",
            icon: null,
            category: "",
            description: "",
            favorite: false,
          },
          provider: "local",
          lurl: "tcp://0.0.0.0:1883",
          purl: "tcp://172.20.0.9:1883",
        },
        {
          alias: "photos-db",
          scheme: "tcp",
          host: "172.20.0.5",
          port: { listening: 0, proxy: 3306 },
          homepage: {
            show: false,
            name: "Database",
            icon: null,
            category: "",
            description: "",
            favorite: false,
          },
          provider: "local",
          excluded: true,
          excluded_reason: "Blacklisted (backend service or database)",
        },
      ],
      keepAlive: { send: "ping", expect: "pong" },
    },
    listRouteProviders: {
      message: [
        { short_name: "local", full_name: "docker@local" },
        { short_name: "home", full_name: "home.yml" },
        { short_name: "shed", full_name: "shed@192.0.2.40:8890" },
      ],
      keepAlive: { send: "ping", expect: "pong" },
    },
    listContainers: {
      message: [
        {
          server: "agent://192.0.2.40:8890",
          name: "/notes",
          id: "12a435ec8454c6d1c90a1d92812b09af11bee711fbe524d56a8f26ea7c5ccee8",
          image: "codimd:2.5.4",
          state: "exited",
        },
        {
          server: "unix:///var/run/docker.sock",
          name: "/photos",
          id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
          image: "photoprism/photoprism:251130",
          state: "running",
        },
        {
          server: "unix:///var/run/docker.sock",
          name: "/photos-db",
          id: "cbc1b97befedc83ae9a437eb5393eae0067a199fbe172c6ff92eb142c0606927",
          image: "mariadb:11",
          state: "running",
        },
      ],
      keepAlive: { send: "ping", expect: "pong" },
    },
    getDockerInfo: {
      message: [
        {
          name: "local",
          version: "29.1.3",
          containers: { total: 9, running: 6, paused: 1, stopped: 2 },
          images: 14,
          n_cpu: 8,
          memory: "15.5 GiB",
        },
        {
          name: "shed",
          version: "",
          containers: { total: 0, running: 0, paused: 0, stopped: 0 },
          images: 0,
          n_cpu: 0,
          memory: "0 B",
        },
      ],
      keepAlive: { send: "ping", expect: "pong" },
    },
    streamContainerLogs: {
      message: "2026-01-24T12:59:57.120480162Z config: defaults loaded\n",
      isText: true,
      keepAlive: { send: "ping", expect: "pong" },
    },
    getContainerStats: {
      message: {
        id: "84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b",
        name: "/photos",
        os_type: "linux",
        read: "2026-01-24T13:00:00.418223911Z",
        preread: "2026-01-24T12:59:59.409876542Z",
        pids_stats: { current: 23, limit: 18446744073709552000 },
        blkio_stats: {
          io_service_bytes_recursive: [
            { major: 8, minor: 0, op: "read", value: 52428800 },
            { major: 8, minor: 0, op: "write", value: 8192 },
          ],
          io_serviced_recursive: null,
          io_queue_recursive: null,
          io_service_time_recursive: null,
          io_wait_time_recursive: null,
          io_merged_recursive: null,
          io_time_recursive: null,
          sectors_recursive: null,
        },
        num_procs: 0,
        storage_stats: {},
        cpu_stats: {
          cpu_usage: {
            total_usage: 913245000,
            usage_in_kernelmode: 201440000,
            usage_in_usermode: 711805000,
          },
          system_cpu_usage: 1204553190000000,
          online_cpus: 8,
          throttling_data: { periods: 0, throttled_periods: 0, throttled_time: 0 },
        },
        precpu_stats: {
          cpu_usage: {
            total_usage: 911002000,
            usage_in_kernelmode: 200910000,
            usage_in_usermode: 710092000,
          },
          system_cpu_usage: 1204545130000000,
          online_cpus: 8,
        },
        memory_stats: {
          usage: 412418048,
          limit: 16642998272,
          stats: { active_anon: 287309824, inactive_file: 92274688 },
        },
        networks: {
          eth0: {
            rx_bytes: 734003,
            rx_packets: 1204,
            rx_errors: 0,
            rx_dropped: 0,
            tx_bytes: 1884160,
            tx_packets: 1398,
            tx_errors: 0,
            tx_dropped: 0,
          },
        },
      },
      keepAlive: { send: "ping", expect: "pong" },
    },
    renewCert: {
      message: "13:00:01 INF renewing certificate for *.garden.example",
      isText: true,
      keepAlive: { send: "ping", expect: "pong" },
    },
    getSystemInfo: {
      message: {
        timestamp: 1769259600,
        cpu_average: 13.25,
        memory: { total: 16642998272, available: 9985798963, used: 6657199309, used_percent: 40 },
        disks: {
          "/": {
            path: "/",
            fstype: "ext4",
            total: 62725623808,
            free: 20849692672,
            used: 41875931136,
            used_percent: 66.75,
          },
        },
        disks_io: {
          nvme0n1: {
            name: "nvme0n1",
            read_bytes: 81604378624,
            write_bytes: 40802189312,
            read_count: 2490123,
            write_count: 1120871,
            iops: 42,
            read_speed: 1048576,
            write_speed: 262144,
          },
        },
        network: {
          bytes_sent: 5368709120,
          bytes_recv: 21474836480,
          upload_speed: 131072,
          download_speed: 524288,
        },
        sensors: [{ name: "coretemp_package_id_0", temperature: 47, high: 80, critical: 100 }],
      },
      keepAlive: { send: "ping", expect: "pong" },
    },
    streamAllSystemInfo: {
      message: {
        GoDoxy: {
          total: 2,
          data: [
            { timestamp: 1769259597, cpu_average: 12.5 },
            { timestamp: 1769259600, cpu_average: 13.25 },
          ],
        },
      },
      keepAlive: { send: "ping", expect: "pong" },
    },
    getUptime: {
      message: {
        statuses: {
          photos: { status: "healthy", uptime: 86402250000000, latency: 4120000 },
          "photos-db": { status: "unknown", uptime: 0, latency: 0 },
        },
        timestamp: 1769259600,
      },
      keepAlive: { send: "ping", expect: "pong" },
    },
    listHomepageItems: {
      message: [
        {
          name: "Documents",
          items: [
            {
              show: true,
              name: "Wiki",
              icon: "@selfhst/wikijs.svg",
              category: "Documents",
              description: "Everything about the garden",
              url: "https://wiki.garden.example",
              favorite: true,
              sort_order: 3,
              fav_sort_order: 1,
              all_sort_order: 10,
              clicks: 128,
              alias: "wiki",
              provider: "home",
              origin_url: "http://192.0.2.21:3000",
            },
          ],
        },
      ],
      keepAlive: { send: "ping", expect: "pong" },
    },
    listAgents: {
      message: [
        {
          version: "v0.25.0",
          name: "shed",
          runtime: "docker",
          addr: "192.0.2.40:8890",
          supports_tcp_stream: true,
          supports_udp_stream: true,
        },
      ],
      keepAlive: { send: "ping", expect: "pong" },
    },
    streamLxcServiceJournal: {
      message: "Jan 24 13:00:00 broker mosquitto[88]: New client connected as barometer.\r\n",
      isText: true,
      keepAlive: { send: "ping", expect: "pong" },
    },
  };
  return mock.createMocks({ all: http.all, link: ws.link }, { ...definition, servers, examples, sockets }, options);
}
