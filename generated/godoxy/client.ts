// @generated from specs/godoxy/openapi.yaml by the client generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as http from "../runtime/client.ts";
import * as operations from "./operations.ts";
import type { paths } from "./schema.ts";
import type * as t from "./types.ts";

export { ApiError, CallError, NetworkError, TimeoutError } from "../runtime/errors.ts";
export * from "../runtime/client-features.ts";

/** Credentials by security scheme: a value, or a function that is asked before each call. */
export interface GodoxyCredentials {
  /**
   * A session of the account with a password: a signed token that carries the user name and when it
   * ends, 24 hours after the login unless configured. Set by `authCallback`.
   *
   * Sent in the cookie `godoxy_token`. Browsers do not let scripts set it: there it must be in the jar.
   */
  readonly SessionToken?: http.Credential | undefined;
  /**
   * A session from the OpenID Connect provider: its ID token. Set by `oidcCallback`. The name ends in
   * the first eight characters of the base64url form of the SHA-256 of the client id; `92mK1deL` belongs
   * to the client id `godoxy`. A second cookie, `godoxy_session_token_` with the same end, lets the
   * server renew the token.
   *
   * Sent in the cookie `godoxy_oauth_token_92mK1deL`. Browsers do not let scripts set it: there it must
   * be in the jar.
   */
  readonly OidcToken?: http.Credential | undefined;
}

export interface GodoxyClientOptions extends http.ClientOptions {
  readonly credentials?: GodoxyCredentials | undefined;
}

/** Every operation of GoDoxy as a method. The functions of `operations.ts` take it too. */
export interface GodoxyClient extends http.Transport {
  /**
   * Read the version of the server
   *
   * The version as a JSON text, in quotes. `v0.0.0` is a build that does not know its version.
   *
   * `GET /version`
   * `specs/godoxy/core.yaml#/paths/~1version/get`
   */
  getVersion(input?: t.GetVersionInput, options?: http.CallOptions): Promise<t.GetVersionOutput>;
  /**
   * Read the health of all routes
   *
   * One entry for each route, excluded ones too. A route that nobody watches is `unknown`.
   *
   * `GET /health`
   * `specs/godoxy/core.yaml#/paths/~1health/get`
   */
  readonly getHealth:
    & ((input?: t.GetHealthInput, options?: http.CallOptions) => Promise<t.GetHealthOutput>)
    & http.Subscribed<t.GetHealthInput, t.HealthMap>;
  /**
   * Count routes by provider and health
   *
   * HTTP routes are counted apart from TCP and UDP routes, and everything once more by provider.
   *
   * `GET /stats`
   * `specs/godoxy/core.yaml#/paths/~1stats/get`
   */
  readonly getStats:
    & ((input?: t.GetStatsInput, options?: http.CallOptions) => Promise<t.GetStatsOutput>)
    & http.Subscribed<t.GetStatsInput, t.StatsResponse>;
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
  getFavicon(input?: t.GetFaviconInput, options?: http.CallOptions): Promise<t.GetFaviconOutput>;
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
  listIcons(input?: t.ListIconsInput, options?: http.CallOptions): Promise<t.ListIconsOutput>;
  /**
   * Read the configuration again
   *
   * Answers when the new configuration is in force, and 500 when it cannot be used.
   *
   * `POST /reload`
   * `specs/godoxy/core.yaml#/paths/~1reload/post`
   */
  reloadConfig(input?: t.ReloadConfigInput, options?: http.CallOptions): Promise<t.ReloadConfigOutput>;
  /**
   * Ask whether the session is valid
   *
   * The cookies of the request decide; they are optional here. Like everything that needs a session, it
   * answers a program with 401 and sends a browser to the place where it can log in.
   *
   * `HEAD /auth/check`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1check/head`
   */
  checkAuth(input?: t.CheckAuthInput, options?: http.CallOptions): Promise<t.CheckAuthOutput>;
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
  login(input?: t.LoginInput, options?: http.CallOptions): Promise<t.LoginOutput>;
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
  authCallback(input?: t.AuthCallbackInput, options?: http.CallOptions): Promise<t.AuthCallbackOutput>;
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
  oidcCallback(input?: t.OidcCallbackInput, options?: http.CallOptions): Promise<t.OidcCallbackOutput>;
  /**
   * Log out
   *
   * Works with and without a session.
   *
   * `POST /auth/logout`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/post`
   */
  logout(input?: t.LogoutInput, options?: http.CallOptions): Promise<t.LogoutOutput>;
  /**
   * Log out by a link
   *
   * The same as `logout`, for pages that have only links.
   *
   * `GET /auth/logout`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/get`
   */
  logoutGet(input?: t.LogoutGetInput, options?: http.CallOptions): Promise<t.LogoutGetOutput>;
  /**
   * List routes
   *
   * HTTP routes first, then TCP and UDP routes, then excluded ones. Never null, also without routes.
   *
   * `GET /route/list`
   * `specs/godoxy/route.yaml#/paths/~1route~1list/get`
   */
  readonly listRoutes:
    & ((input?: t.ListRoutesInput, options?: http.CallOptions) => Promise<t.ListRoutesOutput>)
    & http.Subscribed<t.ListRoutesInput, t.Route[]>;
  /**
   * Read a route
   *
   * Aliases that are words of this API (`list`, `providers`, `by_provider`) cannot be read so, because
   * those paths win.
   *
   * `GET /route/{which}`
   * `specs/godoxy/route.yaml#/paths/~1route~1{which}/get`
   */
  getRoute(input: t.GetRouteInput, options?: http.CallOptions): Promise<t.GetRouteOutput>;
  /**
   * List the providers of routes
   *
   * In no particular order.
   *
   * `GET /route/providers`
   * `specs/godoxy/route.yaml#/paths/~1route~1providers/get`
   */
  readonly listRouteProviders:
    & ((input?: t.ListRouteProvidersInput, options?: http.CallOptions) => Promise<t.ListRouteProvidersOutput>)
    & http.Subscribed<t.ListRouteProvidersInput, t.RouteProvider[]>;
  /**
   * List routes, grouped by provider
   *
   * Excluded routes are among them.
   *
   * `GET /route/by_provider`
   * `specs/godoxy/route.yaml#/paths/~1route~1by_provider/get`
   */
  listRoutesByProvider(input?: t.ListRoutesByProviderInput, options?: http.CallOptions): Promise<t.ListRoutesByProviderOutput>;
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
  runRulePlayground(input: t.RunRulePlaygroundInput, options?: http.CallOptions): Promise<t.RunRulePlaygroundOutput>;
  /**
   * Read a container
   *
   * Its image is an id here, where `listContainers` has the name.
   *
   * `GET /docker/container/{id}`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1container~1{id}/get`
   */
  getContainer(input: t.GetContainerInput, options?: http.CallOptions): Promise<t.GetContainerOutput>;
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
  readonly listContainers:
    & ((input?: t.ListContainersInput, options?: http.CallOptions) => Promise<t.ListContainersOutput>)
    & http.Subscribed<t.ListContainersInput, t.ContainerResponse[]>;
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
  readonly getDockerInfo:
    & ((input?: t.GetDockerInfoInput, options?: http.CallOptions) => Promise<t.GetDockerInfoOutput>)
    & http.Subscribed<t.GetDockerInfoInput, t.ServerInfo[]>;
  /**
   * Follow the log of a container
   *
   * A stream and nothing else. It begins with the last 100 lines and goes on as they are written; when
   * the client closes it, Docker is left in peace too.
   *
   * `GET /docker/logs/{id}`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1logs~1{id}/get`
   */
  readonly streamContainerLogs:
    & ((input: t.StreamContainerLogsInput, options?: http.CallOptions) => Promise<t.StreamContainerLogsOutput>)
    & http.Subscribed<t.StreamContainerLogsInput, string>;
  /**
   * Measure a container
   *
   * One sample as Docker makes it, with the one before it where there is one. The use of the processor
   * is what lies between the two.
   *
   * `GET /docker/stats/{id}`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1stats~1{id}/get`
   */
  readonly getContainerStats:
    & ((input: t.GetContainerStatsInput, options?: http.CallOptions) => Promise<t.GetContainerStatsOutput>)
    & http.Subscribed<t.GetContainerStatsInput, t.ContainerStatsResponse>;
  /**
   * Start a container
   *
   * From a checkpoint, where one is named.
   *
   * `POST /docker/start`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1start/post`
   */
  startContainer(input: t.StartContainerInput, options?: http.CallOptions): Promise<t.StartContainerOutput>;
  /**
   * Stop a container
   *
   * Asks it by a signal to end, and kills it when it has not ended in time.
   *
   * `POST /docker/stop`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1stop/post`
   */
  stopContainer(input: t.StopContainerInput, options?: http.CallOptions): Promise<t.StopContainerOutput>;
  /**
   * Restart a container
   *
   * Stops it like `stopContainer` and starts it again.
   *
   * `POST /docker/restart`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1restart/post`
   */
  restartContainer(input: t.RestartContainerInput, options?: http.CallOptions): Promise<t.RestartContainerOutput>;
  /**
   * Read what certificates there are
   *
   * The main one first, then those for further names.
   *
   * `GET /cert/info`
   * `specs/godoxy/cert.yaml#/paths/~1cert~1info/get`
   */
  getCertInfo(input?: t.GetCertInfoInput, options?: http.CallOptions): Promise<t.GetCertInfoOutput>;
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
  readonly renewCert:
    & ((input?: t.RenewCertInput, options?: http.CallOptions) => Promise<t.RenewCertOutput>)
    & http.Subscribed<t.RenewCertInput, string>;
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
  readonly getSystemInfo:
    & ((input?: t.GetSystemInfoInput, options?: http.CallOptions) => Promise<t.GetSystemInfoOutput>)
    & http.Subscribed<t.GetSystemInfoInput, t.SystemInfoResult>;
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
  readonly streamAllSystemInfo:
    & ((input?: t.StreamAllSystemInfoInput, options?: http.CallOptions) => Promise<t.StreamAllSystemInfoOutput>)
    & http.Subscribed<t.StreamAllSystemInfoInput, t.NamedSystemInfo>;
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
  readonly getUptime:
    & ((input?: t.GetUptimeInput, options?: http.CallOptions) => Promise<t.GetUptimeOutput>)
    & http.Paged<t.GetUptimeInput, t.GetUptimeOutput, t.RouteUptimeAggregate>
    & http.Subscribed<t.GetUptimeInput, t.UptimeResult>;
  /**
   * List the categories
   *
   * `All` and `Favorites`, and then every category that an HTTP route is in, each once and in no
   * particular order. `Hidden` is not listed.
   *
   * `GET /homepage/categories`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1categories/get`
   */
  listHomepageCategories(input?: t.ListHomepageCategoriesInput, options?: http.CallOptions): Promise<t.ListHomepageCategoriesOutput>;
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
  readonly listHomepageItems:
    & ((input?: t.ListHomepageItemsInput, options?: http.CallOptions) => Promise<t.ListHomepageItemsOutput>)
    & http.Subscribed<t.ListHomepageItemsInput, t.HomepageCategory[]>;
  /**
   * Set what an item says
   *
   * Replaces all members of the item at once, except its URL, which stays that of the route.
   *
   * `POST /homepage/set/item`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item/post`
   */
  setHomepageItem(input: t.SetHomepageItemInput, options?: http.CallOptions): Promise<t.SetHomepageItemOutput>;
  /**
   * Set what several items say
   *
   * Like `setHomepageItem` for each of them. Items that are not named stay as they are.
   *
   * `POST /homepage/set/items_batch`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1items_batch/post`
   */
  setHomepageItemsBatch(input: t.SetHomepageItemsBatchInput, options?: http.CallOptions): Promise<t.SetHomepageItemsBatchOutput>;
  /**
   * Show or hide items
   *
   * What is hidden stands in `Hidden`, and still in `All` and in its own category.
   *
   * `POST /homepage/set/item_visible`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_visible/post`
   */
  setHomepageItemVisible(input: t.SetHomepageItemVisibleInput, options?: http.CallOptions): Promise<t.SetHomepageItemVisibleOutput>;
  /**
   * Make items favorites, or no longer
   *
   * A favorite that is shown stands in `Favorites`, beside its other places.
   *
   * `POST /homepage/set/item_favorite`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_favorite/post`
   */
  setHomepageItemFavorite(input: t.SetHomepageItemFavoriteInput, options?: http.CallOptions): Promise<t.SetHomepageItemFavoriteOutput>;
  /**
   * Place an item within its category
   *
   * Counts when items are sorted by `custom`. Small numbers come first.
   *
   * `POST /homepage/set/item_sort_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_sort_order/post`
   */
  setHomepageItemSortOrder(input: t.SetHomepageItemSortOrderInput, options?: http.CallOptions): Promise<t.SetHomepageItemSortOrderOutput>;
  /**
   * Place an item within All
   *
   * Counts when items are sorted by `custom`. Small numbers come first.
   *
   * `POST /homepage/set/item_all_sort_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_all_sort_order/post`
   */
  setHomepageItemAllSortOrder(input: t.SetHomepageItemAllSortOrderInput, options?: http.CallOptions): Promise<t.SetHomepageItemAllSortOrderOutput>;
  /**
   * Place an item within Favorites
   *
   * Counts when items are sorted by `custom`. Small numbers come first.
   *
   * `POST /homepage/set/item_fav_sort_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_fav_sort_order/post`
   */
  setHomepageItemFavSortOrder(input: t.SetHomepageItemFavSortOrderInput, options?: http.CallOptions): Promise<t.SetHomepageItemFavSortOrderOutput>;
  /**
   * Place a category
   *
   * Categories with small numbers come first; one that was never placed has 0, and where numbers are
   * equal the usual order stays. `Hidden` is always the last.
   *
   * `POST /homepage/set/category_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1category_order/post`
   */
  setHomepageCategoryOrder(input: t.SetHomepageCategoryOrderInput, options?: http.CallOptions): Promise<t.SetHomepageCategoryOrderOutput>;
  /**
   * Count a click on an item
   *
   * The alias stands in the query, not in a body.
   *
   * `POST /homepage/item_click`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1item_click/post`
   */
  clickHomepageItem(input: t.ClickHomepageItemInput, options?: http.CallOptions): Promise<t.ClickHomepageItemOutput>;
  /**
   * List the configuration files
   *
   * Hidden files and subfolders are left out.
   *
   * `GET /file/list`
   * `specs/godoxy/file.yaml#/paths/~1file~1list/get`
   */
  listFiles(input?: t.ListFilesInput, options?: http.CallOptions): Promise<t.ListFilesOutput>;
  /**
   * Read a file
   *
   * The answer is what is on the disk, comments included, ready to be sent back by `setFileContent`.
   *
   * `GET /file/content`
   * `specs/godoxy/file.yaml#/paths/~1file~1content/get`
   */
  getFileContent(input: t.GetFileContentInput, options?: http.CallOptions): Promise<t.GetFileContentOutput>;
  /**
   * Write a file
   *
   * Creates the file or replaces it whole, if it stands the test of `validateFile`. Nothing is written
   * otherwise.
   *
   * `PUT /file/content`
   * `specs/godoxy/file.yaml#/paths/~1file~1content/put`
   */
  setFileContent(input: t.SetFileContentInput, options?: http.CallOptions): Promise<t.SetFileContentOutput>;
  /**
   * Write a file by POST
   *
   * The same as `setFileContent`, for clients that cannot send `PUT`.
   *
   * `POST /file/content`
   * `specs/godoxy/file.yaml#/paths/~1file~1content/post`
   */
  setFileContentPost(input: t.SetFileContentPostInput, options?: http.CallOptions): Promise<t.SetFileContentPostOutput>;
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
  validateFile(input: t.ValidateFileInput, options?: http.CallOptions): Promise<t.ValidateFileOutput>;
  /**
   * List the agents
   *
   * In no particular order.
   *
   * `GET /agent/list`
   * `specs/godoxy/agent.yaml#/paths/~1agent~1list/get`
   */
  readonly listAgents:
    & ((input?: t.ListAgentsInput, options?: http.CallOptions) => Promise<t.ListAgentsOutput>)
    & http.Subscribed<t.ListAgentsInput, t.Agent[]>;
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
  createAgent(input: t.CreateAgentInput, options?: http.CallOptions): Promise<t.CreateAgentOutput>;
  /**
   * Take a new agent in
   *
   * Contacts the agent that `createAgent` has prepared, adds its routes and stores its certificates.
   * From then on it is listed.
   *
   * `POST /agent/verify`
   * `specs/godoxy/agent.yaml#/paths/~1agent~1verify/post`
   */
  verifyAgent(input: t.VerifyAgentInput, options?: http.CallOptions): Promise<t.VerifyAgentOutput>;
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
  readonly streamLxcServiceJournal:
    & ((input: t.StreamLxcServiceJournalInput, options?: http.CallOptions) => Promise<t.StreamLxcServiceJournalOutput>)
    & http.Subscribed<t.StreamLxcServiceJournalInput, string>;
  /** The same methods, with `{ data, error, response }` for answer: they throw only when none has come. */
  readonly raw: http.RawMethods<typeof descriptors>;
  /** openapi-fetch on the contract's paths, with its styles and credentials. What it `use`s stays with it. */
  readonly fetch: http.FetchClient<paths>;
}

const descriptors = {
  getVersion: operations.getVersionOperation,
  getHealth: operations.getHealthOperation,
  getStats: operations.getStatsOperation,
  getFavicon: operations.getFaviconOperation,
  listIcons: operations.listIconsOperation,
  reloadConfig: operations.reloadConfigOperation,
  checkAuth: operations.checkAuthOperation,
  login: operations.loginOperation,
  authCallback: operations.authCallbackOperation,
  oidcCallback: operations.oidcCallbackOperation,
  logout: operations.logoutOperation,
  logoutGet: operations.logoutGetOperation,
  listRoutes: operations.listRoutesOperation,
  getRoute: operations.getRouteOperation,
  listRouteProviders: operations.listRouteProvidersOperation,
  listRoutesByProvider: operations.listRoutesByProviderOperation,
  runRulePlayground: operations.runRulePlaygroundOperation,
  getContainer: operations.getContainerOperation,
  listContainers: operations.listContainersOperation,
  getDockerInfo: operations.getDockerInfoOperation,
  streamContainerLogs: operations.streamContainerLogsOperation,
  getContainerStats: operations.getContainerStatsOperation,
  startContainer: operations.startContainerOperation,
  stopContainer: operations.stopContainerOperation,
  restartContainer: operations.restartContainerOperation,
  getCertInfo: operations.getCertInfoOperation,
  renewCert: operations.renewCertOperation,
  getSystemInfo: operations.getSystemInfoOperation,
  streamAllSystemInfo: operations.streamAllSystemInfoOperation,
  getUptime: operations.getUptimeOperation,
  listHomepageCategories: operations.listHomepageCategoriesOperation,
  listHomepageItems: operations.listHomepageItemsOperation,
  setHomepageItem: operations.setHomepageItemOperation,
  setHomepageItemsBatch: operations.setHomepageItemsBatchOperation,
  setHomepageItemVisible: operations.setHomepageItemVisibleOperation,
  setHomepageItemFavorite: operations.setHomepageItemFavoriteOperation,
  setHomepageItemSortOrder: operations.setHomepageItemSortOrderOperation,
  setHomepageItemAllSortOrder: operations.setHomepageItemAllSortOrderOperation,
  setHomepageItemFavSortOrder: operations.setHomepageItemFavSortOrderOperation,
  setHomepageCategoryOrder: operations.setHomepageCategoryOrderOperation,
  clickHomepageItem: operations.clickHomepageItemOperation,
  listFiles: operations.listFilesOperation,
  getFileContent: operations.getFileContentOperation,
  setFileContent: operations.setFileContentOperation,
  setFileContentPost: operations.setFileContentPostOperation,
  validateFile: operations.validateFileOperation,
  listAgents: operations.listAgentsOperation,
  createAgent: operations.createAgentOperation,
  verifyAgent: operations.verifyAgentOperation,
  streamLxcServiceJournal: operations.streamLxcServiceJournalOperation,
};

const channels = {
  getHealth: operations.getHealthChannel,
  getStats: operations.getStatsChannel,
  listRoutes: operations.listRoutesChannel,
  listRouteProviders: operations.listRouteProvidersChannel,
  listContainers: operations.listContainersChannel,
  getDockerInfo: operations.getDockerInfoChannel,
  streamContainerLogs: operations.streamContainerLogsChannel,
  getContainerStats: operations.getContainerStatsChannel,
  renewCert: operations.renewCertChannel,
  getSystemInfo: operations.getSystemInfoChannel,
  streamAllSystemInfo: operations.streamAllSystemInfoChannel,
  getUptime: operations.getUptimeChannel,
  listHomepageItems: operations.listHomepageItemsChannel,
  listAgents: operations.listAgentsChannel,
  streamLxcServiceJournal: operations.streamLxcServiceJournalChannel,
};

const pagings = {
  getUptime: operations.getUptimePaging,
};

/** What a client has for options when it is told nothing. */
export function defaultOptions(): { baseUrl: string; timeout: number } {
  return { baseUrl: "http://127.0.0.1:8888/api/v1", timeout: 30000 };
}

/** A transport for the functions of `operations.ts`: only those that a program imports are bundled with it. */
export function createGodoxyTransport(options: GodoxyClientOptions = {}): http.Transport {
  return http.createTransport(
    options,
    "http://127.0.0.1:8888/api/v1",
  );
}

/** A client for all operations. Throws a `TypeError` when the base URL is not usable. */
export function createGodoxyClient(options: GodoxyClientOptions = {}): GodoxyClient {
  const transport = createGodoxyTransport(options);
  return http.assemble<GodoxyClient>(
    transport,
    descriptors,
    {
      fetch: http.createFetchClient<paths>(transport, descriptors),
    },
    http.channelMethods(transport, channels),
    http.pagedMethods(transport, pagings),
  );
}
